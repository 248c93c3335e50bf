import type { Candidate } from '../parse/candidates.ts';
import { beginningAt, firstFrom } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { asksAbout, type Cue } from './reporting-cues.ts';

/** Where the content of reported speech lies: nowhere, after its cue, before it, on both sides. */
export const Side = { none: 0, after: 1, before: 2, both: 3 } as const;

/** How the content begins, seen from its cue. */
export const Start = { next: 0, clause: 1, object: 2, comma: 3, sentence: 4 } as const;

/** One way to read the content of a cue. Units, ends exclusive; `second` is the part after the cue of a split one. */
export interface SpanOption {
  readonly side: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly secondFrom: number;
  readonly secondTo: number;
  /** How many possible ends were passed over. */
  readonly passed: number;
}

export const NO_CONTENT: SpanOption = {
  side: Side.none,
  start: 0,
  from: 0,
  to: 0,
  secondFrom: 0,
  secondTo: 0,
  passed: 0,
};

const OBJECT_REACH = 12;
const LONGEST_APPOSITION = 16;
const MOST_ENDS = 6;
const SHORTEST = 2;

/** Whether a tag opens a clause or an infinitive that a verb of saying may have for its object. */
export const beginsClause = (tag: number): boolean =>
  tag === MARKER_TAGS.that ||
  tag === MARKER_TAGS.to ||
  tag === MARKER_TAGS.whether ||
  tag === MARKER_TAGS.if ||
  tag === MARKER_TAGS.how ||
  tag === MARKER_TAGS.what ||
  tag === MARKER_TAGS.why;

const mayEnd = (tag: number): boolean =>
  tag === Tag.comma ||
  tag === Tag.dash ||
  tag === Tag.opening ||
  tag === Tag.stop ||
  tag === MARKER_TAGS.and ||
  tag === MARKER_TAGS.but ||
  tag === MARKER_TAGS.as ||
  tag === MARKER_TAGS.while ||
  tag === MARKER_TAGS.when ||
  tag === MARKER_TAGS.in ||
  tag === Tag.quotation;

/** What an apposition has no use for: the verbs of a clause. */
const FINITE: ReadonlySet<number> = new Set([Tag.auxiliary, Tag.saying, Tag.judging, Tag.past, Tag.pronoun]);

/** "Asked the mayor who had paid" besides "whether": after whom is asked these open what is asked. */
const asksWhat = (tag: number, asks: boolean): boolean =>
  asksAbout(tag) ||
  (asks &&
    (tag === Tag.who || tag === MARKER_TAGS.what || tag === MARKER_TAGS.when || tag === MARKER_TAGS.where));

/** Everything the content of a cue may be, nothing first. */
export function spanOptions(
  n: Narration,
  cue: Cue,
  candidates: readonly Candidate[],
  out: SpanOption[],
): void {
  out.length = 0;
  out.push(NO_CONTENT);
  const { unit, to } = cue;
  const next = n.tag[unit] === Tag.according ? unit + 2 : unit + 1;
  const after = (start: number, begin: number) => {
    if (begin >= to || out.some((o) => o.side === Side.after && o.from === begin)) return;
    if (isAboutSpeaker(n, cue, begin)) return;
    let passed = 0;
    for (let end = begin + SHORTEST; end < to && passed < MOST_ENDS; end++) {
      if (!mayEnd(n.tag[end]!)) continue;
      out.push({
        side: Side.after,
        start,
        from: begin,
        to: end,
        secondFrom: 0,
        secondTo: 0,
        passed: passed++,
      });
    }
    if (to - begin >= SHORTEST)
      out.push({ side: Side.after, start, from: begin, to, secondFrom: 0, secondTo: 0, passed: 7 });
  };
  let clause = -1;
  let comma = -1;
  const isAccording = n.tag[unit] === Tag.according;
  for (let i = next; i < Math.min(to, unit + 1 + OBJECT_REACH); i++) {
    const tag = n.tag[i]!;
    if (clause < 0 && beginsClause(tag)) clause = i;
    if (comma < 0 && (tag === Tag.comma || tag === Tag.colon)) comma = i + 1;
  }
  const object = candidates[firstFrom(candidates, next)];
  // "asked the driver whether he saw it": whoever is asked is not what is asked
  const isAsked =
    object && object.from <= next + 1 && asksWhat(n.tag[object.to]!, n.lexicon.asking.has(n.word[unit]!));
  if (isAccording) comma = afterApposition(n, comma, to);
  else if (n.lexicon.toldTo.has(n.word[next]!)) after(Start.object, pastTime(n, next + 1, to));
  else if (!isAsked) after(Start.next, pastTime(n, next, to));
  if (clause >= 0) after(Start.clause, clause);
  if (comma >= 0) after(Start.comma, comma);
  if (object && object.from <= next + 1 && object.to < to) {
    after(Start.object, pastTime(n, object.to, to));
  }
  before(n, cue, comma, candidates, out);
}

/**
 * Whether what begins at a unit tells of who speaks or how, and is no part of what was said: "according to Ann Lee, who was
 * there", "Ann Lee said while speaking to reporters", "Ann Lee said, pointing to the dam".
 */
function isAboutSpeaker({ tag }: Narration, { unit, to }: Cue, begin: number): boolean {
  let first = begin;
  while (first < to && (tag[first] === Tag.comma || tag[first] === Tag.dash)) first++;
  const isBehindComma = tag[first - 1] === Tag.comma;
  switch (tag[first]) {
    case MARKER_TAGS.while:
      return DOING.has(tag[first + 1]!);
    case Tag.gerund:
      return isBehindComma && tag[unit + 1] === Tag.comma;
    case Tag.who:
    case MARKER_TAGS.which:
      return isBehindComma && tag[unit] === Tag.according;
    default:
      return false;
  }
}

/** What may be a participle: "while speaking", "while accusing". */
const DOING: ReadonlySet<number> = new Set([Tag.gerund, Tag.judging, Tag.saying]);

/** "Said on Sunday it would contest the result": the day is when it was said, not what. */
export function pastTime(n: Narration, begin: number, to: number): number {
  let from = begin;
  if (n.tag[from] === MARKER_TAGS.on) from++;
  const time = from;
  while (from < to && n.tag[from] === Tag.time) from++;
  return from === time || from + 2 > to || !BEGINS_CLAUSE.has(n.tag[from]!) ? begin : from;
}

/** What a clause after a word of time begins with; a verb there has that word for its subject. */
export const BEGINS_CLAUSE: ReadonlySet<number> = new Set([Tag.pronoun, Tag.determiner, Tag.capital]);

/**
 * "According to Ann Lee, an economist at the bank, prices fell", "…, who was there, …": what stands between the commas is
 * not yet said.
 */
function afterApposition(n: Narration, comma: number, to: number): number {
  const named = afterName(n, comma, to);
  if (named > 0) return named;
  if (comma >= 0 && n.tag[comma] === Tag.who) {
    for (let i = comma; i < Math.min(to - 1, comma + LONGEST_APPOSITION); i++)
      if (n.tag[i] === Tag.comma) return i + 1;
  }
  if (comma < 2 || n.tag[comma - 1] !== Tag.comma || n.tag[comma - 2] !== Tag.capital) return comma;
  let isPerson = false;
  for (let i = comma; i < Math.min(to, comma + LONGEST_APPOSITION); i++) {
    const tag = n.tag[i]!;
    if (tag === Tag.comma) return isPerson && i + 1 < to ? i + 1 : comma;
    if (FINITE.has(tag)) return comma;
    if (tag === Tag.personNoun) isPerson = true;
  }
  return comma;
}

/** "According to the officer, Said Omar, rain is near": behind the name that a role was told for; 0 where none stands there. */
function afterName({ tag }: Narration, comma: number, to: number): number {
  if (
    comma < 2 ||
    tag[comma] !== Tag.capital ||
    tag[comma - 1] !== Tag.comma ||
    tag[comma - 2] === Tag.capital
  )
    return 0;
  let u = comma;
  while (u < to && tag[u] === Tag.capital) u++;
  return tag[u] === Tag.comma && u + 2 < to ? u + 1 : 0;
}

/** "The road is closed, police said" and "The road, police said, is closed". */
function before(
  n: Narration,
  cue: Cue,
  comma: number,
  candidates: readonly Candidate[],
  out: SpanOption[],
): void {
  const { unit, from, to } = cue;
  let ends = 0;
  for (let end = unit; end > from + 1 && ends < 2; end--) {
    const tag = n.tag[end - 1]!;
    const bare = end === unit && n.tag[unit] === Tag.according;
    if (!bare && tag !== Tag.comma && tag !== Tag.dash) continue;
    const stop = bare ? end : end - 1;
    const put = (begin: number, start: number) => {
      if (stop <= begin) return;
      // "Rents, she said, were the cause": a word or a subject alone is one of two parts only
      const noun = beginningAt(candidates, begin);
      const isSubject = comma > 0 && comma <= unit + 2 && noun && noun.to === stop;
      if (stop - begin >= SHORTEST && !isSubject)
        out.push({
          side: Side.before,
          start,
          from: begin,
          to: stop,
          secondFrom: 0,
          secondTo: 0,
          passed: ends,
        });
      if (comma >= 0 && to - comma >= SHORTEST) {
        out.push({
          side: Side.both,
          start,
          from: begin,
          to: stop,
          secondFrom: comma,
          secondTo: to,
          passed: ends,
        });
      }
    };
    put(from, Start.sentence);
    for (let i = from; i < Math.min(stop, from + 10); i++) {
      const t = n.tag[i]!;
      if (t === Tag.comma || (t === MARKER_TAGS.but && i === from) || (t === MARKER_TAGS.and && i === from)) {
        put(i + 1, Start.comma);
        break;
      }
    }
    ends++;
  }
}
