import { type Candidate, Kind, mayBeSubject } from '../parse/candidates.ts';
import { beginOfVerb, isReportingVerb } from '../parse/cues.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import type { QuoteContext } from './features.ts';
import { firstFrom, type Previous } from './options.ts';

/**
 * "Lee said “…”. [¶] The group says it needs money. [¶] “…”": whoever the paragraph right before a quotation that stands alone
 * reports of last, where the source would be that of a quotation farther back. Null where it reports of nobody.
 */
export function nearerTeller(
  n: Narration,
  { paragraph, opensParagraph, closesParagraph }: QuoteContext,
  previous: Previous | null,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  if (!opensParagraph || !closesParagraph || !previous || previous.paragraph >= paragraph - 1) return null;
  if (n.entries[paragraph] === paragraph) return null;
  const here = candidates[paragraph - 1]!;
  const begins = n.paragraphs[paragraph - 1]!;
  for (let verb = n.paragraphs[paragraph]! - 1; verb > begins; verb--) {
    if (n.tag[verb] === Tag.quotation) return null;
    if (n.tag[verb] !== Tag.saying) continue;
    // "…, said Mr Lee"
    const behind = here[firstFrom(here, verb + 1)];
    if (n.tag[verb - 1] === Tag.comma && behind?.from === verb + 1)
      return isTeller(n, behind) ? behind : null;
    const end = beginOfVerb(n, verb);
    const beside = here[firstFrom(here, end) - 1];
    if (beside?.to === end && isTeller(n, beside)) return beside;
    // "However, they are learning, and advised others"
    const first = here[firstFrom(here, sentenceStart(n, verb))];
    return first && first.from < verb && isTeller(n, first) ? first : null;
  }
  return null;
}

const isTeller = (n: Narration, c: Candidate): boolean => c.kind !== Kind.who && mayBeSubject(n, c);

/**
 * Whether the paragraph before a quotation announces it, and nobody there says it: "Here is the question in full:". Not for
 * languages whose nouns come first.
 */
export function isAnnouncedByNobody(
  n: Narration,
  { first, paragraph, unit }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): boolean {
  if (unit !== first || n.tag[first - 1] !== Tag.colon) return false;
  if (n.lexicon.grammar.functionWords.nounsComeFirst) return false;
  const { alsoNouns, pointsBack } = n.lexicon;
  // "the referendum question:"
  const isNoun = (u: number) =>
    n.tag[u - 1] === Tag.determiner || (u === first - 2 && alsoNouns.has(n.word[u]!));
  for (let u = sentenceStart(n, first - 1); u < first; u++)
    if ((isReportingVerb(n.tag[u]!) && !isNoun(u)) || pointsBack.has(n.word[u]!)) return false;
  const before = candidates[paragraph - 1]!;
  const named = before.slice(firstFrom(before, sentenceStart(n, first - 1)));
  const isSomebody = ({ kind, head }: Candidate) =>
    kind === Kind.name || n.tag[head] === Tag.pronoun || n.tag[head] === Tag.personNoun;
  return named.length > 0 && !named.some(isSomebody);
}
