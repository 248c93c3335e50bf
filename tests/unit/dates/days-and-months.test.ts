import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('days and months', () => {
  it.each([
    ['The office opened on August 9.', 'August 9 = 2022-08-09'],
    ['The office opened on Aug. 9, 2021, with a band.', 'Aug. 9, 2021 = 2021-08-09'],
    ['It was signed on 9 August 2019 in Oslo.', '9 August 2019 = 2019-08-09'],
    ['It was signed on the 9th of August.', 'the 9th of August = 2022-08-09'],
    ['She was born on the 21st of June 1950.', 'the 21st of June 1950 = 1950-06-21'],
    ['The vote is due on Tuesday, September 6.', 'Tuesday, September 6 = 2022-09-06'],
    ['He was arrested on 3 February last year.', '3 February last year = 2021-02-03'],
    ['The offer stands until 5 p.m. EST Nov. 9.', '5 p.m. EST Nov. 9 = 2022-11-09'],
    ['The fair runs from 9 to 12 August.', '9 to 12 August = 2022-08-09/2022-08-12'],
    ['The fair ran on July 28-30.', 'July 28-30 = 2022-07-28/2022-07-30'],
    ['Rain is likely around August 24-25.', 'around August 24-25 = 2022-08-24/2022-08-25'],
    ['The lease ran out on the last day of January.', 'the last day of January = 2022-01-31'],
    ['The rule dates from March 2015.', 'March 2015 = 2015-03'],
    ['Work began in mid-September.', 'mid-September = 2021-09'],
    ['Work will begin in early September.', 'early September = 2022-09'],
    ['It happened in June last year.', 'June last year = 2021-06'],
    ['Elections are held on the first Tuesday in November.', 'the first Tuesday in November = 2021-11-02'],
    ['The strike lasted from May to July 2020.', 'May to July 2020 = 2020-05/2020-07'],
    ['It was dated 2022-07-15.', '2022-07-15 = 2022-07-15'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['The hearings were on May 5 and 6.', ['May 5 = 2022-05-05', '6 = 2022-05-06']],
    ['They met on May 5, 6 and 9, 2021.', ['May 5 = 2021-05-05', '6 = 2021-05-06', '9, 2021 = 2021-05-09']],
    ['It rained on 24 and 25 April.', ['24 = 2022-04-24', '25 April = 2022-04-25']],
    ['On May 5 and 12 others were hurt.', ['May 5 = 2022-05-05']],
    ['It was signed on May 5, and 2 of the 6 were absent.', ['May 5 = 2022-05-05']],
  ])('days that share a month: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    'They hold it each July.',
    'The minister may resign.',
    'Theresa May resigned.',
    'They march to the palace.',
    'The Long March rocket failed.',
    'Officer April Jones and June Brown spoke.',
    'He scored 9 of 12 and won 3-2.',
    'Call 020 7946 0991 or see page 12.',
    'Mar del Plata lies on the coast.',
    'An august body met.',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
