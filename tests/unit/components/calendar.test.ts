import { describe, expect, test } from 'vitest';
import { agoWords, dayOf, dayWords, edtfWords } from '../../../components/calendar.ts';
import { wordsIn } from '../../fixtures/messages.ts';

const en = wordsIn('en');
const de = wordsIn('de');

describe('the value of a date, in words', () => {
  test.each([
    ['2022-08-09', 'Tue, Aug 9'],
    ['2023-08-09', 'Aug 9, 2023'],
    ['XXXX-08-09', 'Aug 9'],
    ['XXXX-02-29', 'Feb 29'],
    ['2022-08-09T17:30', 'Tue, Aug 9, 5:30 PM'],
    ['2022-07', 'Jul 2022'],
    ['XXXX-07', 'July'],
    ['2023', '2023'],
    ['0476', '476'],
    ['199X', '1990s'],
    ['18XX', 'century 19'],
    ['2022-Q3', 'Q3 2022'],
    ['2022-35', 'Q3 2022'],
    ['2022-22', 'Summer 2022'],
    ['2022-SU', 'Summer 2022'],
    ['2022-W12', 'Mar 21 – 27'],
    ['2021-W01', 'Jan 4 – 10, 2021'],
    ['2022-08-09/2022-08-12', 'Tue, Aug 9 – Fri, Aug 12'],
    ['2022-08/..', 'after Aug 2022'],
    ['../2022', 'before 2022'],
    ['1995~', 'about 1995'],
    ['1995?', '1995?'],
    ['PXX', 'PXX'],
    ['2022-13-45', '2022-13-45'],
  ])('%s is “%s” when the article is of 2022', (value, expected) => {
    // Intl writes thin and narrow spaces in places.
    expect(edtfWords(value, en, 'locale', '2022').replace(/\s/g, ' ')).toBe(expected);
  });

  test('is left alone for a reader who wants ISO', () => {
    expect(edtfWords('2022-08-09', en, 'iso', '2022')).toBe('2022-08-09');
  });

  test('follows the language', () => {
    expect(edtfWords('199X', de, 'locale', null)).toBe('1990er');
    expect(dayWords('2022-08-10', de, 'locale')).toBe('10. Aug. 2022');
  });
});

describe('how long ago', () => {
  const now = new Date(2022, 7, 12, 15, 0).getTime();
  const instant = (hoursAgo: number) => new Date(now - hoursAgo * 3_600_000).toISOString();

  test.each([
    ['2022-08-12', 'today'],
    ['2022-08-11', 'yesterday'],
    ['2022-08-02', '10 days ago'],
    ['2022-05-01', '3 months ago'],
    ['2018-08-10', '4 years ago'],
    ['2022-08-13', 'tomorrow'],
    [null, null],
    ['last week', null],
  ])('%s is %s', (published, expected) => {
    expect(agoWords(published, now, en)).toBe(expected);
  });

  test('minutes and hours only when the zone is known', () => {
    expect(agoWords(instant(0.5), now, en)).toBe('30 minutes ago');
    expect(agoWords(instant(5), now, en)).toBe('5 hours ago');
    expect(agoWords('2022-08-12T10:00', now, en)).toBe('today');
  });
});

test('the publication day is the one by the page’s own clock', () => {
  expect(dayOf('2022-08-10T23:30:00-05:00')).toBe('2022-08-10');
  expect(dayOf('10 August')).toBeNull();
});
