import { type Candidate, Kind, mayBeSubject } from '../parse/candidates.ts';
import { beginOfVerb } from '../parse/cues.ts';
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
