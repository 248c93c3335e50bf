import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('told in the present, and to come', () => {
  it.each([
    ['Banks close on Monday for the feast.', 'Monday = 2022-08-15'],
    ['Talks resume on Friday in Geneva.', 'Friday = 2022-08-12'],
    ['Members vote on the offer on Thursday.', 'Thursday = 2022-08-11'],
    ['The new fare takes effect on Monday.', 'Monday = 2022-08-15'],
    ['The panel sits again on Friday.', 'Friday = 2022-08-12'],
    ['The exhibition goes on tour in November.', 'November = 2022-11'],
    ['The last day to apply is Friday.', 'Friday = 2022-08-12'],
    ['Their second record is out on September 2.', 'September 2 = 2022-09-02'],
    ['A cold front may arrive on Monday.', 'Monday = 2022-08-15'],
    ['The answer could be Friday or later.', 'Friday = 2022-08-12'],
    ['“Ask me in November,” the coach said.', 'November = 2022-11'],
    ['She would like her mother to come in November.', 'November = 2022-11'],
    ['Bookings for December open soon.', 'December = 2022-12'],
    ['The club had asked for the first week of March.', 'the first week of March = 2023-03'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });
});

describe('looks like it, and has been', () => {
  it.each([
    ['She would have liked to come in June.', 'June = 2022-06'],
    ['The votes on Thursday were counted twice.', 'Thursday = 2022-08-04'],
    ['The driver may have slept on Monday.', 'Monday = 2022-08-08'],
    ['The owner could not be reached on Tuesday.', 'Tuesday = 2022-08-09'],
    ['It is Wednesday and the square is empty.', 'Wednesday = 2022-08-10'],
    ['Sales at the close on Friday were up.', 'Friday = 2022-08-05'],
    ['The union asked on Monday for more.', 'Monday = 2022-08-08'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });
});
