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

describe('what stands around an attribution is all of it reported', () => {
  test.each([
    ['The terminal, announced the port, will shut in May.', 'the port', ['The terminal', 'will shut in May']],
    ['The dam, argues a new report, is near its end.', 'a new report', ['The dam', 'is near its end']],
    ['The council, warned Ada Lund, has no money left.', 'Ada Lund', ['The council', 'has no money left']],
  ])('%s', (text, source, told) => {
    const reported = indirectOf(text);
    expect(reported.map(([words]) => words)).toEqual(told);
    expect(new Set(reported.map(([, who]) => who))).toEqual(new Set([source]));
  });

  test('and not an aside before a verb', () => {
    const text = 'Ada Lund, announcing the plan, said the terminal would shut in May.';
    expect(indirectOf(text).map(([words]) => words)).toEqual(['the terminal would shut in May']);
  });
});

describe('what is only about something is no report', () => {
  test.each([
    'Tom Bell asked the clerk for the name of the worker. He was turned down.',
    'Neighbours had warned the council about the pump as early as 2022.',
    'One of them, a young clerk who has since moved to Brno, confirmed this in an interview.',
  ])('%s', (text) => {
    expect(indirectOf(text)).toEqual([]);
  });

  test.each([
    [
      'a wish about one’s name',
      'A worker who asked that her name be withheld said the dam leaked.',
      ['the dam leaked'],
    ],
    [
      'things inside of what somebody says',
      'Ada Lund said the latest photos suggest it could take years to clear the harbour.',
      ['the latest photos suggest it could take years to clear the harbour'],
    ],
  ])('nor is it %s', (_, text, told) => {
    expect(indirectOf(text).map(([words]) => words)).toEqual(told);
  });

  test.each([
    ['Tom Bell warned the council that the pump would break.', 'that the pump would break'],
    ['Tom Bell asked the council whether the pump would break.', 'whether the pump would break'],
    [
      'Experts have said that the pump would break. The photos suggest it broke in May.',
      'that the pump would break',
    ],
    ['The mayor asked that the dam be closed before winter.', 'that the dam be closed before winter'],
    ['Ada Lund said three experts had warned that the dam would break.', 'that the dam would break'],
  ])('but: %s', (text, told) => {
    expect(indirectOf(text).map(([words]) => words)).toContain(told);
  });
});

describe('what is said in a clause that opens the sentence ends with it', () => {
  test.each([
    ['After Ben Marak said the road was shut, Tom Rao turned back.', [['the road was shut', 'Ben Marak']]],
    ['When Tom Rao asked, Ben Marak said the road was shut.', [['the road was shut', 'Ben Marak']]],
    ['Tom Rao turned back after Ben Marak said the road was shut.', [['the road was shut', 'Ben Marak']]],
  ])('%s', (text, expected) => {
    expect(indirectOf(text).map(([words, , , speaker]) => [words, speaker])).toEqual(expected);
  });
});

test('who is quoted by somebody says it', () => {
  expect(
    indirectOf('Ben Marak quoted Tom Rao as saying the road was shut.').map(([words, source]) => [
      words,
      source,
    ]),
  ).toEqual([['the road was shut', 'Tom Rao']]);
});

test('neither of two says what neither of them said', () => {
  expect(indirectOf('Neither Tom Rao nor Ben Marak said the road was shut.')).toEqual([]);
});
