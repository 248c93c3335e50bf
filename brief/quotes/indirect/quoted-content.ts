import type { Candidate } from '../parse/candidates.ts';
import { beginningAt } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { isInMarks, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { firstOf } from './content-edges.ts';
import type { Cue } from './reporting-cues.ts';
import type { SpanOption } from './span-options.ts';

/** Before a quotation these say where or when it was said. */
const LEADING: ReadonlySet<number> = new Set([
  Tag.time,
  Tag.comma,
  Tag.colon,
  MARKER_TAGS.on,
  MARKER_TAGS.in,
  MARKER_TAGS.at,
]);
/** What follows a quotation and tells how or where it was said. */
const TRAILING: ReadonlySet<number> = new Set([
  MARKER_TAGS.as,
  MARKER_TAGS.while,
  MARKER_TAGS.when,
  MARKER_TAGS.from,
  MARKER_TAGS.at,
]);
/** Units of a quotation's surroundings that make a clause of them. */
const VERBS: ReadonlySet<number> = new Set([Tag.auxiliary, Tag.past]);

/** `shouted "It is a joke" as he was led away`, `wrote on Sunday: "It is a joke"`: what was said ends with the quotation. */
export function onlyQuoted(n: Narration, { from, to }: SpanOption): boolean {
  const { tag } = n;
  let first = firstOf(n, from, to);
  while (first < to - 1 && LEADING.has(tag[first]!)) first++;
  if (!isInMarks(tag[first]!)) return false;
  const next = first + 1 < to ? tag[first + 1]! : Tag.stop;
  if (next === Tag.stop) return true;
  if (!TRAILING.has(next)) return false;
  if (next !== MARKER_TAGS.from && next !== MARKER_TAGS.at) return true;
  for (let i = first + 1; i < to; i++) if (VERBS.has(tag[i]!)) return false;
  return true;
}

/** "A annoncé la fermeture", "a annoncé le maire": a noun behind the verb is its object or its subject where "que" opens a clause. */
export function isObject(n: Narration, cue: Cue, { from }: SpanOption): boolean {
  const { opensReport } = n.lexicon;
  if (!opensReport || n.tag[cue.unit] === Tag.according) return false;
  return !opensReport.has(n.word[from]!) && n.tag[from - 1] !== Tag.colon && !isInMarks(n.tag[from]!);
}

/** After "this" these show that it stands alone. */
const AFTER_POINTING: ReadonlySet<number> = new Set([
  Tag.preposition,
  MARKER_TAGS.when,
  MARKER_TAGS.while,
  MARKER_TAGS.as,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
  MARKER_TAGS.at,
  MARKER_TAGS.to,
  MARKER_TAGS.by,
  MARKER_TAGS.with,
  MARKER_TAGS.because,
]);

/** "Said this when he opened the school": the words that were said stand elsewhere. */
export function onlyPoints(n: Narration, { from }: SpanOption): boolean {
  const points = (u: number) => n.lexicon.pointing.has(n.word[u]!) && AFTER_POINTING.has(n.tag[u + 1]!);
  return points(from) || points(from - 1);
}

/** "The dam “is a danger to all of us”, he said": a subject before the marks makes a clause of it, however much is quoted. */
export function isClauseOfQuotation(
  { tag }: Narration,
  { from, to }: SpanOption,
  candidates: readonly Candidate[],
): boolean {
  const begins = tag[from] === MARKER_TAGS.that ? from + 1 : from;
  const subject = beginningAt(candidates, begins);
  if (!subject) return false;
  let u = subject.to;
  while (u < to && (tag[u] === Tag.auxiliary || tag[u] === Tag.adverb)) u++;
  return u < to && isInMarks(tag[u]!);
}

export function quotedShare(n: Narration, option: SpanOption): number {
  const { to } = option;
  const from = firstOf(n, option.from, to);
  let quoted = 0;
  for (let i = from; i < to; i++) {
    if (isInMarks(n.tag[i]!)) quoted += n.end[i]! - n.start[i]!;
  }
  return quoted / (n.end[to - 1]! - n.start[from]!);
}
