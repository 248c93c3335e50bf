import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { requireBrowser } from '../../tools/browsers.ts';
import { builtExtension, FIXTURES } from '../../tools/build.ts';
import { type Chromium, launchChromium } from '../../tools/chromium.ts';
import { type Site, servePages } from '../../tools/site.ts';

/** Real Chromium with the production build in it, watched for errors and requests of the extension. */
export interface BrowserUnderTest extends Omit<Chromium, 'close'> {
  readonly site: Site;
  /** Errors the extension logged so far, wherever its code ran; a test that provokes one empties it. */
  readonly errors: string[];
  /** Opens a page of the site in a tab of its own, in front; a path, or a whole address for the other host. */
  open(path: string): Promise<Page>;
  /** An extension page in a tab of its own ("options.html"), for what needs no page in front. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Makes the reader's next "allow" on this origin come true without a prompt, which cannot be clicked headless.
   * Grants nothing by itself: the extension still has to ask from a gesture.
   */
  answerAllow(origin: string): Promise<void>;
  /** Closes everything and tells what the extension did that it never should. */
  end(): Promise<Misdeeds>;
}

export interface Misdeeds {
  readonly errors: readonly string[];
  /** Addresses the extension asked the network for. */
  readonly requests: readonly string[];
}

export interface StartOptions {
  readonly args?: readonly string[];
  /** The folder of pages to serve, and with which headers. */
  readonly pages?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** False for a window on the screen of `DISPLAY`. */
  readonly headless?: boolean;
  readonly historyCache?: boolean;
}

/** Starts a browser over a folder of pages; whoever starts it ends it. */
export async function startBrowser({
  args = [],
  pages = FIXTURES,
  headers = {},
  headless = true,
  historyCache = false,
}: StartOptions = {}): Promise<BrowserUnderTest> {
  const logs = mkdtempSync(join(tmpdir(), 'pullquote-log-'));
  const netLog = join(logs, 'net.json');
  const site = await servePages(pages, headers);
  const chromium = await launchChromium({
    executable: requireBrowser('chromium').path,
    extension: builtExtension('chrome'),
    headless,
    historyCache,
    // The rest of the world does not exist, so that a page's own scripts and pictures cannot slow or vary a test.
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      `--log-net-log=${netLog}`,
      ...args,
    ],
  });
  const { context, extensionId } = chromium;
  const errors = collectErrors(context, extensionId);
  return {
    ...chromium,
    site,
    errors,
    open: async (path) => {
      const page = await emptyTab(context);
      await page.goto(new URL(path, site.origin).href, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await emptyTab(context);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    end: async () => {
      const uncaught = await uncaughtErrors(context, extensionId);
      await chromium.close();
      await site.close();
      const requests = requestsOfExtensions(readFileSync(netLog, 'utf8'));
      rmSync(logs, { recursive: true, force: true });
      return { errors: [...errors, ...uncaught], requests };
    },
    answerAllow: (origin) =>
      inSettings(context, (settings) =>
        settings.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [
          extensionId,
          `${origin}/*`,
        ] as const),
      ),
  };
}

/**
 * The tab a browser begins with and `closePages` leaves, else a new one, which costs half a second of processor more: a
 * test that closes its page opens another first, for the window goes with its last tab.
 */
async function emptyTab(context: BrowserContext): Promise<Page> {
  const [first, ...others] = context.pages();
  if (first?.url() !== 'about:blank') return context.newPage();
  if (others.length > 0) await first.bringToFront();
  return first;
}

/** Errors logged in the extension's pages and worker, and by its scripts inside other pages. */
function collectErrors(context: BrowserContext, extensionId: string): string[] {
  const errors: string[] = [];
  const own = `chrome-extension://${extensionId}/`;
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const from = message.page()?.url() ?? own;
    const { url } = message.location();
    if (from.startsWith(own) || url.startsWith(own)) errors.push(`${url || from}: ${message.text()}`);
  });
  return errors;
}

/** What Chromium itself lists under "Errors" of the extension: also what was thrown and caught by nobody. */
async function uncaughtErrors(context: BrowserContext, extensionId: string): Promise<string[]> {
  return inSettings(context, async (settings) => {
    const { runtimeErrors, manifestErrors } = await settings.evaluate(
      (id) => chrome.developerPrivate.getExtensionInfo(id),
      extensionId,
    );
    return [...manifestErrors, ...runtimeErrors].map(({ source, message }) => `${source}: ${message}`);
  });
}

/** What `chrome://extensions` can do, as far as it is used here. */
interface ExtensionSettings {
  addHostPermission(id: string, pattern: string): Promise<void>;
  getExtensionInfo(id: string): Promise<{
    runtimeErrors: readonly { source: string; message: string }[];
    manifestErrors: readonly { source: string; message: string }[];
  }>;
}
declare const chrome: { readonly developerPrivate: ExtensionSettings };

/** Does something in `chrome://extensions`, which can do what a reader does with the switches there. */
export async function inSettings<T>(
  context: BrowserContext,
  act: (settings: Page) => Promise<T>,
): Promise<T> {
  const settings = await context.newPage();
  try {
    // Its functions are there before anything of the page is drawn, which takes seconds.
    await settings.goto('chrome://extensions', { waitUntil: 'commit' });
    return await act(settings);
  } finally {
    await settings.close();
  }
}

/** Addresses an extension asked the network for, from Chromium's own log (one event a line). */
function requestsOfExtensions(netLog: string): string[] {
  return netLog
    .split('\n')
    .filter((line) => line.includes('"initiator":"chrome-extension://'))
    .map((line) => /"url":"([^"]*)"/.exec(line)?.[1] ?? line);
}
