import { expect, test } from 'vitest';
import { budgets } from '../bench/budgets.ts';
import { bytes } from '../bench/bytes.ts';

const build = await bytes();

test.each(Object.entries(budgets.bytes))('%s: no more than %i bytes', (what, most) => {
  expect(build[what]).toBeLessThanOrEqual(most);
});
