import type { Candidate } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb, unitBeforeWords } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/**
 * "She praised the bank, which said “…”", "he points to a letter from the firm, which says: “…”": what the clause right before a
 * quotation says it of, a paper rather than whoever it is from; null where no such clause leads to it.
 */
export function whichSays(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  const verb = unitBeforeWords(n, unit);
  if (tag[verb] !== Tag.saying) return null;
  // "which has always said"
  let which = beginOfVerb(n, verb) - 1;
  while (tag[which] === Tag.auxiliary || (tag[which] === Tag.word && tag[which - 1] === Tag.auxiliary))
    which--;
  // "they sent a statement which said" is theirs
  const isAside = tag[which] === MARKER_TAGS.which && tag[which - 1] === Tag.comma;
  if (!isAside || n.sentence[which] !== n.sentence[unit]) return null;
  const at = firstFrom(here, which) - 1;
  const one = here[at];
  if (one?.to !== which - 1) return null;
  const before = here[at - 1];
  const isFrom = before?.to === one.from - 1 && PREPOSITION_TAGS.has(tag[one.from - 1]!);
  return isFrom && lexicon.documents.has(word[before.head]!) ? before : one;
}
