import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const lastVoiceOf = (text: string) => briefOf(text).quotes.at(-1)?.voice;

describe('two who are named are persons where they are taken up together', () => {
  test.each([
    [
      '"the two leaders"',
      'Prime Minister Ann Lee met President Karl Obi in Oslo. “We welcomed the progress,” the two leaders said.',
    ],
    [
      '"both ministers"',
      'Prime Minister Ann Lee met President Karl Obi in Oslo. “We welcomed the progress,” both ministers said.',
    ],
    [
      'in one sentence',
      'After Karl Obi beat Jo Marr on Sunday, the two men said the crowd had been “the best of the year”.',
    ],
    [
      '"they" of two subjects',
      'Ann Lee and Karl Obi opened the shop in 2019. “We wanted it to smell of bread,” they said.',
    ],
    [
      '"they" of two subjects, further on',
      'Ann Lee, a potter, and Karl Obi arrived in Perth on Monday.\n\nThey walked to the harbour.\n\n“We wanted it to smell of bread,” they wrote on a board.',
    ],
  ])('%s', (_, text) => {
    expect(lastVoiceOf(text)?.kind).toBe('person');
  });
});

describe('and not', () => {
  test.each([
    [
      'where three are named',
      'Ann Lee met Karl Obi and Eva Brandt in Oslo. “We welcomed the progress,” the two leaders said.',
      'unnamed',
    ],
    ['any two', 'Ann Lee met Karl Obi in Oslo. “We had no gloves at all,” two ministers said.', 'unnamed'],
    [
      'two told of before',
      'Two nurses left the ward. Ann Lee met Karl Obi later. “We had no gloves at all,” the two nurses said.',
      'unnamed',
    ],
    [
      'where others are told of too',
      'Ann Lee, whose lawyer is Karl Obi, met residents. “We had no choice in the end,” the two said.',
      'unnamed',
    ],
    [
      'firms',
      'Norbank sued Sudbank on Monday. “We had no choice in the end,” both banks said.',
      'organisation',
    ],
    [
      'where the text has gone on to others',
      'Ann Lee and Karl Obi opened the shop in 2019. Residents came. “We wanted it to smell of bread,” they said.',
      'unclear',
    ],
    [
      'where one is only an owner',
      'Ann Lee’s firm and Karl Obi opened the shop. “We wanted it to smell of bread,” they said.',
      'unclear',
    ],
  ])('%s', (_, text, kind) => {
    expect(lastVoiceOf(text)?.kind).toBe(kind);
  });
});
