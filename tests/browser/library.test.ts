/** The library in a real browser: kept by hand and at once, found, compared, taken out, put back, deleted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryLines } from '../fixtures/library-lines.ts';
import { BRIDGE, HARVEST, newsPage, type TestArticle } from './articles.ts';
import { useBrowser } from './harness.ts';
import { counted } from './library-counts.ts';
import { closePages, headed, panelOver } from './steps.ts';

const browser = useBrowser();

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await (await library()).evaluate(`indexedDB.deleteDatabase('library')`);
  await setPolicy({ on: false, keep: 'hand', sites: [], excluded: [], retention: null });
  await closePages(browser);
});

describe('keeping', () => {
  test('is off until the reader turns it on: no button, nothing on disk', async () => {
    const popup = await popupOver(BRIDGE);
    expect(await popup.getByRole('button', { name: 'Keep', exact: true }).count()).toBe(0);
    const page = await library();
    await page.getByText('The library is off.').waitFor();
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('The library is on.').waitFor();
  });

  test('by hand: the quotes are there, with who said each, and can be taken out again', async () => {
    await setPolicy({ on: true });
    const popup = await popupOver(BRIDGE);
    await popup.getByRole('button', { name: 'Keep', exact: true }).click();
    await popup.getByRole('button', { name: 'Kept' }).waitFor();
    const page = await library('?q=cables');
    await page.locator('mark', { hasText: 'cables' }).waitFor();
    expect(await page.locator('.hits .name').textContent()).toBe(BRIDGE.speaker);
    // Opened again, it is known to be kept.
    const again = await popupOver(BRIDGE);
    await again.getByRole('button', { name: 'Kept' }).click();
    await again.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    await (await library()).getByText('Nothing kept yet.').waitFor();
  });

  test('by the key, in the panel', async () => {
    await setPolicy({ on: true });
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await panel.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    await (await browser.worker()).evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('keep', tab))`,
    );
    await panel.getByRole('button', { name: 'Kept' }).waitFor();
  });

  test('automatically, if the reader wants that, and never from an excluded site', async () => {
    await setPolicy({ on: true, keep: 'all' });
    await (await popupOver(HARVEST)).getByRole('button', { name: 'Kept' }).waitFor();
    await setPolicy({ excluded: ['127.0.0.1'] });
    const popup = await popupOver(BRIDGE);
    await headed(popup, BRIDGE.title);
    const page = await library('?page=people');
    await page.getByText(HARVEST.speaker).waitFor();
    expect(await page.getByText(BRIDGE.speaker).count()).toBe(0);
  });

  test('a kept article that has changed says so, and shows what', async () => {
    await setPolicy({ on: true, keep: 'all' });
    await (await popupOver(BRIDGE)).getByRole('button', { name: 'Kept' }).waitFor();
    await closePages(browser);
    const popup = await popupOver({
      ...BRIDGE,
      quote: BRIDGE.quote.replace('have been changed', 'have been tested'),
    });
    await popup.getByText('Changed since you read it').waitFor();
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'What changed' }).click();
    const page = await opened;
    await page.locator('del', { hasText: 'changed' }).waitFor();
    await page.locator('ins', { hasText: 'tested' }).waitFor();
  });
});

describe('a library file', () => {
  test('comes in, goes out the same, and a second time changes nothing', async () => {
    const lines = libraryLines(30);
    const page = await imported(lines);
    await page.getByText('New: 30. Changed: 0. Known already: 0.').waitFor();
    await page.setInputFiles('input[type=file]', join(folder, 'library.ndjson'));
    await page.getByText('New: 0. Changed: 0. Known already: 30.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /whole library/ }).click();
    const path = await (await download).path();
    const out = gunzipSync(readFileSync(path)).toString().trim().split('\n');
    expect(out.sort()).toEqual([...lines].sort());
  });

  test('crafted to harm, or truncated, does no harm', async () => {
    const hostile = [
      '{"__proto__":{"polluted":true},"brief":{"article":{"text":"x"}}}',
      JSON.stringify({ brief: { article: { text: 'x'.repeat(100) }, quotes: [{ start: -1, end: 1e9 }] } }),
      '{"schema":99,"brief":{}}',
      'not json',
    ];
    const page = await imported([...libraryLines(2), ...hostile]);
    await page.getByText(/New: 2\..*3 lines were no articles\..*1 line is from a newer version/).waitFor();
    expect(await page.evaluate('({}).polluted')).toBeUndefined();
  });
});

test('the reader decides who is who, and can take it back', async () => {
  const page = await imported(libraryLines(40));
  await page.getByText(/^New: 40/).waitFor();
  await page.goto(`${base()}?page=person&id=okwuosa`);
  await page.getByRole('heading', { level: 1, name: 'Okwuosa' }).waitFor();
  await page.getByText('The surname alone.').waitFor();
  await page.getByRole('button', { name: 'Same', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Adaeze Okwuosa' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { level: 1, name: /^Okwuosa/ }).waitFor();
});

test('every state has an address: back and forward move between them', async () => {
  const page = await imported(libraryLines(40));
  await page.getByText(/^New: 40/).waitFor();
  await page.getByRole('link', { name: 'Adaeze Okwuosa' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Check quotations' }).click();
  await page.getByRole('textbox').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Adaeze Okwuosa' }).waitFor();
  await page.goForward();
  await page.getByRole('textbox').waitFor();
});

test('a draft’s quotations are checked against what is kept', async () => {
  const page = await imported(libraryLines(40));
  await page.getByText(/^New: 40/).waitFor();
  await page.getByRole('link', { name: 'Check quotations' }).click();
  await page
    .getByRole('textbox')
    .fill(
      '“Nobody knocked on a single door in valley number 3,” said Adaeze Okwuosa. “Bread will be cheap by the spring,” she said.',
    );
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('Not found', { exact: true }).waitFor();
  await page.locator('.verdicts h3', { hasText: /^Exact/ }).waitFor();
});

test('a draft is checked against the article in front too, even if it is not kept', async () => {
  await popupOver(BRIDGE);
  const page = await library('?page=check');
  await page.getByRole('textbox').fill(`“${BRIDGE.quote},” said ${BRIDGE.speaker}.`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.verdicts h3', { hasText: /^Exact/ }).waitFor();
  await page.getByRole('link', { name: /In the page/ }).waitFor();
  expect(await page.getByText('Kept copy').count()).toBe(0);
});

test('all of it is deleted from disk', async () => {
  const page = await imported(libraryLines(10));
  await page.getByText(/^New: 10/).waitFor();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'The whole library' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Deleted.').waitFor();
  expect(await counted(page)).toEqual({ articles: 0, texts: 0, summary: 0 });
});

function base(): string {
  return `chrome-extension://${browser.extensionId}/library.html`;
}

function library(search = ''): Promise<Page> {
  return browser.openExtensionPage(`library.html${search}`);
}

async function imported(lines: readonly string[]): Promise<Page> {
  writeFileSync(join(folder, 'library.ndjson'), `${lines.join('\n')}\n`);
  const page = await library();
  await page.locator('.empty').waitFor();
  await page.setInputFiles('input[type=file]', join(folder, 'library.ndjson'));
  return page;
}

async function popupOver(article: TestArticle): Promise<Page> {
  const page = await browser.open(
    browser.site.put(`/${article.speaker.replace(' ', '-')}.html`, newsPage(article)),
  );
  const popup = await browser.openPopup(page);
  await headed(popup, article.title);
  return popup;
}

async function setPolicy(change: object): Promise<void> {
  const nothing = { on: false, keep: 'hand', sites: [], excluded: [], retention: null };
  await (await browser.worker()).evaluate(
    `chrome.storage.local.get('library').then(({ library }) => chrome.storage.local.set({ library: { ...(library ?? ${JSON.stringify(nothing)}), ...${JSON.stringify(change)} } }))`,
  );
}
