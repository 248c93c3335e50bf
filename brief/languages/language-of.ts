import type { Article } from '../article.ts';
import { identifyLanguage } from './identify.ts';

/** Where neither the text nor the page tells, the article is taken for English. */
const LIKELIEST = 'en';

/** A letter of one language alone, twice at least: a list of results has no small words to tell it by. */
const SHARP_S = /ß.*ß/su;

/** The two-letter code of the language an article is in: the text decides over what the page declares. */
export function languageOf({ text, lang }: Pick<Article, 'text' | 'lang'>): string {
  return (
    identifyLanguage(text) ?? lang?.toLowerCase().split('-')[0] ?? (SHARP_S.test(text) ? 'de' : LIKELIEST)
  );
}
