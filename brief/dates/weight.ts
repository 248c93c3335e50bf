import type { CalendarValue } from './calendar.ts';
import type { Today } from './discourse.ts';

/** How much a date matters to the story, 0 to 1. */
export function weigh(
  value: CalendarValue,
  _today: Today | null,
  sentence: number,
  sentences: number,
): number {
  const early = 1 - sentence / Math.max(1, sentences);
  return (value.kind === 'day' ? 0.6 : 0.3) + 0.4 * early;
}
