import type { Article } from './article.ts';
import { findDates } from './dates/dates.ts';
import { pickKeyPoints } from './keypoints/keypoints.ts';
import { languageOf } from './languages/language-of.ts';
import type { LoadedLanguage } from './loaded-language.ts';
import type { Brief } from './model.ts';
import { findPeople } from './people/people.ts';
import { findQuotes, quotesByTheirMarks } from './quotes/quotes.ts';
import { readDocument } from './text/document.ts';

export interface SummarizeOptions {
  /** The most key points wanted, 1 to 5; five unless told. */
  readonly keyPoints?: number;
}

/**
 * Article -> Brief. Pure: the same article and language give the same brief, whatever the day. Linear in the length
 * of the text; never throws on any text. An article in another language than the one given, or given none, gets what is
 * sound without a grammar: quotes by their marks, and dates in figures.
 */
export function summarize(
  article: Article,
  loaded: LoadedLanguage | null,
  options: SummarizeOptions = {},
): Brief {
  if (!loaded || loaded.language.id !== languageOf(article)) return withoutGrammar(article);
  const { language, models } = loaded;
  const document = readDocument(article, language);
  const found = findPeople(document, loaded);
  const { quotes, people } = findQuotes(document, found, models);
  const { dates, timeline } = findDates(
    document,
    found.flatMap(({ mentions }) => mentions),
  );
  const keyPoints = pickKeyPoints(document, language.keyPoints, options.keyPoints ?? 5);
  return { article, coverage: 'full', keyPoints, quotes, people, dates, timeline };
}

function withoutGrammar(article: Article): Brief {
  const document = readDocument(article, null);
  const quotes = quotesByTheirMarks(document);
  return { article, coverage: 'quotes-only', keyPoints: [], quotes, people: [], ...findDates(document) };
}
