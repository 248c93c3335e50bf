import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const SAID = '“We will not wait for the rain any longer,”';
const last = (text: string) => directOf(text).at(-1)?.[2] ?? null;

describe('somebody is called by where they are from', () => {
  test.each([
    ['Spanish coach Ivo Brandt came with the keeper, Arne Holm.', 'the Spaniard said', 'Ivo Brandt'],
    ['Ivo Brandt of Kenya finished ahead of Arne Holm.', 'the Kenyan said', 'Ivo Brandt'],
    ['Arne Holm, the first Swede to win here, beat Ivo Brandt.', 'said the Swede', 'Arne Holm'],
    ['The Harlow coach, Ivo Brandt, was less kind about the pitch.', 'the Serb said', 'Ivo Brandt'],
  ])('%s … %s', (before, verb, speaker) => {
    expect(last(`${before} ${SAID} ${verb}.`)).toBe(speaker);
  });

  test.each([
    ['two of whom nothing is told', 'Ivo Brandt met Arne Holm at the gate.', 'the Spaniard said'],
    ['two from there', 'Arne Holm of Sweden met Ivo Brandt of Sweden.', 'the Swede said'],
    [
      'where the word is another',
      'The goal was made by Arne Holm. Mr Ivo Brandt was booed.',
      'the Goan said',
    ],
    ['nobody', 'The gate was shut at noon.', 'the Spaniard said'],
  ])('not %s', (_, before, verb) => {
    expect(last(`${before} ${SAID} ${verb}.`)).toBeNull();
  });
});
