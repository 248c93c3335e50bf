import type { DateMention, TimelineRow } from '../brief.ts';
import { type CalendarValue, daysOf } from './calendar.ts';

/** The rows of a timeline: mentions of one value together, in calendar order, those without a year last. */
export function makeTimeline(dates: readonly DateMention[], values: readonly CalendarValue[]): TimelineRow[] {
  const rows = new Map<string, number[]>();
  dates.forEach(({ value }, i) => {
    const row = rows.get(value);
    if (row) row.push(i);
    else rows.set(value, [i]);
  });
  const place = (row: number[]) => {
    const days = daysOf(values[row[0]!]!);
    return days ? [days.first, -days.last] : [Number.POSITIVE_INFINITY, 0];
  };
  return [...rows]
    .map(([value, row]) => ({ value, row, at: place(row) }))
    .sort((a, b) => (a.at[0] === b.at[0] ? a.at[1]! - b.at[1]! : a.at[0]! - b.at[0]!))
    .map(({ value, row }) => {
      const heaviest = [...row].sort((a, b) => dates[b]!.weight - dates[a]!.weight);
      return { value, dates: heaviest, weight: dates[heaviest[0]!]!.weight };
    });
}
