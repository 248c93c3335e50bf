import { firstIndex } from '../../text/first-index.ts';
import type { Candidate } from './candidates.ts';

/** Index of the first candidate that begins at a unit or after it. */
export function firstFrom(candidates: readonly Candidate[], unit: number): number {
  return firstIndex(candidates.length, (i) => candidates[i]!.from >= unit);
}

/** The candidate that ends right before a unit; null for none. */
export function endingAt(candidates: readonly Candidate[], unit: number): Candidate | null {
  const one = candidates[firstFrom(candidates, unit) - 1];
  return one?.to === unit ? one : null;
}

/** The candidate that begins at a unit; null for none. */
export function beginningAt(candidates: readonly Candidate[], unit: number): Candidate | null {
  const one = candidates[firstFrom(candidates, unit)];
  return one?.from === unit ? one : null;
}
