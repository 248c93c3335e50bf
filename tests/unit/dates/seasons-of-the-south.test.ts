import { describe, expect, test } from 'vitest';
import { datesIn, mentionsIn } from './dates-of.ts';

const SOUTH = { url: 'https://www.herald.com.au/story' };
const NORTH = { url: 'https://www.herald.co.uk/story' };

describe('a season is that of the country the article comes from', () => {
  test.each([
    ['The school shut last summer.', 'last summer = 2021-22', 'last summer = 2021-22'],
    ['The school was shut in the autumn.', 'the autumn = 2022-23', 'the autumn = 2021-23'],
    ['The school shut last spring.', 'last spring = 2021-21', 'last spring = 2022-21'],
    ['The school will open next spring.', 'next spring = 2022-21', 'next spring = 2023-21'],
    [
      'The school shut in the winter of 2019.',
      'the winter of 2019 = 2019-24',
      'the winter of 2019 = 2019-24',
    ],
  ])('told in August: %s', (text, south, north) => {
    expect(datesIn(text, SOUTH)).toEqual([south]);
    expect(datesIn(text, NORTH)).toEqual([north]);
  });

  test('also by the language tag, where the address tells no country', () => {
    const page = { lang: 'en-NZ', url: 'https://herald.example.com/story' };
    expect(datesIn('The school will open next spring.', page)).toEqual(['next spring = 2022-21']);
  });

  test('a southern winter told in August has begun, a northern one is to come', () => {
    const directionOf = (page: { url: string }) =>
      mentionsIn('The school is shut in the winter of 2022.', page)[0]?.direction;
    expect(directionOf(SOUTH)).toBe('present');
    expect(directionOf(NORTH)).toBe('future');
  });
});
