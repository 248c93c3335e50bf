import type { Span } from '../article.ts';
import type { Quote } from '../model.ts';
import type { TextDocument } from '../text/document.ts';
import type { QuotedStretch } from '../text/quoted-stretch.ts';
import { tokenAt } from '../text/tokens.ts';
import { type DirectQuotation, directQuotations } from './direct/direct.ts';
import { indirectQuotations } from './indirect/indirect.ts';
import type { Candidate } from './parse/candidates.ts';
import { type CueUnits, cueOf } from './parse/cues.ts';
import type { Narration } from './parse/narration.ts';
import type { ReadNarration } from './parse/read-narration.ts';
import { Tag } from './parse/tags.ts';
import type { QuotationModel } from './quotation-model.ts';
import { isSpokenOf } from './source/mending/spoken-of.ts';

/** A quotation with its source and cue as units of the narration. */
export interface FoundQuotation extends Span {
  readonly kind: Quote['kind'];
  readonly source: Candidate | null;
  readonly cue: CueUnits | null;
  readonly confidence: number;
  readonly sureOfSource: number;
  /** What stands for it in `goesOnFrom` of others, and what it goes on from. */
  readonly quotation: object;
  readonly goesOnFrom: object | null;
}

/** Less sure than this of its source, a quotation has none. */
const SURE_OF_SOURCE = 0.6;

/** What somebody said between marks, in text order. */
export function foundDirect(
  document: TextDocument,
  { narration: n, candidates, spell }: ReadNarration,
  stretches: readonly QuotedStretch[],
  model: QuotationModel,
): FoundQuotation[] {
  const direct = directQuotations(document, n, stretches, candidates, spell, model);
  const { form, lower, hash } = document.tokens;
  return direct.map((quotation, i): FoundQuotation => {
    const { confidence, stretch, verb } = quotation;
    const before = direct[i - 1];
    const { start } = stretches[stretch]!;
    const unit = n.quotations[stretch]!;
    const opening = hash[lower[form[tokenAt(document.tokens, start)]!]!]!;
    const isTheirs =
      quotation.source === null ||
      verb !== null ||
      !isSpokenOf(n, spell, quotation.source, unit, document.text[start]!, opening);
    const source = isTheirs ? quotation.source : null;
    return {
      kind: 'direct',
      start: stretches[stretch]!.start,
      end: stretches[stretch]!.end,
      source: confidence < SURE_OF_SOURCE ? null : source,
      cue: verb !== null ? { from: verb, to: verb + 1 } : source && cueOf(n, source, unit),
      confidence,
      sureOfSource: confidence,
      quotation,
      goesOnFrom: before && goesOnFrom(n, stretches, before, quotation) ? before : null,
    };
  });
}

/** What somebody said without marks, in the order of its cues, each of its parts by itself. */
export function foundIndirect(
  { narration: n, candidates }: ReadNarration,
  direct: readonly FoundQuotation[],
  model: QuotationModel,
): FoundQuotation[] {
  const taken = new Set(direct.flatMap(({ cue }) => (cue ? [cue.from] : [])));
  return indirectQuotations(n, candidates, taken, model).flatMap((speech) => {
    const { cue, source, confidence, sureOfSource, parts } = speech;
    const length = n.tag[cue.unit] === Tag.according ? 2 : 1;
    return parts.map(
      (part, i): FoundQuotation => ({
        kind: 'indirect',
        start: part.start,
        end: part.end,
        source,
        cue: { from: cue.unit, to: cue.unit + length },
        confidence,
        sureOfSource,
        quotation: part,
        goesOnFrom: parts[i - 1] ?? null,
      }),
    );
  });
}

/** Whether two neighbouring quotations are parts of one: several paragraphs, or "A," he said. "B." */
function goesOnFrom(
  n: Narration,
  stretches: readonly QuotedStretch[],
  before: DirectQuotation,
  after: DirectQuotation,
): boolean {
  if (before.source?.from !== after.source?.from || before.stretch + 1 !== after.stretch) return false;
  const a = stretches[before.stretch]!;
  const b = stretches[after.stretch]!;
  if (b.goesOn) return true;
  if (a.paragraph !== b.paragraph || !after.source) return false;
  const from = n.quotations[before.stretch]!;
  const to = n.quotations[after.stretch]!;
  return after.source.from > from && after.source.from < to && n.sentence[to]! - n.sentence[from]! <= 1;
}
