import { Features, type LinearModel, score } from '../../linear-model.ts';
import type { Narration } from '../../parse/narration.ts';
import type { ChosenSource } from './chosen-source.ts';
import { type Option, Origin, type QuoteContext, sourceFeatures } from './features.ts';

const features = new Features();

/** The most probable option, where options that share words count together. */
export function mostProbable(
  n: Narration,
  context: QuoteContext,
  options: readonly Option[],
  weights: LinearModel,
): ChosenSource | null {
  if (options.length === 0) return null;
  const p = new Float64Array(options.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < options.length; i++) {
    sourceFeatures(n, context, options[i]!, features);
    p[i] = score(weights, features);
    if (p[i]! > top) top = p[i]!;
  }
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.exp(p[i]! - top);
    sum += p[i]!;
  }
  const last = options.at(-1)!;
  let inherited = -1;
  if (last.origin === Origin.inherited) {
    inherited = options.findIndex((o) => o !== last && o.candidate.from === last.candidate.from);
    if (inherited >= 0) {
      p[inherited]! += p[options.length - 1]!;
      p[options.length - 1] = 0;
    }
  }
  let best = 0;
  for (let i = 1; i < p.length; i++) if (p[i]! > p[best]!) best = i;
  return { option: options[best]!, probability: p[best]! / sum };
}
