import type { Span } from '../article.ts';

/** A clock time in figures, as live blogs put it before their entries: "15:42", "9.05am", "15h42", "15:42.". */
const CLOCK = /(\d{1,2})[:.h](\d{2})(?![\d,]|\.\S)/y;

/** Whether a clock time in figures begins at an offset. */
export function beginsWithTime(text: string, start: number): boolean {
  CLOCK.lastIndex = start;
  const found = CLOCK.exec(text);
  return found !== null && Number(found[1]) < 24 && Number(found[2]) < 60;
}

/**
 * For each paragraph the first one of the entry it belongs to. A text whose paragraphs begin with a clock time, twice or
 * more, is a live blog: it is told in entries, each for itself and often the latest first, so that "he" in one is nobody
 * of another. Any other text is one entry.
 */
export function entryOfParagraphs(text: string, paragraphs: readonly Span[]): Int32Array {
  const entries = new Int32Array(paragraphs.length);
  const begins = paragraphs.map(({ start }) => beginsWithTime(text, start));
  if (begins.filter(Boolean).length < 2) return entries;
  for (let i = 1; i < entries.length; i++) entries[i] = begins[i] ? i : entries[i - 1]!;
  return entries;
}
