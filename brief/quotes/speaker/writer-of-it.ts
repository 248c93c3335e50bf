import type { Candidate } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { appearanceAfter, type MentionIndex, unitAt } from './mention-index.ts';

/**
 * The writer of what "in it, he said" takes up from the sentence before: Lee of "Lee's e-mail said …" and of "a letter from Lee";
 * null where a source stands elsewhere, or no name goes with such a word.
 */
export function writerOfIt(n: Narration, index: MentionIndex, { from }: Candidate): number | null {
  const { tag, word, sentence, start, lexicon } = n;
  const { appearances } = index;
  const first = sentenceStart(n, from);
  const isInIt = tag[first] === MARKER_TAGS.in && lexicon.standsAhead.has(word[first + 1]!);
  if (first === 0 || !isInIt || from !== first + 3 || tag[first + 2] !== Tag.comma) return null;
  const before = sentenceStart(n, first - 1);
  for (let i = appearanceAfter(index, start[before]!); i < appearances.length; i++) {
    const a = appearances[i]!;
    if (sentence[a.unit] !== sentence[before]) return null;
    // "Lee's e-mail", "Lee's last letter"
    const next = unitAt(n, a.end);
    const owned = tag[next] === Tag.possessive ? next + 1 : next;
    const isOwner = a.possessive && [owned, owned + 1].some((u) => lexicon.documents.has(word[u]!));
    const isSender = tag[a.unit - 1] === MARKER_TAGS.from && lexicon.documents.has(word[a.unit - 2]!);
    if (a.told && (isOwner || isSender)) return a.person;
  }
  return null;
}
