import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, tokenAt, tokenLower, tokenText } from '../../../brief/text/tokens.ts';
import { Form } from '../../../brief/text/vocabulary.ts';
import { anyCharacters } from '../../fixtures/any-characters.ts';
import { englishTokens } from '../../fixtures/english.ts';

const words = (text: string) => {
  const tokens = englishTokens(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('what is one token', () => {
  it.each([
    [
      'names keep their hyphens and apostrophes',
      "al-Assad O'Brien Ki-moon",
      ['al-Assad', "O'Brien", 'Ki-moon'],
    ],
    ['what is typed for an apostrophe', 'O´Dea O`Dea O′Dea´s', ['O´Dea', 'O`Dea', 'O′Dea', '´s']],
    ['accents, composed or not', 'Peña Pen\u0303a', ['Peña', 'Pen\u0303a']],
    ['initials', 'J. K. J.-P. U.S. a.m.', ['J.', 'K.', 'J.-P.', 'U.S.', 'a.m.']],
    ['listed abbreviations', 'Gen. Min Jr. left.', ['Gen.', 'Min', 'Jr.', 'left', '.']],
    ['possessives are cut off', "Kato's sons’ we’ve", ['Kato', "'s", 'sons', '’', 'we', '’ve']],
    ['negations stay whole', "don't", ["don't"]],
    ['numbers', '1,200 3.5 34-year-old 9/11, 5.', ['1,200', '3.5', '34-year-old', '9/11', ',', '5', '.']],
    ['English around a name', 'anti-Morales Trump-backed', ['anti', '-', 'Morales', 'Trump', '-', 'backed']],
    ['marks', "''A'' ... “b”", ["''", 'A', "''", '...', '“', 'b', '”']],
    [
      'addresses',
      'see https://a.example/B, @Some_One!',
      ['see', 'https://a.example/B', ',', '@Some_One', '!'],
    ],
    [
      'names of sites, and no sentence that ends without a blank',
      'Cardeals.com, Lots.co.uk. It left.Then comet.',
      ['Cardeals.com', ',', 'Lots.co.uk', '.', 'It', 'left', '.', 'Then', 'comet', '.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

it('knows the lower-case spelling of every word, however many words there are', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const name = (i: number) => `K${letters[i % 26]}${letters[Math.floor(i / 26) % 26]}${letters[i % 7]}`;
  for (const first of ['', 'a ']) {
    const tokens = englishTokens(first + Array.from({ length: 600 }, (_, i) => name(i)).join(' '));
    for (let i = 0; i < tokens.count; i++) {
      expect(tokenLower(tokens, i)).toBe(tokenText(tokens, i).toLowerCase());
    }
  }
});

it('tells line ends from paragraph ends and spaces', () => {
  const tokens = englishTokens('One two,\r\nthree\n\nfour');
  expect([...tokens.gap.slice(0, tokens.count)]).toEqual([
    Gap.paragraph,
    Gap.blank,
    Gap.none,
    Gap.line,
    Gap.paragraph,
  ]);
});

it('knows a form by its spelling', () => {
  const tokens = englishTokens('Chen chen CHEN');
  expect(tokens.form[0]).not.toBe(tokens.form[1]);
  expect([0, 1, 2].map((i) => tokenLower(tokens, i))).toEqual(['chen', 'chen', 'chen']);
  const flags = (i: number) => tokens.flags[tokens.form[i]!]!;
  expect(flags(0) & Form.capital).toBeTruthy();
  expect(flags(1) & Form.capital).toBeFalsy();
  expect(flags(2) & Form.allCaps).toBeTruthy();
  expect(flags(0) & Form.allCaps).toBeFalsy();
});

it('finds the token at an offset', () => {
  const tokens = englishTokens('ab cd');
  expect([0, 1, 2, 3, 5].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2]);
});

it('covers every visible character of any text once, in order', () => {
  fc.assert(
    fc.property(anyCharacters(400), (text) => {
      const tokens = englishTokens(text);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        expect(text.slice(at, tokens.start[i])).toMatch(/^[\s\u200b\u2060\ufeff]*$/u);
        expect(tokenText(tokens, i)).toBe(text.slice(tokens.start[i], tokens.end[i]));
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
        at = tokens.end[i]!;
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u);
    }),
    { numRuns: 40 },
  );
});
