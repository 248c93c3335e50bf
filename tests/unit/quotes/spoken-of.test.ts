import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('what somebody is called is not theirs', () => {
  test.each([
    'Karl Obi was called “the prettiest loser in Ohio” when he fought.',
    'Karl Obi, who was called “the prettiest loser in Ohio”, died in 1989.',
    'Karl Obi, once called “the prettiest loser in Ohio”, died in 1989.',
    'Karl Obi was sometimes called “the prettiest loser in the whole of Ohio”.',
    'Karl Obi, described as “a quiet man who kept to himself”, was arrested on Monday.',
    'Karl Obi, dubbed “the quiet man of Welsh rugby” by fans, retired.',
    'Karl Obi has been labelled “a danger to the public” by a judge.',
    'Ann Lee was named “young farmer of the year for Wales”.',
    'Ann Lee was known as “the mother of the whole valley”.',
  ])('%s', (text) => {
    expect(speakersOf(text)).toEqual([null]);
  });
});

describe('but what they call others is', () => {
  test.each([
    ['Ann Lee, the mayor, called the plan “a gift to the landlords of this town”.', 'Ann Lee'],
    ['Ann Lee, who was elected in May, called the plan “a gift to the landlords”.', 'Ann Lee'],
    ['Ann Lee, who has been mayor since May, described it as “a gift to the landlords”.', 'Ann Lee'],
    ['They left the club, which its chairman, Karl Obi, described as “a sad day for the town”.', 'Karl Obi'],
    ['Ann Lee, known for her temper, said the plan was “a gift to the landlords”.', 'Ann Lee'],
    ['Ann Lee was named in the report and said it was “a gift to the landlords of this town”.', 'Ann Lee'],
    ['Karl Obi, repeatedly citing “the unique magic of the town”, said it could win.', 'Karl Obi'],
    ['Karl Obi was branded “a liar and a cheat of the first order” by the mayor, Ann Lee.', 'Ann Lee'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
