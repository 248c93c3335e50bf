import { describe, expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

describe('a report ends where its clause does', () => {
  test.each([
    [
      'before a verb that reports more',
      'Ada Lund resigned on Monday, the ministry said, adding that she would be replaced by her deputy.',
      ['Ada Lund resigned on Monday', 'that she would be replaced by her deputy'],
    ],
    [
      'before one behind a clause',
      'The ministry warned that the dam was near its end, saying it would fail by May.',
      ['that the dam was near its end', 'it would fail by May'],
    ],
    [
      'before whoever tells the sentence',
      'Ada Lund said that "the dam is safe", the mayor said on Monday.',
      ['Ada Lund said that "the dam is safe"'],
    ],
    [
      'before the verb of a sentence it stands inside of',
      'Tom Bell, who police said was asleep at the wheel, was charged on Monday.',
      ['was asleep at the wheel'],
    ],
  ])('%s', (_, text, told) => {
    expect(indirectOf(text).map(([words]) => words)).toEqual(told);
  });

  test('and not before a verb of its own', () => {
    const text = 'Police said the man left the bar, drove to the dam and fell asleep.';
    expect(indirectOf(text).map(([words]) => words)).toEqual([
      'the man left the bar, drove to the dam and fell asleep',
    ]);
  });
});

describe('what is said of a source is no report', () => {
  test.each([
    'The factory will close, said Norland union leaders, who had met the minister on Monday.',
    'The factory will close, said union leader Ada Lund, who had met the minister on Monday.',
    'The factory will close, said a union leader, whose members had met the minister on Monday.',
  ])('behind it: %s', (text) => {
    expect(indirectOf(text).map(([words]) => words)).toEqual(['The factory will close']);
  });

  test.each([
    'Ada Lund was declared the winner on Thursday, three votes ahead of Tom Bell.',
    'Ada Lund was later declared the owner of the mill, which had stood empty for years.',
  ])('what it is declared: %s', (text) => {
    expect(indirectOf(text)).toEqual([]);
  });

  test('what it declares is', () => {
    const text = 'The minister declared that the bridge was a danger to ships.';
    expect(indirectOf(text).map(([words]) => words)).toEqual(['that the bridge was a danger to ships']);
  });
});

describe('of a sentence somebody else tells, what is said in it is shown once', () => {
  test.each([
    'Ada Lund, the Herald reported, said that the dam was safe and would last.',
    'Ada Lund, the mayor said, told him that the dam was safe and would last.',
  ])('%s', (text) => {
    expect(indirectOf(text).map(([words, source]) => `${source}: ${words}`)).toEqual([
      'Ada Lund: that the dam was safe and would last',
    ]);
  });

  test('whatever the quotation', () => {
    expect(indirectOf('Ada Lund said, "The dam is safe," the mayor said. She left at once.')).toEqual([]);
  });

  test('and a subject is shown that reports nothing', () => {
    expect(indirectOf('The tax, said the minister, would stay.').map(([words]) => words)).toEqual([
      'The tax',
      'would stay',
    ]);
  });
});
