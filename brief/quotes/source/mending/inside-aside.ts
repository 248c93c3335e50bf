import type { Candidate } from '../../parse/candidates.ts';
import { beginningAt, firstFrom } from '../../parse/candidates-at.ts';
import { behindBrackets, type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import { isCue } from '../ranking/features.ts';

/** The longest clause of "which" up to a source, in units. */
const LONGEST_CLAUSE = 10;

/**
 * "Ada Lund" of "Ada Lund called the dam, which was proposed by Jo Obi, a “…”", where Jo Obi, in a clause of "which", stands for the
 * source: the subject of the verb that reports; else the source itself. The candidates are those of its paragraph.
 */
export function outsideWhich(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, sentence } = n;
  if (source.to > quotation || sentence[source.from] !== sentence[quotation]) return source;
  if (tag[behindBrackets(n, source.to)] !== Tag.comma) return source;
  let which = source.from - 1;
  while (which > source.from - LONGEST_CLAUSE && tag[which] !== MARKER_TAGS.which) {
    if (tag[which] === Tag.comma) return source;
    which--;
  }
  if (tag[which] !== MARKER_TAGS.which || tag[which - 1] !== Tag.comma) return source;
  for (let i = firstFrom(candidates, sentenceStart(n, which)); i < candidates.length; i++) {
    const subject = candidates[i]!;
    const verb = behindBrackets(n, subject.to);
    if (verb >= which) return source;
    if (isCue(tag[verb]!)) return subject;
  }
  return source;
}

/**
 * "Jo Obi" of "the remarks refer to a talk in which Jo Obi derided the dam as “…”", where somebody before stands for the source: the
 * subject of a clause of "in which" that calls something by the words of a quotation, a unit; else the source itself.
 */
export function insideWhich(
  { tag, word, sentence, lexicon }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  if (tag[quotation - 1] !== MARKER_TAGS.as || sentence[source.from] !== sentence[quotation]) return source;
  let which = quotation - 1;
  while (which > quotation - LONGEST_CLAUSE && tag[which] !== MARKER_TAGS.which) which--;
  if (tag[which] !== MARKER_TAGS.which || tag[which - 1] !== MARKER_TAGS.in || source.to > which)
    return source;
  const subject = beginningAt(candidates, which + 1);
  if (!subject || !FINITE_TAGS.has(tag[subject.to]!)) return source;
  // "in which the crews were described as"
  for (let u = subject.to; tag[u] === Tag.auxiliary; u++) if (lexicon.passive.has(word[u]!)) return source;
  return subject;
}
