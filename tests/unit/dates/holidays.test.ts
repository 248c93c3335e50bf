import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('holidays with a day of their own', () => {
  it.each([
    ['He will be home for Christmas.', 'Christmas = 2022-12-25'],
    ['They met last Thanksgiving.', 'last Thanksgiving = 2021-11-25'],
    ['It burned on New Year’s Eve 1999.', 'New Year’s Eve 1999 = 1999-12-31'],
    ['The rising began on Easter Monday 1916.', 'Easter Monday 1916 = 1916-04-24'],
    ['The line opened on Whit Monday 2004.', 'Whit Monday 2004 = 2004-05-31'],
    ['They marched on St Patrick’s Day.', 'St Patrick’s Day = 2022-03-17'],
    ['City, without a win since Boxing Day, will host Stowe.', 'Boxing Day = 2021-12-26'],
    ['Shops will close on Labor Day.', 'Labor Day = 2022-09-05'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it('the day named right before it, where the feast is on another elsewhere', () => {
    expect(datesIn('It began on May 1, Labor Day.')).toEqual([
      'May 1 = 2022-05-01',
      'Labor Day = 2022-05-01',
    ]);
    expect(datesIn('It began on May 1. Labor Day is a feast.')).toEqual([
      'May 1 = 2022-05-01',
      'Labor Day = 2022-09-05',
    ]);
  });

  it.each([
    'New York is far.',
    'A Labor Department report.',
    'St Mary’s won.',
    'Good news from Christmas Island.',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
