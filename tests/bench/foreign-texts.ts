import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readOwnTexts } from '../../tools/training/own-texts.ts';
import type { MarkedDate } from './dates-right.ts';

const corpora = new URL('../../../shared/corpus/languages/', import.meta.url);
const own = new URL('../../tools/training/texts/', import.meta.url);

/** A text whose dates are marked by hand, each with its value. */
export interface DatedText {
  readonly text: string;
  readonly published: string;
  readonly dates: readonly MarkedDate[];
}

/** Texts in a language: the articles of the development corpora that are marked in full, or else our own. */
export function datedTexts(lang: string): DatedText[] {
  const file = new URL(`${lang}/briefs.ndjson`, corpora);
  if (!existsSync(file)) return ownDatedTexts(lang);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusArticle)
    .flatMap(({ text, published, gold }) =>
      gold.brief.dates ? [{ text, published, dates: gold.brief.dates }] : [],
    );
}

interface CorpusArticle {
  readonly text: string;
  readonly published: string;
  readonly gold: { readonly brief: { readonly dates: readonly MarkedDate[] | null } };
}

function ownDatedTexts(lang: string): DatedText[] {
  const folder = new URL(`${lang}/`, own);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readOwnTexts(new URL(name, folder).pathname))
    .flatMap(({ text, published, marks }) => (marks ? [{ text, published, dates: marks.dates }] : []));
}
