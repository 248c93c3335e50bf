import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt } from '../../parse/candidates-at.ts';
import type { Narration } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';

/** As sure as the subject of the verb beside a quotation is who says it. */
export const SURE_BEHIND_ASIDE = 0.95;

/** The longest verb: "lui a alors répondu". */
const LONGEST_VERB = 4;

/**
 * « … », indique pour sa part Ann Lee dans le Matin: where subjects follow their verb, the one that adverbs alone keep from
 * the verb behind a quotation, farther from it than the verb's other phrases may be. Null for others.
 */
export function subjectBehindAside(
  { tag, sentence, lexicon }: Narration,
  unit: number,
  here: readonly Candidate[],
): Candidate | null {
  if (!lexicon.grammar.functionWords.nounsComeFirst) return null;
  const begins = tag[unit + 1] === Tag.comma ? unit + 2 : unit + 1;
  let verb = begins;
  while (verb < begins + LONGEST_VERB && tag[verb] !== Tag.saying) verb++;
  if (tag[verb] !== Tag.saying || (verb > begins && tag[verb - 1] !== Tag.auxiliary)) return null;
  let u = verb + 1;
  while (tag[u] === Tag.adverb && sentence[u] === sentence[unit]) u++;
  const subject = beginningAt(here, u);
  const isBehind = u > verb + 2 && subject && sentence[u] === sentence[unit];
  return isBehind && (subject.kind === Kind.name || subject.kind === Kind.phrase) ? subject : null;
}
