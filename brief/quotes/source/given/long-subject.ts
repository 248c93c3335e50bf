import type { Candidate } from '../../parse/candidates.ts';
import { beginningAt } from '../../parse/candidates-at.ts';
import type { Narration } from '../../parse/narration.ts';
import { MARKER_TAGS, NOMINAL, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import { Ending, type QuoteContext } from '../ranking/features.ts';

/**
 * "“…,” the head of the Norland Office for Public Health Ada Lund said": of a quotation that ends with a comma, the one phrase
 * that stands between it and its verb, however long; null where more than that stands there.
 */
export function subjectUpToVerb(
  n: Narration,
  { unit, ending, verbAfter, verbBefore }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const { tag, word, sentence, lexicon } = n;
  const verb = unit + verbAfter;
  if (ending !== Ending.comma || verbAfter < 2 || verbBefore > 0) return null;
  if (tag[verb] !== Tag.saying || sentence[verb] !== sentence[unit]) return null;
  // "the Herald quoted Lund as saying"
  if (lexicon.repeating.has(word[verb]!)) return null;
  const subject = beginningAt(here, unit + 1);
  if (!subject || !NOMINAL.has(tag[subject.head]!)) return null;
  for (let u = subject.to; u < verb; u++) {
    const s = tag[u]!;
    // "a term the mayor said": an article opens another phrase, unless a link leads to it
    const isInside = s === Tag.determiner && PREPOSITION_TAGS.has(tag[u - 1]!);
    if (!isInside && !NOMINAL.has(s) && !PREPOSITION_TAGS.has(s) && s !== MARKER_TAGS.and) return null;
  }
  return NOMINAL.has(tag[verb - 1]!) ? subject : null;
}
