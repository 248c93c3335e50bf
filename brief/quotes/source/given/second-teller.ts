import { type Candidate, mayBeSubject } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { isReportingVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, JOINS_CLAUSE, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** Whom a sentence names as its second teller, and the words quoted are theirs; null for nobody. */
export function secondTeller(
  n: Narration,
  { unit, verbAfter }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const goesOn = verbAfter > 0 ? null : whoGoesOn(n, unit, here);
  if (goesOn) return goesOn;
  return verbAfter > 0 && n.tag[unit - 1] !== MARKER_TAGS.of ? null : whoTells(n, unit, here);
}

/** From a participle of saying to the words quoted, in units at most: "adding that the road was “…”". */
const LONGEST_CONTENT = 8;

/**
 * "Lund called it a mistake, while Obi described it as bad luck, adding: “…”": the subject of the nearest clause that reports, and
 * not of the sentence.
 */
function whoGoesOn(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  const { tag, word, lexicon } = n;
  const begins = sentenceStart(n, unit);
  let participle = unit - 1;
  while (participle > unit - LONGEST_CONTENT && tag[participle] !== Tag.saying) {
    if (tag[participle] === Tag.quotation || tag[participle] === Tag.judging) return null;
    participle--;
  }
  if (participle <= begins || tag[participle] !== Tag.saying || !lexicon.sayingSo.has(word[participle]!))
    return null;
  // "with Obi noting “…”"
  if (endingAt(here, participle)) return null;
  for (let u = participle - 1; u > begins; u--) {
    // "Lund and Obi called it"
    if (tag[u] === MARKER_TAGS.and && endingAt(here, u)) continue;
    if (!JOINS_CLAUSE.has(tag[u]!) || tag[u - 1] === MARKER_TAGS.that) continue;
    const one = beginningAt(here, u + 1);
    if (!one || !mayBeSubject(n, one)) continue;
    // "but Obi disagreed, saying"
    const isNext =
      one.to === participle - 2 && tag[participle - 1] === Tag.comma && lexicon.attitudes.has(word[one.to]!);
    if (!isReportingVerb(tag[one.to]!) && !isNext) continue;
    return hasClause(n, one.to + 1, participle, here) ? null : one;
  }
  return null;
}

/** Whether a subject with its verb stands behind a comma in [from, to). */
function hasClause({ tag }: Narration, from: number, to: number, here: readonly Candidate[]): boolean {
  for (let i = firstFrom(here, from); i < here.length && here[i]!.to < to; i++)
    if (tag[here[i]!.from - 1] === Tag.comma && FINITE_TAGS.has(tag[here[i]!.to]!)) return true;
  return false;
}

/** What may stand between who tells and the words told, besides nouns and where or when: "told by Lund of “…”". */
const ENDS_TELLING: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.judging,
  Tag.quotation,
  Tag.saying,
  Tag.stop,
  Tag.who,
  MARKER_TAGS.while,
]);

/** "He was told by Lund of “…”", "she is often asked by children there: “…”": who tells, and not who is told. */
function whoTells(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  const { tag, word, lexicon } = n;
  const begins = sentenceStart(n, unit);
  let u = unit - 1;
  while (u > begins && tag[u] !== MARKER_TAGS.by) {
    if (ENDS_TELLING.has(tag[u]!)) return null;
    u--;
  }
  const verb = u - 1;
  const isTelling = lexicon.hearing.has(word[verb]!) || lexicon.ordering.has(word[verb]!);
  if (u <= begins + 1 || tag[verb] !== Tag.saying || !isTelling) return null;
  const one = beginningAt(here, u + 1);
  return one && one.to <= unit && mayBeSubject(n, one) ? one : null;
}
