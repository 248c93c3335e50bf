/** What articles are looked up by: in order, and whole numbers to the last digit. */
import { afterAll, expect, test, vi } from 'vitest';
import { personDay, personDays, turnedDay } from '../../../browser/storage/library/index-keys.ts';

vi.stubGlobal('IDBKeyRange', { bound: (...range: unknown[]) => range });
afterAll(() => {
  vi.unstubAllGlobals();
});

const DAYS = [
  '9999-12-31',
  '2026-11-30',
  '2026-11-29',
  '2026-10-31',
  '2025-12-01',
  '1851-09-18',
  '0000-01-01',
  '',
];
const PEOPLE = ['marit solheim', 'rui costa', '白石', '', 'x'.repeat(300)];

test('the newest day comes first, and none comes last', () => {
  const numbers = DAYS.map(turnedDay);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test.each(PEOPLE)('all days of one person are in their range, in order: %s', (key) => {
  const rows = DAYS.map((day) => personDay(key, day));
  const [from, to] = personDays(key) as unknown as [number, number];
  expect(rows.every((row) => Number.isSafeInteger(row) && row >= from && row < to)).toBe(true);
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
});

test('people do not stand in each other’s ranges', () => {
  const numbers = PEOPLE.map((key) => (personDays(key) as unknown as number[])[0]);
  expect(new Set(numbers).size).toBe(PEOPLE.length);
});
