import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Speaker and voice of the last direct quotation. */
function lastOf(text: string): [string | null, string | undefined] {
  const { quotes, people } = briefOf(text);
  const quote = quotes.findLast(({ kind }) => kind === 'direct');
  return [people.find(({ id }) => id === quote?.speaker)?.name ?? null, quote?.voice.kind];
}

test.each([
  ['His mother Ada Lund spoke to a paper.', 'the mother-of-nine said', 'Ada Lund'],
  ['Ada Lund, from the north, was hurt in the fall.', 'the mother-of-two said', 'Ada Lund'],
  ['Ivo Brandt met Ada Lund.', 'said the father-of-two', 'Ivo Brandt'],
  ['Ada Lund met Rosa Keller.', 'the mother-of-two said', null],
  ['Ada Lund runs the town. A woman was hurt in the fall.', 'said the mum-of-three', null],
  ['A woman was hurt in the fall.', 'said the mum-of-three', null],
])('a parent of several is whom the text has turned to: %s … %s', (before, verb, speaker) => {
  const text = `${before} “I could not move for an hour,” ${verb}.`;
  expect(lastOf(text)).toEqual([speaker, speaker ? 'person' : 'unnamed']);
});

test.each([
  ['Two brothers sell bread.', 'the pair said'],
  ['Two brothers sell bread.', 'said the duo'],
  ['The party met.', 'a senior party figure said'],
])('and these are people, too: %s … %s', (before, verb) => {
  expect(lastOf(`${before} “It is our best year,” ${verb}.`)).toEqual([null, 'unnamed']);
});
