import type { Brief, Quote } from '../../brief/model.ts';
import type { Preferences } from '../settings/preferences.ts';
import { wordCount } from './article-text.ts';

/** A quote with its place in `Brief.quotes`. */
export interface IndexedQuote {
  readonly quote: Quote;
  readonly index: number;
}

/** What of the quotes is shown, and exported, under the reader's preferences, and how many are not. */
export interface QuoteSelection {
  readonly shown: readonly IndexedQuote[];
  readonly shortHidden: number;
  readonly indirect: number;
}

/** Picks the quotes to show: long enough (a part of a longer one always is), and indirect ones only when wanted. */
export function selectQuotes(
  brief: Brief,
  { showIndirect, minimumQuoteWords }: Pick<Preferences, 'showIndirect' | 'minimumQuoteWords'>,
): QuoteSelection {
  const shown: IndexedQuote[] = [];
  let shortHidden = 0;
  let indirect = 0;
  // Where nobody is quoted word for word, what people are reported to have said is all there is to show.
  const onlyReported = brief.quotes.every((quote) => quote.kind === 'indirect');
  brief.quotes.forEach((quote, index) => {
    if (quote.kind === 'indirect') {
      indirect += 1;
      if (showIndirect || onlyReported) shown.push({ quote, index });
    } else if (quote.continues === null && wordCount(quote.text) < minimumQuoteWords) {
      shortHidden += 1;
    } else {
      shown.push({ quote, index });
    }
  });
  return { shown, shortHidden, indirect };
}

/** How many quotes these are, parts that go on from another one of them not counted again. */
export function countQuotes(quotes: readonly IndexedQuote[]): number {
  const indices = new Set(quotes.map(({ index }) => index));
  return quotes.filter(({ quote }) => quote.continues === null || !indices.has(quote.continues)).length;
}
