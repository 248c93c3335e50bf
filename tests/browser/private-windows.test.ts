/** Private windows: the extension is in them only where the reader allowed it, and keeps nothing of them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BRIDGE, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
import { restarted } from './restart.ts';
import { headed, marks } from './steps.ts';

const browser = useBrowser();

test('without permission the extension does not even see it', async () => {
  const page = await privatePage();
  const seen = await (await browser.worker()).evaluate(
    'Promise.all([chrome.tabs.query({}), chrome.windows.getAll()]).then((all) => all.flat())',
  );
  expect(seen).not.toEqual([]);
  expect(seen).not.toContainEqual(expect.objectContaining({ incognito: true }));
  await page.close();
});

test('with permission a page is read and marked, and nothing of it is kept', async () => {
  await allowInPrivate();
  const page = await privatePage();
  const popup = await browser.openPopup(page);
  await headed(popup, BRIDGE.title);
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
  const stored = await (await browser.worker()).evaluate(
    `Promise.all(['session', 'local', 'sync'].map((area) => chrome.storage[area].get())).then(JSON.stringify)`,
  );
  expect(stored).not.toContain('127.0.0.1');
  expect(stored).not.toContain(BRIDGE.speaker);
});

async function privatePage(): Promise<Page> {
  const url = browser.site.put('/private.html', newsPage(BRIDGE));
  const opened = browser.context.waitForEvent('page', (page) => page.url() === url);
  await (await browser.worker()).evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`,
  );
  const page = await opened;
  await page.waitForLoadState('domcontentloaded');
  return page;
}

/** The switch on the extension's page in the browser, which ends the extension and starts it anew. */
async function allowInPrivate(): Promise<void> {
  const access = { extensionId: browser.extensionId, incognitoAccess: true };
  await restarted(browser, `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(access)})`);
  expect(await (await browser.worker()).evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(true);
}
