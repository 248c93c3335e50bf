import { type Candidate, Kind } from '../../parse/candidates.ts';
import type { Narration } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** What a speaker's title begins behind, and what a label ends with. */
const ENDS_OF_NAMES: ReadonlySet<number> = new Set([Tag.comma, Tag.opening]);
const ENDS_OF_LABELS: ReadonlySet<number> = new Set([Tag.colon, Tag.stop, Tag.dash]);

/** Whom the label names that a transcript puts before a speech: "AMINA BELLO, CHAIR, COMMISSION ON RIVERS:", the name alone. */
export function labelledSpeaker(n: Narration, { paragraph, first, unit }: QuoteContext): Candidate {
  let to = first + 1;
  while (to < unit && !ENDS_OF_NAMES.has(n.tag[to]!)) to++;
  while (to > first + 1 && ENDS_OF_LABELS.has(n.tag[to - 1]!)) to--;
  return { kind: Kind.name, from: first, to, head: to - 1, paragraph, rank: 0 };
}
