import { expect, it } from 'vitest';
import { findDates } from '../../../brief/dates/dates.ts';
import { englishDocument } from '../../fixtures/english.ts';

const datesIn = (text: string): string[] =>
  findDates(englishDocument(text, { published: '2026-03-12' })).dates.map((date) => date.text);

it.each([
  ['what came earlier on a day', 'Earlier Monday, lawyers filed a petition.', ['Monday']],
  ['but earlier in a week', 'He left earlier this week.', ['earlier this week']],
  ['early on a day', 'They met early Monday morning.', ['early Monday morning']],
  ['the article of another noun', 'They made the late-November trip to the coast.', ['late-November']],
  ['but its own', 'They left in the early May sun.', ['the early May']],
])('ends a date at its own words: %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});
