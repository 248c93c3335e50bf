import { describe, expect, test } from 'vitest';
import { daysOf, layOut } from '../../../components/brief/date-axis.ts';
import { dayNumber } from '../../../components/calendar.ts';
import { ferryBrief } from '../../fixtures/ferry-brief.ts';

describe('the days a value names', () => {
  test.each<[string, string | null, string | null]>([
    ['2026-11-17', '2026-11-17', '2026-11-17'],
    ['2026-11-17T09:30', '2026-11-17', '2026-11-17'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2026-W46', '2026-11-09', '2026-11-15'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-22', '2026-06-01', '2026-08-31'],
    ['2026-11-03/2026-11-05', '2026-11-03', '2026-11-05'],
    ['1995~', '1995-01-01', '1995-12-31'],
    ['XXXX-06', null, null],
    ['2026-11-03/..', null, null],
    ['PXX', null, null],
  ])('%s', (value, first, last) => {
    const days = daysOf(value);
    expect(days && [days.first, days.last]).toEqual(first && last && [dayNumber(first), dayNumber(last)]);
  });
});

describe('the axis', () => {
  const lengths = ferryBrief.timeline.map(() => 6);
  const at = (today: string, width = 360) =>
    layOut(ferryBrief, dayNumber('2026-11-19'), dayNumber(today), width, lengths)!;

  test('is broken where nothing is dated for long, and never runs over its ends', () => {
    for (const width of [200, 360, 700]) {
      const axis = at('2026-11-22', width);
      expect(axis.stretches.length).toBeGreaterThan(1);
      expect(Math.max(...axis.stretches.map(({ to }) => to))).toBeLessThanOrEqual(width + 0.5);
      for (const { x, width: size } of axis.marks) expect(x + size).toBeLessThanOrEqual(width + 8);
    }
  });

  test('keeps the order of the rows', () => {
    const exact = at('2026-11-22').marks.filter(({ vague }) => !vague);
    expect(exact.map(({ x }) => x)).toEqual(exact.map(({ x }) => x).sort((a, b) => a - b));
  });

  test('counts what is to come from the reader’s own day', () => {
    const ahead = (today: string) => at(today).marks.filter((mark) => mark.ahead).length;
    expect(ahead('2026-11-22')).toBe(3);
    expect(ahead('2026-12-10')).toBe(2);
    expect(ahead('2030-01-01')).toBe(0);
  });

  test('has labels that do not touch', () => {
    const { labels } = at('2026-11-22');
    expect(labels.length).toBeGreaterThan(2);
  });

  test('is not drawn for a single date', () => {
    const one = { timeline: ferryBrief.timeline.slice(0, 1) };
    expect(layOut(one, null, dayNumber('2026-11-22'), 360, [4])).toBeNull();
  });
});
