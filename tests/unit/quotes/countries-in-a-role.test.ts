import { expect, test } from 'vitest';
import { directOf } from './attributed.ts';

test.each([
  ['France coach Ivo Brandt trained at noon.', 'the French coach', 'Ivo Brandt'],
  ['France coach Ivo Brandt met Wales coach Omar Hadi.', 'the Welsh coach', 'Omar Hadi'],
  ['Former Spain manager Ivo Brandt trained at noon.', 'the former Spanish manager', 'Ivo Brandt'],
  ['Spanish manager Ivo Brandt met Omar Hadi.', 'the Spain manager', 'Ivo Brandt'],
  ['US president Ivo Brandt came. Ann Lee left.', 'the American president', 'Ivo Brandt'],
  ['England coach Ivo Brandt trained at noon.', 'the French coach', null],
  ['Spain manager Ivo Brandt trained at noon.', 'the Dutch manager', null],
  ['France striker Ivo Brandt trained at noon.', 'the French coach', null],
])('a country and what is of it tell the same role: %s … %s', (before, source, speaker) => {
  expect(directOf(`${before}\n\n“We were fast for once,” said ${source}.`).at(-1)![2]).toBe(speaker);
});
