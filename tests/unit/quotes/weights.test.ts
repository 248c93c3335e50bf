import { describe, expect, test } from 'vitest';
import { decodeModels, encodeModels, Features, SIZE, score } from '../../../brief/quotes/linear-model.ts';

function tableOf(entries: readonly [number, number][]): Int8Array {
  const table = new Int8Array(SIZE);
  for (const [place, weight] of entries) table[place] = weight;
  return table;
}

const first = {
  scale: 0.5,
  slope: 2,
  offset: -1,
  table: tableOf([
    [0, 3],
    [255, -4],
    [511, 5],
    [1021, 6],
    [SIZE - 1, -127],
  ]),
};
const second = { scale: 0.25, slope: 1, offset: 0, table: tableOf([[20_000, 9]]) };

describe('a file of weights', () => {
  test('is read as it was written', () => {
    expect(decodeModels(encodeModels([first, second]))).toEqual([first, second]);
  });

  test('may be followed by a stamp', () => {
    expect(decodeModels(new Uint8Array([...encodeModels([first]), 1, 2, 3]))).toEqual([first]);
  });

  test('is refused if it is something else or truncated', () => {
    const bytes = encodeModels([first]);
    expect(() => decodeModels(new Uint8Array([1, 2, 3, 4, 5, 6]))).toThrow('not a file');
    expect(() => decodeModels(bytes.subarray(0, -1))).toThrow('cut short');
  });
});

test('a score is the sum of the weights of the features', () => {
  const features = new Features();
  features.add(1, 2, 3);
  features.add(4, 5);
  const table = tableOf([
    [features.at[0]!, 10],
    [features.at[1]!, -4],
  ]);
  expect(score({ scale: 0.5, slope: 1, offset: 0, table }, features)).toBe(3);
});
