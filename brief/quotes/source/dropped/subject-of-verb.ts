import { type Candidate, Kind, mayBeSubject } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import type { Narration } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** Between a verb and its "that", at most, in units: "dijo este martes en Lima que". */
const THAT_REACH = 9;

const LEADS_ASIDE: ReadonlySet<number> = new Set([...PREPOSITION_TAGS, MARKER_TAGS.as]);
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.quotation,
  Tag.phrase,
  Tag.stop,
  MARKER_TAGS.that,
  MARKER_TAGS.and,
]);

/**
 * Who stands behind a verb in its clause and is not led to by a preposition: "disse à rádio o ministro", also behind an
 * aside between commas ("disse, a rir, a atriz").
 */
export function subjectAfter(
  n: Narration,
  verb: number,
  stop: number,
  here: readonly Candidate[],
): Candidate | null {
  const isIn = (u: number): boolean =>
    u < stop && n.sentence[u] === n.sentence[verb] && !ENDS_CLAUSE.has(n.tag[u]!);
  let end = verb + 1;
  while (isIn(end) && n.tag[end] !== Tag.comma) end++;
  const first = firstFrom(here, verb + 1);
  for (let i = first; i < here.length && here[i]!.from < end; i++) {
    if (isAside(n, here[i]!)) continue;
    if (mayBeSubject(n, here[i]!) || isNamedBeside(n, here, i)) return here[i]!;
  }
  if (n.tag[end] !== Tag.comma || !isIn(end)) return null;
  let close = end + 1;
  while (isIn(close) && n.tag[close] !== Tag.comma) close++;
  const behind = n.tag[close] === Tag.comma ? here[firstFrom(here, close + 1)] : undefined;
  return behind?.from === close + 1 && isIn(close + 1) && mayBeSubject(n, behind) ? behind : null;
}

/** "Su titular, Ana Ruiz": whatever the noun is, the name between commas behind it is whom it stands for. */
function isNamedBeside({ tag, lexicon, word }: Narration, here: readonly Candidate[], i: number): boolean {
  const { kind, from, to } = here[i]!;
  const name = here[i + 1];
  if (kind !== Kind.phrase || !lexicon.pointsBack.has(word[from]!) || tag[to] !== Tag.comma) return false;
  return name?.from === to + 1 && name.kind === Kind.name;
}

/** "a los periodistas", "en la radio", "de Madrid": whom or what a preposition leads to. */
export function isAside(n: Narration, { from }: Candidate): boolean {
  // "recogidos por 'The Guardian'"
  const lead = n.tag[from - 1] === Tag.mark ? from - 2 : from - 1;
  return LEADS_ASIDE.has(n.tag[lead] ?? 0) && n.tag[lead - 1] !== Tag.according;
}

/** A name, or a noun for a person. */
export const isSomebody = (n: Narration, { kind, head }: Candidate): boolean =>
  kind === Kind.name || n.tag[head] === Tag.personNoun || n.tag[head] === Tag.capital;

/** Whether "that" follows a verb before another verb does, and before a unit. */
export function hasThat(n: Narration, verb: number, unit: number): boolean {
  for (let u = verb + 1; u < unit && u <= verb + THAT_REACH; u++) {
    if (n.tag[u] === MARKER_TAGS.that) return true;
    if (FINITE_TAGS.has(n.tag[u]!)) return false;
  }
  return false;
}

/** "Señalaron que se declarará": a verb that opens what another reports. */
export function opensReport({ tag }: Narration, verb: number): boolean {
  return (
    tag[verb - 1] === MARKER_TAGS.that || (tag[verb - 2] === MARKER_TAGS.that && tag[verb - 1] !== Tag.comma)
  );
}
