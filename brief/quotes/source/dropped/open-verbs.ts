import type { Candidate } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, isInMarks, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { isAside, opensReport, subjectAfter } from './subject-of-verb.ts';

/** Between a quotation and its verb, at most, in units. */
const VERB_REACH = 5;

const BEFORE_VERB: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.dash,
  Tag.auxiliary,
  Tag.adverb,
  Tag.time,
  MARKER_TAGS.as,
]);

/** The verb behind a quotation: «…», dijo a los periodistas; «…» en España, según ha dicho. */
export function verbBehind(n: Narration, { unit, stop }: QuoteContext): number | null {
  let v = unit + 1;
  while (v < stop && v < unit + VERB_REACH && BEFORE_VERB.has(n.tag[v]!)) v++;
  const inSentence = (u: number) => u < stop && n.sentence[u] === n.sentence[unit];
  if (inSentence(v) && n.tag[v] === Tag.saying) return v;
  // «…», amenazó el secretario
  if (inSentence(v) && v === unit + 2 && n.tag[v] === Tag.judging && n.tag[unit + 1] === Tag.comma) return v;
  for (let u = unit + 1; inSentence(u); u++) {
    if (n.tag[u] === Tag.quotation || n.tag[u] === Tag.saying) return null;
    if (n.tag[u] !== MARKER_TAGS.as) continue;
    let w = u + 1;
    while (inSentence(w) && (n.tag[w] === Tag.auxiliary || n.tag[w] === Tag.adverb)) w++;
    if (inSentence(w) && n.tag[w] === Tag.saying) return w;
  }
  return null;
}

/** What opens a phrase that tells when, where or how. */
const OPENS_ADJUNCT: ReadonlySet<number> = new Set([...PREPOSITION_TAGS, Tag.gerund]);
/** Whoever "for" leads to right away: "Para Ana Ruiz" is in her view, "Para evitarlo" is none of these. */
const OPENS_VIEW: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.determiner,
  Tag.personNoun,
  Tag.pronoun,
  Tag.sourceNoun,
]);

/**
 * "Depois de visitar a fábrica, o diretor garantiu", "Sobre a fábrica, garantiu": the unit behind the comma of what opens the
 * sentence of a verb and is no subject; the first of the sentence where nothing does.
 */
export function behindAdjunct({ tag, word, lexicon }: Narration, from: number, verb: number): number {
  let opening = from;
  while (tag[opening] === MARKER_TAGS.and || tag[opening] === MARKER_TAGS.but || tag[opening] === Tag.comma)
    opening++;
  const opens = OPENS_ADJUNCT.has(tag[opening]!) || lexicon.spokenTo.has(word[opening]!);
  if (!opens || (tag[opening] === MARKER_TAGS.for && OPENS_VIEW.has(tag[opening + 1]!))) return from;
  for (let u = opening + 1; u < verb; u++) {
    if (tag[u] === Tag.comma) return u + 1;
    if (tag[u] === MARKER_TAGS.that || tag[u] === Tag.who || tag[u] === Tag.quotation) return from;
  }
  return from;
}

/** "Depois de visitar a fábrica, garantiu que …": whether the verb follows at once on what opens its sentence and is no subject. */
export const followsAdjunct = (n: Narration, from: number, verb: number): boolean =>
  behindAdjunct(n, from, verb) === beginOfVerb(n, verb) && beginOfVerb(n, verb) > from;

/** The verb before a quotation, the first of its sentence, with no subject before it or after it: Y añadió: «…». */
export function verbBefore(
  n: Narration,
  { unit, stop }: QuoteContext,
  here: readonly Candidate[],
): number | null {
  const from = sentenceStart(n, unit);
  let verb = -1;
  for (let u = unit - 1; u >= from && verb < 0; u--) {
    if (isInMarks(n.tag[u])) return null;
    if (n.tag[u] === Tag.saying) verb = u;
  }
  if (verb < 0 || opensReport(n, verb)) return null;
  // "Para os leitores, disse, «…»"
  if (verb > from && verb === unit - 2 && n.tag[verb - 1] === Tag.comma && n.tag[verb + 1] === Tag.comma)
    return verb;
  const begins = followsAdjunct(n, from, verb) ? beginOfVerb(n, verb) : from;
  for (let i = firstFrom(here, begins); i < here.length && here[i]!.from < verb; i++)
    if (!isAside(n, here[i]!)) return null;
  for (let u = begins; u < verb; u++) if (n.tag[u] === Tag.past || n.tag[u] === Tag.judging) return null;
  return subjectAfter(n, verb, stop, here) ? null : verb;
}

/** "A seguir acusou a colega de «…»": the first verb of its sentence, with no subject before it and its object behind it. */
export function verbOfCharge(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): number | null {
  if (n.tag[unit - 1] !== MARKER_TAGS.of) return null;
  const from = sentenceStart(n, unit);
  let verb = from;
  while (verb < unit && !FINITE_TAGS.has(n.tag[verb]!)) verb++;
  if (n.tag[verb] !== Tag.judging) return null;
  for (let u = verb + 1; u < unit; u++) if (FINITE_TAGS.has(n.tag[u]!)) return null;
  const before = here[firstFrom(here, from)];
  return before && before.from < verb ? null : verb;
}

/** Whether a quotation opens its paragraph and the one before ends with a colon. */
export const isQuotationAnnounced = ({ tag }: Narration, { unit, first, paragraph }: QuoteContext): boolean =>
  unit === first && paragraph > 0 && tag[unit - 1] === Tag.colon;

/** The verb without a subject in the paragraph before a quotation's, where that one announces it with a colon: "E concluiu:". */
export function verbAnnouncing(
  n: Narration,
  context: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): number | null {
  const { unit, paragraph } = context;
  if (!isQuotationAnnounced(n, context)) return null;
  return verbBefore(n, { ...context, unit: unit - 1, stop: unit }, candidates[paragraph - 1]!);
}
