import type { Span } from '../../article.ts';
import { type Candidate, Kind } from '../parse/candidates.ts';
import { firstFrom } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { isSubjectBehind } from '../parse/subject-behind-source.ts';
import { FINITE_TAGS, isInMarks, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { subjectBehindVerb } from '../source/mending/verb-second.ts';
import { withoutAddressee, withoutTold } from './addressees.ts';
import { withoutAside } from './asides.ts';
import { withinClause } from './clause-ends.ts';
import { afterConjunction, withoutConnectives } from './not-reported.ts';
import type { Cue } from './reporting-cues.ts';
import { Side, type SpanOption } from './span-options.ts';
import { behindBracket } from './verb-brackets.ts';

/** A reading without what is no part of what was said. */
export function edited(
  n: Narration,
  cue: Cue,
  read: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const behind = behindBracket(n, cue, withoutSubjectBehind(n, cue, read, candidates));
  const told = withoutAside(n, cue, withoutTold(n, cue, behind, candidates), candidates);
  const content = withinClause(n, cue, withoutAddressee(n, cue, told, candidates), candidates);
  return withoutConnectives(n, afterConjunction(n, cue, content));
}

/** The most of a verb that stands behind its subject, in units: "schlug Beck vor". */
const MOST_OF_PREFIX = 2;

/** "Nach dem Treffen sagte der Minister, der Fall sei abgeschlossen": from behind the subject of the verb on. */
function withoutSubjectBehind(
  n: Narration,
  cue: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const subject = content.side === Side.after ? subjectBehindVerb(n, cue.unit, candidates) : null;
  if (!subject || subject.to <= content.from) return content;
  // "schlug Beck vor, den Fall …", "wies Beck darauf hin, dass …"
  let comma = subject.to;
  while (comma < subject.to + MOST_OF_PREFIX && n.tag[comma] !== Tag.comma) comma++;
  const from = n.tag[comma] === Tag.comma ? comma + 1 : subject.to;
  return from < content.to ? { ...content, from } : content;
}

/**
 * "According to the police, Ann Lee, the driver, slept" with the name, where the words behind it were taken for all, and
 * "according to the mayor, Ann Lee, the dam is safe" without it, where it was taken for the first of them.
 */
export function withSubject(
  n: Narration,
  cue: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const { from, side } = content;
  if (side !== Side.after || n.tag[cue.unit] !== Tag.according) return content;
  const at = firstFrom(candidates, from);
  const isName = (c: Candidate | undefined): c is Candidate =>
    c?.kind === Kind.name && c.from > cue.unit && n.tag[c.from - 1] === Tag.comma;
  const before = candidates[at - 1];
  if (isName(before) && before.to === from - 1)
    return isSubjectBehind(n, cue.unit, before.to) ? { ...content, from: before.from } : content;
  const first = candidates[at];
  const isAlone =
    isName(first) && first.from === from && n.tag[first.to] === Tag.comma && first.to + 1 < content.to;
  return isAlone && !isSubjectBehind(n, cue.unit, first.to) ? { ...content, from: first.to + 1 } : content;
}

/** The parts that say something: of "On Monday night, police said, two men broke in" not when it was. */
export function toldParts({ tag }: Narration, { side, from, to }: SpanOption, parts: Span[]): Span[] {
  if (side !== Side.both || !WHEN.has(tag[from]!) || to - from > LONGEST_WHEN) return parts;
  for (let u = from; u < to; u++) if (FINITE_TAGS.has(tag[u]!) || isInMarks(tag[u]!)) return parts;
  return parts.slice(1);
}

/** What opens a phrase of when or where, and the most units of one. */
const WHEN: ReadonlySet<number> = new Set([
  Tag.time,
  MARKER_TAGS.at,
  MARKER_TAGS.by,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
]);
const LONGEST_WHEN = 8;

/** The parts of a reading as spans of the text, without commas and dashes at their ends. */
export function partsOf(n: Narration, { side, from, to, secondFrom, secondTo }: SpanOption): Span[] {
  if (side === Side.none) return [];
  const first = trimmed(n, from, to);
  return side === Side.both ? [first, trimmed(n, secondFrom, secondTo)] : [first];
}

const AROUND: ReadonlySet<number> = new Set([Tag.comma, Tag.dash, Tag.colon, Tag.stop]);

export function firstOf(n: Narration, from: number, to: number): number {
  let first = from;
  while (first < to - 1 && AROUND.has(n.tag[first]!)) first++;
  return first;
}

function trimmed(n: Narration, from: number, to: number): Span {
  const first = firstOf(n, from, to);
  let last = to - 1;
  while (last > first && AROUND.has(n.tag[last]!)) last--;
  return { start: n.start[first]!, end: n.end[last]! };
}
