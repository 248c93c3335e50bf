import { encodeQuotationModel, type QuotationModel } from '../../brief/quotes/model.ts';
import { rankSources } from '../../brief/quotes/source-ranker.ts';
import type { Weights } from '../../brief/quotes/weights.ts';
import { type AnnotatedText, shared } from './annotated.ts';
import { filterDecisions } from './filter.ts';
import { calibrate, learnToRank, type Recipe } from './ranking.ts';
import { type Prepared, prepare, sourceDecisions, spanOf } from './sources.ts';

const SOURCE: Recipe = { epochs: 6, step: 0.1, drop: 0.4, minCount: 3, smallest: 0.02, seed: 1 };
const FILTER: Recipe = { epochs: 8, step: 0.1, drop: 0.3, minCount: 3, smallest: 0.02, seed: 1 };

/** Texts by place: even ones and odd ones learn from each other, so that no text is judged by itself. */
const half = <T>(items: readonly T[], which: number): T[] => items.filter((_, i) => i % 2 === which);

/** Learns everything in `quotes.bin` from annotated texts. The same texts in the same order give the same bytes. */
export function trainQuotations(texts: readonly AnnotatedText[]): Uint8Array {
  const prepared = texts.map(prepare);
  const decisions = prepared.map(sourceDecisions);
  const halves = [0, 1].map((which) => learnToRank(half(decisions, which).flat(), SOURCE)) as [
    Weights,
    Weights,
  ];
  const others = (i: number): Weights => halves[i % 2 === 0 ? 1 : 0];
  const source = learnToRank(decisions.flat(), SOURCE);
  const filter = learnToRank(
    prepared.flatMap((p, i) => filterDecisions(p, others(i))),
    FILTER,
  );
  const model: QuotationModel = {
    source: { ...source, ...calibrate(prepared.flatMap((p, i) => judged(p, others(i)))) },
    filter,
  };
  return encodeQuotationModel(model);
}

/** How sure the ranker was of each source of a text, and whether it was right. */
function judged(p: Prepared, weights: Weights): [number, boolean][] {
  const n = p.narration;
  const ranked = rankSources(n, p.annotated.document.text, p.stretches, p.candidates, weights);
  return ranked.flatMap((r, q) => {
    const gold = p.gold[q];
    if (!r?.source || !gold || gold.source.length === 0) return [];
    const span = spanOf(n, r.source.option.candidate);
    return [[r.source.probability, gold.source.some((g) => shared(g, span) > 0)] as [number, boolean]];
  });
}
