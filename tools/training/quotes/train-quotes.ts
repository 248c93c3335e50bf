import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../../../brief/language.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { loadGrammar } from '../../../brief/languages/registry.ts';
import { decodeQuotationModel } from '../../../brief/quotes/quotation-model.ts';
import { learnedLists, stamped } from '../learned-lists.ts';
import { ownTexts, sourcesOfQuotes } from '../sources.ts';
import { readAnnotated } from './annotated.ts';
import { trainFilter, trainQuotations } from './learning.ts';

export interface TrainQuotesOptions {
  /** Grammar of the language the corpora are in. */
  readonly language: Language;
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
export function trainQuotes({ language, corpus, measuring, out, train }: TrainQuotesOptions): void {
  const { training, development, english } = sourcesOfQuotes(language.id, corpus);
  const files = train.length > 0 ? train : measuring ? training : [...training, ...development];
  const texts = [
    ...files.flatMap((file) => readAnnotated(file, language)),
    ...(train.length > 0 ? [] : english.flatMap((file) => readAnnotated(file, ENGLISH))),
  ];
  const bytes = stamped(trainQuotations(texts), learnedLists(language, 'quotes'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, learned from ${texts.length} texts`);
}

/** Learns `speech.bin`, beside the quotation weights that the language borrows, and writes it. */
export async function trainSpeech({ language, corpus, out, train }: TrainQuotesOptions): Promise<void> {
  const { quotes } = language.models;
  if (!quotes) throw new Error(`"${language.id}" has no quotation weights to filter for`);
  const { training, english, related } = sourcesOfQuotes(language.id, corpus);
  const others = await Promise.all(
    related.map(async (id) => {
      const grammar = await loadGrammar(id);
      return grammar ? ownTexts(id).flatMap((file) => readAnnotated(file, grammar)) : [];
    }),
  );
  const texts = [
    ...(train.length > 0 ? train : training).flatMap((file) => readAnnotated(file, language)),
    ...others.flat(),
    ...english.flatMap((file) => readAnnotated(file, ENGLISH)),
  ];
  const { source } = decodeQuotationModel(readFileSync(`public/models/${quotes}`));
  const bytes = stamped(trainFilter(texts, source), learnedLists(language, 'speech'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, learned from ${texts.length} texts`);
}
