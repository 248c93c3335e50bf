import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('quarters, eras and days in short', () => {
  it.each([
    ['The port will reopen by Q4.', 'Q4 = 2022-Q4'],
    ['Profit was up on H1 2021.', 'H1 2021 = 2021-H1'],
    ['The June quarter was weak.', 'The June quarter = 2022-Q2'],
    ['The fort was built in 300 BC.', '300 BC = -0299'],
    ['The town burned in AD 79.', 'AD 79 = 0079'],
    ['The letter was dated 19-Nov-12.', '19-Nov-12 = 2012-11-19'],
    ['Talks will resume on the 20th.', 'the 20th = 2022-08-20'],
    ['The shop shut on the 20th.', 'the 20th = 2022-07-20'],
    ['The inquest opened on Thursday last.', 'Thursday last = 2022-08-04'],
    ['The series begins a week on Monday.', 'a week on Monday = 2022-08-22'],
    ['A pool could open two years from now.', 'two years from now = 2024'],
    ['The shelling began the night before last.', 'the night before last = 2022-08-08'],
    ['OSLO, August 9, 2022 /Newswire/ -- The firm was sold.', 'August 9, 2022 = 2022-08-09'],
    ['He promised it by the year two thousand.', 'the year two thousand = 2000'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });
});

describe('names that look like dates', () => {
  it.each([
    'The new clerk is Mr Sunday Okello.',
    '“Come in,” said June Friday.',
    'They opened a shop on June Street.',
    'They met at August House.',
    'The man was found at 2019 Maple Avenue.',
    'She told the Today programme so.',
    'The feast of 1445 AH was a quiet one.',
    'The plan is on the 20th floor.',
    'He is the second of the three.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
