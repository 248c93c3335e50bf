import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../tools/build.ts';
import { settled } from '../../tools/chromium.ts';
import { STILL } from './still-pages.ts';
import { type BrowserUnderTest, startBrowser } from './watched-browser.ts';

/**
 * `npm run corpus:pages -- DIR`: the built extension in real Chromium over a folder of saved pages (.html, .html.gz),
 * each opened from this machine and read by a real click. Reports what became of each, and exits 1 on any failure.
 * A page that failed is tried once more, and said so: a busy browser may drop a popup.
 * The pages' own scripts stay off: away from their site they only break the page or leave it.
 */
interface Outcome {
  readonly page: string;
  readonly result: 'read' | 'not an article' | 'failed';
  /** From the click to the brief, in milliseconds. */
  readonly time: number;
  readonly errors: readonly string[];
  /** What the popup said where there is no brief. */
  readonly said: string;
}

/** What the popup may rightly say of a saved page that is no article. */
const NO_ARTICLE = /doesn’t look like an article|no text on this page/;

const folder = resolve(process.argv[2] ?? '');
if (!process.argv[2] || !existsSync(folder)) {
  console.error('Which folder? npm run corpus:pages -- DIR');
  process.exit(2);
}
const names = readdirSync(folder)
  .filter((name) => /\.html(?:\.gz)?$/.test(name))
  .sort();
buildExtension('chrome');
const browser = await startBrowser({ pages: folder, headers: STILL });

const outcomes: Outcome[] = [];
for (const name of names) {
  const first = await read(browser, name);
  if (first.result === 'failed') console.log(`once more: ${describe(first)}`);
  const outcome = first.result === 'failed' ? await read(browser, name) : first;
  outcomes.push(outcome);
  if (outcome.result === 'failed' || outcome.errors.length > 0) console.log(describe(outcome));
}
report(outcomes, await browser.end());

async function read({ context, site, openPopup, errors }: BrowserUnderTest, name: string): Promise<Outcome> {
  const before = errors.length;
  const page = await context.newPage();
  let result: Outcome['result'] = 'failed';
  let said = '';
  let started = performance.now();
  try {
    await page.goto(`${site.origin}/${name.replace(/\.gz$/, '')}`, { waitUntil: 'domcontentloaded' });
    started = performance.now();
    const popup = await openPopup(page);
    await settled(popup);
    said = await headline(popup);
    const isBrief = (await popup.locator('.surface.is-brief').count()) > 0;
    if (isBrief) result = 'read';
    else if (NO_ARTICLE.test(said)) result = 'not an article';
  } catch (error) {
    said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  const time = performance.now() - started;
  await page.close();
  return { page: name, result, time, errors: errors.slice(before), said };
}

async function headline(popup: Page): Promise<string> {
  return (await popup.locator('h1').first().textContent())?.trim() ?? '';
}

function describe({ page, result, time, errors, said }: Outcome): string {
  return [
    `${page}: ${result}, ${time.toFixed(0)} ms: ${said}`,
    ...errors.map((error) => `    ${error}`),
  ].join('\n');
}

function report(
  all: readonly Outcome[],
  { errors, requests }: Awaited<ReturnType<BrowserUnderTest['end']>>,
): void {
  const count = (result: Outcome['result']): number => all.filter((one) => one.result === result).length;
  const times = all.map(({ time }) => time).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  for (const one of all) if (one.result === 'not an article') console.log(describe(one));
  console.log(
    `${all.length} pages: ${count('read')} read, ${count('not an article')} not an article, ${count('failed')} failed`,
  );
  console.log(
    `from click to brief: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, slowest ${at(1)} ms`,
  );
  console.log(`${errors.length} console errors, ${requests.length} requests by the extension`);
  if (count('failed') || errors.length || requests.length) process.exitCode = 1;
}
