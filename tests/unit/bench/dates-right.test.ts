import { expect, test } from 'vitest';
import { datesRight, f1 } from '../../bench/dates-right.ts';

const friday = { text: 'am Freitag', value: '2026-03-13' };

test.each([
  ['the same words', [friday], 1],
  ['fewer words', [{ text: 'Freitag', value: '2026-03-13' }], 1],
  ['an hour besides', [{ text: 'am Freitag', value: '2026-03-13T20:15' }], 1],
  ['another day', [{ text: 'am Freitag', value: '2026-03-20' }], 0],
  ['other words of that day', [{ text: 'übermorgen', value: '2026-03-13' }], 0],
  ['nothing', [], 0],
])('%s', (_, found, right) => {
  expect(datesRight([friday], found)).toEqual({ right, found: found.length, marked: 1 });
});

test('what was found serves one date', () => {
  expect(datesRight([friday, friday], [friday]).right).toBe(1);
});

test('F1 weighs dates that were missed against what is none', () => {
  expect(f1([{ right: 1, found: 2, marked: 1 }])).toBeCloseTo(2 / 3);
  expect(
    f1([
      { right: 1, found: 1, marked: 3 },
      { right: 1, found: 1, marked: 1 },
    ]),
  ).toBeCloseTo(2 / 3);
});
