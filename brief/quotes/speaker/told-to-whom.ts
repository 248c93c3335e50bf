import type { Candidate } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { isInMarks, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { appearanceAfter, beginOfTitle, type MentionIndex, unitAt } from './mention-index.ts';

/** "An aide told Lee that it was over. “Never,” he replied": whom the sentence before told something; null for nobody, or no answer. */
export function toldBefore(n: Narration, index: MentionIndex, { from, to }: Candidate): number | null {
  const { tag, word, lexicon } = n;
  let verb = to;
  while (tag[verb] === Tag.adverb) verb++;
  const isAnswer = lexicon.answering.has(word[verb]!) || lexicon.answering.has(word[from - 1]!);
  const opening = sentenceStart(n, from);
  if (!isAnswer || tag[verb + 1] === MARKER_TAGS.to || opening === 0) return null;
  const isQuoted = isInMarks(tag[opening - 1]);
  const end = isQuoted ? opening - 1 : opening;
  for (let u = sentenceStart(n, end - 1) + 1; u < end - 1; u++) {
    if (!lexicon.telling.has(word[u]!)) continue;
    // "Lee was told that"
    if (tag[u - 1] === Tag.auxiliary) return null;
    const a = index.appearances[appearanceAfter(index, n.end[u]!)];
    const isBeside = a?.told && !a.possessive && unitAt(n, beginOfTitle(n, index, a)) === u + 1;
    return isBeside && a.unit < end ? a.person : null;
  }
  return null;
}
