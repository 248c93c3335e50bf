import type { Candidate } from '../parse/candidates.ts';
import { beginningAt } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { Cue } from './reporting-cues.ts';
import { Side, type SpanOption } from './span-options.ts';

/** Whether the verb of a cue is passive: "was told", "were also warned". */
export function isPassive({ tag, word, lexicon }: Narration, { unit, from }: Cue): boolean {
  let u = unit - 1;
  while (u > from && (tag[u] === Tag.adverb || tag[u] === Tag.time)) u--;
  return u >= from && lexicon.passive.has(word[u]!);
}

/**
 * "Ann Lee was told she would be moved", "he was warned that …": what its subject hears is not theirs; of a court that is told
 * something it is known all the same.
 */
export function isOnlyHeard(n: Narration, cue: Cue, source: Candidate): boolean {
  const { tag, word, lexicon } = n;
  if (!lexicon.hearing.has(word[cue.unit]!) || tag[cue.unit + 1] === MARKER_TAGS.by) return false;
  return isPassive(n, cue) && !lexicon.hearers.has(word[source.head]!);
}

/** "She was told by the bank that …": who says it where the verb is passive; null where that is not told. */
export function agentOfCue(n: Narration, cue: Cue, candidates: readonly Candidate[]): Candidate | null {
  const { unit } = cue;
  if (n.tag[unit + 1] !== MARKER_TAGS.by || !isPassive(n, cue)) return null;
  return beginningAt(candidates, unit + 2);
}

/** "Ann Lee was declared the winner": what its subject is called, and nothing it says. */
export function isNamedSo(n: Narration, cue: Cue, { side, from }: SpanOption): boolean {
  if (side !== Side.after || from !== cue.unit + 1 || n.lexicon.hearing.has(n.word[cue.unit]!)) return false;
  return n.tag[from] === Tag.determiner && isPassive(n, cue);
}
