import { daysOf, dayValue } from '../calendar.ts';
import type { Match, Reading } from '../match.ts';

const LAST_HOUR = 24;

/** "um 20 Uhr", "à 15 h 45" behind the day it belongs to, in its sentence: that day. Alone it tells none. */
export function timeOfDay(match: Match): Reading | null {
  const { discourse, from, sentence } = match;
  const hour = Number.parseInt(match.word(from), 10);
  if (!(hour <= LAST_HOUR) || match.is(from - 1, 'Currency', 'Number', 'Slash')) return null;
  if (!isPreceded(match) || discourse.read === 0 || discourse.end <= sentence.from) return null;
  const days = discourse.last && daysOf(discourse.last);
  if (!days || days.first !== days.last) return null;
  return match.reading(dayValue(days.first), { against: discourse.last, anchors: false });
}

/** Whether what stands before says that it is when, not how long: "à 8 heures", "de 8 h à 10 h", "(8 h)". */
function isPreceded(match: Match): boolean {
  const { from, to, grammar } = match;
  if (grammar.cues.beforeClock.size === 0) return true;
  if (match.isCue(from - 1, 'beforeClock') || match.is(from - 1, 'Comma')) return true;
  // "à partir de 8 h"
  return match.is(from - 1, 'Of') && (match.is(to, 'To') || match.isCue(from - 2, 'beforeClock'));
}
