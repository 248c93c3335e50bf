import { afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, IN_SIGHT_AT_LAST, latePage, newsPage, PLACES, paragraphs } from './articles.ts';
import { useBrowser } from './harness.ts';
import { closePages, marks, popupOver } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

const FILLER = `<div style="height:3000px"></div>`;

describe('a passage is brought into view', () => {
  test.each([
    ['far down the page', newsPage(BRIDGE, { before: FILLER })],
    [
      'in a box that scrolls',
      newsPage(BRIDGE, {
        before: '<main style="height:400px;overflow:auto"><div style="height:900px"></div>',
        after: '</main><div style="height:2000px"></div>',
      }),
    ],
    [
      'where the body scrolls',
      newsPage(BRIDGE, { before: FILLER, style: 'html,body{height:100%;overflow:auto}' }),
    ],
    ['in a page that is zoomed', newsPage(BRIDGE, { before: FILLER, style: 'body{zoom:1.7}' })],
    [
      'in an article that is turned and enlarged',
      newsPage(BRIDGE, { before: FILLER, style: 'article{transform:rotate(2deg) scale(1.2)}' }),
    ],
    [
      'in a page from right to left',
      newsPage(BRIDGE, { before: FILLER }).replace('<html ', '<html dir="rtl" '),
    ],
  ])('%s', async (_, html) => {
    const { page, popup } = await popupOver(browser, html, BRIDGE.title);
    await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
    await expect
      .poll(() => marks(page, 'passage'))
      .toEqual([expect.stringContaining(BRIDGE.quote.slice(0, 30))]);
    await expect.poll(() => page.evaluate(inView)).toBe(true);
  });

  test('in a part that has been folded away', async () => {
    const { page, popup } = await popupOver(
      browser,
      newsPage(BRIDGE).replace('<article>', `${FILLER}<details open><summary>Read on</summary><article>`),
      BRIDGE.title,
    );
    await page.evaluate(() => document.querySelector('details')!.removeAttribute('open'));
    await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
    await expect.poll(() => page.evaluate(inView)).toBe(true);
  });

  test('and again when a picture above it loads late', async () => {
    const { page, popup } = await popupOver(
      browser,
      newsPage(BRIDGE, { before: FILLER, after: FILLER }),
      BRIDGE.title,
    );
    await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
    await expect.poll(() => page.evaluate(inView)).toBe(true);
    await page.evaluate(() => {
      // Without scroll anchoring, as in a browser that has none.
      document.documentElement.style.overflowAnchor = 'none';
      const picture = document.createElement('div');
      picture.style.height = '2000px';
      document.body.prepend(picture);
    });
    await expect.poll(() => page.evaluate(inView)).toBe(true);
  });
});

test.each(PLACES)(
  'from the %s of a long page with late pictures, it is in sight and stays',
  async (_, scroll) => {
    const { page, popup } = await popupOver(browser, latePage(BRIDGE), BRIDGE.title);
    await page.evaluate(scroll);
    await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
    await expect.poll(() => page.evaluate(IN_SIGHT_AT_LAST)).toBe(true);
    await popup.getByText('Shown in the page').first().waitFor();
    expect(await page.evaluate(IN_SIGHT_AT_LAST)).toBe(true);
  },
);

test('marks come back when an app draws its text anew', async () => {
  const { page, popup } = await popupOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
  await page.evaluate((html) => {
    document.querySelector('article')!.innerHTML = html;
  }, paragraphs(BRIDGE));
  await expect
    .poll(() => marks(page, 'passage'))
    .toEqual([expect.stringContaining(BRIDGE.quote.slice(0, 30))]);
});

test('a passage that has gone from the page is reported', async () => {
  const { page, popup } = await popupOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await page.evaluate(() => document.querySelector('article')!.remove());
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await popup
    .getByText(/no longer on the page/i)
    .first()
    .waitFor();
});

test('all quotes are painted in the colours of their speakers, and the paint comes off', async () => {
  const { page, popup } = await popupOver(browser, newsPage(BRIDGE), BRIDGE.title);
  const before = await page.content();
  await popup.getByRole('button', { name: /mark all quotes/i }).click();
  await expect.poll(() => marks(page, 'speaker-0')).toHaveLength(2);
  expect(await page.content(), 'the page itself is not changed').toBe(before);
  await popup.locator('button[aria-pressed="true"][title*="ark"]').last().click();
  await expect.poll(() => marks(page, 'speaker-0')).toHaveLength(0);
});

test('pointing at a quote tells the page nothing', async () => {
  const { page, popup } = await popupOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).hover();
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['pullquote-passage']);
});

test('no style of the page hides a mark', async () => {
  const style =
    '*::highlight(pullquote-passage){background-color:transparent!important;color:inherit!important}';
  const { page, popup } = await popupOver(browser, newsPage(BRIDGE, { style }), BRIDGE.title);
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
  const painted = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('p')!, '::highlight(pullquote-passage)').backgroundColor,
    );
  await expect.poll(painted).toBe('rgb(246, 214, 138)');
});

test('Escape in the page takes the marks off', async () => {
  const { page, popup } = await popupOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await popup.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => marks(page, 'passage')).toHaveLength(0);
});

/** Runs in the page: whether the marked passage lies in the window and in every box around it. */
function inView(): boolean {
  const range = [...(CSS.highlights.get('pullquote-passage') ?? [])][0] as Range | undefined;
  if (!range) return false;
  const { top, bottom } = range.getBoundingClientRect();
  const box = range.startContainer.parentElement?.closest('main')?.getBoundingClientRect();
  return top >= Math.max(0, box?.top ?? 0) && bottom <= Math.min(innerHeight, box?.bottom ?? innerHeight);
}
