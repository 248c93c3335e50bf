import { expect, test } from 'vitest';
import { firstIndex } from '../../../brief/text/first-index.ts';

test.each([
  [[], 5, 0],
  [[3], 5, 1],
  [[3, 5, 5, 8], 5, 1],
  [[3, 5, 5, 8], 0, 0],
  [[3, 5, 5, 8], 9, 4],
])('of %j the first that reaches %i is number %i', (values, least, index) => {
  expect(firstIndex(values.length, (i) => values[i]! >= least)).toBe(index);
});
