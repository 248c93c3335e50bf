import type { Span } from '../../article.ts';
import { calibrated, Features, type LinearModel, score } from '../linear-model.ts';
import { type Candidate, Kind } from '../parse/candidates.ts';
import { beginOfVerb } from '../parse/cues.ts';
import type { Narration } from '../parse/narration.ts';
import { isSubjectBehind } from '../parse/subject-behind-source.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { QuotationModel } from '../quotation-model.ts';
import { firstFrom } from '../source/options.ts';
import { headOfRelative } from '../source/relative-heads.ts';
import { subjectOfReport } from '../source/told-inside.ts';
import { subjectBehindVerb } from '../source/verb-second.ts';
import { nameAfterRole, wholePhrase } from '../source/whole-subject.ts';
import { withoutAddressee, withoutTold } from './addressees.ts';
import { withoutAside } from './asides.ts';
import { withinClause } from './clause-ends.ts';
import { type CueContext, cueContext, indirectSourceFeatures, spanFeatures } from './features.ts';
import {
  afterConjunction,
  isAsideBeforeVerb,
  isFragment,
  isNobody,
  isNoClause,
  isOnlyAbout,
  isOpeningPhrase,
  isOwnSubject,
  isRelayed,
  isSaidOfSubject,
  isToldAside,
  isWishOrQuestion,
  isWithheld,
  leadsToQuotation,
  withoutConnectives,
} from './not-reported.ts';
import { agentOfCue, isNamedSo, isOnlyHeard } from './passives.ts';
import { asksAbout, asksUnnamed, type Cue, cuesOf } from './reporting-cues.ts';
import { Side, type SpanOption, spanOptions } from './span-options.ts';
import { behindBracket } from './verb-brackets.ts';

/** Reported speech without marks. */
export interface IndirectQuotation {
  readonly cue: Cue;
  /** What was said: one span of the text, or two around the cue. */
  readonly parts: readonly Span[];
  readonly source: Candidate | null;
  /** Probability that the cue has content, as the ranker gives it. */
  readonly probability: number;
  /** Calibrated probability that content and source are right, and that the source is. */
  readonly confidence: number;
  readonly sureOfSource: number;
}

const features = new Features();
const options: SpanOption[] = [];

/** The most probable reading of a cue, and how probable it and its neighbours (half the same words) are. */
export function readCue(
  n: Narration,
  context: CueContext,
  candidates: readonly Candidate[],
  weights: LinearModel,
): { content: SpanOption; probability: number } {
  spanOptions(n, context.cue, candidates, options);
  const p = new Float64Array(options.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < options.length; i++) {
    spanFeatures(n, context, options[i]!, features);
    p[i] = score(weights, features);
    top = Math.max(top, p[i]!);
  }
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.exp(p[i]! - top);
    sum += p[i]!;
  }
  let best = 0;
  for (let i = 1; i < p.length; i++) if (best === 0 || p[i]! > p[best]!) best = i;
  return { content: options[best]!, probability: best === 0 ? 0 : 1 - p[0]! / sum };
}

/** The source of a cue: the best candidate of its sentence outside of the content. */
export function sourceOfCue(
  n: Narration,
  context: CueContext,
  content: SpanOption,
  candidates: readonly Candidate[],
  weights: LinearModel,
): { source: Candidate | null; probability: number } {
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const c of sourceCandidates(n, context.cue, content, candidates)) {
    indirectSourceFeatures(n, context, content, c, features);
    const s = score(weights, features);
    sum += Math.exp(s);
    if (s > top) {
      top = s;
      best = c;
    }
  }
  if (!best) return { source: null, probability: 0 };
  const probability = Math.exp(top) / sum;
  const behind = subjectBehindVerb(n, context.cue.unit, candidates);
  if (behind && isClearOf(content, behind))
    return { source: behind, probability: Math.max(probability, SURE_OF_SUBJECT) };
  // "Ann Lee said Ben Rao told her …": what he told
  const inner =
    headOfRelative(n, best, context.cue.unit, candidates) ?? subjectOfReport(n, context.cue.unit, candidates);
  if (inner && inner.to <= content.from)
    return { source: inner, probability: Math.max(probability, SURE_OF_SUBJECT) };
  const agent = agentOfCue(n, context.cue, candidates);
  if (agent && agent.to <= content.from)
    return { source: agent, probability: Math.max(probability, SURE_OF_SUBJECT) };
  const subject = behindWho(n, context.cue.unit, candidates) ?? insteadOf(n, best, candidates);
  const named = nameAfterRole(n, subject, context.cue.unit, candidates);
  if (named) return { source: named, probability: Math.max(probability, SURE_OF_SUBJECT) };
  return { source: wholePhrase(n, subject, context.cue.unit, candidates), probability };
}

/** Whether a candidate stands outside of what was said. */
const isClearOf = ({ from, to }: SpanOption, c: Candidate): boolean => c.to <= from || c.from >= to;

/** "Police" of "Ann Lee, who police say was asleep": the subject of a verb between "who" and its own; null for none. */
function behindWho(n: Narration, verb: number, candidates: readonly Candidate[]): Candidate | null {
  const end = beginOfVerb(n, verb);
  const subject = candidates[firstFrom(candidates, end) - 1];
  const isBehind = subject?.to === end && n.tag[subject.from - 1] === Tag.who;
  return isBehind && FINITE_TAGS.has(n.tag[verb + 1]!) ? subject : null;
}

/**
 * "A nurse who asked not to be named because she feared … said", "a nurse who asked not to be named for fear of losing her job
 * said": of the pronoun after "because", or of the object, it is the nurse who says it.
 */
function insteadOf(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate {
  const before = n.tag[source.from - 1];
  const isReason = source.kind === Kind.pronoun && before === MARKER_TAGS.because;
  const isObject = before === Tag.gerund && n.lexicon.pointsBack.has(n.word[source.from]!);
  if (!isReason && !isObject) return source;
  for (let i = candidates.indexOf(source) - 1; i > 0; i--) {
    const who = candidates[i]!;
    if (n.sentence[who.from] !== n.sentence[source.from]) break;
    const named = candidates[i - 1]!;
    if (who.kind === Kind.who) return named.to >= who.from - 1 ? named : source;
  }
  return source;
}

/** The candidates of the cue's sentence that do not lie in its content. */
export function sourceCandidates(
  n: Narration,
  cue: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const tells = n.lexicon.telling.has(n.word[cue.unit]!);
  for (let i = cue.first; i < cue.last; i++) {
    const c = candidates[i]!;
    // "the mayor told the Herald": the paper is told
    if (tells && c.from === cue.unit + 1) continue;
    if (c.from < content.to && c.to > content.from) continue;
    if (content.side === Side.both && c.from < content.secondTo && c.to > content.secondFrom) continue;
    found.push(c);
  }
  return found;
}

/** As sure as a name between commas right before a verb is its subject. */
const SURE_OF_SUBJECT = 0.97;

/** Surer than this that a cue has this content, or it is left out. Chosen by cross-validation. */
const REPORTED = 0.35;
/** Content that stands between marks for more than this share is a direct quotation, and found as one. */
const ALL_QUOTED = 0.93;
/** The same where a quotation before the cue has that cue for its own. */
const MOSTLY_QUOTED = 0.6;

/** Reported speech of a text, in order of its cues. `taken` are the cue units of direct quotations. */
export function indirectQuotations(
  n: Narration,
  candidates: readonly (readonly Candidate[])[],
  taken: ReadonlySet<number>,
  model: Pick<QuotationModel, 'content' | 'indirectSource'>,
): IndirectQuotation[] {
  const found: IndirectQuotation[] = [];
  for (let p = 0; p < candidates.length; p++) {
    const here = candidates[p]!;
    for (const cue of cuesOf(n, p, here)) {
      const context = cueContext(n, cue, here, taken.has(cue.unit));
      const read = readCue(n, context, here, model.content);
      const { probability } = read;
      const told = edited(n, cue, read.content, here);
      if (probability < REPORTED || told.side === Side.none) continue;
      if (isWithheld(n, cue) || isFragment(n, told) || isOwnSubject(n, told, here)) continue;
      if (isSaidOfSubject(n, cue, told) || isNoClause(n, cue, told)) continue;
      if (leadsToQuotation(n, told) || isWishOrQuestion(n, cue, told)) continue;
      if (isAsideBeforeVerb(n, cue, told)) continue;
      if (isToldAside(n, cue) || isOpeningPhrase(n, cue, told, here)) continue;
      if (context.taken && told.side === Side.after && onlyQuoted(n, told)) continue;
      if (told.side === Side.after && (onlyPoints(n, told) || isObject(n, cue, told))) continue;
      const unnamed = asksUnnamed(n, cue);
      if (unnamed && !asksAbout(n.tag[told.from]!)) continue;
      if (isNamedSo(n, cue, told) || isRelayed(n, told, here) || isOnlyAbout(n, cue, told, here)) continue;
      const content = withSubject(n, cue, told, here);
      const parts = toldParts(n, content, partsOf(n, content));
      const quoted = isClauseOfQuotation(n, content, here) ? 0 : quotedShare(n, content);
      // `"…," Mr Mwangi, a captain from the north, said`: the verb is the quotation's
      if (quoted > (context.taken && content.side === Side.before ? MOSTLY_QUOTED : ALL_QUOTED)) continue;
      const last = found.at(-1);
      if (
        last &&
        parts.some(({ start, end }) => last.parts[0]!.start === start && last.parts[0]!.end === end)
      )
        found.pop();
      const { source, probability: sure } = unnamed
        ? { source: null, probability: 0 }
        : sourceOfCue(n, context, content, here, model.indirectSource);
      if (source && (isNobody(n, source) || isOnlyHeard(n, cue, source))) continue;
      if (source && isThingTold(n, cue, source, found)) continue;
      const sureOfSource = source ? calibrated(model.indirectSource, sure) : 0;
      const confidence = calibrated(model.content, probability) * sureOfSource;
      found.push({ cue, parts, source, probability, confidence, sureOfSource });
    }
  }
  return found;
}

/** "Ann Lee said the photos suggest it will take years": what things show is part of what she said. */
function isThingTold(n: Narration, { unit }: Cue, source: Candidate, found: IndirectQuotation[]): boolean {
  if (source.kind !== Kind.phrase || n.tag[source.head] !== Tag.word) return false;
  const at = n.start[unit]!;
  return found.at(-1)?.parts.some(({ start, end }) => start <= at && at < end) ?? false;
}

/** A reading without what is no part of what was said. */
function edited(n: Narration, cue: Cue, read: SpanOption, candidates: readonly Candidate[]): SpanOption {
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
  let from = subject.to;
  // "schlug Beck vor, den Fall …", "wies Beck darauf hin, dass …"
  for (let u = from; u <= from + MOST_OF_PREFIX; u++) if (n.tag[u] === Tag.comma) from = u + 1;
  return from < content.to ? { ...content, from } : content;
}

/**
 * "According to the police, Ann Lee, the driver, slept" with the name, where the words behind it were taken for all, and
 * "according to the mayor, Ann Lee, the dam is safe" without it, where it was taken for the first of them.
 */
function withSubject(
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
function toldParts({ tag }: Narration, { side, from, to }: SpanOption, parts: Span[]): Span[] {
  if (side !== Side.both || !WHEN.has(tag[from]!) || to - from > LONGEST_WHEN) return parts;
  for (let u = from; u < to; u++) if (FINITE_TAGS.has(tag[u]!) || isQuote(tag[u]!)) return parts;
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

function firstOf(n: Narration, from: number, to: number): number {
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

const isQuote = (tag: number): boolean => tag === Tag.quotation || tag === Tag.phrase;

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
function onlyQuoted(n: Narration, { from, to }: SpanOption): boolean {
  const { tag } = n;
  let first = firstOf(n, from, to);
  while (first < to - 1 && LEADING.has(tag[first]!)) first++;
  if (!isQuote(tag[first]!)) return false;
  const next = first + 1 < to ? tag[first + 1]! : Tag.stop;
  if (next === Tag.stop) return true;
  if (!TRAILING.has(next)) return false;
  if (next !== MARKER_TAGS.from && next !== MARKER_TAGS.at) return true;
  for (let i = first + 1; i < to; i++) if (VERBS.has(tag[i]!)) return false;
  return true;
}

/** "A annoncé la fermeture", "a annoncé le maire": a noun behind the verb is its object or its subject where "que" opens a clause. */
function isObject(n: Narration, cue: Cue, { from }: SpanOption): boolean {
  const { opensReport } = n.lexicon;
  if (!opensReport || n.tag[cue.unit] === Tag.according) return false;
  return !opensReport.has(n.word[from]!) && n.tag[from - 1] !== Tag.colon && !isQuote(n.tag[from]!);
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
function onlyPoints(n: Narration, { from }: SpanOption): boolean {
  const points = (u: number) => n.lexicon.pointing.has(n.word[u]!) && AFTER_POINTING.has(n.tag[u + 1]!);
  return points(from) || points(from - 1);
}

/** "The dam “is a danger to all of us”, he said": a subject before the marks makes a clause of it, however much is quoted. */
function isClauseOfQuotation(
  { tag }: Narration,
  { from, to }: SpanOption,
  candidates: readonly Candidate[],
): boolean {
  const begins = tag[from] === MARKER_TAGS.that ? from + 1 : from;
  const subject = candidates[firstFrom(candidates, begins)];
  if (subject?.from !== begins) return false;
  let u = subject.to;
  while (u < to && (tag[u] === Tag.auxiliary || tag[u] === Tag.adverb)) u++;
  return u < to && isQuote(tag[u]!);
}

function quotedShare(n: Narration, option: SpanOption): number {
  const { to } = option;
  const from = firstOf(n, option.from, to);
  let quoted = 0;
  for (let i = from; i < to; i++) {
    if (isQuote(n.tag[i]!)) quoted += n.end[i]! - n.start[i]!;
  }
  return quoted / (n.end[to - 1]! - n.start[from]!);
}
