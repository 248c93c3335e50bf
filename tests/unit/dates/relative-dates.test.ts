import { describe, expect, it } from 'vitest';
import { datesIn, mentionsIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('words that point from the publication day', () => {
  it.each([
    ['Police said today that it was over.', 'today = 2022-08-10'],
    ['It happened yesterday evening.', 'yesterday evening = 2022-08-09'],
    ['The bridge fell last night.', 'last night = 2022-08-09'],
    ['Prices rose last month.', 'last month = 2022-07'],
    ['Talks begin next week.', 'next week = 2022-W33'],
    ['It was announced earlier this year.', 'earlier this year = 2022'],
    ['It will open by the end of next year.', 'the end of next year = 2023'],
    ['She left two years ago.', 'two years ago = 2020'],
    ['He left nearly three weeks ago.', 'nearly three weeks ago = 2022-W29'],
    ['It will resume in the new year.', 'the new year = 2023'],
    ['Fewer came than on the same day last year.', 'the same day last year = 2021-08-10'],
    ['They met 12 days ago.', '12 days ago = 2022-07-29'],
    ['It may open later in the month.', 'later in the month = 2022-08'],
    ['It is the wettest of the year so far.', 'the year so far = 2022'],
    ['Sales fell in the first six months of the year.', 'the year = 2022'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    'It has grown over the past two years.',
    'He will serve for six weeks.',
    'It is a two-week course.',
    'The boy is 12 years old.',
    'A few days later nothing had changed.',
    'In today’s world this is rare.',
    'USA Today reported it.',
    'Shares in Tomorrow Group fell.',
    'They build the cities of tomorrow.',
    'They meet daily at 10:30 a.m.',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('words that point from the last date the text set', () => {
  it.each([
    ['He was born on October 23, 1940. The following year they moved.', 'The following year = 1941'],
    ['It was lost on 30 June 2021 and found the next day.', 'the next day = 2021-07-01'],
    ['The deal was signed on 7 July 1957. Four days later it failed.', 'Four days later = 1957-07-11'],
    ['They sold 40 in 2017, up from the previous year.', 'the previous year = 2016'],
    [
      'The budget of 2019 was passed in March of the following year.',
      'March of the following year = 2020-03',
    ],
    ['She was knighted in 1999 and retired that September.', 'that September = 1999-09'],
    ['It was lent in the spring of 1982, and again the following spring.', 'the following spring = 1983-21'],
    ['She came in 1952, and by the end of the decade she had left.', 'the end of the decade = 195X'],
    ['They rang on 16 July. By the Monday it was sold.', 'Monday = 2022-07-18'],
    ['He spoke the day before Thursday’s vote.', 'the day before Thursday = 2022-08-03'],
    ['Sales rose in October. They had fallen a year earlier.', 'a year earlier = 2020-10'],
  ])('%s', (text, date) => {
    expect(datesIn(text).at(-1)).toBe(date);
  });

  it('says nothing where the text set none', () => {
    expect(datesIn('The next day he left.')).toEqual([]);
  });

  it('waits for the event in "the day before the vote"', () => {
    expect(datesIn('He left on May 5, the day before the vote.')).toEqual(['May 5 = 2022-05-05']);
  });

  it('tells what it was resolved against', () => {
    const [first, second] = mentionsIn('It was lost on 30 June 2021 and found the next day.');
    expect([first?.resolvedAgainst, second?.resolvedAgainst]).toEqual([null, '2021-06-30']);
    expect(mentionsIn('Police said today that it was over.')[0]?.resolvedAgainst).toBe('2022-08-10');
  });
});
