import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserUnderTest, startBrowser } from './harness.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** Not held to silence: what it reports at its end is the last thing tested. */
let browser: BrowserUnderTest;
let ended = false;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => ended || browser?.end());

test('a click on the toolbar icon opens the real popup', async () => {
  const page = await browser.open(browser.site.put('/page.html', '<title>A page</title><p>Some words.'));
  const popup = await browser.openPopup(page);
  expect(popup.url()).toContain('/popup.html');
});

test('without the click nothing can be read; with it the page in front can, until another host', async () => {
  const page = await browser.open(browser.site.put('/page.html', '<title>A page</title><p>Some words.'));
  const worker = await browser.worker();
  await expect(worker.evaluate(readFront)).rejects.toThrow(/Cannot access contents/);

  await browser.openPopup(page);
  expect(await worker.evaluate(readFront)).toBe('Some words.');

  await page.goto(`${browser.site.otherOrigin}/page.html`);
  await expect(worker.evaluate(readFront)).rejects.toThrow(/Cannot access contents/);
});

test('errors and requests of the extension are reported at the end', async () => {
  const worker = await browser.worker();
  await worker.evaluate(async (address) => {
    console.error('logged');
    await fetch(address).catch(() => {});
  }, `${browser.site.origin}/beacon`);
  // Chromium lists an uncaught error only when it comes from a file of the extension.
  await worker.evaluate(
    `setTimeout(() => { throw new Error('thrown') });
     //# sourceURL=chrome-extension://${browser.extensionId}/background.js`,
  );

  ended = true;
  const { errors, requests } = await browser.end();
  expect(errors.join('\n')).toContain('logged');
  expect(errors.join('\n')).toContain('thrown');
  expect(requests).toEqual([`${browser.site.origin}/beacon`]);
});

/** Runs in the extension's worker: the text of the page in front, read the only way an extension can. */
async function readFront(): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [result] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: () => document.body.innerText.trim(),
  });
  return result?.result;
}
