import type { TermVector } from './sentence-terms.ts';

const DAMPING = 0.85;
const ROUNDS = 20;
/** Sentences less alike than this do not vote for each other. */
const WEAKEST_EDGE = 0.05;

/** How near each sentence is to the words the whole article keeps coming back to (weight by term), 0 to 1. */
export function centroidScores(sentences: readonly TermVector[], article: Float64Array): number[] {
  return sentences.map(({ terms, weights }) => {
    let sum = 0;
    for (let k = 0; k < terms.length; k++) sum += weights[k]! * article[terms[k]!]!;
    return sum;
  });
}

/** The cosine of every two of `count` sentences, row after row; 0 on the diagonal. */
export interface Likeness {
  readonly count: number;
  readonly cosines: Float64Array;
}

/**
 * Cosines of all pairs, through the sentences of each term: most pairs share none. Quadratic in the sentences given,
 * so the caller bounds their number.
 */
export function likenessOf(sentences: readonly TermVector[]): Likeness {
  const count = sentences.length;
  const cosines = new Float64Array(count * count);
  /** By term: the sentences with it so far, each followed by the weight it has there. */
  const holders: number[][] = [];
  for (let i = 0; i < count; i++) {
    const { terms, weights } = sentences[i]!;
    const row = i * count;
    for (let k = 0; k < terms.length; k++) {
      const weight = weights[k]!;
      holders[terms[k]!] ??= [];
      const earlier = holders[terms[k]!]!;
      for (let h = 0; h < earlier.length; h += 2) cosines[row + earlier[h]!]! += weight * earlier[h + 1]!;
      earlier.push(i, weight);
    }
    for (let j = 0; j < i; j++) cosines[j * count + i] = cosines[row + j]!;
  }
  return { count, cosines };
}

/**
 * TextRank (Mihalcea & Tarau 2004) over cosines: a sentence is central if central sentences resemble it. Divided by
 * the highest. Quadratic like the likeness it is given.
 */
export function rankScores({ count, cosines }: Likeness): Float64Array {
  /** Of each sentence, those it votes for. */
  const votes: number[][] = [];
  const strength = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    const row: number[] = [];
    for (let i = 0; i < count; i++) {
      const weight = cosines[j * count + i]!;
      if (weight <= WEAKEST_EDGE) continue;
      row.push(i);
      strength[j]! += weight;
    }
    votes.push(row);
  }
  let rank = new Float64Array(count).fill(1);
  let next = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    next.fill(1 - DAMPING);
    for (let j = 0; j < count; j++) {
      if (strength[j] === 0) continue;
      const vote = (DAMPING * rank[j]!) / strength[j]!;
      for (const i of votes[j]!) next[i]! += vote * cosines[j * count + i]!;
    }
    [rank, next] = [next, rank];
  }
  const highest = rank.reduce((a, b) => Math.max(a, b), 0) || 1;
  for (let i = 0; i < count; i++) rank[i]! /= highest;
  return rank;
}
