import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Who speaks the last direct quote of a text, or else the kind of voice. */
function lastOf(text: string): string {
  const brief = briefOf(
    `Ivo Brandt, who keeps the lock, and Emeka Obi, a teacher, were there. Mr Brandt and Mr Obi left.\n\n${text}`,
  );
  const { voice, speaker } = brief.quotes.findLast(({ kind }) => kind === 'direct')!;
  return brief.people.find(({ id }) => id === speaker)?.name ?? voice.kind;
}

describe('who goes on in a sentence in which two report', () => {
  test.each([
    [
      'Ivo Brandt called it wrong, while Emeka Obi described it as unlucky, adding: “It was none of mine.”',
      'Emeka Obi',
    ],
    [
      'Ivo Brandt called it “wrong”, while Emeka Obi described it as “unlucky” adding: “It was none of mine.”',
      'Emeka Obi',
    ],
    [
      'Ivo Brandt said it was wrong and Emeka Obi said it was not, adding that “it was none of mine”.',
      'Emeka Obi',
    ],
    [
      'Ivo Brandt said it was wrong but Emeka Obi disagreed, saying “it was none of mine at all”.',
      'Emeka Obi',
    ],
    ['Ivo Brandt called it wrong while praising Emeka Obi, adding: “It was none of mine.”', 'Ivo Brandt'],
    ['Ivo Brandt said the lock had won while Emeka Obi lost, adding: “It was none of mine.”', 'Ivo Brandt'],
    [
      'Ivo Brandt and Emeka Obi said it was wrong, with Emeka Obi adding: “It was none of mine.”',
      'Emeka Obi',
    ],
    [
      'Ivo Brandt said that while Emeka Obi had described it as bad, it was not, adding: “It is fine.”',
      'Ivo Brandt',
    ],
  ])('%s', (text, speaker) => expect(lastOf(text)).toBe(speaker));
});

describe('who tells somebody, where the sentence is about whom they tell', () => {
  test.each([
    ['He was told by Emeka Obi of “between thirty and forty people in the water”.', 'Emeka Obi'],
    ['Ivo Brandt says he is often asked by children at the lock: “When will it open again?”', 'unnamed'],
    ['Ivo Brandt was told by Emeka Obi of the flood and said: “It was none of mine.”', 'Ivo Brandt'],
    [
      'Ivo Brandt says he is often asked by children: “When will it open?” He spoke of the flood. “It was a long night for us all.”',
      'Ivo Brandt',
    ],
  ])('%s', (text, speaker) => expect(lastOf(text)).toBe(speaker));
});

describe('what a spokesman and a mate belong to', () => {
  test.each([
    ['A spokesman for brewer Brandt said the beer “has been well received by everybody”.', 'unnamed'],
    [
      'On Monday, Emeka Obi’s running mate Ivo Brandt spoke of a flood, saying that “a child was in the water”.',
      'Ivo Brandt',
    ],
  ])('%s', (text, speaker) => expect(lastOf(text)).toBe(speaker));
});
