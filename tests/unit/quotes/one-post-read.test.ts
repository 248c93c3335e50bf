import { expect, test } from 'vitest';
import { directOf } from './attributed.ts';

test.each([
  ['One Facebook post from July reads:', 'One Facebook post'],
  ['Another Herald report said:', 'Another Herald report'],
  ['A council statement read:', 'A council statement'],
  ['The summary of the decision read:', 'The summary of the decision'],
  ['One message read:', 'One message'],
  ['Ada Lund, a Ph. D. candidate at the college, said:', 'Ada Lund'],
])('what is read or said, to its noun and no further: %s', (opening, source) => {
  expect(directOf(`${opening} “We will not forget the beginning.”`)[0]![1]).toBe(source);
});

test('a thing before its verb speaks for nobody by its adjective', () => {
  const text = 'The local housing was called “a shame for the whole of the town”.';
  expect(directOf(text)[0]![1]).toBeNull();
});
