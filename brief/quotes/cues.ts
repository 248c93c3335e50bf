import type { Span } from '../article.ts';
import type { Candidate } from './candidates.ts';
import type { Narration } from './narration.ts';
import { Tag } from './tags.ts';

/** How far a cue may stand from its source, in units. */
const REACH = 30;

/** The reporting words that go with a source: the verb before it ("said Smith"), after it, or "according to". */
export function cueOf(n: Narration, source: Candidate): Span | null {
  const s = (i: number): number =>
    i >= 0 && i < n.count && n.sentence[i] === n.sentence[source.from] ? n.tag[i]! : 0;
  const unit = (i: number): Span => ({ start: n.start[i]!, end: n.end[i]! });
  const before = source.from - 1;
  if (s(before - 1) === Tag.according) return { start: n.start[before - 1]!, end: n.end[before]! };
  if (s(before) === Tag.saying && s(source.to) !== Tag.saying) return unit(before);
  let weaker = -1;
  for (let i = source.to; i < source.to + REACH && s(i); i++) {
    if (s(i) === Tag.saying) return unit(i);
    if (s(i) === Tag.judging && weaker < 0) weaker = i;
  }
  if (weaker >= 0) return unit(weaker);
  return s(source.to) === Tag.colon ? unit(source.to) : null;
}
