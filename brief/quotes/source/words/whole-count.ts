import { type Candidate, Kind } from '../../parse/candidates.ts';
import type { CueUnits } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { isNoun, MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** The most units behind "more than". */
const LONGEST_COUNT = 10;

/** What is counted, and how much of it. */
const COUNTED: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.dash,
  Tag.determiner,
  Tag.mark,
  Tag.number,
  Tag.personNoun,
  Tag.pronoun,
  Tag.sourceNoun,
  Tag.word,
  MARKER_TAGS.in,
  MARKER_TAGS.of,
]);

/**
 * "More than 7 million people" of a source cut at "more" or behind "than", up to its verb, if it is one of saying; the source itself
 * where it is no such count ("better than Lund, who said").
 */
export function wholeCount({ tag, sentence }: Narration, source: Candidate, cue: CueUnits | null): Candidate {
  const { from, to } = source;
  const isCut = to === from + 1 && tag[to] === MARKER_TAGS.than;
  const isBehind = tag[from] === Tag.number && tag[from - 1] === MARKER_TAGS.than;
  if (!isCut && !isBehind) return source;
  const first = isCut ? from : from - 2;
  const opens = first === 0 || sentence[first - 1] !== sentence[from] || tag[first - 1] === Tag.comma;
  if (!opens || sentence[first] !== sentence[from]) return source;
  let u = isCut ? to + 1 : from;
  let head = -1;
  while (
    u < to + LONGEST_COUNT &&
    sentence[u] === sentence[from] &&
    u !== cue?.from &&
    COUNTED.has(tag[u]!)
  ) {
    if (head < 0 && isNoun(tag[u])) head = u;
    u++;
  }
  if (u === to + 1) return source;
  return { ...source, kind: Kind.phrase, from: first, to: u, head: head < 0 ? u - 1 : head };
}
