import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/build.ts';
import { SAMPLE } from '../fixtures/sample-article.ts';
import { briefShown } from './brief-shown.ts';
import { useBrowser } from './harness.ts';

const browser = useBrowser();
const SEED = `${ROOT}../shared/corpus/html/pages-seed.html.gz`;

describe('a click on the toolbar icon, on the sample article', () => {
  test('shows who said what, who they are, and when', async () => {
    const page = await browser.open('/sample-article.html');
    const shown = await briefShown(await browser.openPopup(page));

    expect(shown.title).toBe(SAMPLE.title);
    expect(shown.keyPoints).toBe(3);
    expect(shown.quotes.map(({ said, by }) => [beginning(said), by])).toEqual(
      SAMPLE.quotes.map(([words, speaker]) => [words, speaker ?? `${SAMPLE.unnamed} · unnamed`]),
    );
    expect(shown.people.map(({ name }) => name).sort()).toEqual(SAMPLE.people.map(([name]) => name).sort());
    const june = shown.dates.find(({ written }) => written.includes('1 June'));
    expect(june?.value).toBe('2026-06-01');
  });

  test('makes no network request: everything it reads is already on the page', async () => {
    const page = await browser.open('/sample-article.html');
    const before = browser.site.requests.length;
    await briefShown(await browser.openPopup(page));
    expect(browser.site.requests.slice(before)).toEqual([]);
  });

  test('leaves the page as it was, mark and all', async () => {
    const page = await browser.open('/sample-article.html');
    const before = await page.content();
    const popup = await browser.openPopup(page);
    await briefShown(popup);
    await popup.locator('.lead [data-section=quotes]').click();
    await expect.poll(() => marked(page)).toContain('We have kept excellent records');
    await popup.locator('.run [data-section=quotes]').first().click();
    await expect.poll(() => marked(page)).toContain('A warning that arrives');
    expect(await page.content()).toBe(before);
  });

  test('a click on an item scrolls the page to its passage and marks it there', async () => {
    const page = await browser.open('/sample-article.html');
    const popup = await browser.openPopup(page);
    await briefShown(popup);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await popup.locator('[data-section=quotes]', { hasText: 'Show me one winter' }).click();
    await expect.poll(() => marked(page)).toContain('Show me one winter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });
});

describe('the side panel', () => {
  test('opens from the popup with the same brief, and marks passages too', async () => {
    const page = await browser.open('/sample-article.html');
    const popup = await browser.openPopup(page);
    const inPopup = await briefShown(popup);
    const panel = await browser.openPanel(popup);
    expect(await briefShown(panel)).toEqual(inPopup);
    expect(await panel.evaluate(contextTypes)).toContain('SIDE_PANEL');

    await panel.locator('[data-section=quotes]', { hasText: 'the boats are the first to know' }).click();
    await expect.poll(() => marked(page)).toContain('Nobody asked the boats');
    await panel.close();
  });
});

test('the panel carries on where the popup was: the same search, the same item', async () => {
  const page = await browser.open('/sample-article.html');
  const popup = await browser.openPopup(page);
  await briefShown(popup);
  await popup.keyboard.press('/');
  await popup.keyboard.type('boats');
  await popup.locator('.runs mark').first().waitFor();
  const panel = await browser.openPanel(popup);
  await expect.poll(() => panel.locator('input[type=search]').inputValue()).toBe('boats');
  await panel.close();

  const again = await browser.openPopup(page);
  await briefShown(again);
  const last = again.locator('[data-section=dates]').last();
  await last.evaluate((item) => item.scrollIntoView({ block: 'start' }));
  const top = await again.evaluate(TOP_ITEM);
  const there = await browser.openPanel(again);
  await expect.poll(() => there.evaluate(TOP_ITEM)).toBe(top);
  expect(await there.evaluate(() => scrollY)).toBeGreaterThan(0);
  await there.close();
});

test('the sample article of the first page can be read, marks and all', async () => {
  // Installing opens this page by itself: whoever launches the browser waits for that, and closes it.
  const first = await browser.openExtensionPage('first-run.html');

  const opened = browser.context.waitForEvent('page');
  await first.getByRole('button', { name: /sample/i }).click();
  const sample = await opened;
  await sample.waitForLoadState();
  const popup = await browser.openPopup(sample);
  expect((await briefShown(popup)).title).toBe(SAMPLE.title);

  await popup.locator('[data-section=quotes]').first().click();
  await expect.poll(() => marked(sample)).not.toBe('');
});

/** The first item in view below what stays in sight. */
const TOP_ITEM = `[...document.querySelectorAll('[data-section]')]
  .find((item) => item.getBoundingClientRect().bottom > document.querySelector('nav.tabs').getBoundingClientRect().bottom)?.id`;

describe.skipIf(!existsSync(SEED))('the seed article', () => {
  test('has its three quotes, its three people with their roles, and its four dates', async () => {
    browser.site.put('/seed.html', gunzipSync(readFileSync(SEED)).toString());
    const page = await browser.open('/seed.html');
    const shown = await briefShown(await browser.openPopup(page));

    expect(shown.quotes.map(({ by }) => by)).toEqual(['Sar Kheng', 'Am Sam Ath', 'Kirth Chantharith']);
    expect(shown.people.map(({ name }) => name).sort()).toEqual([
      'Am Sam Ath',
      'Kirth Chantharith',
      'Sar Kheng',
    ]);
    expect(shown.people.filter(({ role }) => !role)).toEqual([]);
    expect(shown.dates.map(({ value }) => value)).toEqual(['2022-07', '2022-08-09', '2022-08-10', '2023']);
    expect(shown.keyPoints).toBeGreaterThanOrEqual(3);
    expect(shown.keyPoints).toBeLessThanOrEqual(5);
  });
});

/** The beginning the table has for a quote, or the quote itself. */
function beginning(said: string): string {
  return SAMPLE.quotes.map(([words]) => words).find((words) => said.startsWith(words)) ?? said;
}

/** The words marked in the page. Highlights have no elements, so they are read from the browser's registry. */
function marked(page: { evaluate<T>(run: () => T): Promise<T> }): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name === 'pullquote-passage')
      .flatMap(([, highlight]) => [...highlight])
      .map(String)
      .join(' '),
  );
}

declare const chrome: typeof import('wxt/browser')['browser'];

/** Runs in an extension page: what kinds of places the extension is open in. */
async function contextTypes(): Promise<readonly string[]> {
  const contexts = await chrome.runtime.getContexts({});
  return contexts.map(({ contextType }) => contextType);
}
