import { describe, expect, test } from 'vitest';
import {
  Char,
  factsAt,
  factsOf,
  isBlank,
  isLetter,
  isUpper,
  lengthAt,
} from '../../../brief/text/characters.ts';

/** The bits, and the expressions they stand for. */
const EXPRESSIONS: readonly (readonly [name: keyof typeof Char, expression: RegExp])[] = [
  ['lower', /\p{Ll}/u],
  ['upper', /\p{Lu}/u],
  ['title', /\p{Lt}/u],
  ['caseless', /\p{Lo}/u],
  ['letter', /\p{L}/u],
  ['mark', /\p{M}/u],
  ['digit', /\p{Nd}/u],
  ['number', /\p{N}/u],
  ['blank', /\s/u],
  ['opening', /[\p{Ps}\p{Pi}]/u],
  ['closing', /[\p{Pe}\p{Pf}]/u],
  ['currency', /\p{Sc}/u],
];

test.each(EXPRESSIONS)('%s is what Unicode says, for every code unit', (name, expression) => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const is = (factsOf(unit) & Char[name]) !== 0;
    if (is !== expression.test(String.fromCharCode(unit))) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

describe('a character of two code units', () => {
  test.each([
    ['𝐀', Char.upper | Char.letter, 2],
    ['𐐨', Char.lower | Char.letter, 2],
    ['😀', 0, 2],
    ['\ud835', 0, 1],
    ['\ude00', 0, 1],
    ['é', Char.lower | Char.letter, 1],
  ])('%j', (text, facts, length) => {
    expect(factsAt(text, 0) & 0xfff).toBe(facts);
    expect(lengthAt(text, 0)).toBe(length);
  });
});

test('nothing stands beyond the text', () => {
  const beyond = ''.charCodeAt(0);
  expect([factsAt('', 0) & 0xfff, isLetter(beyond), isUpper(beyond), isBlank(beyond)]).toEqual([
    0,
    false,
    false,
    false,
  ]);
});
