import { isUpper } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import { calibrated, Features, score, sigmoid } from '../linear-model.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import { type Narration, opensSentence } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import { wordsInside } from '../parse/words-inside.ts';
import type { QuotationModel } from '../quotation-model.ts';
import { rankSources } from '../source/ranker.ts';
import { Ending, type QuoteContext } from '../source/ranking/features.ts';
import { filterFeatures } from './filter-features.ts';
import { nonSpeechAround } from './non-speech.ts';
import { isTitle } from './titles.ts';

/** A quotation that is somebody's words. */
export interface DirectQuotation {
  /** Index in the stretches. */
  readonly stretch: number;
  readonly source: Candidate | null;
  /** Calibrated probability that the source is right. */
  readonly confidence: number;
  /** The verb that reports it without a subject, a unit; null where the source stands beside its verb. */
  readonly verb: number | null;
}

/** Surer than this that a stretch is somebody's words, or it is left out. Chosen by cross-validation. */
const SAID = 0.6;

const features = new Features();

/** Whether a whole paragraph below the headline is a sentence between marks. */
function isSpeech(
  { opensParagraph, closesParagraph, capital, ending }: QuoteContext,
  stretch: QuotedStretch,
): boolean {
  const ends = ending === Ending.stop || ending === Ending.question;
  return stretch.paragraph > 0 && stretch.closed && opensParagraph && closesParagraph && capital && ends;
}

/** How far before a quotation the verb stands that leads up to it. */
const NEAR = 4;

/** `She told her: “Lock the door.”`: a sentence that a reporting verb leads up to. */
function isIntroduced(
  { tag }: Narration,
  { unit, verbBefore, capital, ending }: QuoteContext,
  stretch: QuotedStretch,
): boolean {
  const ends = ending === Ending.stop || ending === Ending.question;
  return (
    stretch.closed && tag[unit - 1] === Tag.colon && verbBefore > 0 && verbBefore <= NEAR && capital && ends
  );
}

/** Whether a stretch stands in a heading, or in a first paragraph that may be one: no sentence of the story ends it. */
function isHeadline({ text, paragraphs }: TextDocument, { paragraph }: QuotedStretch): boolean {
  const { kind, end } = paragraphs[paragraph]!;
  return kind === 'heading' || (paragraph === 0 && text[end - 1] !== '.');
}

/** The marks that open an exclamation or a question in Spanish. */
const INVERTED = '¡¿';

/**
 * `«Nous n’en pouvons plus», the mayor, Ann Lee, told reporters`: what opens a sentence before a comma and whoever says it, in
 * whatever language.
 */
function isAttributed(
  text: string,
  n: Narration,
  { unit, ending, capital, verbAfter }: QuoteContext,
  stretch: QuotedStretch,
  source: Candidate | null,
): boolean {
  const ends = ending === Ending.comma || n.tag[unit + 1] === Tag.comma;
  const isSentence =
    capital || (INVERTED.includes(text[stretch.start]!) && isUpper(text.charCodeAt(stretch.start + 1)));
  if (!opensSentence(n, unit) || !ends || !isSentence || !stretch.closed || !source) return false;
  return (
    source.from > unit && source.from <= unit + verbAfter + 1 && n.sentence[source.from] === n.sentence[unit]
  );
}

/** The stretches that are somebody's words, with the source of each. */
export function directQuotations(
  document: TextDocument,
  n: Narration,
  stretches: readonly QuotedStretch[],
  candidates: readonly (readonly Candidate[])[],
  spell: Spell,
  model: QuotationModel,
): DirectQuotation[] {
  const ranked = rankSources(n, document.text, stretches, candidates, model.source);
  const said = new Float64Array(stretches.length);
  stretches.forEach((stretch, q) => {
    const r = ranked[q];
    if (!r) return;
    if (stretch.shownBy !== 'marks') {
      said[q] = 1;
      return;
    }
    const shown = nonSpeechAround(n, n.quotations[q]!, spell);
    const inside = wordsInside(document, n, stretch);
    if (shown.slogan || isTitle(n, isHeadline(document, stretch), inside, r.context, shown, spell)) return;
    filterFeatures(n, stretch, inside, r, shown, features);
    const source = r.source?.option.candidate ?? null;
    const isSure =
      isSpeech(r.context, stretch) ||
      isIntroduced(n, r.context, stretch) ||
      (inside.titled === 0 && isAttributed(document.text, n, r.context, stretch, source));
    said[q] = isSure ? 1 : sigmoid(score(model.filter, features));
  });
  // a quotation of several paragraphs is one: its surest part speaks for all
  for (let q = 1; q < stretches.length; q++)
    if (stretches[q]!.goesOn) said[q] = Math.max(said[q]!, said[q - 1]!);
  for (let q = stretches.length - 1; q > 0; q--) {
    if (stretches[q]!.goesOn && ranked[q - 1]) said[q - 1] = Math.max(said[q]!, said[q - 1]!);
  }
  for (let q = 0; q + 1 < stretches.length; q++)
    if (ranked[q]?.splits) said[q] = Math.max(said[q]!, said[q + 1]!);
  const quotations: DirectQuotation[] = [];
  stretches.forEach((_, q) => {
    const r = ranked[q];
    if (!r || said[q]! < SAID) return;
    quotations.push({
      stretch: q,
      source: r.source?.option.candidate ?? null,
      verb: r.source?.verb ?? null,
      confidence: r.source ? calibrated(model.source, r.source.probability) : 0,
    });
  });
  return quotations;
}
