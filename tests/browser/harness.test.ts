import { expect, test } from 'vitest';
import { startBrowser, useBrowser } from './harness.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const browser = useBrowser();

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
  const misbehaving = await startBrowser();
  const worker = await misbehaving.worker();
  await worker.evaluate(async (address) => {
    console.error('logged');
    await fetch(address).catch(() => {});
  }, `${misbehaving.site.origin}/beacon`);
  // Chromium lists an uncaught error only when it comes from a file of the extension.
  await worker.evaluate(
    `setTimeout(() => { throw new Error('thrown') });
     //# sourceURL=chrome-extension://${misbehaving.extensionId}/background.js`,
  );

  const { errors, requests } = await misbehaving.end();
  expect(errors.join('\n')).toContain('logged');
  expect(errors.join('\n')).toContain('thrown');
  expect(requests).toEqual([`${misbehaving.site.origin}/beacon`]);
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
