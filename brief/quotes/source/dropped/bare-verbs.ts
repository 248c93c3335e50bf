import { type Candidate, Kind, mayBeSubject } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb, isReportingVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { isAside, opensReport, subjectAfter } from './subject-of-verb.ts';

/** What may stand between a subject, or what joins two verbs, and its verb. */
const BEFORE_VERB: ReadonlySet<number> = new Set([Tag.time, MARKER_TAGS.not, MARKER_TAGS.so]);

/** The first unit of a verb, with everything that belongs to it before: "no lo ha dicho". */
function beginOfWholeVerb(n: Narration, verb: number, from: number): number {
  let u = beginOfVerb(n, verb);
  while (u > from && BEFORE_VERB.has(n.tag[u - 1]!)) u = beginOfVerb(n, u - 1);
  return u;
}

/** The verb whose words a quotation is: the last that reports before it in its sentence; -1 where another verb follows. */
export function governingVerb(n: Narration, unit: number, from: number): number {
  for (let u = unit - 1; u >= from; u--) {
    if (n.tag[u] === Tag.quotation) return -1;
    if (isReportingVerb(n.tag[u]!) && n.tag[u - 1] !== Tag.determiner) return u;
  }
  return -1;
}

/** Where a sentence begins behind what it opens with: "Sobre la posibilidad de bajar los precios, recordó". */
function behindOpening({ tag, sentence }: Narration, from: number): number {
  const opens = PREPOSITION_TAGS.has(tag[from]!) || tag[from] === Tag.adverb || tag[from] === MARKER_TAGS.as;
  if (!opens) return from;
  let u = from;
  while (sentence[u] === sentence[from] && tag[u] !== Tag.comma) if (FINITE_TAGS.has(tag[u++]!)) return from;
  return sentence[u] === sentence[from] ? u + 1 : from;
}

/**
 * "Añadió que los alcaldes esperan y afirmó que «…»", "Sobre los precios, recordó que es «…»": the verb of a quotation, where the
 * sentence opens with a verb that reports and names no subject, and that verb is it or is joined to it. Null for none.
 */
export function verbWithoutSubject(
  n: Narration,
  { unit, stop }: QuoteContext,
  here: readonly Candidate[],
): { verb: number; opening: number } | null {
  const from = sentenceStart(n, unit);
  const verb = governingVerb(n, unit, from);
  if (verb < 0 || isToldByAnother(n, from, unit)) return null;
  const begins = behindOpening(n, from);
  let first = begins;
  while (first < verb && !FINITE_TAGS.has(n.tag[first]!)) first++;
  while (first < verb && n.tag[first] === Tag.auxiliary) first++;
  if (!isReportingVerb(n.tag[first]!) || !opensClause(n, first, begins, first === verb)) return null;
  for (let i = firstFrom(here, begins); i < here.length && here[i]!.from < first; i++)
    if (!isAside(n, here[i]!)) return null;
  if (subjectAfter(n, first, Math.min(stop, unit), here)) return null;
  // "Denuncia contra el alcalde"
  if (n.lexicon.alsoNouns.has(n.word[first]!)) return null;
  if (first === verb) return { verb, opening: first };
  if (!n.tag.subarray(first, verb).includes(MARKER_TAGS.that) || opensReport(n, verb)) return null;
  return isJoined(n, verb, first, here) ? { verb, opening: first } : null;
}

/** "Se trata de «…», según Ana Ruiz". */
function isToldByAnother({ tag, sentence }: Narration, from: number, unit: number): boolean {
  for (let u = from; sentence[u] === sentence[unit]; u++) if (tag[u] === Tag.according) return true;
  return false;
}

/** What makes a verb that of another clause: "el acto que celebraron", "Según dijo". */
const LEADS_ELSEWHERE: ReadonlySet<number> = new Set([
  Tag.according,
  Tag.who,
  MARKER_TAGS.as,
  MARKER_TAGS.that,
  MARKER_TAGS.when,
  MARKER_TAGS.which,
]);

/** Whether a verb is the first of its sentence; a judging one no "se trata", the verb of a quotation no "Además de insistir". */
function opensClause(n: Narration, verb: number, from: number, reports: boolean): boolean {
  if (n.tag[verb] === Tag.judging && n.tag[verb - 1] === Tag.auxiliary) return false;
  const begins = beginOfWholeVerb(n, verb, from);
  const lead = n.tag[begins - 1]!;
  return begins === from || !(LEADS_ELSEWHERE.has(lead) || (reports && PREPOSITION_TAGS.has(lead)));
}

/** Whether "and", "but" or a comma leads to a verb that names no subject: "…, estimó", "y así afirmó". */
function isJoined(n: Narration, verb: number, from: number, here: readonly Candidate[]): boolean {
  const begins = beginOfWholeVerb(n, verb, from);
  const before = n.tag[begins - 1];
  if (before === MARKER_TAGS.and || before === MARKER_TAGS.but) return true;
  const last = here[firstFrom(here, begins) - 1];
  // "el alcalde, Jo Obi, afirmó"
  const isApposed = last?.to === begins - 1 && last.kind === Kind.name && n.tag[last.from - 1] === Tag.comma;
  return before === Tag.comma && !isApposed;
}

/**
 * "Ana Ruiz ha acusado al alcalde, Jo Obi, de «…»", "El director, Jo Obi, se refirió al acto como «…»": the subject right before
 * the verb of a quotation, or the name set beside it. Null where another verb stands between, or no subject right before.
 */
export function subjectRightBefore(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): { verb: number; antecedent: Candidate } | null {
  const from = sentenceStart(n, unit);
  const verb = governingVerb(n, unit, from);
  if (verb < 0 || opensReport(n, verb)) return null;
  for (let u = verb + 1; u < unit; u++)
    if (FINITE_TAGS.has(n.tag[u]!) || n.tag[u] === Tag.who || n.tag[u] === MARKER_TAGS.that) return null;
  const end = beginOfWholeVerb(n, verb, from);
  const isApposed = n.tag[end - 1] === Tag.comma;
  const last = here[firstFrom(here, end) - 1];
  if (!last || last.from < from || last.to !== (isApposed ? end - 1 : end)) return null;
  if (isApposed && (last.kind !== Kind.name || n.tag[last.from - 1] !== Tag.comma)) return null;
  if (!mayBeSubject(n, last) || (!isApposed && isAside(n, last))) return null;
  // "Ana Ruiz dijo que el alcalde propone «…»", "Ana Ruiz, que crio a su hijo, Jo Obi, dijo: «…»"
  for (let u = from; u < last.from; u++)
    if (n.tag[u] === MARKER_TAGS.that || n.tag[u] === Tag.who) return null;
  return { verb, antecedent: last };
}
