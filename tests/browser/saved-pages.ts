import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../tools/build.ts';
import { settled } from '../../tools/chromium.ts';
import { startFirefox, until } from './firefox/harness.ts';
import { STILL } from './still-pages.ts';
import { type Misdeeds, startBrowser } from './watched-browser.ts';

/**
 * `npm run corpus:pages -- DIR [--firefox]`: the built extension in real Chromium, or Firefox, over a folder of saved
 * pages (.html, .html.gz), each opened from this machine and read by a real click. Reports what became of each, and
 * exits 1 on any failure. A page that failed is tried once more, and said so: a busy browser may drop a popup.
 * The pages' own scripts stay off: away from their site they only break the page or leave it.
 */
interface Outcome extends Visit {
  readonly page: string;
  readonly result: 'read' | 'not an article' | 'failed';
  readonly errors: readonly string[];
}

/** What the popup came to over a page. */
interface Visit {
  readonly isBrief: boolean;
  /** Its headline, or what it said where there is no brief. */
  readonly said: string;
  /** From the click to there, in milliseconds. */
  readonly time: number;
}

/** A browser with the extension in it, going from page to page. */
interface Visitor {
  /** Opens a page of the folder, clicks the icon, waits until the popup has done reading. Rejects where it never has. */
  visit(path: string): Promise<Visit>;
  /** Errors the extension has logged so far. */
  errors(): Promise<readonly string[]>;
  end(): Promise<Misdeeds>;
}

/**
 * Firefox’s own note that a page of the extension was closed while it waited for the browser: here the tab goes, and
 * the popup with it, as soon as the brief is drawn.
 */
const CLOSED_WHILE_WAITING = /Promise resolved after context unloaded\s*$/;

/** What the popup may rightly say of a saved page that is no article. */
const NO_ARTICLE = /doesn’t look like an article|no text on this page/;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false } },
});
const [given] = positionals;
const folder = resolve(given ?? '');
if (!given || !existsSync(folder)) {
  console.error('Which folder? npm run corpus:pages -- DIR [--firefox]');
  process.exit(2);
}
const names = readdirSync(folder)
  .filter((name) => /\.html(?:\.gz)?$/.test(name))
  .sort();
await buildExtension(options.firefox ? 'firefox' : 'chrome');
const visitor = await (options.firefox ? inFirefox(folder) : inChromium(folder));

const outcomes: Outcome[] = [];
for (const name of names) {
  const first = await read(visitor, name);
  if (first.result === 'failed') console.log(`once more: ${describe(first)}`);
  const outcome = first.result === 'failed' ? await read(visitor, name) : first;
  outcomes.push(outcome);
  if (outcome.result === 'failed' || outcome.errors.length > 0) console.log(describe(outcome));
}
report(outcomes, await visitor.end());

async function inChromium(pages: string): Promise<Visitor> {
  const { context, site, openPopup, errors, end } = await startBrowser({ pages, headers: STILL });
  return {
    errors: async () => [...errors],
    end,
    visit: async (path) => {
      const page = await context.newPage();
      try {
        await page.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' });
        const started = performance.now();
        const popup = await openPopup(page);
        await settled(popup);
        const said = (await popup.locator('h1').first().textContent())?.trim() ?? '';
        const isBrief = (await popup.locator('.surface.is-brief').count()) > 0;
        return { isBrief, said, time: performance.now() - started };
      } finally {
        await page.close();
      }
    },
  };
}

async function inFirefox(pages: string): Promise<Visitor> {
  const firefox = await startFirefox({ pages, headers: STILL });
  const misdeeds = async (): Promise<Misdeeds> => {
    const { errors, requests } = await firefox.misdeeds();
    return { errors: errors.filter((error) => !CLOSED_WHILE_WAITING.test(error)), requests };
  };
  const SETTLED = `Boolean(document.querySelector('.surface:not(.is-reading)'))`;
  return {
    errors: async () => (await misdeeds()).errors,
    end: async () => {
      const all = await misdeeds();
      await firefox.close();
      return all;
    },
    visit: async (path) => {
      const tab = await firefox.open(path);
      try {
        const started = performance.now();
        await firefox.clickToolbar();
        await until(() => firefox.inPopup<boolean>(SETTLED));
        const time = performance.now() - started;
        const said = await firefox.inPopup<string>(`document.querySelector('h1')?.textContent.trim() ?? ''`);
        const isBrief = await firefox.inPopup<boolean>(
          `Boolean(document.querySelector('.surface.is-brief'))`,
        );
        return { isBrief, said, time };
      } finally {
        await firefox.closeTab(tab);
      }
    },
  };
}

async function read({ visit, errors }: Visitor, name: string): Promise<Outcome> {
  const before = (await errors()).length;
  let visited: Visit = { isBrief: false, said: '', time: 0 };
  let isOver = false;
  try {
    visited = await visit(`/${name.replace(/\.gz$/, '')}`);
    isOver = true;
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    visited = { ...visited, said };
  }
  const noArticle = isOver && NO_ARTICLE.test(visited.said) ? 'not an article' : 'failed';
  const result = visited.isBrief ? 'read' : noArticle;
  return { ...visited, page: name, result, errors: (await errors()).slice(before) };
}

function describe({ page, result, time, errors, said }: Outcome): string {
  return [
    `${page}: ${result}, ${time.toFixed(0)} ms: ${said}`,
    ...errors.map((error) => `    ${error}`),
  ].join('\n');
}

function report(all: readonly Outcome[], { errors, requests }: Misdeeds): void {
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
  for (const line of [...errors, ...requests]) console.log(`    ${line}`);
  console.log(`${errors.length} console errors, ${requests.length} requests by the extension`);
  if (count('failed') || errors.length || requests.length) process.exitCode = 1;
}
