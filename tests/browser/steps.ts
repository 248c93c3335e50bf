import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserUnderTest } from './harness.ts';

/** Closes everything but one empty tab, so that the next test finds no panel open. */
export async function closePages({ context }: BrowserUnderTest): Promise<void> {
  const [first, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
}

/** Waits until a popup or panel shows this headline or says this. */
export async function headed(surface: Page, name: string | RegExp): Promise<void> {
  const heading = surface.getByRole('heading', { level: 1, name });
  await heading.waitFor().catch(async (error: unknown) => {
    const shown = await surface.locator('body').innerText({ timeout: 1000 }).catch(String);
    throw new Error(`no headline ${name}; on show: ${shown}`, { cause: error });
  });
}

/**
 * Does something, and waits until a status line of this page says so. It is listened to from before: what it says goes
 * away by itself, on a busy machine perhaps before anybody has asked. What it says instead is in the failure.
 */
export async function says(
  surface: Page,
  words: string | RegExp,
  act: () => Promise<unknown>,
  timeout = 20_000,
): Promise<void> {
  const heard = await surface.evaluateHandle(() => {
    const lines = () =>
      [...document.querySelectorAll('[role=status]')].map((line) => line.textContent.trim());
    const said: string[] = [];
    let before = lines();
    new MutationObserver(() => {
      const now = lines();
      said.push(...now.filter((line) => !before.includes(line)));
      before = now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
  });
  await act();
  const matching = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
  await expect.poll(() => heard.jsonValue(), { timeout }).toContainEqual(matching);
}

/** Opens a page with its popup, by the real click, and waits for the brief. */
export async function popupOver(
  browser: BrowserUnderTest,
  html: string,
  title: string,
): Promise<{ page: Page; popup: Page }> {
  const page = await browser.open(browser.site.put('/page.html', html));
  const popup = await browser.openPopup(page);
  await headed(popup, title);
  return { page, popup };
}

/**
 * Opens a page with its side panel, by the click of a reader whose icon opens it at once, and waits for the brief. The way
 * through the popup is tested where it is the subject.
 */
export async function panelOver(
  browser: BrowserUnderTest,
  html: string,
  title: string,
): Promise<{ page: Page; panel: Page }> {
  const page = await browser.open(browser.site.put('/page.html', html));
  const panel = await browser.openPanelAtOnce(page);
  await headed(panel, title);
  return { page, panel };
}

/** What the menu in the panel's top row can be set to. */
export type FollowChoice = 'Off' | 'This site' | 'Everywhere' | 'Stay on this brief';

/** Chooses a line of the menu in the panel's top row. */
export async function chooseFollowing(panel: Page, choice: FollowChoice): Promise<void> {
  await panel.locator('.page-bar .menu > button').click();
  await panel.getByRole('menuitemcheckbox', { name: choice }).click();
}

/** Waits until the closed menu says how far the panel follows. */
export async function follows(
  panel: Page,
  how: 'Follow' | 'Follow: this site' | 'Follow: everywhere',
): Promise<void> {
  await panel.locator('.page-bar .now', { hasText: new RegExp(`^${how}$`) }).waitFor();
}

/** Texts of a mark's ranges in the page. */
export function marks(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (of) => [...(CSS.highlights.get(of) ?? [])].map((range) => String(range)),
    `pullquote-${name}`,
  );
}

/** Chromium cannot be clicked a menu item headless: the event is sent to the worker, after a real click on the icon. */
declare const chrome: {
  readonly tabs: { query(of: object): Promise<object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object | undefined): void } };
};

/** The reader's choice in the menu over the page in front, as the browser tells of it. */
export async function chooseFromMenu(
  browser: Pick<BrowserUnderTest, 'worker'>,
  click: object,
): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(given, tab);
  }, click);
}

/** Stops the worker, as the browser does after half a minute of quiet. */
export async function stopWorker({
  cdp,
  extensionId,
}: Pick<BrowserUnderTest, 'cdp' | 'extensionId'>): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('no worker runs');
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
}
