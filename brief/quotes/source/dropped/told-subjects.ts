import { type Candidate, mayBeSubject } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, JOINS_CLAUSE, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { behindAdjunct } from './open-verbs.ts';
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
export const SURE_BEFORE = 0.92;
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
  const last = endingAt(here, unit);
  const isOfAnother = last !== null && last.from > from + 1 && n.tag[last.from - 1] === Tag.comma;
  const isOfThing = n.tag[unit - 1] === Tag.auxiliary || isOfAnother;
  if (n.tag[from] !== MARKER_TAGS.for || !(isOfThing || n.tag[unit - 1] === Tag.comma)) return null;
  const one = here[firstFrom(here, from)];
  if (!one || one.from !== from + 1 || !isSomebody(n, one)) return null;
  const end = isOfThing ? unit - 1 : unit;
  for (let u = one.to; u < end; u++) if (FINITE_TAGS.has(n.tag[u]!) && n.tag[u] !== Tag.past) return null;
  return { verb: null, antecedent: one, probability: SURE_OF_VIEW };
}

/** The most units of a verb and its subject between commas. */
const LONGEST_ASIDE = 14;

/** "Deja, dice Ana Ruiz, «…»", "É, como disse à Lusa a ministra, «…»": a verb and its subject between commas, right before. */
export function saidRightBefore(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const isMark = (u: number): boolean => n.tag[u] === Tag.comma || n.tag[u] === Tag.dash;
  if (!isMark(unit - 1)) return null;
  let open = unit - 2;
  while (open > unit - LONGEST_ASIDE && !isMark(open) && n.sentence[open] === n.sentence[unit]) open--;
  if (!isMark(open) || n.sentence[open] !== n.sentence[unit]) return null;
  let verb = open + 1;
  while (n.tag[verb] === MARKER_TAGS.as || n.tag[verb] === Tag.auxiliary || n.tag[verb] === Tag.adverb)
    verb++;
  if (n.tag[verb] !== Tag.saying || hasThat(n, verb, unit)) return null;
  const antecedent = subjectAfter(n, verb, unit - 1, here);
  return antecedent && { verb, antecedent, probability: SURE_OF_INVERSION };
}

/** "La oposición pide calma y el juez amenaza «…»": the subject right before the verb of a clause behind another's. */
export function subjectOfSecond(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const verb = unit - 1;
  if (n.tag[verb] !== Tag.saying && n.tag[verb] !== Tag.judging) return null;
  const antecedent = here[firstFrom(here, verb) - 1];
  if (antecedent?.to !== beginOfVerb(n, verb) || !JOINS_CLAUSE.has(n.tag[antecedent.from - 1]!)) return null;
  const { severalSpeak, severalSubjects } = n.lexicon;
  // "Ana Ruiz y Jo Obi piden «…»"
  if (severalSpeak.has(n.word[verb]!) !== severalSubjects.has(n.word[antecedent.from]!)) return null;
  return mayBeSubject(n, antecedent) ? { verb, antecedent, probability: SURE_BEFORE } : null;
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
  const nearest = subjects.at(-1);
  // "Ana dijo que el plan falla y Jo Obi afirmó que es «…»"
  const isOfNextClause =
    nearest?.to === verb &&
    n.tag[nearest.from - 1] === MARKER_TAGS.and &&
    n.tag.subarray(from, nearest.from).some((tag) => FINITE_TAGS.has(tag));
  const antecedent = isOfNextClause ? nearest : subjects[0];
  if (!antecedent) return null;
  return { verb, antecedent, probability: subjects.length === 1 ? SURE_BEFORE : SURE_AMONG_SEVERAL };
}

/** "O líder disse que a Câmara, segundo a oposição, não quer «…»": whose the clause of a quotation is, within what another tells. */
export function accordingBefore(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const { tag } = n;
  const from = sentenceStart(n, unit);
  for (let u = unit - 1; u > from && !ENDS_CLAUSE.has(tag[u]!); u--) {
    // "a considerar" tells nobody's words
    const tells = !PREPOSITION_TAGS.has(tag[u - 1]!) && tag[u - 1] !== Tag.determiner;
    if (tag[u] === Tag.saying && tells) return null;
    if (tag[u] !== Tag.according) continue;
    const antecedent = beginningAt(here, u + 2);
    const isAside = antecedent && tag[antecedent.to] === Tag.comma;
    return isAside ? { verb: null, antecedent, probability: SURE_OF_VIEW } : null;
  }
  return null;
}

const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  MARKER_TAGS.that,
  MARKER_TAGS.and,
  MARKER_TAGS.but,
  Tag.quotation,
  Tag.phrase,
  Tag.colon,
]);

/** Where the clause of a verb begins in its sentence: behind "while" and "but", which bring in another subject. */
function clauseStart({ tag }: Narration, from: number, verb: number): number {
  let begin = verb;
  while (begin > from && tag[begin - 1] !== MARKER_TAGS.while && tag[begin - 1] !== MARKER_TAGS.but) begin--;
  return begin;
}
