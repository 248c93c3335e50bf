import type { LinearModel } from '../../../brief/quotes/linear-model.ts';
import { encodeSpeechModel, type QuotationModel } from '../../../brief/quotes/quotation-model.ts';
import { rankSources } from '../../../brief/quotes/source/ranker.ts';
import { type AnnotatedText, shared } from './annotated.ts';
import { filterDecisions } from './filter.ts';
import { indirectDecisions, takenCues } from './indirect.ts';
import { calibrate, type Decision, learnToRank, type Recipe, softmax } from './ranking.ts';
import { type Prepared, prepare, sourceDecisions, spanOf } from './sources.ts';

const SOURCE: Recipe = { epochs: 6, step: 0.1, drop: 0.4, minCount: 4, smallest: 0.04, seed: 1 };
const FILTER: Recipe = { epochs: 8, step: 0.1, drop: 0.3, minCount: 3, smallest: 0.02, seed: 1 };
const INDIRECT: Recipe = { epochs: 6, step: 0.1, drop: 0.4, minCount: 6, smallest: 0.05, seed: 1 };

/** How often each ranking of the shipped weights is learned. */
export const TIMES = 9;

/**
 * Learns everything in `quotes.bin` from annotated texts, each ranking `times` over. The same texts in the same order give
 * the same weights.
 */
export function learnQuotations(texts: readonly AnnotatedText[], times: number): QuotationModel {
  const learn = (decisions: readonly Decision[], recipe: Recipe) => learnToRank(decisions, recipe, times);
  const prepared = texts.map(prepare);
  // how sure weights are is a matter of the convention readers are shown, where texts follow it
  const hasOwn = texts.some(({ isForeign }) => !isForeign);
  const isJudged = (isForeign: boolean): boolean => !(hasOwn && isForeign);
  const decisions = prepared.map(sourceDecisions);
  const source = learn(decisions.flat(), SOURCE);
  // What builds on the sources has to see them as they will be on a new text: no text is judged by weights it
  // was learned from, so even and odd ones judge each other.
  const halves = [1, 0].map((rest) => learn(everySecond(decisions, rest).flat(), SOURCE));
  const others = (i: number): LinearModel => halves[i % 2]!;
  const certainties = prepared.flatMap((p, i) =>
    isJudged(p.annotated.isForeign) ? judged(p, others(i)) : [],
  );
  const anyHasPhrases = texts.some(({ hasPhrases }) => hasPhrases);
  const filter = learn(
    prepared.flatMap((p, i) =>
      p.annotated.hasPhrases || !anyHasPhrases ? filterDecisions(p, others(i)) : [],
    ),
    FILTER,
  );
  const indirect = prepared.flatMap((p, i) =>
    p.annotated.hasReported ? [indirectDecisions(p, takenCues(p, others(i)))] : [],
  );
  const [content, indirectSource] = (['spans', 'sources'] as const).map((what) => {
    const every = indirect.map((d) => d[what]);
    const judges = [1, 0].map((rest) => learn(everySecond(every, rest).flat(), INDIRECT));
    const pairs = every.flatMap((ds, i) =>
      isJudged(ds[0]?.isForeign ?? false) ? ds.map((d) => verdict(d, judges[i % 2]!, what === 'spans')) : [],
    );
    return { ...learn(every.flat(), INDIRECT), ...calibrate(pairs.filter((pair) => pair !== null)) };
  }) as [LinearModel, LinearModel];
  return {
    source: { ...source, ...calibrate(certainties) },
    filter,
    content,
    indirectSource,
  };
}

/**
 * Learns `speech.bin`: which stretches between marks are somebody's words, as they look with source weights learned from
 * other texts.
 */
export function trainFilter(texts: readonly AnnotatedText[], source: LinearModel): Uint8Array {
  const decisions = texts.map(prepare).flatMap((p) => filterDecisions(p, source));
  return encodeSpeechModel(learnToRank(decisions, FILTER, TIMES));
}

const everySecond = <T>(items: readonly T[], rest: number): T[] => items.filter((_, i) => i % 2 === rest);

/**
 * How sure weights are of their choice, and whether it is right. Where the first option stands for nothing, sure
 * is what does not lie on it, and a choice of nothing is no pair.
 */
function verdict(
  { options, right }: Decision,
  weights: LinearModel,
  firstIsNothing: boolean,
): [number, boolean] | null {
  const p = softmax(options.map((o) => o.reduce((sum, f) => sum + weights.table[f]!, 0) * weights.scale));
  let best = 0;
  for (let i = 1; i < p.length; i++) if (p[i]! > p[best]! || (firstIsNothing && best === 0)) best = i;
  if (!firstIsNothing) return [p[best]!, right[best]!];
  return p[0]! > 0.9 ? null : [1 - p[0]!, right[best]!];
}

/** How sure the ranker was of each source of a text, and whether it was right. */
function judged(p: Prepared, weights: LinearModel): [number, boolean][] {
  const n = p.narration;
  const ranked = rankSources(n, p.annotated.document.text, p.stretches, p.candidates, weights);
  return ranked.flatMap((r, q) => {
    const gold = p.gold[q];
    if (!r?.source || !gold || gold.source.length === 0) return [];
    const span = spanOf(n, r.source.option.candidate);
    return [[r.source.probability, gold.source.some((g) => shared(g, span) > 0)] as [number, boolean]];
  });
}
