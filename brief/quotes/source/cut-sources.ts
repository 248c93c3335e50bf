import { type Candidate, Kind } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { firstFrom } from './options.ts';

/** The longest role in lower case before a name, in units, and what it is made of. */
const MOST_OF_ROLE = 3;
const ROLE_TAGS: ReadonlySet<number> = new Set([Tag.personNoun, Tag.sourceNoun, Tag.word]);

/** What links a person to the place they are in. */
const LOCATING: ReadonlySet<number> = new Set([MARKER_TAGS.at, MARKER_TAGS.in]);

/**
 * "Ann Lee" of "said Norland keeper Ann Lee", where only the first word of her role has a capital and stands for the
 * source; else the source itself. The candidates are those of its paragraph.
 */
export function nameBehindRole(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate {
  const { tag, sentence, word, lexicon } = n;
  if (source.kind !== Kind.name) return source;
  let u = source.to;
  // "Laurence des Cars" has a name with a particle
  while (u < source.to + MOST_OF_ROLE && ROLE_TAGS.has(tag[u]!) && !lexicon.particles.has(word[u]!)) u++;
  if (u === source.to || tag[u] !== Tag.capital || sentence[u] !== sentence[source.from]) return source;
  const name = candidates[firstFrom(candidates, u)];
  return name?.from === u && name.kind === Kind.name ? name : source;
}

/**
 * "A clerk" of "a clerk in Brno, speaking for the first time, said", where Brno stands for the source; else the source
 * itself. The candidates are those of its paragraph.
 */
export function besidePlace(
  { tag }: Narration,
  source: Candidate,
  candidates: readonly Candidate[],
): Candidate {
  const link = tag[source.from - 1]!;
  if (source.kind !== Kind.name || !LOCATING.has(link) || tag[source.to] !== Tag.comma) return source;
  const before = candidates[firstFrom(candidates, source.from) - 1];
  const isPerson = before?.to === source.from - 1 && tag[before.head] === Tag.personNoun;
  return isPerson ? before : source;
}
