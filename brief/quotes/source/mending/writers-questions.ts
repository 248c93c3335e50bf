import { type Candidate, Kind } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import type { Narration } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** From the verb of a question to the name of whom it is put to, in units at most: "asked my neighbour, the baker Ann Lee". */
const LONGEST_ROLE = 6;

/** What no role before a name has in it. */
const ENDS_ROLE: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.colon,
  Tag.quotation,
  Tag.pronoun,
  Tag.saying,
  MARKER_TAGS.and,
  MARKER_TAGS.if,
  MARKER_TAGS.what,
  MARKER_TAGS.whether,
]);

/**
 * "Ann Lee" of "I asked Ann Lee what she would do. “Nothing.”", where the writer stands for the source: whoever is asked
 * answers. The source itself where nobody with a name is, or where the words are in the sentence of the question. The
 * candidates are those of the source's paragraph.
 */
export function whoWasAsked(
  { tag, word, sentence, lexicon }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const { from, to } = source;
  if (to > from + 1 || !lexicon.writers.has(word[from]!) || sentence[from] === sentence[quotation])
    return source;
  if (tag[to] !== Tag.saying || !lexicon.asking.has(word[to]!)) return source;
  for (let i = firstFrom(candidates, to + 1); i < candidates.length; i++) {
    const asked = candidates[i]!;
    for (let u = i > 0 ? Math.max(to + 1, candidates[i - 1]!.to) : to + 1; u < asked.from; u++)
      if (ENDS_ROLE.has(tag[u]!)) return source;
    if (asked.from > to + LONGEST_ROLE || ENDS_ROLE.has(tag[asked.from]!)) return source;
    // "I asked Ann Lee and her sister"
    if (asked.kind === Kind.name) return tag[asked.to] === MARKER_TAGS.and ? source : asked;
  }
  return source;
}
