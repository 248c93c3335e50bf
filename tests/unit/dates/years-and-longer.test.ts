import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

describe('years, decades, centuries', () => {
  it.each([
    ['It closed in 2019.', '2019 = 2019'],
    ['It will last until the end of 2025.', 'the end of 2025 = 2025'],
    ['Nothing changed before early 2020.', 'early 2020 = 2020'],
    ['They won the 2019-20 title.', '2019-20 = 2019/2020'],
    ['The 2021/22 season was short.', '2021/22 = 2021/2022'],
    ['It was built in the late 1990s.', 'the late 1990s = 199X'],
    ['It was built in the ’80s.', 'the ’80s = 198X'],
    ['It fell in ’87.', '’87 = 1987'],
    ['They met in the summer of ’69.', 'the summer of ’69 = 1969-22'],
    ['It was a hit in the noughties.', 'the noughties = 200X'],
    ['It was built in the early 1700s.', 'the early 1700s = 17XX'],
    ['The castle dates from the 14th century.', 'the 14th century = 13XX'],
    ['He died in 1628 shortly after.', '1628 = 1628'],
    ['It happened in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    'Some 2000 people came.',
    'It cost $2019 in all.',
    'About 1,800 jobs went.',
    'Resolution 1973 was passed.',
    'They flew a Boeing 2020.',
    'The train hit 2100 metres of track.',
    'They protect 1500 elephants.',
    'He is in his 60s.',
    'Route 66 is closed.',
    'Version 10.12.2 is out.',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('seasons, quarters, halves', () => {
  it.each([
    ['The school shut last winter.', 'last winter = 2021-24'],
    ['It will open this autumn.', 'this autumn = 2022-23'],
    ['He was appointed in the autumn.', 'the autumn = 2021-23'],
    ['The judge was asked for a delay until spring.', 'spring = 2023-21'],
    ['They met in the summer of 2021.', 'the summer of 2021 = 2021-22'],
    ['Revenue fell in the first quarter.', 'the first quarter = 2022-Q1'],
    ['Revenue fell in the fourth quarter.', 'the fourth quarter = 2021-Q4'],
    ['Revenue fell in the third quarter of 2020.', 'the third quarter of 2020 = 2020-Q3'],
    ['It will not be ready before the last quarter of 2023.', 'the last quarter of 2023 = 2023-Q4'],
    ['It expects growth in the second half of next year.', 'the second half of next year = 2023-H2'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    'Prices fall and hopes spring up.',
    'The Arab Spring began there.',
    'The Winter Olympics were over.',
    'They reached the quarter-finals.',
    'They were poor in the first half.',
    'A quarter of the town burned.',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('the periods that business news compares', () => {
  const quarter = 'In the second quarter it earned $5 million';
  it.each([
    [`${quarter}, up from $3 million a year earlier.`, 'a year earlier = 2021-Q2'],
    [`${quarter}. In the year-ago period it earned $3 million.`, 'the year-ago period = 2021-Q2'],
    [`${quarter}. For the quarter a year ago it had a loss.`, 'the quarter a year ago = 2021-Q2'],
    [
      `${quarter}, against a loss in the corresponding period last year.`,
      'the corresponding period last year = 2021-Q2',
    ],
    [
      `${quarter}. For the nine months it had a loss, against a gain a year earlier.`,
      'a year earlier = 2021',
    ],
    [
      `${quarter}. For the nine months it had a loss, against a gain in the 2021 period.`,
      'the 2021 period = 2021',
    ],
    [`${quarter}. Net for the year-earlier nine months was lower.`, 'the second quarter = 2022-Q2'],
  ])('%s', (text, last) => {
    expect(datesIn(text).at(-1)).toBe(last);
  });
});
