import type { ClauseGrammar } from '../grammar/dates.ts';
import type { CalendarValue, Days } from './calendar.ts';
import type { Today } from './discourse.ts';
import type { Reading } from './match.ts';
import { followsSaying } from './saying.ts';
import type { DateTokens } from './token-row.ts';

/** What the precision of a date is worth: a day is an event, a decade is background. */
const PRECISION: Readonly<Record<CalendarValue['kind'], number>> = {
  day: 0.5,
  interval: 0,
  week: 0.4,
  month: 0.35,
  quarter: 0.25,
  season: 0.25,
  half: 0.25,
  year: 0.15,
  decade: 0.05,
  century: 0,
};

/** How far a date is from publication, in days, up to which it gains so much. */
const NEARNESS: readonly (readonly [days: number, gain: number])[] = [
  [7, 0.15],
  [62, 0.1],
  [366, 0.05],
  [1100, 0],
];
const LONG_AGO = -0.1;
const TO_COME = 0.1;
const LEAD = 0.2;
/** "said on Tuesday": the day somebody spoke. */
const DAY_OF_SAYING = -0.25;

/**
 * How much a date matters to the story, 0 to 1: days over years, what is near publication or to come over
 * what is long past, the lead over the rest, events over the day somebody spoke of them.
 */
export function weigh(
  { value, from }: Reading,
  days: Days | null,
  tokens: DateTokens,
  today: Today | null,
  sentence: number,
  sentences: number,
  clauses: ClauseGrammar,
): number {
  let weight =
    PRECISION[value.kind === 'interval' ? value.from.kind : value.kind] +
    LEAD * (1 - sentence / Math.max(1, sentences));
  if (days && today) {
    const distance = Math.max(days.first - today.number, today.number - days.last, 0);
    weight += NEARNESS.find(([most]) => distance <= most)?.[1] ?? LONG_AGO;
    if (days.first > today.number) weight += TO_COME;
  }
  if (followsSaying(tokens, from, clauses)) weight += DAY_OF_SAYING;
  return Math.round(Math.min(1, Math.max(0, weight)) * 100) / 100;
}
