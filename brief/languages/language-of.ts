import type { Article } from '../article.ts';
import { identifyLanguage } from './identify.ts';

/** Where neither the text nor the page tells, the article is taken for English. */
const LIKELIEST = 'en';

/** The two-letter code of the language an article is in: the text decides over what the page declares. */
export function languageOf({ text, lang }: Pick<Article, 'text' | 'lang'>): string {
  return identifyLanguage(text) ?? lang?.toLowerCase().split('-')[0] ?? LIKELIEST;
}
