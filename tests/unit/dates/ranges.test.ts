import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('a range is one date', () => {
  it.each([
    ['She ran the mill from 2004 to 2009.', '2004 to 2009 = 2004/2009'],
    ['He was mayor between 2011 and 2014.', '2011 and 2014 = 2011/2014'],
    ['The treasurer (2002 to 2005) died.', '2002 to 2005 = 2002/2005'],
    ['Rents rose from March to June in 2019.', 'March to June in 2019 = 2019-03/2019-06'],
    ['It rained between April and June.', 'April and June = 2022-04/2022-06'],
    ['The hall was shut from May 2019 to March 2020.', 'May 2019 to March 2020 = 2019-05/2020-03'],
    [
      'She was away from 28 December 2019 to 3 January 2020.',
      '28 December 2019 to 3 January 2020 = 2019-12-28/2020-01-03',
    ],
    ['Shares were bought from March 26 to April 20.', 'March 26 to April 20 = 2022-03-26/2022-04-20'],
    ['Sales rose in the first nine months of 2021.', 'the first nine months of 2021 = 2021-01/2021-09'],
    ['It lost money in the first two quarters of 2021.', 'the first two quarters of 2021 = 2021-H1'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['He won in 2011 and 2014.', ['2011 = 2011', '2014 = 2014']],
    ['It met in March and June.', ['March = 2022-03', 'June = 2022-06']],
    ['The number fell from 2000 to 1500 people.', ['2000 = 2000']],
  ])('and no range: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
