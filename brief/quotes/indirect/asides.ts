import { type Candidate, Kind } from '../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { FINITE_TAGS, isNoun, MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { Cue } from './reporting-cues.ts';
import { NO_CONTENT, Side, type SpanOption } from './span-options.ts';

/** Fewer units than this before the cue are no clause. */
const SHORTEST_CLAUSE = 4;

/** What follows a subject behind its verb: nothing of what was said. */
const AFTER_SUBJECT: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.dash,
  Tag.opening,
  Tag.time,
  MARKER_TAGS.at,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
]);

/** What opens a clause that the writer adds. */
const ADDING: ReadonlySet<number> = new Set([Tag.time, MARKER_TAGS.but, MARKER_TAGS.while]);

/**
 * The content before the cue where what stands behind it is an aside of the writer's: "The dam leaks, said Ann Lee, head of the
 * board", "The dam leaks, Ann Lee said, but nobody has looked".
 */
export function withoutAside(
  n: Narration,
  cue: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  if (content.side === Side.both)
    return withoutSecond(n, cue, { ...content, to: beforeTeller(n, cue, content, candidates) }, candidates);
  if (content.side === Side.before) return { ...content, to: beforeTeller(n, cue, content, candidates) };
  if (content.side !== Side.after) return content;
  const { tag, word, lexicon } = n;
  const { unit, from } = cue;
  let first = content.from;
  while (first < content.to - 1 && (tag[first] === Tag.comma || tag[first] === Tag.dash)) first++;
  const before = endingAt(candidates, unit);
  const behind = candidates[firstFrom(candidates, unit + 1)];
  // "whose farm was flooded, told Ann Lee, the mayor,": she is whom it is told
  const tellsWhom = lexicon.telling.has(word[unit]!) || lexicon.spokenTo.has(word[unit]!);
  const isBehind = !tellsWhom && tag[unit - 1] === Tag.comma && behind?.from === unit + 1;
  if (isBehind && first === behind.from) {
    const around = aroundSubject(n, from, behind, content, candidates);
    if (around) return around;
  }
  const isInverted = isBehind && isSpeaker(n, behind) && isEndOfSubject(n, cue, behind.to);
  if (isInverted) return clauseBefore(n, from, unit - 1, candidates) ?? content;
  const isClosed = tag[unit + 1] === Tag.comma && ADDING.has(tag[first]!);
  if (isClosed && before && tag[before.from - 1] === Tag.comma)
    return clauseBefore(n, from, before.from - 1, candidates) ?? content;
  return content;
}

/**
 * Where what was said ends before a verb whose subject stands between commas, in two parts: before "Ann Lee, the mayor, said" and
 * "the mayor, Ann Lee, said".
 */
function beforeTeller(
  { tag }: Narration,
  { unit }: Cue,
  { side, from, to }: SpanOption,
  candidates: readonly Candidate[],
): number {
  const at = firstFrom(candidates, unit);
  const [first, second] = [candidates[at - 2], candidates[at - 1]];
  if (!first || !second || tag[unit - 1] !== Tag.comma || second.to !== unit - 1 || to < second.to) return to;
  const areTwo =
    tag[first.from - 1] === Tag.comma && first.to === second.from - 1 && tag[first.to] === Tag.comma;
  const isPerson = [first, second].some(({ head }) => tag[head] === Tag.personNoun);
  const isNamed = [first, second].some(({ kind }) => kind === Kind.name);
  const end = first.from - 1;
  // "The bridge, Ann Lee, the mayor, said, is unsafe": the verb is in the second part
  const isClause = side === Side.both ? end > from : end - from >= SHORTEST_CLAUSE && hasVerb(tag, from, end);
  return areTwo && isPerson && isNamed && isClause ? end : to;
}

/**
 * "The terminal, said the port, will shut": a subject before its attribution, and a verb behind it; null for others, and for
 * "Ann Lee, announcing the plan, said".
 */
function aroundSubject(
  { tag }: Narration,
  from: number,
  { from: source, to }: Candidate,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption | null {
  const subject = beginningAt(candidates, from);
  const isAlone = subject && subject.to === source - 2;
  if (
    !isAlone ||
    tag[to] !== Tag.comma ||
    !FINITE_TAGS.has(tag[to + 1]!) ||
    tag[to + 1] === Tag.saying ||
    to + 2 >= content.to
  )
    return null;
  return { ...content, side: Side.both, from, to: subject.to, secondFrom: to + 1, secondTo: content.to };
}

/** A split content without its second part where the first is a clause, and the second an apposition or an addition. */
function withoutSecond(
  { tag, word, lexicon }: Narration,
  { unit }: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const { from, to, secondFrom, secondTo } = content;
  const first = tag[secondFrom];
  const behind = candidates[firstFrom(candidates, secondFrom) - 1];
  // "said Ann Lee, who was there"
  const isOfSource = tag[unit] === Tag.according || (behind?.to === secondFrom - 1 && behind.from > unit);
  const isRelative =
    isOfSource && (first === Tag.who || first === MARKER_TAGS.which || lexicon.ofWhom.has(word[secondFrom]!));
  const isAge = isOfSource && first === Tag.number && tag[secondFrom + 1] === Tag.comma;
  const noun = beginningAt(candidates, secondFrom);
  const isApposition = isOfSource && noun && tag[noun.head] === Tag.personNoun && tag[noun.to] === Tag.who;
  const isAside =
    isRelative || isAge || isApposition || ADDING.has(first!) || !hasVerb(tag, secondFrom, secondTo);
  return isAside && to - from >= SHORTEST_CLAUSE && hasVerb(tag, from, to)
    ? { ...NO_CONTENT, side: Side.before, from, to }
    : content;
}

function hasVerb(tag: Uint8Array, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (FINITE_TAGS.has(tag[u]!)) return true;
  return false;
}

/** Whether nothing was said from a unit behind a subject on: "said the city's office of trade". */
function isEndOfSubject({ tag }: Narration, { to }: Cue, unit: number): boolean {
  if (unit >= to || AFTER_SUBJECT.has(tag[unit]!)) return true;
  if (tag[unit] !== MARKER_TAGS.of) return false;
  let end = unit;
  while (end < to && tag[end] !== Tag.comma) end++;
  return !hasVerb(tag, unit, end);
}

const isSpeaker = ({ tag }: Narration, { kind, head }: Candidate): boolean =>
  kind === Kind.name || tag[head] === Tag.capital || isNoun(tag[head]!);

/** The units [from, to) as content before a cue; null where they are no clause, or a subject and what is told of it. */
function clauseBefore(
  { tag }: Narration,
  from: number,
  to: number,
  candidates: readonly Candidate[],
): SpanOption | null {
  if (to - from < SHORTEST_CLAUSE) return null;
  const subject = beginningAt(candidates, from);
  if (subject && tag[subject.to] === Tag.comma) return null;
  for (let u = from; u < to; u++) if (tag[u] === Tag.quotation) return null;
  return hasVerb(tag, from, to) ? { ...NO_CONTENT, side: Side.before, from, to } : null;
}
