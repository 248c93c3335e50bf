import { cosine, type TermVector } from './sentence-terms.ts';

const DAMPING = 0.85;
const ROUNDS = 20;
/** Sentences less alike than this do not vote for each other. */
const WEAKEST_EDGE = 0.05;

/** How near each sentence is to the words the whole article keeps coming back to, 0 to 1. */
export function centroidScores(sentences: readonly TermVector[], article: TermVector): number[] {
  return sentences.map((sentence) => cosine(sentence, article));
}

/**
 * TextRank (Mihalcea & Tarau 2004) over cosines: a sentence is central if central sentences resemble it. Divided by
 * the highest. Quadratic in the sentences given, so the caller bounds their number.
 */
export function rankScores(sentences: readonly TermVector[]): number[] {
  const n = sentences.length;
  const edges = sentences.map(() => new Float64Array(n));
  const strength = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const weight = cosine(sentences[i]!, sentences[j]!);
      if (weight <= WEAKEST_EDGE) continue;
      edges[i]![j] = edges[j]![i] = weight;
      strength[i]! += weight;
      strength[j]! += weight;
    }
  }
  let rank = new Float64Array(n).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(n).fill(1 - DAMPING);
    for (let j = 0; j < n; j++) {
      if (strength[j] === 0) continue;
      const vote = (DAMPING * rank[j]!) / strength[j]!;
      for (let i = 0; i < n; i++) next[i]! += vote * edges[j]![i]!;
    }
    rank = next;
  }
  const highest = rank.reduce((a, b) => Math.max(a, b), 0) || 1;
  return Array.from(rank, (value) => value / highest);
}
