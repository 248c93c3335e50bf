import { readFileSync } from 'node:fs';
import { languageOf } from '../../brief/languages/language-of.ts';
import { summarize } from '../../brief/summarize.ts';
import { languagesFrom } from '../../cli/languages.ts';
import { linesOf } from '../../cli/lines.ts';
import { readingOf } from '../../reading/article/reading.ts';
import type { PageContents } from '../../reading/page-contents.ts';
import { buildExtension } from '../../tools/build.ts';
import { worldsOf } from '../bench/chromium/fresh-world.ts';
import { STILL } from './still-pages.ts';
import { startBrowser } from './watched-browser.ts';

/**
 * `npx tsx tests/browser/briefs-in-chromium.ts < DOCUMENTS`: what `npm run brief -- --ndjson` answers to pages ({"id", "url", "html"}, one a
 * line), but each page stands in real Chromium at its own address, and the built reader reads it there.
 */
const reader = readFileSync(`${await buildExtension('chrome')}/article-reader.js`, 'utf8');
const languages = languagesFrom(null);
const browser = await startBrowser();
let html = '';
await browser.context.route(/^https?:/, (route) =>
  route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
    ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: STILL })
    : route.abort(),
);

interface PageDocument {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
}

for await (const line of linesOf(process.stdin)) {
  if (line.trim() === '') continue;
  const document = JSON.parse(line) as PageDocument;
  process.stdout.write(`${JSON.stringify({ id: document.id, ...(await answer(document)) })}\n`);
}
await browser.end();

async function answer(document: PageDocument): Promise<object> {
  html = document.html;
  const page = await browser.context.newPage();
  try {
    await page.goto(document.url ?? browser.site.origin, { waitUntil: 'domcontentloaded' });
    const world = await (await worldsOf(page))(reader);
    const { contents } = await world.value<{ contents: PageContents }>(
      `globalThis['pullquote reader']({ for: 'reader', mode: 'page', picked: null, knownDocument: null })`,
    );
    const reading = readingOf(contents, { now: Date.now(), anyway: true });
    if (reading.kind === 'no-article') return failure('no-article', 'no article in this page');
    return { brief: summarize(reading.article, await languages(languageOf(reading.article))) };
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  } finally {
    await page.close();
  }
}

function failure(code: string, message: string): object {
  return { error: { code, message } };
}
