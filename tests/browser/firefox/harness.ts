/**
 * Stock Firefox with the production build in it, driven over WebDriver BiDi: no geckodriver, no changed browser.
 * What BiDi has no command for (toolbar, menus, sidebar, permission prompts) is done in the browser's own window,
 * by the very code its buttons run.
 *
 *     const firefox = useFirefox();
 *     const tab = await firefox.open('/sample-article.html');
 *     await firefox.clickToolbar();
 *     await firefox.inPopup('document.body.innerText');
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect } from 'vitest';
import { requireBrowser } from '../../../tools/browsers.ts';
import { builtExtension, FIXTURES } from '../../../tools/build.ts';
import { type Site, servePages } from '../../../tools/site.ts';
import type { Misdeeds, StartOptions } from '../watched-browser.ts';
import { BidiSession } from './bidi.ts';

/** The add-on's id, as the manifest has it. */
const ADDON = 'pullquote@pullquote.example';
/** Firefox gives every installation a random address; a preference sets it beforehand. */
const HOST = '5e0f2a3c-7d41-4c8e-9b1a-6f3d2c1b0a99';

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'termsofuse.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  // Downloads go to the folder of `browser.download.dir`, unasked.
  'browser.download.folderList': 2,
  // The rest of the world does not exist: a proxy nobody listens at, for all hosts but this machine's.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Milliseconds a new profile is given to start; on a busy machine it may need minutes. */
export const STARTING = 300_000;

/** A window of the browser, as far as its toolbar goes. */
export interface FirefoxWindow {
  /** The JSON value of an expression in the browser's own window, with all its rights. */
  inWindow<T>(expression: string): Promise<T>;
  /** The click on the toolbar icon; gives when the popup shows its page. */
  clickToolbar(): Promise<void>;
  /** The JSON value of an expression in the open popup. */
  inPopup<T>(expression: string): Promise<T>;
  /** A real click on an element of the popup, by CSS selector. */
  clickInPopup(selector: string): Promise<void>;
  /** The JSON value of an expression in the page in front. */
  inTab<T>(expression: string): Promise<T>;
}

export interface PrivateWindow extends FirefoxWindow {
  /** Shows an extension page ("library.html") in the tab in front. */
  goToExtensionPage(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxUnderTest extends FirefoxWindow {
  readonly site: Site;
  /** Opens a page of the site in a new tab, in front; gives its browsing context. */
  open(path: string): Promise<string>;
  closeTab(context: string): Promise<void>;
  /** An extension page in a tab of its own ("options.html"). */
  openExtensionPage(path: string): Promise<string>;
  /** The JSON value of an expression in a page or an extension page. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  /** Lets the add-on into private windows, as its page in the browser's settings does, and opens one with this page. */
  openPrivateWindow(path: string): Promise<PrivateWindow>;
  /** Chooses files in a page's file field. */
  chooseFiles(context: string, selector: string, files: readonly string[]): Promise<void>;
  /** The JSON value of an expression in the open sidebar. */
  inSidebar<T>(expression: string): Promise<T>;
  clickInSidebar(selector: string): Promise<void>;
  sidebarIsOpen(): Promise<boolean>;
  /** Right-clicks an element of the page and chooses the extension's entry with this label. */
  chooseFromMenu(context: string, selector: string, label: string): Promise<void>;
  /** Ends the add-on and starts it anew; gives when it runs. */
  reloadAddOn(): Promise<void>;
  /** The folder downloads go to. */
  readonly downloads: string;
  /** Answers the permission prompt that is showing. */
  answerPrompt(answer: 'allow' | 'block'): Promise<void>;
  /** What the extension did so far that it never should. */
  misdeeds(): Promise<Misdeeds>;
  close(): Promise<void>;
}

/** Starts Firefox before the file's tests and ends it after them, asserting no error and no request of the extension. */
export function useFirefox(): FirefoxUnderTest {
  const running: { firefox?: FirefoxUnderTest } = {};
  beforeAll(async () => {
    running.firefox = await startFirefox();
  }, STARTING);
  afterAll(async () => {
    const misdeeds = await running.firefox?.misdeeds();
    await running.firefox?.close();
    expect(misdeeds, 'what the extension did wrong').toEqual({ errors: [], requests: [] });
  });
  return new Proxy({} as FirefoxUnderTest, { get: (_, name) => Reflect.get(running.firefox ?? {}, name) });
}

/** Starts Firefox over a folder of pages; whoever starts it closes it. */
export async function startFirefox({
  pages = FIXTURES,
  headers = {},
}: Pick<StartOptions, 'pages' | 'headers'> = {}): Promise<FirefoxUnderTest> {
  const profile = mkdtempSync(join(tmpdir(), 'pullquote-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(
    join(profile, 'user.js'),
    preferenceLines({ ...PREFERENCES, 'browser.download.dir': downloads }),
  );
  const browser = spawn(
    requireBrowser('firefox').path,
    // Access to the system is what lets BiDi into extension pages and the browser's own window.
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const site = await servePages(pages, headers);
  try {
    return await installedIn({ browser, site, profile, downloads });
  } catch (error) {
    // Nobody has been given anything to close it by, and it would outlive the run.
    await ended(browser, 0);
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
}

/** A Firefox that has just been started, and what it was started with. */
interface Started {
  readonly browser: ChildProcess;
  readonly site: Site;
  readonly profile: string;
  readonly downloads: string;
}

/** Opens a session on a browser and puts the add-on into it. */
async function installedIn({ browser, site, profile, downloads }: Started): Promise<FirefoxUnderTest> {
  const session = await BidiSession.open(await listeningAddress(browser));
  const window = await browserWindow(session);
  const inWindow = <T>(expression: string): Promise<T> => session.evaluate(window, expression);
  await inWindow(WATCH_REQUESTS);
  await session.send('webExtension.install', {
    extensionData: { type: 'path', path: builtExtension('firefox') },
  });

  const openTab = async (url: string): Promise<string> => {
    const { context } = (await session.send('browsingContext.create', { type: 'tab' })) as {
      context: string;
    };
    await session.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(() =>
      session.evaluate<boolean>(
        context,
        `document.readyState === 'complete' && location.href === ${JSON.stringify(url)}`,
      ),
    );
    return context;
  };

  await until(() => inWindow<boolean>(CLOSE_FIRST_RUN), STARTING);

  const reloadAddOn = async (): Promise<void> => {
    await inWindow(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${ADDON}')).reload();
      await WebExtensionPolicy.getByID('${ADDON}').readyPromise;
    })()`);
  };

  return {
    site,
    downloads,
    open: (path) => openTab(new URL(path, site.origin).href),
    closeTab: async (context) => {
      await session.send('browsingContext.close', { context });
    },
    openExtensionPage: (path) => openTab(`moz-extension://${HOST}/${path}`),
    evaluate: (context, expression) => session.evaluate(context, expression),
    ...windowOf(session, window),
    openPrivateWindow: async (path) => {
      await inWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add('${ADDON}', allowed, WebExtensionPolicy.getByID('${ADDON}').extension);
      })()`);
      await reloadAddOn();
      const url = new URL(path, site.origin).href;
      await inWindow(`(async () => {
        const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
        const opened = await BrowserWindowTracker.promiseOpenWindow({ private: true });
        opened.openTrustedLinkIn(${JSON.stringify(url)}, 'current');
      })()`);
      const own = windowOf(session, await browserWindow(session, window));
      await until(() =>
        own.inWindow(
          `gBrowser.currentURI.spec === ${JSON.stringify(url)} && !gBrowser.selectedBrowser.webProgress.isLoadingDocument`,
        ),
      );
      return {
        ...own,
        goToExtensionPage: (page) =>
          own.inWindow(`(openTrustedLinkIn('moz-extension://${HOST}/${page}', 'current'), null)`),
        close: async () => {
          await own.inWindow('(setTimeout(close), null)');
          // A tab asked for while the window is going may be opened in it, and is never answered for.
          await until(() => inWindow(`[...Services.wm.getEnumerator('navigator:browser')].length === 1`));
        },
      };
    },
    chooseFiles: async (context, selector, files) => {
      const found = await session.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      });
      const [field] = found.nodes as readonly { sharedId: string }[];
      if (!field) throw new Error('no such field');
      await session.send('input.setFiles', { context, element: { sharedId: field.sharedId }, files });
    },
    inSidebar: (expression) => inWindow(inFrame(SIDEBAR, expression)),
    clickInSidebar: (selector) => inWindow(clickInFrame(SIDEBAR, selector)),
    sidebarIsOpen: () =>
      inWindow(`SidebarController.isOpen && SidebarController.currentID.includes('pullquote')`),
    chooseFromMenu: async (context, selector, label) => {
      const { x, y } = await session.evaluate<{ x: number; y: number }>(
        context,
        `(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
          return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } })()`,
      );
      const rightClick = () =>
        session.send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x, y },
                { type: 'pointerDown', button: 2 },
                { type: 'pointerUp', button: 2 },
              ],
            },
          ],
        });
      // The first click may only close a popup that is open.
      await until(async () => {
        const state = await inWindow<string>(`document.getElementById('contentAreaContextMenu').state`);
        if (state === 'closed') await rightClick();
        return state === 'open';
      });
      await inWindow(`(async () => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)});
        if (!item) throw new Error('no such entry');
        // Several entries of an extension stand in a menu of their own.
        const own = item.parentNode;
        if (own !== menu) {
          const shown = new Promise((done) => own.addEventListener('popupshown', done, { once: true }));
          own.parentNode.openMenu(true);
          await shown;
        }
        own.activateItem(item);
      })()`);
    },
    answerPrompt: async (answer) => {
      await until(() => inWindow<boolean>(`Boolean(PopupNotifications.panel.firstElementChild)`));
      const button = answer === 'allow' ? 'button' : 'secondaryButton';
      await inWindow(`PopupNotifications.panel.firstElementChild.${button}.click()`);
    },
    reloadAddOn,
    misdeeds: async () => ({
      errors: await inWindow(EXTENSION_ERRORS),
      requests: await inWindow('window.pullquoteRequests'),
    }),
    close: async () => {
      await Promise.race([session.send('browser.close').catch(() => {}), pause(3000)]);
      session.close();
      await ended(browser, 5000);
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Gives a browser this long to go by itself, then kills it. */
async function ended(browser: ChildProcess, milliseconds: number): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  const exit = once(browser, 'exit');
  await Promise.race([exit, pause(milliseconds)]);
  browser.kill('SIGKILL');
  await exit;
}

const POPUP = `document.querySelector('browser[webextension-view-type=popup]')`;
const SIDEBAR = `SidebarController.browser.contentDocument.querySelector('browser')`;

/**
 * Extension pages in panels run in a process of their own; a frame script carries the expression there and back.
 * It runs in a sandbox on the page's window, since the page's own policy rightly forbids eval.
 */
function inFrame(frame: string, expression: string): string {
  const script = `(async () => {
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox);
      sendAsyncMessage('pullquote-test', { value });
    } catch (error) { sendAsyncMessage('pullquote-test', { error: String(error) }) }
  })()`;
  return sendToFrame(frame, script);
}

/** A mouse click in the middle of the first element a selector names, as the browser gets it from the mouse. */
function clickInFrame(frame: string, selector: string): string {
  const script = `(() => {
    try {
      const element = content.document.querySelector(${JSON.stringify(selector)});
      if (!element) throw new Error('nothing to click');
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
      }
      sendAsyncMessage('pullquote-test', {});
    } catch (error) { sendAsyncMessage('pullquote-test', { error: String(error) }) }
  })()`;
  return sendToFrame(frame, script);
}

function sendToFrame(frame: string, script: string): string {
  return `new Promise((resolve, reject) => {
    const frame = ${frame};
    if (!frame) throw new Error('not open');
    const { messageManager } = frame;
    const listener = ({ data }) => {
      messageManager.removeMessageListener('pullquote-test', listener);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value === undefined ? null : JSON.parse(data.value));
    };
    messageManager.addMessageListener('pullquote-test', listener);
    messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

/** The page shown after the installation comes to the front when it is ready; away with it first. */
const CLOSE_FIRST_RUN = `(() => {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('moz-extension://${HOST}/first-run'));
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);
})()`;

/**
 * What nobody caught, and what the extension's own policy stopped. Not what Firefox notes of every extension whose popup
 * was closed before the browser had answered it: a reader may do that at any time, and nothing is waiting any more.
 */
const EXTENSION_ERRORS = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
  .filter((message) => message.sourceName.startsWith('moz-extension://${HOST}'))
  .filter((message) => !message.errorMessage.startsWith('Promise resolved after context unloaded'))
  .map((message) => message.sourceName + ': ' + message.errorMessage)`;

/** Notes every request to the network that the extension is the origin of. */
const WATCH_REQUESTS = `(() => {
  window.pullquoteRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal } = channel.loadInfo;
    if (triggeringPrincipal?.addonId === ${JSON.stringify(ADDON)}) window.pullquoteRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
})()`;

function preferenceLines(preferences: typeof PREFERENCES): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Reads the address Firefox prints once it listens. */
async function listeningAddress(browser: ChildProcess): Promise<string> {
  if (!browser.stderr) throw new Error('no output to read');
  const said: string[] = [];
  for await (const line of createInterface({ input: browser.stderr })) {
    said.push(line);
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      browser.stderr.resume();
      return address;
    }
  }
  throw new Error(`Firefox did not start:\n${said.join('\n')}`);
}

/** What the toolbar of a window does. */
function windowOf(session: BidiSession, window: string): FirefoxWindow {
  const inWindow = <T>(expression: string): Promise<T> => session.evaluate(window, expression);
  return {
    inWindow,
    clickToolbar: () =>
      inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
        // A popup still open would take the click for itself and close.
        for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`),
    inPopup: (expression) => inWindow(inFrame(POPUP, expression)),
    clickInPopup: (selector) => inWindow(clickInFrame(POPUP, selector)),
    inTab: (expression) => inWindow(inFrame('gBrowser.selectedBrowser', expression)),
  };
}

/** The context of a window of the browser; another than the one given, where one is. */
async function browserWindow(session: BidiSession, other?: string): Promise<string> {
  const { contexts } = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string; url: string }[];
  };
  const window = contexts.find(({ url, context }) => url.includes('browser.xhtml') && context !== other);
  if (!window) throw new Error('Firefox shows no window');
  return window.context;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is true; a question that throws (a page just going away) counts as not yet. */
export async function until(question: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    // A page that goes away while it is asked never answers.
    const answer = question().catch(() => false);
    if (await Promise.race([answer, pause(2000).then(() => false)])) return;
    if (Date.now() > end) throw new Error(`still not so after ${milliseconds} ms: ${question}`);
    await pause(50);
  }
}
