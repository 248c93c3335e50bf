import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseHTML } from 'linkedom';
import { type Article, articleFromText } from '../brief/article.ts';
import { type Brief, summarize } from '../brief/brief.ts';
import type { Models } from '../brief/models.ts';
import { readPage } from '../reading/read-page.ts';

type Answer = { id: unknown; brief: Brief } | { id: unknown; error: { code: string; message: string } };

/** Answers each line of NDJSON with a line, in order, holding one document at a time. */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  models: Models,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    if (!output.write(`${JSON.stringify(answer(line, models))}\n`)) await once(output, 'drain');
  }
}

function answer(line: string, models: Models): Answer {
  let id: unknown = null;
  try {
    const row = JSON.parse(line);
    id = row.id ?? null;
    const article = articleOf(row);
    if (!article) return { id, error: { code: 'no-article', message: 'no article in this page' } };
    return { id, brief: summarize(article, models) };
  } catch (error) {
    return {
      id,
      error: { code: 'bad-line', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function articleOf(row: Record<string, string>): Article | null {
  if (typeof row.html === 'string') {
    const reading = readPage(parseHTML(row.html).document as unknown as Document, row.url ?? null, {
      now: Date.now(),
    });
    return reading.kind === 'article' ? reading.article : null;
  }
  if (typeof row.text !== 'string') throw new Error('neither "text" nor "html"');
  return articleFromText({ text: row.text, url: row.url, published: row.published, title: row.title });
}
