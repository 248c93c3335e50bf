/**
 * Pages that fight back, read by the production build in a real browser. Whatever a page does, the popup ends in
 * a brief or a plain sentence, nothing of the page runs in it, and the extension logs no error.
 */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../harness.ts';
import { closePages, marks } from '../steps.ts';
import { hostilePage, MOVING, QUOTED, READ_ALL_THE_SAME, script } from './hostile-article.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

/** Opens the page, clicks the icon, and waits until the popup says something. */
async function popupOf(page: Page): Promise<Page> {
  const popup = await browser.openPopup(page);
  await popup.locator('.is-brief, .is-unreadable').waitFor({ timeout: 20_000 });
  return popup;
}

describe('is read all the same', () => {
  test.for(READ_ALL_THE_SAME)('%s', { timeout: 60_000 }, async ([, attack]) => {
    const page = await browser.open(browser.site.put('/hostile.html', hostilePage(attack)));
    const popup = await popupOf(page);
    expect(await popup.locator('.runs').first().textContent()).toContain(QUOTED);
    expect(await popup.locator('body').innerText()).not.toContain('forged');
  });
});

const MARKUP = '&lt;img src=x onerror="window.ran=1"&gt;&lt;script&gt;window.ran=1&lt;/script&gt;';

test('markup in headline, byline, quotation and names is shown as letters and never becomes elements', async () => {
  const page = await browser.open(
    browser.site.put(
      '/markup.html',
      hostilePage({
        title: `Harbour ${MARKUP} closes`,
        byline: `By Ama ${MARKUP} Owusu`,
        inside: `<p>“We have nothing to hide from anyone ${MARKUP} in this town,” said Tevita Fonua ${MARKUP}.</p>`,
      }),
    ),
  );
  const popup = await popupOf(page);
  await popup.getByText('nothing to hide').first().waitFor();
  expect(await popup.locator('img, script:not([src]), iframe, object, embed').count()).toBe(0);
  expect(await popup.evaluate(() => 'ran' in window)).toBe(false);
  expect(await popup.locator('h1').innerText()).toContain('<img src=x');
});

test('addresses that would run script become no link', async () => {
  const page = await browser.open(
    browser.site.put(
      '/links.html',
      hostilePage({
        head: '<link rel="canonical" href="javascript:alert(1)"><base href="javascript:alert(2)//">',
        inside: '<p><a href="javascript:alert(3)">A link</a> <a href="data:text/html,x">another</a></p>',
      }),
    ),
  );
  const popup = await popupOf(page);
  const targets = await popup
    .locator('[href]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(targets.filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href ?? ''))).toEqual([]);
});

test('marks that turn the direction of text stay inside the name they came in', async () => {
  const override = '\u202e';
  const page = await browser.open(
    browser.site.put(
      '/direction.html',
      hostilePage({
        inside: `<p>“This is the only road we have left to the clinic,” said Lupe ${override}Taufa\u200b, a nurse.</p>`,
      }),
    ),
  );
  const popup = await popupOf(page);
  const holders = popup
    .locator('.runs > li', { hasText: 'the only road' })
    .locator('xpath=.//*[@dir]|.//bdi');
  const bidi = await holders.evaluateAll((items) => items.map((item) => getComputedStyle(item).unicodeBidi));
  expect(bidi.length).toBeGreaterThan(1);
  expect(new Set(bidi)).toEqual(new Set(['isolate']));
});

test.for(MOVING)('a page that %s while it is read ends in a brief or a sentence', async ([, code]) => {
  const page = await browser.open(browser.site.put('/moving.html', hostilePage({ head: script(code) })));
  const popup = await popupOf(page);
  expect((await popup.locator('body').innerText()).trim()).not.toBe('');
});

test('a publication day nobody can believe is not believed', async () => {
  const page = await browser.open(
    browser.site.put(
      '/dates.html',
      hostilePage({
        head: '<meta property="article:published_time" content="0001-01-01T00:00:00Z"><meta name="date" content="2999-12-31">',
      }).replace('2026-03-12T08:00:00Z', '1970-01-01T00:00:00Z'),
    ),
  );
  const popup = await popupOf(page);
  const header = await popup.locator('header').innerText();
  expect(header).not.toMatch(/1970|2999|0001/);
});

test('no page can load, frame or call anything of the extension', async () => {
  const page = await browser.open(browser.site.put('/prober.html', hostilePage({})));
  await popupOf(page);
  const base = `chrome-extension://${browser.extensionId}`;
  const reached = await page.evaluate(async (root) => {
    const files = [
      '/popup.html',
      '/sidepanel.html',
      '/article-reader.js',
      '/models/en/people.bin',
      '/manifest.json',
    ];
    const fetched = await Promise.all(
      files.map((file) =>
        fetch(root + file).then(
          () => file,
          () => null,
        ),
      ),
    );
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    return {
      fetched: fetched.filter((file) => file !== null),
      canSend: typeof runtime?.sendMessage === 'function',
    };
  }, base);
  expect(reached).toEqual({ fetched: [], canSend: false });
});

test('the page is left as it was: no element, attribute or global of ours', async () => {
  const page = await browser.open(browser.site.put('/untouched.html', hostilePage({})));
  const look = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.keys(globalThis).sort(),
    }));
  const before = await look();
  const popup = await popupOf(page);
  await popup.locator('[data-section=quotes]').first().click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
  expect(await look()).toEqual(before);
});
