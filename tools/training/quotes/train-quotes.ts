import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../../../brief/language.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { loadGrammar } from '../../../brief/languages/registry.ts';
import { decodeQuotationModel, encodeQuotationModel } from '../../../brief/quotes/quotation-model.ts';
import { languagesFrom } from '../../../cli/languages.ts';
import { learnedLists, stamped } from '../learned-lists.ts';
import { ownTexts, sourcesOfQuotes } from '../sources.ts';
import { readAnnotated } from './annotated.ts';
import { briefsByParts } from './cross-validation.ts';
import { learnQuotations, TIMES, trainFilter } from './learning.ts';

export interface TrainQuotesOptions {
  /** Grammar of the language the corpora are in. */
  readonly language: Language;
  /** Folder of the corpora. */
  readonly corpus: string;
  /** Leave the development documents out. */
  readonly measuring: boolean;
  /** Write no weights, but the briefs of all texts by weights that did not learn from them. */
  readonly crossValidate: boolean;
  /** File to write. */
  readonly out: string;
  /** Files to learn from instead of the folder's own. */
  readonly train: readonly string[];
  /** Times each ranking is learned; null for as often as the shipped weights were. */
  readonly times: number | null;
}

/** Learns `quotes.bin` and writes it, or writes briefs to measure what is learned by cross-validation. */
export async function trainQuotes(options: TrainQuotesOptions): Promise<void> {
  const { language, corpus, measuring, crossValidate, out, train } = options;
  const times = options.times ?? TIMES;
  const { training, development, english, foreign, withoutPhrases } = sourcesOfQuotes(language.id, corpus);
  const read = (file: string, grammar: Language) =>
    readAnnotated(file, grammar, {
      isForeign: foreign.includes(file),
      hasPhrases: !withoutPhrases.includes(file),
    });
  const files =
    train.length > 0 ? train : measuring || crossValidate ? training : [...training, ...development];
  const texts = [
    ...files.flatMap((file) => read(file, language)),
    ...(train.length > 0 ? [] : english.flatMap((file) => read(file, ENGLISH))),
  ];
  mkdirSync(dirname(out), { recursive: true });
  if (crossValidate) {
    const loaded = (await languagesFrom(null)(language.id))!;
    const file = out.replace(/\.bin$/, '-by-parts.ndjson');
    const lines = briefsByParts(texts, loaded, times).map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(file, lines.join(''));
    console.log(`${file}: ${lines.length} briefs`);
    return;
  }
  const weights = encodeQuotationModel(learnQuotations(texts, times));
  const bytes = stamped(weights, learnedLists(language, 'quotes'));
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
