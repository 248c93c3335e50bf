import type { Candidate } from '../parse/candidates.ts';
import { isReportingVerb } from '../parse/cues.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { appearanceAfter, beginOfTitle, type MentionIndex, unitAt } from './mention-index.ts';

/**
 * "Lee said that Obi had come, and he said …", "Lee said that Obi had shown “…,” he said": the unit of the subject that opens
 * a sentence and says something, where a pronoun says more of it; -1 for none.
 */
export function subjectGoneOnWith(n: Narration, index: MentionIndex, { from, to }: Candidate): number {
  const { tag } = n;
  const before = tag[from - 1];
  const isParallel = before === MARKER_TAGS.and || before === MARKER_TAGS.but || before === Tag.quotation;
  const first = sentenceStart(n, from);
  if (!isParallel || tag[to] !== Tag.saying || from - 1 <= first) return -1;
  if (tag[first] === Tag.pronoun) return isReportingVerb(tag[first + 1]!) ? first : -1;
  const a = index.appearances[appearanceAfter(index, n.start[first]!)];
  if (!a?.told || a.possessive || a.unit >= from) return -1;
  const verb = unitAt(n, a.end);
  const isOpening = unitAt(n, beginOfTitle(n, index, a)) === first;
  return isOpening && isReportingVerb(tag[verb]!) && tag[verb + 1] !== Tag.capital ? a.unit : -1;
}
