import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('whom somebody with a role meets or speaks to does not have that role', () => {
  const CAME = 'Ada Lund came late.';

  test.each([
    ['The prosecutor met Ada Lund. “Tell me all of it,” the prosecutor said.', null],
    ['The minister met Ada Lund. “Tell me all of it,” the minister told Ada Lund.', null],
    ['A farmer met Ada Lund. “Tell me all of it,” said the farmer.', null],
    [`${CAME} “Tell me all of it,” said the prosecutor to Ada Lund.`, null],
    [`${CAME} “Tell me all of it,” said the official to her.`, null],
    ['The prosecutor spoke with Ada Lund. “It is all clear,” the prosecutor said.', null],
    ['The prosecutor, Ada Lund, came late. “It is all clear,” the prosecutor said.', 'Ada Lund'],
    ['The retired prosecutor Ada Lund came late. “It is all clear,” the prosecutor said.', 'Ada Lund'],
    ['They met prosecutor Ada Lund. “It is all clear,” the prosecutor said.', 'Ada Lund'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
