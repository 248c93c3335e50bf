/** Private windows: the extension is in them only where the reader allowed it, and keeps nothing of them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BRIDGE, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
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
  return opened;
}

/**
 * The switch on the extension's page in the browser. The browser then ends the extension and starts it anew: only what
 * the new one answers counts, and only when its worker has run does a click on the icon find it.
 */
async function allowInPrivate(): Promise<void> {
  const before = await browser.worker();
  const ended = new Promise<void>((resolve) => before.once('close', () => resolve()));
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  const access = { extensionId: browser.extensionId, incognitoAccess: true };
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(access)})`);
  await ended;
  await expect
    .poll(async () => (await browser.worker()).evaluate('chrome.extension.isAllowedIncognitoAccess()'))
    .toBe(true);
  await expect.poll(async () => (await browser.worker()).evaluate(LISTENS)).toBe(true);
  await settings.close();
}

/** Whether the worker has run to its end: it listens to shortcuts last of all. */
const LISTENS = 'chrome.commands.onCommand.hasListeners()';
