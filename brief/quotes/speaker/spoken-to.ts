import type { Candidate } from '../parse/candidates.ts';
import type { CueUnits } from '../parse/cues.ts';
import { type Narration, spanOf } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { appearanceAfter, beginOfTitle, type MentionIndex } from './mention-index.ts';

/**
 * A source without whom a verb of saying speaks to: nothing of «…», disse a Ana Rocha, and Ana Rocha of «…», disse ao Diário
 * Ana Rocha.
 */
export function withoutSpokenTo(n: Narration, index: MentionIndex, source: Candidate): Candidate | null {
  const { from } = source;
  if (n.tag[from - 1] !== MARKER_TAGS.to || n.tag[from - 2] !== Tag.saying) return source;
  const { start, end } = spanOf(n, source);
  const a = index.appearances[appearanceAfter(index, start)];
  const isBehind = a && a.start < end && a.unit > from && n.tag[from] === Tag.capital;
  return isBehind && beginOfTitle(n, index, a) === a.start ? { ...source, from: a.unit } : null;
}

/** Whether words are said to the very person who is taken to say them: "Lee came in. “…,” he said to Lee." */
export function speaksToThemselves(
  { tag, end }: Narration,
  index: MentionIndex,
  { to }: CueUnits,
  person: number,
): boolean {
  const a = tag[to] === MARKER_TAGS.to ? index.appearances[appearanceAfter(index, end[to]!)] : undefined;
  return a?.person === person && a.unit === to + 1;
}
