import { once } from 'node:events';
import { type Article, articleFromText } from '../brief/article.ts';
import { languageOf } from '../brief/languages/language-of.ts';
import type { Brief } from '../brief/model.ts';
import { summarize } from '../brief/summarize.ts';
import { parsePage } from '../reading/parse-page.ts';
import { readPage } from '../reading/read-page.ts';
import type { LanguageLoader } from './languages.ts';
import { linesOf } from './lines.ts';
import { visibleJson } from './visible.ts';

type Answer =
  | { readonly id: unknown; readonly brief: Brief }
  | {
      readonly id: unknown;
      readonly error: { readonly code: 'no-article' | 'bad-line' | 'failed'; readonly message: string };
    };

/**
 * Answers each line of NDJSON with a line, in order, holding one document at a time. A line that cannot be answered
 * gets an error line, and the run goes on.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array | string>,
  output: NodeJS.WritableStream,
  languages: LanguageLoader,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${asLine(await answer(line, languages))}\n`)) await once(output, 'drain');
  }
}

async function answer(line: string, languages: LanguageLoader): Promise<Answer> {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return failure(null, 'bad-line', 'not JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return failure(null, 'bad-line', 'not a JSON object');
  }
  const { id = null, html, text, url, title, published } = row as Record<string, unknown>;
  try {
    if (typeof html === 'string') return await pageAnswer(id, html, textOrNull(url), languages);
    if (typeof text !== 'string') return failure(id, 'bad-line', 'neither "text" nor "html"');
    const article = articleFromText({
      text,
      url: textOrNull(url),
      title: textOrNull(title),
      published: textOrNull(published),
    });
    return { id, brief: await briefOf(article, languages) };
  } catch (error) {
    return failure(id, 'failed', error instanceof Error ? error.message : String(error));
  }
}

async function pageAnswer(
  id: unknown,
  html: string,
  url: string | null,
  languages: LanguageLoader,
): Promise<Answer> {
  const article = articleOfPage(html, url);
  return article
    ? { id, brief: await briefOf(article, languages) }
    : failure(id, 'no-article', 'no article in this page');
}

async function briefOf(article: Article, languages: LanguageLoader): Promise<Brief> {
  return summarize(article, await languages(languageOf(article)));
}

function articleOfPage(html: string, url: string | null): Article | null {
  if (html.trim() === '') return null;
  const document = parsePage(html);
  const reading = readPage(document, url, { now: Date.now(), anyway: true });
  return reading.kind === 'article' ? reading.article : null;
}

/** An id is returned as it came, unless it is nested too deep to be written. */
function asLine(answer: Answer): string {
  try {
    return visibleJson(answer);
  } catch {
    return visibleJson(failure(null, 'bad-line', 'an "id" too deep to be written'));
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function failure(id: unknown, code: 'no-article' | 'bad-line' | 'failed', message: string): Answer {
  return { id, error: { code, message } };
}
