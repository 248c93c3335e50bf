import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

const article = (name: string) =>
  readFileSync(new URL(`../../fixtures/articles/${name}.txt`, import.meta.url), 'utf8');

/** Whole articles of several kinds and countries, with every date in them. */
const cases: readonly [name: string, published: string, dates: readonly string[]][] = [
  [
    'court-england',
    '2023-03-14',
    [
      'last month = 2023-02',
      'Monday = 2023-03-13',
      'autumn 2015 = 2015-23',
      'July 2019 = 2019-07',
      '3 February last year = 2022-02-03',
      '9 June = 2023-06-09',
      'Friday 13 January = 2023-01-13',
      'May 2022 = 2022-05',
      '1874 = 1874',
      'the 1960s = 196X',
    ],
  ],
  [
    'supreme-court-india',
    '2024-05-21',
    [
      'Tuesday = 2024-05-21',
      'July 15 = 2024-07-15',
      'April 1 = 2024-04-01',
      '2018-19 = 2018/2019',
      'the second week of August = 2024-08',
      '2013 = 2013',
      'this year = 2024',
      '2022-23 = 2022/2023',
      'last Thursday = 2024-05-16',
      'May 25 = 2024-05-25',
      'June 4 = 2024-06-04',
      '16th March = 2024-03-16',
      'December 12 last year = 2023-12-12',
    ],
  ],
  [
    'fertiliser-kenya',
    '2022-11-03',
    [
      'November 3 = 2022-11-03',
      'next week = 2022-W45',
      'Wednesday = 2022-11-02',
      '25 October = 2022-10-25',
      'the end of this month = 2022-11',
      'yesterday evening = 2022-11-02',
      'March = 2022-03',
      'September = 2022-09',
      'October = 2022-10',
      '1984 = 1984',
      'September 13 = 2022-09-13',
      'August 9 = 2022-08-09',
      '2021 = 2021',
    ],
  ],
  [
    'football-report',
    '2023-12-10',
    [
      'Saturday = 2023-12-09',
      'October = 2023-10',
      'the summer of 2021 = 2021-22',
      'last weekend = 2023-12-02/2023-12-03',
      '4 November = 2023-11-04',
      'Tuesday night = 2023-12-12',
      'Boxing Day = 2023-12-26',
      '2019-20 = 2019/2020',
      '2022 = 2022',
      '16 December = 2023-12-16',
      'January = 2023-01',
      'May = 2023-05',
    ],
  ],
  [
    'barrier-philippines',
    '2023-09-27',
    [
      'last Friday = 2023-09-22',
      'September 20 = 2023-09-20',
      'Monday morning = 2023-09-25',
      '2016 = 2016',
      'tomorrow = 2023-09-28',
      'the 1980s = 198X',
      'October 4 = 2023-10-04',
      'August = 2023-08',
      'early next month = 2023-10',
      'Tuesday = 2023-09-26',
    ],
  ],
  [
    'obituary-footballer',
    '2022-12-30',
    [
      'October 23, 1940 = 1940-10-23',
      'The following year = 1941',
      '7 July 1957 = 1957-07-07',
      'Four days later = 1957-07-11',
      '1958 = 1958',
      '1962 = 1962',
      '1970 = 1970',
      'October 1974 = 1974-10',
      'The next year = 1975',
      '1 October 1977 = 1977-10-01',
      'Monday = 2023-01-02',
      'Tuesday = 2023-01-03',
      '3 January = 2023-01-03',
      'late November = 2022-11',
    ],
  ],
  [
    'lockdown-australia',
    '2021-08-16',
    [
      'September 2 = 2021-09-02',
      'this morning = 2021-08-16',
      '5pm last Thursday = 2021-08-12',
      'this Thursday = 2021-08-19',
      'Wednesday week = 2021-08-25',
      'Saturday = 2021-08-14',
      'the next day = 2021-08-15',
      'July 10 last year = 2020-07-10',
      'Next Friday = 2021-08-20',
      'mid-October = 2021-10',
      'midnight tonight = 2021-08-16',
    ],
  ],
];

describe('whole articles', () => {
  it.each(cases)('%s', (name, published, dates) => {
    expect(datesIn(article(name), { published })).toEqual(dates);
  });
});
