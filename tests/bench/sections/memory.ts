import type { Page } from 'playwright-core';
import { settled } from '../../../tools/chromium.ts';
import { STILL } from '../../browser/still-pages.ts';
import { type BrowserUnderTest, startBrowser } from '../../browser/watched-browser.ts';
import { budgets } from '../budgets.ts';
import { type Heap, heapOf } from '../chromium/heap.ts';
import type { SavedPages } from '../chromium/saved-pages.ts';
import { figureOf } from '../measure.ts';
import { type Report, short } from '../report.ts';

/** Pages that are weighed before and after they are read. */
const WEIGHED = 12;
/** Looks at the panel's heap, evenly spread over the pages it follows; after the first ones it has what it keeps. */
const LOOKS = 10;
const SETTLING = 2;

/** What reading leaves behind in a page, and whether a panel that follows grows. */
export async function memorySection(report: Report, pages: SavedPages, followed: number): Promise<void> {
  const browser = await startBrowser({ pages: pages.folder, headers: STILL });
  report.row('memory, after collecting garbage', 'median', 'middle half', 'at most');
  await left(report, browser, pages.names);
  await panel(report, browser, pages.names, followed);
  await browser.end();
}

async function left(report: Report, browser: BrowserUnderTest, names: readonly string[]): Promise<void> {
  const added: Heap[] = [];
  for (const name of names.slice(0, WEIGHED)) {
    const page = await browser.open(`/${name}`);
    const heap = await heapOf(page);
    const before = await heap();
    const popup = await browser.openPopup(page);
    await settled(popup);
    await popup.close();
    const after = await heap();
    added.push({ bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes, code: null });
    await page.close();
  }
  const row = (what: string, of: (one: Heap) => number, unit: string) =>
    report.atMost(what, figureOf(added.map(of)), unit, budgets.memory[what]);
  row('left in a page that was read', ({ bytes }) => bytes / 1000, ' kB');
  row('DOM nodes left in it', ({ nodes }) => nodes, '');
}

async function panel(
  report: Report,
  browser: BrowserUnderTest,
  names: readonly string[],
  followed: number,
): Promise<void> {
  const page = await browser.open(`/${names[0]}`);
  const opened = await browser.openPanel(await browser.openPopup(page));
  await browser.answerAllow('http://127.0.0.1');
  await page.bringToFront();
  await opened.getByRole('button', { name: 'This site' }).click();
  const heap = await heapOf(opened, { parts: true });
  const stride = Math.max(1, Math.floor(followed / LOOKS));
  const looks: Heap[] = [];
  let turned = 0;
  for (let i = 1; i <= followed; i++) {
    turned += await follow(page, opened, `${browser.site.origin}/${names[i % names.length]}`);
    if (i % stride === 0) looks.push(await heap());
  }
  // What did not follow could not grow.
  report.row('pages the panel turned to', String(turned), '', `of ${followed}`, turned >= 0.9 * followed);
  const settledLooks = looks.slice(SETTLING);
  const row = (what: string, figure: number, unit: string) => {
    const most = budgets.memory[what];
    report.row(
      what,
      `${short(figure)}${unit}`,
      '',
      most === undefined ? '' : `${most}${unit}`,
      most === undefined || figure <= most,
    );
  };
  row(`panel after ${followed} pages followed`, (looks.at(-1)?.bytes ?? 0) / 1e6, ' MB');
  const kilobytes = (of: (heap: Heap) => number) =>
    slope(settledLooks.map((heap) => of(heap) / 1000 / stride));
  row(
    'growth of the panel, a page',
    kilobytes(({ bytes, code }) => bytes - (code ?? 0)),
    ' kB',
  );
  row(
    'growth of its compiled code, a page',
    kilobytes(({ code }) => code ?? 0),
    ' kB',
  );
  row('growth of the panel’s DOM, a page', slope(settledLooks.map(({ nodes }) => nodes / stride)), ' nodes');
}

/** Goes to the next page and waits until the panel shows something else than before: 1, or 0 where it did not. */
async function follow(page: Page, opened: Page, url: string): Promise<number> {
  const before = await opened.locator('h1').first().textContent();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return (
    opened
      .waitForFunction(
        (last) =>
          document.querySelector('.surface.is-reading') === null &&
          document.querySelector('h1')?.textContent !== last,
        before,
        { timeout: 5000 },
      )
      .then(() => 1)
      // Two pages with one headline.
      .catch(() => 0)
  );
}

/** Slope of the straight line through values at equal steps (least squares). */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return above / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
}
