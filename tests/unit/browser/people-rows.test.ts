/** How the people of a library are spread over the rows of its database. */
import { describe, expect, test } from 'vitest';
import { partOf, peopleIn, peopleOf, peopleRow } from '../../../browser/storage/library/people-rows.ts';
import { rowsOfArticle } from '../../../library/identity/person-row.ts';
import { keep } from '../library/kept.ts';

const SAID = keep({
  published: '2026-11-26',
  lines: [
    { who: 'Adaeze Okwuosa', said: 'No one will wait for a warning again.' },
    { who: 'Farid Rahmonov', said: 'The gates did what they were told.' },
  ],
});
const PEOPLE = rowsOfArticle(SAID.record);

describe('the part of a name', () => {
  test.each([
    ['george w bush', 'george bush', true],
    ['george h w bush', 'george bush', true],
    ['adaeze okwuosa', 'adaeze okwuosa', true],
    ['adaeze okwuosa', 'okwuosa', false],
    ['org:met office', 'met office', false],
  ])('%s and %s share one: %s', (one, other, isShared) => {
    expect(partOf(one) === partOf(other)).toBe(isShared);
  });
});

test('people come out of a row as they went in; of no row there are none', () => {
  expect(peopleIn(peopleRow(7, PEOPLE))).toEqual(PEOPLE);
  expect(peopleIn(undefined)).toEqual([]);
});

test('what waits is added to what is there, each person once', () => {
  const settled = peopleRow(7, PEOPLE);
  const people = peopleOf([peopleRow(-1, PEOPLE), peopleRow(-2, PEOPLE.slice(0, 1)), settled]);
  expect(people.map(({ key, quotes, articles }) => [key, quotes, articles])).toEqual([
    ['adaeze okwuosa', 3, 3],
    ['farid rahmonov', 2, 2],
  ]);
  expect(people[0]?.months).toEqual([['2026-11', 3]]);
});

test('what waits to be taken away is, in whichever order it came', () => {
  const added = peopleRow(-1, PEOPLE);
  const replaced = peopleRow(-2, PEOPLE.slice(0, 1), PEOPLE);
  for (const rows of [
    [added, replaced],
    [replaced, added],
  ]) {
    expect(peopleOf(rows)).toEqual(PEOPLE.slice(0, 1));
  }
});

test('of somebody who is in none of the rows nothing is taken away', () => {
  expect(peopleOf([peopleRow(-1, [], PEOPLE), peopleRow(7, PEOPLE.slice(1))])).toEqual([]);
});
