import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginOfVerb, type CueUnits } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** The most a phrase goes on, in units. */
const LONGEST_REST = 10;

/** What the rest of a phrase is made of. */
const GOES_ON: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.capital,
  Tag.determiner,
  Tag.number,
  Tag.personNoun,
  Tag.possessive,
  Tag.sourceNoun,
  Tag.word,
]);

/** What a phrase ends before that stands behind its verb. */
const ENDS: ReadonlySet<number> = new Set([Tag.closing, Tag.comma, Tag.dash, Tag.question, Tag.stop]);

/**
 * "A spokesman for the Department of Tourism" of a source cut at "the Department", "two people familiar with the talks" of one cut
 * at "familiar": up to its verb, or behind it where "of" goes on. The source itself where other words follow, or a document
 * ("the union in a statement said"), and for names and pronouns.
 */
export function withRestOfPhrase(
  { tag, word, sentence, lexicon }: Narration,
  source: Candidate,
  cue: CueUnits,
): Candidate {
  const { from, to, kind } = source;
  const isBehind = cue.to === from;
  const first = tag[to]!;
  if (kind === Kind.pronoun || kind === Kind.who || kind === Kind.name) return source;
  if (isBehind ? first !== MARKER_TAGS.of : !PREPOSITION_TAGS.has(first)) return source;
  // "the talks"
  const goesOn = (u: number): boolean => GOES_ON.has(tag[u]!) || lexicon.alsoNouns.has(word[u]!);
  let u = to;
  while (u < to + LONGEST_REST && sentence[u] === sentence[from] && goesOn(u)) {
    // when it was said, or where
    if (tag[u] === MARKER_TAGS.on || lexicon.documents.has(word[u]!) || u === cue.from) break;
    u++;
  }
  const isWhole = isBehind
    ? sentence[u] !== sentence[from] || ENDS.has(tag[u]!) || tag[u] === MARKER_TAGS.on
    : u >= beginOfVerb({ tag }, cue.from) && u <= cue.from;
  return isWhole && u > to + 1 ? { ...source, to: u } : source;
}
