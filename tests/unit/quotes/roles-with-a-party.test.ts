import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('a role may come again with a party that the text had not told', () => {
  test.each([
    ['MP Karl Hume said he knew. Lena Dorn disagreed. “We need checks,” the Labour MP said.', 'Karl Hume'],
    ['Ohio Governor Karl Hume opened the road. The Republican governor said it was “time”.', 'Karl Hume'],
    ['Conservative MP Karl Hume met MP Otto Dorn. “We need checks,” the Labour MP said.', 'Otto Dorn'],
    [
      'Barry Holm, a member of the European Parliament, called it wrong. “It is over,” says the Green MEP.',
      'Barry Holm',
    ],
    ['MP Karl Hume met MP Otto Dorn. “We need checks,” the Labour MP said.', null],
    ['Conservative MP Karl Hume said it was late. “We need checks,” the Labour MP said.', null],
    ['Mayor Karl Hume opened the road. The Democratic senator said it was “time”.', null],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
