import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('titles that a source is only a part of', () => {
  test.each([
    [
      'linked to a place',
      '"This is a loot," opposition leader in the assembly Bala Adamu said.',
      'Bala Adamu',
    ],
    [
      'two in one',
      '"We were never asked about it," said former mayor and union treasurer Ann Otieno.',
      'Ann Otieno',
    ],
    [
      'of two things',
      '"We have the seeds for it," the Deputy Minister of Food and Agriculture, Dr Mrs Ann Otieno, said.',
      'Ann Otieno',
    ],
    [
      'with a participle',
      '"We have the seeds for it," the lawmaker representing the East, Hon. Bala Adamu, said.',
      'Bala Adamu',
    ],
    ['of whose', '"The rain will be heavy," the Bureau of Weather’s Bala Adamu said.', 'Bala Adamu'],
    ['of an office', '"It is a cosmetic move," said Bala Adamu of Otieno Wafula.', 'Bala Adamu'],
    [
      'with a word between',
      '"It is a loot of money," said NCP city president Bala Adamu on Friday.',
      'Bala Adamu',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each([
    ['with an article it may be another', '"He was always late," said a friend of the late Bala Adamu.'],
    [
      'two people',
      '"We were never asked about it," said the mayor and the union treasurer, who is from Kano.',
    ],
  ])('not: %s', (_, text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  test('a title with "of" keeps its bearer the subject', () => {
    const text =
      'Olga Marchuk grows wheat near the river.\n\nSecretary of State Dana Whitfield called the talks “regrettable but not final”. When asked about the wheat, she replied, “Everything is still on the table.”';
    expect(speakersOf(text).at(-1)).toBe('Dana Whitfield');
  });

  test('the person after another preposition is none', () => {
    const text =
      'Olga Marchuk left on Friday. A company owned by talent manager Dana Whitfield paid for it. “Everything is still on the table,” she said.';
    expect(speakersOf(text)).not.toEqual(['Dana Whitfield']);
  });
});
