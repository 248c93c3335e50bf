import type { Span } from '../../../brief/article.ts';

/** Exact spans found, and wrong and missing ones. */
export interface SpanScore {
  right: number;
  extra: number;
  missed: number;
}

/** Adds one document to a score. */
export function addDocument(score: SpanScore, gold: readonly Span[], found: readonly Span[]): void {
  const wanted = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const right = found.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
  score.right += right;
  score.extra += found.length - right;
  score.missed += wanted.size - right;
}

/** Precision, recall and their harmonic mean. */
export function figures({ right, extra, missed }: SpanScore): { p: number; r: number; f1: number } {
  const p = right / Math.max(1, right + extra);
  const r = right / Math.max(1, right + missed);
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}
