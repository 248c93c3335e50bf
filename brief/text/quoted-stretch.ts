import type { Span } from '../article.ts';
import { isBlank } from './characters.ts';

/** A stretch of text between quotation marks; the span is what stands between them, trimmed of blanks. */
export interface QuotedStretch extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** From the opening mark (or the text, where the mark is missing) to the end of the closing mark. */
  readonly outer: Span;
  /** False where its closing mark is missing: in a quotation of several paragraphs only the last has one. */
  readonly closed: boolean;
  /** Whether it goes on from the last stretch of the paragraph before. */
  readonly goesOn: boolean;
  /** Number of words, cut at blanks. */
  readonly words: number;
  /** Where the subject of the attribution begins that cuts it, inside its marks; null where none does. */
  readonly incise: number | null;
  /** What shows that it is a quotation: marks, the page's own layout, the label before it, or the dash of a dialogue. */
  readonly shownBy: 'marks' | 'block' | 'label' | 'dash';
}

/** Number of words of a stretch of text, cut at blanks. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let blank = true;
  for (let i = start; i < end; i++) {
    const nowBlank = isBlank(text.charCodeAt(i));
    if (blank && !nowBlank) count++;
    blank = nowBlank;
  }
  return count;
}

/**
 * The stretch between an opening and a closing mark (`inner`), trimmed of blanks; null where nothing is left. `outer` takes
 * the marks in. Offsets are UTF-16 code units of `text`.
 */
export function stretchOf(
  text: string,
  paragraph: number,
  outer: Span,
  inner: Span,
  closed: boolean,
  goesOn: boolean,
): QuotedStretch | null {
  let { start, end } = inner;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  return {
    start,
    end,
    paragraph,
    outer,
    closed,
    goesOn,
    words: countWords(text, start, end),
    incise: null,
    shownBy: 'marks',
  };
}
