import type { Article } from './article.ts';
import { findDates } from './dates/dates.ts';
import { pickKeyPoints } from './keypoints/keypoints.ts';
import type { Models } from './learned-models.ts';
import type { Brief } from './model.ts';
import { findPeople } from './people/people.ts';
import { findQuotes } from './quotes/quotes.ts';
import { readDocument, type TextDocument } from './text/document.ts';

export interface SummarizeOptions {
  /** The most key points wanted, 1 to 5; three unless told. */
  readonly keyPoints?: number;
}

/**
 * Article -> Brief. Pure: the same article and models give the same brief, whatever the day.
 * Linear in the length of the text; never throws on any text.
 */
export function summarize(article: Article, models: Models, options: SummarizeOptions = {}): Brief {
  const document = readDocument(article);
  if (document.coverage === 'quotes-only') return withoutGrammar(document, models);
  const found = findPeople(document, models);
  const { quotes, people } = findQuotes(document, found, models);
  const { dates, timeline } = findDates(document);
  const keyPoints = pickKeyPoints(document, options.keyPoints ?? 3);
  return { article, coverage: document.coverage, keyPoints, quotes, people, dates, timeline };
}

/** What is sound without a grammar of the language: quotes by their marks, and dates in figures. */
function withoutGrammar(document: TextDocument, models: Models): Brief {
  const { article, coverage } = document;
  const { quotes } = findQuotes(document, [], models);
  return { article, coverage, keyPoints: [], quotes, people: [], ...findDates(document) };
}
