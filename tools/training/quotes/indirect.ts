import type { Span } from '../../../brief/article.ts';
import { partsOf } from '../../../brief/quotes/indirect/content-edges.ts';
import { cueContext, indirectSourceFeatures, spanFeatures } from '../../../brief/quotes/indirect/features.ts';
import { type Cue, cuesOf } from '../../../brief/quotes/indirect/reporting-cues.ts';
import { sourceCandidates } from '../../../brief/quotes/indirect/source-of-cue.ts';
import { Side, type SpanOption, spanOptions } from '../../../brief/quotes/indirect/span-options.ts';
import { Features, type LinearModel } from '../../../brief/quotes/linear-model.ts';
import { cueOf } from '../../../brief/quotes/parse/cues.ts';
import type { Narration } from '../../../brief/quotes/parse/narration.ts';
import { rankSources } from '../../../brief/quotes/source/ranker.ts';
import { unitAt } from '../../../brief/quotes/speaker/mention-index.ts';
import type { Attribution } from '../attribution.ts';
import { shared } from './annotated.ts';
import type { Decision } from './ranking.ts';
import { type Prepared, spanOf } from './sources.ts';

/** Share of words two spans have in common (intersection over union). */
export function likeness(a: Span, b: Span): number {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
}

/** How well a reading meets the gold content: its best part, less a little for a part too many or too few. */
function meets(n: Narration, option: SpanOption, gold: Attribution): number {
  const parts = partsOf(n, option);
  const best = Math.max(0, ...parts.flatMap((part) => gold.content.map((c) => likeness(part, c))));
  return parts.length > 1 && gold.content.length === 1 ? best * 0.9 : best;
}

export interface CueGold {
  readonly cue: Cue;
  readonly attribution: Attribution | null;
}

/** The cues of a text with the attribution that was marked with each. */
export function cuesWithGold(p: Prepared): CueGold[] {
  const n = p.narration;
  const marked = new Map<number, Attribution>();
  for (const a of p.annotated.attributions) {
    for (const c of a.cue) {
      for (let u = unitAt(n, c.start); u < n.count && n.start[u]! < c.end; u++) marked.set(u, a);
    }
  }
  return p.candidates.flatMap((here, paragraph) =>
    cuesOf(n, paragraph, here).map((cue) => ({ cue, attribution: marked.get(cue.unit) ?? null })),
  );
}

/** The cue units that quotations of a text take, by sources ranked with weights it was not learned from. */
export function takenCues(p: Prepared, sources: LinearModel): Set<number> {
  const n = p.narration;
  const taken = new Set<number>();
  rankSources(n, p.annotated.document.text, p.stretches, p.candidates, sources).forEach((r, q) => {
    const cue = r?.source && cueOf(n, r.source.option.candidate, n.quotations[q]!);
    if (cue) taken.add(cue.from);
  });
  return taken;
}

/** What there is to learn of reported speech: the content of each cue, and the source of those that have one. */
export function indirectDecisions(
  p: Prepared,
  taken: ReadonlySet<number>,
): { spans: Decision[]; sources: Decision[] } {
  const n = p.narration;
  const { isForeign } = p.annotated;
  const features = new Features();
  const options: SpanOption[] = [];
  const spans: Decision[] = [];
  const sources: Decision[] = [];
  for (const { cue, attribution } of cuesWithGold(p)) {
    const here = p.candidates[cue.paragraph]!;
    const context = cueContext(n, cue, here, taken.has(cue.unit));
    spanOptions(n, cue, here, options);
    const likenesses = options.map((o) =>
      attribution && o.side !== Side.none ? meets(n, o, attribution) : 0,
    );
    const best = Math.max(...likenesses);
    const right =
      best >= 0.5 ? likenesses.map((l) => l >= best - 0.1 && l >= 0.5) : options.map((_, i) => i === 0);
    spans.push({
      options: options.map((o) => {
        spanFeatures(n, context, o, features);
        return features.at.slice(0, features.count);
      }),
      right,
      isForeign,
    });
    if (best < 0.5 || !attribution || attribution.source.length === 0) continue;
    const content = options[likenesses.indexOf(best)]!;
    const rivals = sourceCandidates(n, cue, content, here);
    const isSource = rivals.map((c) => attribution.source.some((s) => shared(s, spanOf(n, c)) > 0));
    if (!isSource.some(Boolean)) continue;
    sources.push({
      options: rivals.map((c) => {
        indirectSourceFeatures(n, context, content, c, features);
        return features.at.slice(0, features.count);
      }),
      right: isSource,
      isForeign,
    });
  }
  return { spans, sources };
}
