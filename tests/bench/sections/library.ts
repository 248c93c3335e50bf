import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { Brief } from '../../../brief/model.ts';
import { isBrief } from '../../../library/record/read-brief.ts';
import { type BrowserUnderTest, startBrowser } from '../../browser/watched-browser.ts';
import { heapOf } from '../chromium/heap.ts';
import { renamedCopy } from '../library-copies.ts';
import { figureOf } from '../measure.ts';
import type { Report } from '../report.ts';

const ARTICLES = 10_000;
const ROUNDS = 7;
/** Milliseconds the search field waits for the next key. */
const TYPING = 120;

/**
 * The library with ten thousand articles: the lines of `brief --ndjson` in the file given, over and over with other
 * people in them, in a real browser with a profile of its own.
 */
export async function librarySection(report: Report, briefs: string | undefined): Promise<void> {
  report.row('library of 10,000 articles', 'median', 'middle half', 'at most');
  if (briefs === undefined) {
    report.row('skipped: --briefs FILE, written by brief --ndjson', '');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  const file = join(folder, 'library.ndjson.gz');
  const lines = copiesOf(readFileSync(briefs, 'utf8').split('\n').flatMap(briefOf));
  writeFileSync(file, gzipSync(`${lines.join('\n')}\n`));
  const some = join(folder, 'some.ndjson');
  writeFileSync(
    some,
    `${lines
      .slice(0, 100)
      .map((line) => line.replaceAll('.example/', '.test/'))
      .join('\n')}\n`,
  );
  const browser = await startBrowser();
  try {
    const page = await browser.openExtensionPage('library.html');
    await page.locator('.empty').waitFor();
    const importing = await bring(page, file);
    report.atMost('import, all', figureOf([importing / 1000]), ' s', 15);
    report.atMost(
      'keep one, as in an import of a hundred',
      figureOf([(await bring(page, some)) / 100]),
      ' ms',
      5,
    );
    await page.close();
    const single = lines.slice(100, 150).map((line) => line.replaceAll('.example/', '.test/'));
    report.atMost('keep one, by itself', figureOf(await keptOneByOne(browser, single)), ' ms', 5);
    await measure(report, browser, await browser.openExtensionPage('library.html'));
  } finally {
    await browser.end();
    rmSync(folder, { recursive: true });
  }
}

async function measure(report: Report, browser: BrowserUnderTest, page: Page): Promise<void> {
  const base = page.url().split('?')[0]!;
  const shown = async (search: string, selector: string): Promise<number> => {
    const began = performance.now();
    await page.goto(base + search, { waitUntil: 'commit' });
    await page.locator(selector).first().waitFor();
    return performance.now() - began;
  };
  // What the machine takes for a page of the extension that reads nothing: no page can be faster.
  const bare = await timesOf(async () => {
    const began = performance.now();
    await page.goto(base.replace('library.html', 'options.html'), { waitUntil: 'commit' });
    await page.locator('h1').first().waitFor();
    return performance.now() - began;
  });
  report.atMost('open the options, which read nothing of it', figureOf(bare), ' ms');
  const opens = await timesOf(() => shown('', '.hits li'));
  report.atMost('open, to the first quotes', figureOf(opens), ' ms', 300);
  await page.locator('.hist').waitFor({ timeout: 120_000 });
  const heap = await (await heapOf(page))();
  report.atMost('heap with everything searched', figureOf([heap.bytes / 1e6]), ' MB', 150);
  const searches: number[] = [];
  for (const typed of ['government', 'person:john', '"the first"', 'police city', 'war', 'money', 'said']) {
    searches.push(await searched(page, typed));
  }
  report.atMost('search, from the last key', figureOf(searches), ' ms', 50);
  await page.goto(`${base}?page=people`);
  const href = (await page.locator('.persons a').first().getAttribute('href')) ?? '';
  const people = await timesOf(() => shown(href, '.hits li'));
  report.atMost(
    `a person, to the first quotes (${await page.locator('.aka').textContent()})`,
    figureOf(people),
    ' ms',
    200,
  );
  await browser.worker();
}

/** Milliseconds that keeping each of these articles takes, in a page of the extension that does nothing else. */
async function keptOneByOne(browser: BrowserUnderTest, lines: readonly string[]): Promise<number[]> {
  const page = await browser.openExtensionPage('options.html');
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../chromium/keep-one.ts', import.meta.url)),
        formats: ['iife'],
        name: 'keepOne',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const times = await page.evaluate(
    `${built[0]!.output[0].code}; keepOne.keepEach(${JSON.stringify(lines)})`,
  );
  await page.close();
  return times as number[];
}

/** Milliseconds from a change of the field to what was found, without the time the field waits for the next key. */
function searched(page: Page, typed: string): Promise<number> {
  return page.evaluate(
    async ([words, waits]) => {
      const field = document.querySelector<HTMLInputElement>('.search input')!;
      const count = document.querySelector('.search .num')!;
      const began = performance.now();
      const changed = new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          done();
        }).observe(count, { characterData: true, childList: true, subtree: true });
      });
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await changed;
      return performance.now() - began - waits;
    },
    [typed, TYPING] as const,
  );
}

async function bring(page: Page, file: string): Promise<number> {
  const began = performance.now();
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.work').waitFor();
  // A busy machine may take many times as long as ours: it is measured, not failed.
  await page.locator('.work').waitFor({ state: 'detached', timeout: 900_000 });
  return performance.now() - began;
}

async function timesOf(once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await once());
  return times;
}

function copiesOf(briefs: readonly Brief[]): string[] {
  return Array.from({ length: ARTICLES }, (_, index) =>
    renamedCopy(briefs[index % briefs.length]!, Math.floor(index / briefs.length)),
  );
}

function briefOf(line: string): Brief[] {
  if (line.trim() === '') return [];
  const { brief } = JSON.parse(line) as { brief?: unknown };
  return isBrief(brief) ? [brief] : [];
}
