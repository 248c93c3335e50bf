import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Locator,
  type Page,
  type Worker,
} from 'playwright-core';

/**
 * What Chromium does without. Its pages for suggestions and AI answers, which wait out of sight under the address bar,
 * cost every browser three seconds of processor; a process kept ready for the next site is started with every page, and
 * seldom used. The others are Playwright's own list, which this one replaces.
 */
const WITHOUT = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/** How long to wait for anything in the browser, in milliseconds. */
const PATIENCE = 20_000;

export interface LaunchOptions {
  /** The browser's executable. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Pages come back out of the history cache, where Playwright's own `goBack` cannot follow them. */
  readonly historyCache?: boolean;
  /** Left alone at the end where it is given; otherwise a new one is made and removed. */
  readonly profile?: string;
}

/** A running browser of the Chromium family with the extension in it. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;
  /** The extension's background worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** The click on the toolbar icon while this page is in front: the browser grants activeTab and opens the popup. */
  clickToolbar(page: Page): Promise<void>;
  /** The same click, and the popup it opens; of another extension where its id is given. */
  openPopup(page: Page, id?: string): Promise<Page>;
  /** Loads a further extension and gives its id. */
  loadExtension(folder: string): Promise<string>;
  /** Clicks "Open side panel" in the popup and gives the real panel. */
  openPanel(popup: Page): Promise<Page>;
  /** The click of a reader whose icon opens the panel at once; gives the real panel. A popup before it costs as much again. */
  openPanelAtOnce(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Opens a browser with the built extension in it, over the DevTools protocol: `Extensions.loadUnpacked`
 * and not `--load-extension`, which branded Chrome has ignored since version 137.
 */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  // Playwright shows popups and side panels as pages only when told to attach to targets it has no kind for.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = options.profile ?? newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    viewport: null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.historyCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      `--disable-features=${WITHOUT}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Chromium's sandbox refuses to run as root; elsewhere it stays on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.args ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('the browser went away');
  // Shorter than a test's own time, so that what did not come is named.
  context.setDefaultTimeout(PATIENCE);
  const cdp = await browser.newBrowserCDPSession();
  const { id } = await loadUnpacked(cdp, options.extension);
  const own = `chrome-extension://${id}/`;
  // The page shown after the installation comes to the front when it is ready; away with it first.
  await (await appearing(context, `${own}first-run.html`)).close();

  const clickToolbar = async (page: Page, of = id): Promise<void> => {
    await page.bringToFront();
    await triggerAction(cdp, of, await frontTab(cdp, page.url()));
  };
  const workerOf = async (): Promise<Worker> =>
    context.serviceWorkers().find((each) => each.url().includes(id)) ??
    (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  return {
    context,
    cdp,
    extensionId: id,
    worker: workerOf,
    clickToolbar: (page) => clickToolbar(page),
    openPopup: async (page, of = id) => {
      const before = context.pages();
      await clickToolbar(page, of);
      return appearing(context, `chrome-extension://${of}/popup.html`, before);
    },
    loadExtension: async (folder) => (await loadUnpacked(cdp, folder)).id,
    openPanel: async (popup) => {
      const before = context.pages();
      await clickThatCloses(popup.getByRole('button', { name: /side panel/i }));
      return appearing(context, `${own}sidepanel.html`, before);
    },
    openPanelAtOnce: async (page) => {
      const before = context.pages();
      const worker = await workerOf();
      await worker.evaluate(`chrome.action.setPopup({ popup: '' })`);
      try {
        await clickToolbar(page);
        return await appearing(context, `${own}sidepanel.html`, before);
      } finally {
        await worker.evaluate(`chrome.action.setPopup({ popup: 'popup.html' })`);
      }
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Clicks a control that closes its own page, which may be gone before the browser has answered the click. */
async function clickThatCloses(control: Locator): Promise<void> {
  const closed = control
    .page()
    .waitForEvent('close')
    .then(
      () => true,
      () => false,
    );
  try {
    await control.click();
  } catch (error) {
    if (!(await closed)) throw error;
  }
}

/**
 * A profile in developer mode: only then does Chromium keep an extension's uncaught errors, and the switch
 * itself is on a page that takes seconds to open.
 */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'pullquote-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}

/** The page that shows an address and was not there before. It is polled for: events come before addresses. */
async function appearing(
  context: BrowserContext,
  address: string,
  before: readonly Page[] = [],
): Promise<Page> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = context.pages().find((page) => !before.includes(page) && page.url().startsWith(address));
    if (found) return found;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${address} did not open; open are: ${context.pages().map((page) => page.url())}`);
}

/** Waits until a popup or panel has done reading, whatever came of it. */
export async function settled(surface: Page): Promise<void> {
  await surface.locator('.surface:not(.is-reading)').waitFor();
}

/** The Extensions domain is newer than Playwright's own list of commands. */
type ExtensionsDomain = {
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.triggerAction', params: { id: string; targetId: string }): Promise<unknown>;
};

const loadUnpacked = (cdp: CDPSession, path: string): Promise<{ id: string }> =>
  (cdp as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', { path });

const triggerAction = (cdp: CDPSession, id: string, targetId: string): Promise<unknown> =>
  (cdp as unknown as ExtensionsDomain).send('Extensions.triggerAction', { id, targetId });

/** The tab target a page lives in: an action can be triggered on a tab only, and a page is its child. */
async function frontTab(cdp: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tabs = targetInfos.filter((info) => info.url === url) as readonly TabTarget[];
  const tab = tabs.find((info) => info.embedderData?.tabActive) ?? tabs[0];
  if (!tab) throw new Error(`no tab shows ${url}`);
  return tab.targetId;
}

/** What Chromium says of a tab beyond the protocol's published types. */
interface TabTarget {
  readonly targetId: string;
  readonly embedderData?: { readonly tabActive?: boolean };
}
