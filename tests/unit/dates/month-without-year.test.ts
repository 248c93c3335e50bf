import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

describe('the year of a month that has none', () => {
  it.each([
    ['2016-01-14', 'The talks collapsed in November.', 'November = 2015-11'],
    ['2016-01-14', 'She took office in February.', 'February = 2015-02'],
    ['2016-01-14', 'She will take office in February.', 'February = 2016-02'],
    ['2022-12-10', 'The trial is scheduled for March.', 'March = 2023-03'],
    ['2022-12-10', 'The trial ended in March.', 'March = 2022-03'],
    ['2022-11-20', 'Sentencing is set for Feb. 14.', 'Feb. 14 = 2023-02-14'],
    ['2022-11-20', 'The judge set closing arguments for January 20.', 'January 20 = 2023-01-20'],
    ['2022-09-20', 'His trial has been scheduled for May.', 'May = 2023-05'],
    ['2022-09-20', 'The talks have been put back to March.', 'March = 2023-03'],
    ['2022-09-20', 'The talks had been planned for May.', 'May = 2022-05'],
    ['2022-09-20', 'The port plans to open its long-awaited pier in May.', 'May = 2023-05'],
    ['2022-11-20', 'The judge left for Leeds in January.', 'January = 2022-01'],
    ['2016-05-12', 'The party hopes to win in November.', 'November = 2016-11'],
    ['2022-11-20', 'The appeal is heard in January.', 'January = 2023-01'],
    ['2022-11-20', 'Officials said ferries would run from March 30.', 'March 30 = 2023-03-30'],
    ['2022-11-20', 'She was named chief executive, effective Feb. 1.', 'Feb. 1 = 2023-02-01'],
    ['2022-08-10', 'The company said it would report on October 3.', 'October 3 = 2022-10-03'],
    ['2022-08-10', 'Nobody knew it last October.', 'last October = 2021-10'],
    ['2022-08-10', 'This past May he retired.', 'This past May = 2022-05'],
  ])('published %s: %s', (published, text, date) => {
    expect(datesIn(text, { published })).toEqual([date]);
  });

  it.each([
    ['He joined in March 2001 and left in August.', ['March 2001 = 2001-03', 'August = 2001-08']],
    ['He joined in March 2001. He left in August.', ['March 2001 = 2001-03', 'August = 2001-08']],
    ['He joined in March 2001 and left in January.', ['March 2001 = 2001-03', 'January = 2014-01']],
  ])('after one that has: %s', (text, dates) => {
    expect(datesIn(text, { published: '2014-04-24' })).toEqual(dates);
  });
});
