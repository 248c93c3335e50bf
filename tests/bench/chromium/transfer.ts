import type { Page } from 'playwright-core';
import type { BrowserUnderTest } from '../../browser/watched-browser.ts';
import { figureOf } from '../measure.ts';

/** Milliseconds that what the reader answers takes from the page to the extension, beyond a bare answer. */
export type TransferMeter = (page: Page) => Promise<number>;

const REPEATS = 5;

/** Measures from a page of the extension, on pages that a click has opened to it. */
export async function transferMeter(browser: BrowserUnderTest): Promise<TransferMeter> {
  const own = await browser.openExtensionPage('options.html');
  return async (page) => {
    await page.bringToFront();
    const times = await own.evaluate<{ full: number; bare: number }[]>(ROUND_TRIPS);
    return figureOf(times.map(({ full, bare }) => full - bare)).median;
  };
}

/** The reader's answer is kept in the page and fetched again and again, in turns with nothing. */
const ROUND_TRIPS = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const ask = (func) => chrome.scripting.executeScript({ target: { tabId: tab.id }, injectImmediately: true, func });
  await ask(async () => {
    const request = { for: 'reader', mode: 'page', picked: null, knownDocument: null };
    globalThis.answerOfBench = await globalThis['pullquote reader'](request);
  });
  const timed = async (func) => {
    const start = performance.now();
    await ask(func);
    return performance.now() - start;
  };
  const times = [];
  for (let i = 0; i < ${REPEATS}; i++) {
    times.push({ bare: await timed(() => null), full: await timed(() => globalThis.answerOfBench) });
  }
  return times;
})()`;
