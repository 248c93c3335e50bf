import { type Candidate, Kind, mayBeSubject } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { takesObject } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** How sure it is that whoever an aside of "said" names says the rest of the sentence. */
export const SURE_OF_ASIDE = 0.95;

/** What such an aside is made of behind its subject: "of a bank in Brno". */
const INSIDE_ASIDE: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.capital,
  Tag.determiner,
  Tag.personNoun,
  Tag.sourceNoun,
  Tag.time,
  Tag.word,
]);

/** What tells, on the way back from the words quoted, that they are somebody else's or of another clause. */
const TURNS_AWAY: ReadonlySet<number> = new Set([
  Tag.according,
  Tag.colon,
  Tag.judging,
  Tag.phrase,
  Tag.pronoun,
  Tag.quotation,
  Tag.saying,
  Tag.who,
]);

/**
 * Lund of "the terms, said Lund of the bank in Brno, were “…”": the subject behind the verb of an aside between commas that the
 * words quoted go on behind; null where there is none, and for languages whose order does not tell.
 */
export function toldInAside(
  n: Narration,
  { unit, verbAfter }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const { tag, lexicon } = n;
  if (!lexicon.orderTells || verbAfter > 0) return null;
  const from = sentenceStart(n, unit);
  let end = unit - 1;
  while (end > from && tag[end] !== Tag.comma) if (TURNS_AWAY.has(tag[end--]!)) return null;
  if (end <= from || end === unit - 1) return null;
  let opening = end - 1;
  while (opening > from && INSIDE_ASIDE.has(tag[opening]!)) opening--;
  if (tag[opening] !== Tag.saying || tag[opening - 1] !== Tag.comma) return null;
  if (takesObject(n, opening)) return null;
  const teller = here[firstFrom(here, opening)];
  const isNext = teller?.from === opening + 1 && teller.kind !== Kind.pronoun;
  return isNext && mayBeSubject(n, teller) ? teller : null;
}
