import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, opensSentence } from '../../parse/narration.ts';
import { isNoun, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** What stands between somebody and the last name that says where they are. */
const BEFORE_PLACE: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.capital,
  Tag.comma,
  Tag.determiner,
  Tag.possessive,
  Tag.sourceNoun,
  Tag.word,
]);

/** What a subject with its places stands behind, where it opens no sentence. */
const BEFORE_SUBJECT: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.comma,
  Tag.phrase,
  Tag.quotation,
  MARKER_TAGS.and,
  MARKER_TAGS.but,
]);

/**
 * "A clerk at the Norland Bank" of "a clerk at the Norland Bank, Brno, Moravia, said" and "the head" of "the head of a school near
 * Salem, Oregon, who gave no name, said", where a place stands for the source: who it is that is there; the source itself where the
 * place may be a name for them ("the owner, Northlink, said"). The candidates are those of its paragraph.
 */
export function headBeforePlaces(
  n: Narration,
  source: Candidate,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, sentence } = n;
  const { from, to } = source;
  if (!isPlace(n, source) || tag[from - 1] !== Tag.comma || tag[to] !== Tag.comma) return source;
  const before = endingAt(candidates, from - 1);
  const behind = beginningAt(candidates, to + 1);
  const isChain =
    (before !== null && isPlace(n, before)) ||
    (behind !== null && isPlace(n, behind) && tag[behind.to] === Tag.comma);
  if (!isChain && tag[to + 1] !== Tag.who) return source;
  let u = from - 1;
  for (let i = firstFrom(candidates, from) - 1; i >= 0; i--) {
    const { kind, from: first, to: end, head } = candidates[i]!;
    if (sentence[first] !== sentence[from]) break;
    while (u >= end && BEFORE_PLACE.has(tag[u]!)) u--;
    if (u >= end) break;
    u = first - 1;
    const isNominal = (kind === Kind.phrase || kind === Kind.noun) && isNoun(tag[head]!);
    if (isNominal && (opensSentence(n, first) || BEFORE_SUBJECT.has(tag[u]!))) return candidates[i]!;
  }
  return source;
}

const isPlace = ({ isPerson }: Narration, { kind, from, to }: Candidate): boolean =>
  kind === Kind.name && !isPerson.subarray(from, to).includes(1);
