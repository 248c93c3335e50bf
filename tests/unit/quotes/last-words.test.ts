import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

describe('a sentence of a word or two behind who speaks is theirs', () => {
  test.each([
    '“It’s no plot,” Ada Lund said. “It’s plumbing.”',
    '“We lost by three,” said Ada Lund. “Never again!”',
  ])('%s', (text) => {
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual(['Ada Lund', 'Ada Lund']);
  });

  test.each([
    ['a name in a sentence', '“We lost by three votes,” Ada Lund said. “Moby Dick” is her favourite book.'],
    ['a title behind another sentence', '“We lost by three votes,” Ada Lund said. She reads “Moby Dick.”'],
  ])('not %s', (_, text) => {
    expect(directOf(text)).toHaveLength(1);
  });
});
