import { type Candidate, Kind } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import type { CueUnits } from '../../parse/cues.ts';
import { type Narration, opensSentence } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** What follows several subjects. */
const PREDICATE: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.auxiliary,
  Tag.colon,
  Tag.judging,
  Tag.past,
  Tag.saying,
]);

/** What a clause may begin behind. */
const BEFORE_CLAUSE: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.comma,
  Tag.phrase,
  Tag.quotation,
  Tag.stop,
  MARKER_TAGS.but,
  MARKER_TAGS.that,
]);

/** What several subjects behind their verb may be followed by. */
export const AFTER_SUBJECTS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.time,
  MARKER_TAGS.at,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
]);

/** How far behind a verb it is told that it is said together, in units. */
const REACH = 4;

/**
 * Everybody who speaks where a source is only one of them: "Wang Lei and Anna Kowal" of "Ministers Wang Lei and Anna Kowal
 * said", "said Wang Lei and Anna Kowal". The source itself where it speaks alone.
 */
export function coordinatedSource(
  n: Narration,
  source: Candidate,
  candidates: readonly Candidate[],
): Candidate {
  const { tag } = n;
  const at = firstFrom(candidates, source.from);
  if (candidates[at]?.from !== source.from || !isByName(n, source)) return source;
  let first = at;
  while (first > 0 && areJoined(n, candidates[first - 1]!, candidates[first]!)) first--;
  let last = at;
  while (last + 1 < candidates.length && areJoined(n, candidates[last]!, candidates[last + 1]!)) last++;
  if (first === last) return source;
  const { from } = candidates[first]!;
  const { to } = candidates[last]!;
  if (tag[candidates[last]!.from - 1] !== MARKER_TAGS.and) return source;
  const isInverted = tag[from - 1] === Tag.saying;
  const isSubject = PREDICATE.has(tag[to]!) && opensClause(n, from);
  return isSubject || (isInverted && AFTER_SUBJECTS.has(tag[to]!))
    ? { ...source, from, to, head: to - 1 }
    : source;
}

/** "Wang Lei and Anna Kowal", "Wang Lei, Anna Kowal": nothing but "and" or a comma between two names. */
function areJoined(n: Narration, one: Candidate, other: Candidate): boolean {
  const between = n.tag[one.to];
  if (other.from !== one.to + 1 || n.sentence[one.from] !== n.sentence[other.from]) return false;
  return (between === MARKER_TAGS.and || between === Tag.comma) && isByName(n, one) && isByName(n, other);
}

const isByName = ({ tag }: Narration, { kind, head }: Candidate): boolean =>
  kind === Kind.name || (kind !== Kind.pronoun && kind !== Kind.who && tag[head] === Tag.capital);

const opensClause = (n: Narration, from: number): boolean =>
  opensSentence(n, from) || BEFORE_CLAUSE.has(n.tag[from - 1]!);

/** "Said in a joint statement": words of several, whoever stands beside the verb. */
export function isSaidTogether({ word, sentence, lexicon }: Narration, { from, to }: CueUnits): boolean {
  for (let u = to; u <= to + REACH && sentence[u] === sentence[from]; u++) {
    if (!lexicon.jointly.has(word[u]!)) continue;
    if (lexicon.documents.has(word[u + 1]!) || lexicon.documents.has(word[u - 1]!)) return true;
  }
  return false;
}
