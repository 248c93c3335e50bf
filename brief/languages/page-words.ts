import type { PageGrammar } from '../grammar/page.ts';
import { page as da } from './da/page.ts';
import { page as de } from './de/page.ts';
import { page as en } from './en/page.ts';
import { page as es } from './es/page.ts';
import { page as fr } from './fr/page.ts';
import { page as hi } from './hi/page.ts';
import { page as id } from './id/page.ts';
import { page as it } from './it/page.ts';
import { page as ja } from './ja/page.ts';
import { page as ko } from './ko/page.ts';
import { page as nl } from './nl/page.ts';
import { page as no } from './no/page.ts';
import { page as pl } from './pl/page.ts';
import { page as pt } from './pt/page.ts';
import { page as ru } from './ru/page.ts';
import { page as sv } from './sv/page.ts';
import { page as tr } from './tr/page.ts';
import { page as zh } from './zh/page.ts';

const OTHERS: readonly Partial<PageGrammar>[] = [
  ...[da, de, es, fr, hi, id, it, ja, ko, nl, no, pl, pt, ru, sv, tr, zh],
];

/** The page words of all languages as one grammar, for whoever reads a page before its language is known. */
export const PAGE_WORDS: PageGrammar = withAll(en, OTHERS);

function withAll(first: PageGrammar, others: readonly Partial<PageGrammar>[]): PageGrammar {
  const keys = Object.keys(first) as (keyof PageGrammar)[];
  const lists = keys.map((key) => [
    key,
    [...new Set([first, ...others].flatMap((words) => words[key] ?? []))],
  ]);
  return Object.fromEntries(lists);
}

/** Letters of the scripts with cases, with their accents; as ranges, for a browser builds those sooner. */
const CASED = String.raw`A-Za-z\u00c0-\u024f\u0386-\u052f\u1e00-\u1eff`;

/** The alternatives as one group of a regular expression. */
export function anyOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** The same, as whole words; what is written in scripts without cases stands within any line. */
export function anyWordOf(alternatives: readonly string[]): string {
  return String.raw`(?:(?<![${CASED}\d])${anyOf(alternatives)}(?![${CASED}\d])|${anyOf(
    alternatives.filter((word) => !new RegExp(`[${CASED}]`).test(word)).concat('(?!)'),
  )})`;
}
