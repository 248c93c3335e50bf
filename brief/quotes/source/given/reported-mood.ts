import { type Candidate, mayBeSubject } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, sentenceEnd, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { endsInName, namedBeforeColon, SURE_OF_NAME } from './before-colon.ts';

/** Whose report a quotation goes on with, and how sure that is. */
export interface ReportedOn {
  readonly speaker: Candidate;
  readonly probability: number;
}

/** How many sentences back a report may have begun. */
const SENTENCES_BACK = 5;
const SURE_IN_MOOD = 0.94;
const SURE_BEHIND_REPORT = 0.9;
/** Words before a colon that lead in without saying who speaks: "Sein Fazit:", "Bloß:". */
const SHORTEST_LEAD_IN = 3;

const MARKS: ReadonlySet<number> = new Set([Tag.stop, Tag.question, Tag.mark, Tag.quotation, Tag.phrase]);
/** What may stand between a verb behind a comma and its subject: "…, erklärt dazu Ann Obi", "…, sagt am Montag Ann Obi". */
const BEFORE_SUBJECT: ReadonlySet<number> = new Set([Tag.adverb, Tag.time, MARKER_TAGS.on]);
const LEADS_ASIDE: ReadonlySet<number> = new Set([...PREPOSITION_TAGS, MARKER_TAGS.as, MARKER_TAGS.of]);

/**
 * Who says a quotation that no verb reports, in a language whose verbs have a mood for what others said (German
 * Konjunktiv I): inside a sentence in that mood („…“ or not) or alone behind one, it goes on with the report that a
 * sentence before began, "X meint, das sei teuer. Man müsse „endlich sparen“." Null where the language has none, where a
 * verb of saying stands beside the quotation, and where no report goes on.
 */
export function reportedOn(
  n: Narration,
  { unit, paragraph, first, verbAfter, verbBefore }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): ReportedOn | null {
  if (!n.lexicon.grammar.speakers.aloneBehindSubject) return null;
  const aside = saidBetweenCommas(n, unit, candidates[paragraph]!);
  if (aside) return { speaker: aside, probability: SURE_IN_MOOD };
  if (verbAfter || verbBefore) return null;
  const here = candidates[paragraph]!;
  const from = sentenceStart(n, unit);
  const to = sentenceEnd(n, unit);
  for (let u = from; u < to; u++) if (n.tag[u] === Tag.according || n.tag[u] === Tag.judging) return null;
  const isInMood = hasMood(n, from, to);
  if (!isInMood && !isAlone(n, from, to) && !isLedIn(n, from, unit)) {
    const named = namedBeforeColon(n, from, unit, here);
    return named && { speaker: named, probability: SURE_OF_NAME };
  }
  const speaker = speakerBefore(n, from, first, here, isInMood);
  if (speaker) return { speaker, probability: isInMood ? SURE_IN_MOOD : SURE_BEHIND_REPORT };
  const subject = isInMood ? null : openingSubject(n, from, first, here);
  return subject && { speaker: subject, probability: SURE_OF_NAME };
}

/** "Er werde zahlen, scherzte Ann Obi, „wenn …“": the subject behind a verb of saying, both between commas right before; or null. */
function saidBetweenCommas(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  if (n.tag[unit - 1] !== Tag.comma) return null;
  const one = endingAt(here, unit - 1);
  if (!one || !mayBeSubject(n, one)) return null;
  const verb = one.from - 1;
  const isAside = n.tag[verb] === Tag.saying && n.tag[verb - 1] === Tag.comma;
  return isAside && n.sentence[verb] === n.sentence[unit] ? one : null;
}

/** Who the sentences before `from` report, as far back as each goes on in the mood of the report. */
function speakerBefore(
  n: Narration,
  from: number,
  first: number,
  here: readonly Candidate[],
  isInMood: boolean,
): Candidate | null {
  let to = from;
  for (let k = 0; k < SENTENCES_BACK && to > first; k++) {
    const begin = sentenceStart(n, to - 1);
    const speaker = speakerOf(n, begin, to, here);
    if (speaker) return speaker;
    // what stands alone goes on with a quotation too, but that is not told by the mood
    if (!hasMood(n, begin, to) || (!isInMood && hasQuotation(n, begin, to))) return null;
    to = begin;
  }
  return null;
}

/** "…, sagt Ann Obi", "Ann Obi meint, …", "laut Ann Obi": whom the sentence in [from, to) reports; null for nobody. */
function speakerOf(n: Narration, from: number, to: number, here: readonly Candidate[]): Candidate | null {
  for (let u = to - 1; u >= from; u--) {
    const isSaying = n.tag[u] === Tag.saying;
    if (!isSaying && n.tag[u] !== Tag.according) continue;
    const before = isSaying ? subjectRightBefore(n, from, u, here) : null;
    if (before) return before;
    let next = u + 1;
    if (isSaying && n.tag[u - 1] === Tag.comma) while (BEFORE_SUBJECT.has(n.tag[next]!)) next++;
    const behind = beginningAt(here, next);
    if (behind && behind.from < to && mayBeSubject(n, behind)) return behind;
    if (!isSaying) continue;
    for (let i = firstFrom(here, from); i < here.length && here[i]!.from < u; i++) {
      const one = here[i]!;
      if (mayBeSubject(n, one) && !LEADS_ASIDE.has(n.tag[one.from - 1] ?? 0)) return one;
    }
  }
  return null;
}

/** "Er warf der Regierung vor": who opens the sentence and stands right before its verb. */
function subjectRightBefore(
  n: Narration,
  from: number,
  verb: number,
  here: readonly Candidate[],
): Candidate | null {
  const opening = here[firstFrom(here, from)];
  return opening && opening.to === verb && opening.from <= from + 1 && mayBeSubject(n, opening)
    ? opening
    : null;
}

/** "Ihr Nachbar, der Optiker Jo Obi, denkt ans Aufgeben. „…“": who opens the sentence before what stands alone. */
function openingSubject(
  n: Narration,
  from: number,
  first: number,
  here: readonly Candidate[],
): Candidate | null {
  if (from <= first) return null;
  const begin = sentenceStart(n, from - 1);
  const opening = here[firstFrom(here, begin)];
  if (!opening || opening.from > begin + 1 || opening.to >= from - 1 || hasQuotation(n, begin, from))
    return null;
  return isNameOrPerson(n, opening) ? opening : null;
}

function isNameOrPerson(n: Narration, candidate: Candidate): boolean {
  return (
    endsInName(n, candidate) ||
    n.tag[candidate.head] === Tag.personNoun ||
    n.tag[candidate.head] === Tag.pronoun
  );
}

function hasMood({ word, lexicon }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (lexicon.reportedMood.has(word[u]!)) return true;
  return false;
}

function hasQuotation({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (tag[u] === Tag.quotation) return true;
  return false;
}

/** Whether the sentence is the quotation and nothing else. */
function isAlone({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (!MARKS.has(tag[u]!)) return false;
  return true;
}

/** "Bloß: „…“", "Sein Fazit: „…“". */
function isLedIn({ tag }: Narration, from: number, unit: number): boolean {
  return tag[unit - 1] === Tag.colon && unit - 1 - from < SHORTEST_LEAD_IN;
}
