import type { Span, TextSpan } from '../article.ts';

/** The clause a date stands in, in the article's own words: short enough for one row. */
export function labelOf(text: string, sentence: Span, date: Span): TextSpan {
  void date;
  return { ...sentence, text: text.slice(sentence.start, sentence.end) };
}
