import type { Brief, TimelineRow } from '../brief/model.ts';

/** A day, or an interval of days with its last one. */
const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/;

/** A row of the timeline that a calendar can hold: `last` is included, and is `first` for a single day. YYYY-MM-DD. */
export interface CalendarEvent {
  readonly row: TimelineRow;
  readonly first: string;
  readonly last: string;
}

/**
 * What is still to come on `today` (YYYY-MM-DD): rows whose text gives the very day, that are not over, and that the
 * article does not tell as past. An event that has begun is still to come until its last day is over.
 */
export function eventsToCome(brief: Brief, today: string): CalendarEvent[] {
  return brief.timeline.flatMap((row) => {
    const date = brief.dates[row.dates[0] ?? -1];
    const [, first, end = first] = DAYS.exec(row.value) ?? [];
    if (!date || first === undefined || end === undefined) return [];
    if (date.direction === 'past' || date.direction === 'present') return [];
    if (!isDay(first) || !isDay(end)) return [];
    const last = end > first ? end : first;
    return last >= today ? [{ row, first, last }] : [];
  });
}

/** Whether anything is still to come. */
export function hasEvents(brief: Brief, today: string): boolean {
  return eventsToCome(brief, today).length > 0;
}

/** Whether the calendar has that day: 2022-02-30 is none. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
