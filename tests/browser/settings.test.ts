import { afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, LIBRARY, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
import { chooseFollowing, closePages, headed, panelOver, says } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

test('the toolbar click opens the panel instead, where the reader wants that, and back again', async () => {
  const options = await browser.openExtensionPage('options.html');
  await says(options, 'Saved', () => options.getByRole('radio', { name: /side panel/i }).check());
  await expect.poll(() => popupOf()).toBe('');

  const page = await browser.open(browser.site.put('/page.html', newsPage(BRIDGE)));
  const opened = browser.context.waitForEvent('page', (candidate) =>
    candidate.url().includes('/sidepanel.html'),
  );
  await browser.clickToolbar(page);
  const panel = await opened;
  await headed(panel, BRIDGE.title);

  // With the panel open, the click reads the page in front.
  const next = await browser.open(browser.site.put('/next.html', newsPage(LIBRARY)));
  await browser.clickToolbar(next);
  await headed(panel, LIBRARY.title);

  await options.bringToFront();
  await options.getByRole('radio', { name: /popup/i }).check();
  await expect.poll(() => popupOf()).toContain('popup.html');
});

describe('a change', () => {
  test('of the theme and the text size reaches a panel that is open', async () => {
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    const options = await browser.openExtensionPage('options.html');
    await options.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('of how many key points are wanted makes the brief anew', async () => {
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await (await browser.worker()).evaluate(
      `chrome.storage.sync.set({ preferences: { version: 1, keyPoints: 1 } })`,
    );
    await expect.poll(() => panel.locator('#section-keyPoints-body li').count()).toBe(1);
  });
});

describe('what was allowed', () => {
  test('is listed by site, and can be taken back', async () => {
    const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await browser.answerAllow('http://127.0.0.1');
    await page.bringToFront();
    await chooseFollowing(panel, 'This site');
    const options = await browser.openExtensionPage('options.html');
    await options.getByText('127.0.0.1').waitFor();
    await options.getByRole('button', { name: /127\.0\.0\.1/ }).click();
    await expect.poll(() => options.getByText('127.0.0.1').count()).toBe(0);
    await expect.poll(() => granted()).toEqual([]);
  });
});

async function popupOf(): Promise<unknown> {
  return (await browser.worker()).evaluate('chrome.action.getPopup({})');
}

async function granted(): Promise<unknown> {
  return (await browser.worker()).evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
}
