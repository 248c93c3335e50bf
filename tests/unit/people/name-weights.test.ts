import { describe, expect, test } from 'vitest';
import { addWeights, makeWeights } from '../../../brief/people/crf.ts';

/** Sums of the features with these keys, in steps: for the first token of a name and for a further one. */
function steps(weights: ReturnType<typeof makeWeights>, ...keys: number[]): number[] {
  const sums = new Int32Array(2);
  addWeights(weights, { keys: Int32Array.from(keys), length: keys.length }, sums, 0);
  return [...sums];
}

const LAST = 2 ** 24 - 1;

describe('weights by feature key', () => {
  // the first and the last key there can be, and neighbours that want one slot
  const keys = [0, 1, 2, 3, 5_000_000, 5_000_001, LAST - 3, LAST - 2, LAST - 1, LAST];
  const weights = makeWeights(
    Int32Array.from(keys),
    Int8Array.from(keys, (_, i) => i + 1),
    Int8Array.from(keys, (_, i) => -10 * (i + 1)),
    new Float32Array(),
  );

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
    const none = makeWeights(new Int32Array(), new Int8Array(), new Int8Array(), new Float32Array());
    expect(steps(none, 0, LAST)).toEqual([0, 0]);
  });
});
