import type { RecordGrammar } from '../grammar/record.ts';
import { record as de } from './de/record.ts';
import { record as en } from './en/record.ts';
import { record as es } from './es/record.ts';
import { record as fr } from './fr/record.ts';
import { record as pt } from './pt/record.ts';

/** By two-letter code; a record says which language its article is in. */
export const RECORD_WORDS: ReadonlyMap<string, RecordGrammar> = new Map(
  Object.entries({ de, en, es, fr, pt }),
);

/**
 * Honorifics of all languages: a paper prints the names of people from everywhere, and a name does not say which
 * language its title is in.
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  [...RECORD_WORDS.values()].flatMap(({ honorifics }) => honorifics),
);

/** Articles before the names of organisations, of all languages. */
export const NAME_ARTICLES: ReadonlySet<string> = new Set(
  [...RECORD_WORDS.values()].flatMap(({ articles }) => articles),
);

/** Words that say of no body which one it is, of all languages. */
export const COMMON_BODIES: ReadonlySet<string> = new Set(
  [...RECORD_WORDS.values()].flatMap(({ commonBodies }) => [...commonBodies]),
);
