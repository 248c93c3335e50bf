import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const reportedBy = (text: string) =>
  briefOf(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ source }) => source?.text);

describe('what somebody is told is not what they say', () => {
  test.each([
    'Karl Obi was told he would lose his job by Friday.',
    'Ann Lee was informed she would be moved to Leeds.',
    'Staff were told on Monday they would lose their jobs.',
    'Ann Lee was warned she could be fined.',
    'Ann Lee was assured the road would be mended by May.',
    'Ann Lee has been told she will not get the money back.',
  ])('%s', (text) => {
    expect(reportedBy(text)).toEqual([]);
  });
});

describe('but it is said', () => {
  test.each([
    ['in a court', 'The inquest was told that the ward was full.', 'The inquest'],
    [
      'by whoever told it',
      'Ann Lee was told by the bank that she had “no right to be in the building”.',
      'the bank',
    ],
    ['where they tell it', 'Ann Lee told the court that the ward was full.', 'Ann Lee'],
    ['where they warn', 'Ann Lee has warned she could be fined.', 'Ann Lee'],
  ])('%s', (_, text, source) => {
    expect(reportedBy(text)).toEqual([source]);
  });
});
