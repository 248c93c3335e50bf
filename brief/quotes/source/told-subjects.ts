import { type Candidate, mayBeSubject } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { QuoteContext } from './features.ts';
import { behindAdjunct } from './open-verbs.ts';
import { firstFrom } from './options.ts';
import { hasThat, isAside, isSomebody, opensReport, subjectAfter } from './subject-of-verb.ts';

/** Whom a verb without a subject goes on about, and that verb; how sure by how far back the text spoke of them. */
export interface DroppedSubject {
  /** Null where no verb reports it: "Para Ana Ruiz, «…»". */
  readonly verb: number | null;
  readonly antecedent: Candidate;
  readonly probability: number;
}

/** A subject right behind its verb. */
export const SURE_OF_INVERSION = 0.98;
/** In whose view it is: "Para Ana Ruiz, «…»". */
export const SURE_OF_VIEW = 0.9;
/** A subject before a verb with "that", alone or among several. */
const SURE_BEFORE = 0.92;
const SURE_AMONG_SEVERAL = 0.8;

const OPENS_AS: ReadonlySet<number> = new Set([Tag.adverb, Tag.determiner, MARKER_TAGS.and]);

/** "Para Ana Ruiz, «…»", "Para Ana Ruiz, el puente es «…»": whose view it is, by the sentence's own opening and no other verb. */
export function inViewOf(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  let from = sentenceStart(n, unit);
  // "Hay dudas: para Ana Ruiz, «…»"
  for (let u = from; u < unit; u++) if (n.tag[u] === Tag.colon) from = u + 1;
  // "Para Ana Ruiz, el puente es «…»"
  // "Para Ana Ruiz, que dirige el coro, Obi «escribe …»"
  const last = here[firstFrom(here, unit) - 1];
  const isOfAnother = last?.to === unit && last.from > from + 1 && n.tag[last.from - 1] === Tag.comma;
  const isOfThing = n.tag[unit - 1] === Tag.auxiliary || isOfAnother;
  if (n.tag[from] !== MARKER_TAGS.for || !(isOfThing || n.tag[unit - 1] === Tag.comma)) return null;
  const one = here[firstFrom(here, from)];
  if (!one || one.from !== from + 1 || !isSomebody(n, one)) return null;
  const end = isOfThing ? unit - 1 : unit;
  for (let u = one.to; u < end; u++) if (FINITE_TAGS.has(n.tag[u]!) && n.tag[u] !== Tag.past) return null;
  return { verb: null, antecedent: one, probability: SURE_OF_VIEW };
}

/** "Deja, dice Ana Ruiz, «…»": a verb and its subject between commas, right before. */
export function saidRightBefore(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  if (n.tag[unit - 1] !== Tag.comma && n.tag[unit - 1] !== Tag.dash) return null;
  const antecedent = here[firstFrom(here, unit) - 1];
  if (!antecedent || antecedent.to !== unit - 1 || !mayBeSubject(n, antecedent)) return null;
  const verb = antecedent.from - 1;
  const isAside = n.tag[verb - 1] === Tag.comma || n.tag[verb - 1] === Tag.dash;
  if (n.tag[verb] !== Tag.saying || !isAside || n.sentence[verb] !== n.sentence[unit]) return null;
  return { verb, antecedent, probability: SURE_OF_INVERSION };
}

/** "Según explicó Ana Ruiz, el plan es «…»", "Tal como explica …": by the sentence's own opening, where no other verb of saying follows. */
export function toldAs(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const from = sentenceStart(n, unit);
  let verb = from;
  // "Tal y como"
  while (OPENS_AS.has(n.tag[verb]!)) verb++;
  if (n.tag[verb] !== MARKER_TAGS.as) return null;
  verb++;
  while (n.tag[verb] === Tag.auxiliary || n.tag[verb] === Tag.adverb) verb++;
  if (n.tag[verb] !== Tag.saying) return null;
  for (let u = verb + 1; u < unit; u++) if (n.tag[u] === Tag.saying) return null;
  const antecedent = subjectAfter(n, verb, unit, here);
  return antecedent && { verb, antecedent, probability: SURE_BEFORE };
}

/** "Ana dijo que el plan es «…»", "dijo Ana que …": the subject of a verb whose clause holds the quotation. */
export function toldThat(
  n: Narration,
  { unit, stop }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const from = sentenceStart(n, unit);
  let verb = -1;
  for (let u = unit - 1; u >= from && verb < 0; u--) {
    if (n.tag[u] === Tag.quotation) return null;
    if ((n.tag[u] === Tag.saying || n.tag[u] === Tag.judging) && hasThat(n, u, unit)) verb = u;
    else if (n.tag[u] === Tag.saying && !opensReport(n, u)) return null;
  }
  if (verb < 0) return null;
  const subjects: Candidate[] = [];
  const begins = Math.max(clauseStart(n, from, verb), behindAdjunct(n, from, verb));
  for (let i = firstFrom(here, begins); i < here.length && here[i]!.from < verb; i++)
    if (!isAside(n, here[i]!) && mayBeSubject(n, here[i]!)) subjects.push(here[i]!);
  const behind = subjectAfter(n, verb, stop, here);
  if (behind)
    return subjects.length === 0 ? { verb, antecedent: behind, probability: SURE_OF_INVERSION } : null;
  const [antecedent] = subjects;
  if (!antecedent) return null;
  return { verb, antecedent, probability: subjects.length === 1 ? SURE_BEFORE : SURE_AMONG_SEVERAL };
}

/** Where the clause of a verb begins in its sentence: behind "while" and "but", which bring in another subject. */
function clauseStart({ tag }: Narration, from: number, verb: number): number {
  let begin = verb;
  while (begin > from && tag[begin - 1] !== MARKER_TAGS.while && tag[begin - 1] !== MARKER_TAGS.but) begin--;
  return begin;
}
