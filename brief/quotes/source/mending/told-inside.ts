import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { beginOfVerb, isReportingVerb, unitBeforeClause } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** From the verb of who tells to that of whom they tell of, in units at most. */
const OUTER_VERB = 2;

/** What another verb, another clause or another subject comes with, so that the words are not the inner verb's any more. */
const TURNS_AWAY: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.phrase,
  Tag.quotation,
  Tag.saying,
  Tag.who,
  MARKER_TAGS.and,
  MARKER_TAGS.as,
  MARKER_TAGS.because,
  MARKER_TAGS.but,
  MARKER_TAGS.that,
  MARKER_TAGS.when,
  MARKER_TAGS.which,
  MARKER_TAGS.while,
]);

/**
 * "Ben Rao" of "Ann Lee said Ben Rao told her the dam was “…”" and of "the inquest heard Ben Rao, 54, had promised his wife
 * that he would “…”": the subject of what a source reports, where that has a verb of saying with a clause of its own; null
 * where it has none. The quotation is a unit, the candidates are those of the source's paragraph.
 */
export function toldInside(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  let verb = quotation - 1;
  while (verb > source.to && tag[verb] !== Tag.saying) verb--;
  const subject = subjectOfReport(n, verb, candidates);
  if (!subject || subject.kind === Kind.pronoun) return null;
  const outer = unitBeforeClause(n, subject.from);
  if (outer < source.to || outer > source.to + OUTER_VERB) return null;
  return goesOnInClause(n, behindAddressee(n, verb + 1, candidates), quotation) ? subject : null;
}

/** Who opens what another verb reports and is the subject of a verb, a unit; null where nobody does. An age may stand between. */
export function subjectOfReport(
  n: Narration,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  let end = beginOfVerb(n, verb);
  if (tag[end - 1] === Tag.comma && tag[end - 2] === Tag.number && tag[end - 3] === Tag.comma) end -= 3;
  const subject = endingAt(candidates, end);
  if (!subject || subject.kind === Kind.who) return null;
  return isReportingVerb(tag[unitBeforeClause(n, subject.from)]!) ? subject : null;
}

/** The unit behind whom a verb tells and the "that" of what it tells them: "his wife, Ann, that". */
function behindAddressee(
  { tag, lexicon, word }: Narration,
  from: number,
  candidates: readonly Candidate[],
): number {
  let u = from;
  const told = beginningAt(candidates, u);
  if (lexicon.objects.has(word[u]!)) u++;
  else if (told && (tag[told.head] === Tag.personNoun || tag[told.head] === Tag.capital)) u = told.to;
  const name = beginningAt(candidates, u + 1);
  if (tag[u] === Tag.comma && name && tag[name.to] === Tag.comma) u = name.to + 1;
  return tag[u] === MARKER_TAGS.that ? u + 1 : u;
}

/** Whether a verb, and nothing that turns to something else, stands in [from, to). */
function goesOnInClause({ tag }: Narration, from: number, to: number): boolean {
  let isPredicated = false;
  for (let u = from; u < to; u++) {
    if (TURNS_AWAY.has(tag[u]!)) return false;
    isPredicated ||= tag[u] === Tag.auxiliary || tag[u] === Tag.past;
  }
  return isPredicated;
}
