import { describe, expect, test } from 'vitest';
import { addWeights, type Weights } from '../../../brief/people/tagger/crf.ts';
import { keyTableOf } from '../../../brief/people/tagger/key-table.ts';

/** Sums of the features with these keys, in steps: for the first token of a name and for a further one. */
function steps(weights: Weights, ...keys: number[]): number[] {
  const sums = new Int32Array(2);
  addWeights(weights, { keys: Int32Array.from(keys), length: keys.length }, sums, 0);
  return [...sums];
}

const LAST = 2 ** 24 - 1;

describe('weights by feature key', () => {
  // the first and the last key there can be, and neighbours in one bucket
  const keys = [0, 1, 2, 3, 5_000_000, 5_000_001, LAST - 3, LAST - 2, LAST - 1, LAST];
  const weights: Weights = {
    keys: keyTableOf(Int32Array.from(keys)),
    steps: Int8Array.from(keys.flatMap((_, i) => [i + 1, -10 * (i + 1)])),
    transitions: new Float32Array(),
  };

  test.each(keys.map((key, i) => [key, i + 1]))('finds key %i', (key, step) => {
    expect(steps(weights, key)).toEqual([step, -10 * step]);
  });

  test.each([4, 4_999_999, 5_000_002, 9_000_000, LAST - 4])('finds nothing for key %i', (key) => {
    expect(steps(weights, key)).toEqual([0, 0]);
  });

  test('adds up what it finds', () => {
    expect(steps(weights, 0, 4, LAST)).toEqual([11, -110]);
  });

  test('holds nothing where no feature was kept', () => {
    const none: Weights = {
      keys: keyTableOf(new Int32Array()),
      steps: new Int8Array(),
      transitions: new Float32Array(),
    };
    expect(steps(none, 0, LAST)).toEqual([0, 0]);
  });
});
