import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

test.each([
  ['Ada Lund leads the union. “We must build,” Lund’s statement read.', 'Ada Lund'],
  ['Ada Lund leads the union. In her own words, it is “a right of the whole town”.', 'Ada Lund'],
  ['Ada Lund leads the union. “We must build,” Lund’s office’s statement read.', null],
  ['Ada Lund leads the union. Lund’s biography says “she never built a bridge”.', null],
  ['Ada Lund leads it. The union’s statement said “we must build the bridge”.', null],
])('somebody’s statement and own words are theirs: %s', (text, name) => {
  const { quotes, people } = briefOf(text);
  const quote = quotes.find(({ kind }) => kind === 'direct');
  expect(people.find(({ id }) => id === quote?.speaker)?.name ?? null).toBe(name);
});
