import type { Candidate } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import type { Narration } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';
import { type Option, Origin, type QuoteContext } from './features.ts';

/** How many paragraphs back the source of an earlier quotation may be taken over. */
const REACH = 4;

/** How far from the quotation a candidate of its paragraph may stand, in units. */
const NEAR = 150;

/** The quotation before, and whose it is. */
export interface Previous {
  readonly unit: number;
  readonly paragraph: number;
  readonly source: Candidate;
}

/**
 * Everything that could be the source of a quotation: the candidates of its paragraph; those of the last two
 * sentences of the paragraph before where the quotation opens its own (or that paragraph ends with a colon);
 * the first of the next paragraph where it stands alone; and the source of the quotation before.
 */
export function optionsFor(
  n: Narration,
  candidates: readonly (readonly Candidate[])[],
  quote: QuoteContext,
  previous: Previous | null,
): Option[] {
  const options: Option[] = [];
  const place = (candidate: Candidate, origin: number) => {
    options.push({ candidate, origin, from: -1 });
  };
  const here = candidates[quote.paragraph]!;
  for (
    let i = firstFrom(here, quote.unit - NEAR);
    i < here.length && here[i]!.from < quote.unit + NEAR;
    i++
  ) {
    place(here[i]!, Origin.same);
  }
  const alone = quote.opensParagraph && quote.closesParagraph;
  const entry = n.entries[quote.paragraph]!;
  if (quote.paragraph > entry) {
    const end = n.paragraphs[quote.paragraph]!;
    const begin = n.paragraphs[quote.paragraph - 1]!;
    const colon = end > begin && n.tag[end - 1] === Tag.colon;
    if (end > begin && (quote.opensParagraph || colon)) {
      const lastSentence = n.sentence[end - 1]!;
      const before = candidates[quote.paragraph - 1]!;
      for (let i = firstFrom(before, end - NEAR); i < before.length; i++) {
        if (n.sentence[before[i]!.from]! >= lastSentence - 1) place(before[i]!, Origin.before);
      }
    }
  }
  if (alone && quote.paragraph + 1 < candidates.length && n.entries[quote.paragraph + 1] === entry) {
    const next = candidates[quote.paragraph + 1]!;
    const sentence = next[0] ? n.sentence[next[0].from] : -1;
    for (const c of next.slice(0, 20)) if (n.sentence[c.from] === sentence) place(c, Origin.after);
  }
  if (previous && previous.paragraph >= entry && quote.paragraph - previous.paragraph <= REACH) {
    options.push({ candidate: previous.source, origin: Origin.inherited, from: previous.unit });
  }
  return options;
}
