import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAnnotated } from './annotated.ts';
import { trainQuotations } from './learning.ts';

export interface TrainQuotesOptions {
  /** Folder of the corpora. */
  readonly corpus: string;
  /** Leave the development documents out. */
  readonly measuring: boolean;
  /** File to write. */
  readonly out: string;
  /** Files to learn from instead of the folder's own. */
  readonly train: readonly string[];
}

/** Learns `quotes.bin` and writes it. */
export function trainQuotes({ corpus, measuring, out, train }: TrainQuotesOptions): void {
  const own = measuring ? ['train-quotes.jsonl'] : ['train-quotes.jsonl', 'quotes.ndjson'];
  const files = train.length > 0 ? train : own.map((name) => join(corpus, name));
  const texts = files.flatMap((file) => readAnnotated(file));
  const bytes = trainQuotations(texts);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, learned from ${texts.length} texts`);
}
