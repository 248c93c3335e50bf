import type { DateMention, TimelineRow } from '../model.ts';
import type { Days } from './calendar.ts';

/** What one more passage of a row adds to its weight, and the most they add together. */
const REPEAT = 0.03;
const MOST_REPEATS = 3;

/** What stands in for the days of a value without a year: after all others. */
const LAST = { first: Number.MAX_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };

/**
 * The rows of a timeline: mentions of one value together, the heaviest first, in calendar order; of values
 * that begin together the longer one first ("2022" before "2022-01-01"), those without a year last.
 *
 * `days[i]` are the days of `dates[i]`, null where its year is open.
 */
export function makeTimeline(dates: readonly DateMention[], days: readonly (Days | null)[]): TimelineRow[] {
  const rows = new Map<string, { days: Days; dates: number[] }>();
  dates.forEach(({ value }, i) => {
    const row = rows.get(value);
    if (row) row.dates.push(i);
    else rows.set(value, { days: days[i] ?? LAST, dates: [i] });
  });
  return [...rows]
    .sort(([a, { days: x }], [b, { days: y }]) => x.first - y.first || y.last - x.last || (a < b ? -1 : 1))
    .map(([value, row]) => {
      row.dates.sort((a, b) => dates[b]!.weight - dates[a]!.weight || a - b);
      const repeats = Math.min(MOST_REPEATS, row.dates.length - 1);
      const weight = Math.min(1, dates[row.dates[0]!]!.weight + REPEAT * repeats);
      return { value, dates: row.dates, weight: Math.round(weight * 100) / 100 };
    });
}
