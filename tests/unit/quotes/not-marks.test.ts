import { describe, expect, test } from 'vitest';
import { quotedIn } from './stretches.ts';

describe('marks that quote nothing', () => {
  test.each([
    ['apostrophes', "It's the farmers' market, and they don't open at six o'clock."],
    ['clipped words', "Rock 'n' roll in the '90s: 'em days are gone, y'all."],
    ['curly apostrophes', 'The players’ union said the clubs’ offer wasn’t serious.'],
    ['feet and inches', 'The centre, 6\'11" and still growing, caught a 14" bass.'],
    ['inches of a screen', 'It comes with a 27" screen or a 32" one.'],
  ])('%s', (_, text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  test('inches inside a quotation do not end it', () => {
    expect(quotedIn('"He was 6\'2" and very quick," the scout said.')).toEqual([
      'He was 6\'2" and very quick,',
    ]);
  });
});
