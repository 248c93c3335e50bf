import type { CalendarValue } from '../calendar.ts';
import type { Discourse } from '../discourse.ts';
import type { Match } from '../match.ts';

/** How far behind, in tokens, a story's time may have been told. */
const TOLD_WITHIN = 90;

/** Words between "had" and the date of what had been, at most. */
const EARLIER_WITHIN = 12;

/** The time the story at the match is in, where it is one before the year of publication. */
export function storyAt(match: Match): Discourse['told'] {
  const { told } = match.discourse;
  if (!told || match.from - told.end > TOLD_WITHIN) return null;
  return told;
}

/** "had written on 26 June" */
export function isToldAsEarlier(match: Match): boolean {
  const first = Math.max(match.sentence.from, match.from - EARLIER_WITHIN);
  for (let i = match.from - 1; i >= first; i--) if (match.isCue(i, 'pluperfect')) return true;
  return false;
}

/** What "the previous evening" points at: the last date, or the story's own where that is the day somebody spoke of it. */
export function pointedAt(match: Match): CalendarValue | null {
  const { last, spoken } = match.discourse;
  return (spoken && storyAt(match)?.value) || last;
}

/** "The shop will shut on Friday"; "they said on Monday that they would shut it on Friday". */
export function looksForward(match: Match): boolean {
  const tense = match.tense();
  return tense === 'future' || tense === 'prospective';
}
