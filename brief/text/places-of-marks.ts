import type { Span } from '../article.ts';

/** Quotation marks of all shapes, and what may be one: apostrophes and backticks. */
const MARK = /["'`«»‘’“-‟「-』]/g;

/**
 * Offsets of the quotation marks and apostrophes in each of these spans, which are in order and do not overlap. The
 * browser searches the text for them once, which is quicker than to look at every character in code.
 */
export function placesOfMarks(text: string, spans: readonly Span[]): number[][] {
  MARK.lastIndex = 0;
  let at = nextMark(text);
  return spans.map(({ start, end }) => {
    const places: number[] = [];
    while (at < start) at = nextMark(text);
    for (; at < end; at = nextMark(text)) places.push(at);
    return places;
  });
}

/** Offset of the next mark; beyond every span where there is none. */
function nextMark(text: string): number {
  return MARK.test(text) ? MARK.lastIndex - 1 : Number.POSITIVE_INFINITY;
}
