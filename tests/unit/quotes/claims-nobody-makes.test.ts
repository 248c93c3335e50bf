import { describe, expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

const toldIn = (text: string) => indirectOf(text).map(([words]) => words);

describe('a claim that is only spoken of is nobody’s here', () => {
  test.each([
    'Amid incorrect claims that the tribe had died out, Karl Obi heard of a woman in the north.',
    'Ann Lee rejected claims that the bridge was unsafe and had to be closed.',
    'Ann Lee dismissed reports that the bridge was unsafe and had to be closed.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    ['Ann Lee claims that the bridge was unsafe for years.', 'that the bridge was unsafe for years'],
    [
      'A 2021 harbour report notes that the men were poor and had no work.',
      'that the men were poor and had no work',
    ],
  ])('but: %s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});

describe('what ought to be said has not been', () => {
  test.each([
    'Perhaps the backers of the party need to admit that they have missed the bus.',
    'The party must admit that it has lost the trust of the poor.',
    'The government should explain why the bridge was closed for so long.',
    'It is worth mentioning that ten of the votes were held on the day he was away.',
    'It is no exaggeration to say that the town is a home of talent in the game.',
    'It is fair to say that the plan has not been a great success so far.',
    'Our work is to tell the farmers that their wealth is above the ground.',
    'Ann Lee has waited since May for anybody to tell her that the sale went through.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test('and what somebody says ought to be said is theirs', () => {
    expect(
      indirectOf('Ann Lee said the government should explain why the bridge was closed.').map(
        ([words, source]) => [words, source],
      ),
    ).toEqual([['the government should explain why the bridge was closed', 'Ann Lee']]);
  });
});

describe('what happened is not what a verb reports', () => {
  test.each([
    'When she recites her poems, everything around her fades and one gets lost in the lines.',
    'Ann Lee remembers her father when she sees the old boat in the harbour.',
    'When the quarry was shut on court orders in May, Obi turned to selling gravel in the town.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    [
      'Ann Lee remembers that her father sold the old boat in the harbour.',
      'that her father sold the old boat in the harbour',
    ],
  ])('but: %s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });

  test('a day behind the verb is when a quotation was said', () => {
    expect(
      toldIn(
        '"He was loved," one of his uncles said Wednesday, a day after his aunt was arrested at her home.',
      ),
    ).toEqual([]);
  });
});
