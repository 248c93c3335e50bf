import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import type { LinearModel } from '../linear-model.ts';
import type { Candidate } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { Turns } from './given/turns.ts';
import { type ChosenSource, chosenFrom } from './ranking/chosen-source.ts';
import { contextOf, type QuoteContext } from './ranking/features.ts';
import type { Previous } from './ranking/options.ts';
import { FEWEST_WORDS, isAnswer, isLastWord, mayBeAnswer, onlyPoints } from './ranking/short-quotations.ts';
import { isSplit } from './ranking/split-quotations.ts';
import { sourceOf } from './source-of-quotation.ts';

/** What the ranker saw of a quotation and what it chose. */
export interface RankedQuotation {
  readonly context: QuoteContext;
  readonly source: ChosenSource | null;
  /** Whether it goes on in the next, behind the words that say who speaks. */
  readonly splits: boolean;
}

/** As sure as the second part of a quotation is the first one's speaker's. */
const SURE_OF_WHOLE = 0.98;

/** "She is often asked by children: “…”": whose words somebody tells on, who speaks again behind them. */
const isToldOn = ({ tag }: Narration, { from }: Candidate): boolean =>
  tag[from - 1] === MARKER_TAGS.by && tag[from - 2] === Tag.saying;

/** Ranks the possible sources of every quotation, in order: each may take over the source of the one before. */
export function rankSources(
  n: Narration,
  text: string,
  stretches: readonly QuotedStretch[],
  candidates: readonly (readonly Candidate[])[],
  weights: LinearModel,
): (RankedQuotation | null)[] {
  const spell = (u: number) => (n.token[u]! < 0 ? '' : text.slice(n.start[u], n.end[u]).toLowerCase());
  let previous: Previous | null = null;
  const mendedBefore = new Map<Candidate, Candidate>();
  const turns = new Turns(n);
  let first: Candidate | null = null;
  return stretches.map((stretch, q) => {
    // of the second part of a quotation, whoever says the first
    const whole = first;
    first = null;
    const unit = n.quotations[q]!;
    if (unit < 0) return null;
    const context = contextOf(n, text, stretch, unit);
    const isShort = stretch.words < FEWEST_WORDS;
    const splits = isSplit(n, text, stretches, q);
    const closes = isShort && isLastWord(n, text, stretches, q, context);
    if (isShort && !splits && !closes && !mayBeAnswer(n, context)) return null;
    const chosen = whole
      ? chosenFrom(whole, SURE_OF_WHOLE)
      : sourceOf(n, spell, stretch, context, candidates, previous, weights, mendedBefore);
    const source = chosen && turns.mayBeAnothers(context, chosen.option.candidate) ? null : chosen;
    if (source) turns.note(context, source.option.candidate);
    if (splits) first = source?.option.candidate ?? null;
    if (source && !isToldOn(n, source.option.candidate))
      previous = { unit, paragraph: stretch.paragraph, source: source.option.candidate };
    const isSaid =
      closes || (isAnswer(context, source?.option ?? null) && !onlyPoints(n, text, stretches, q));
    return isShort && !isSaid ? null : { context, source, splits };
  });
}
