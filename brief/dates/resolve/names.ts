import type { Match } from '../match.ts';

/** How far after a number or a name the kind of a place may stand: "2019 Upper Maple Avenue". */
const NAME_WORDS = 3;

/** Whether a day or month is part of the name of a person or place: Mr Sunday Okafor, June Friday, August House. */
export function isPartOfName(match: Match, at: number): boolean {
  const before = match.is(at - 1, 'Stop') && match.touches(at - 2) ? at - 2 : at - 1;
  if (match.isCue(before, 'titles') && match.is(before, 'Name')) return true;
  if (match.is(at, 'Weekday') && match.is(at - 1, 'Month')) return true;
  if (match.is(at, 'Month') && match.is(at + 1, 'Weekday')) return true;
  return isPlaceName(match, at + 1);
}

/** Whether the words from a token on are names up to one for a kind of place. */
export function isPlaceName(match: Match, from: number): boolean {
  for (let i = from; i < from + NAME_WORDS && match.is(i, 'Name', 'Edge'); i++) {
    if (match.grammar.cues.places.has(match.word(i))) return true;
  }
  return false;
}
