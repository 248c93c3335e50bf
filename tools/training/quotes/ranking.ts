import { type LinearModel, SIZE, sigmoid } from '../../../brief/quotes/linear-model.ts';

import { makeRandom, shuffle } from '../random.ts';

/** One decision to learn from: the features of every option, and which options are right. */
export interface Decision {
  readonly options: readonly Int32Array[];
  readonly right: readonly boolean[];
  /** Whether annotators of another convention decided it than the one readers are shown. */
  readonly isForeign: boolean;
}

export interface Recipe {
  readonly epochs: number;
  /** Step of AdaGrad (Duchi et al. 2011). */
  readonly step: number;
  /** Share of features left out at random in each pass (Hinton et al. 2012), so that none is leaned on alone. */
  readonly drop: number;
  /** Features of fewer decisions than this are not learned. */
  readonly minCount: number;
  /** Weights smaller than this are not kept. */
  readonly smallest: number;
  readonly seed: number;
}

/** In how many decisions a feature tells options apart. */
function counts(decisions: readonly Decision[]): Int32Array {
  const count = new Int32Array(2 * SIZE);
  const seen = new Int32Array(2 * SIZE).fill(-1);
  decisions.forEach(({ options }, d) => {
    for (const features of options) {
      for (const f of features) {
        if (seen[f] !== d) count[f]!++;
        seen[f] = d;
      }
    }
  });
  return count;
}

/**
 * Learns to rank: the probability of an option is a softmax over the options' scores, and the likelihood of
 * the right ones together is raised (several may be right: two mentions of one speaker). It is learned `times` over, in
 * other orders, to take the mean of the weights: steadier than any one of them. Foreign decisions have a second set of all
 * features, which learns in what they differ and is thrown away (Daumé 2007, "Frustratingly easy domain adaptation").
 */
export function learnToRank(decisions: readonly Decision[], recipe: Recipe, times: number): LinearModel {
  const learned = frequent(decisions.map(withForeignFeatures), recipe.minCount);
  const mean = new Float64Array(SIZE);
  for (let time = 0; time < times; time++) {
    const w = learnOnce(learned, recipe, recipe.seed + 100 * time);
    for (let i = 0; i < SIZE; i++) mean[i]! += w[i]! / times;
  }
  // what was learned with a share of the features out counts that much less with all of them in
  for (let i = 0; i < SIZE; i++) mean[i]! *= 1 - recipe.drop;
  return quantised(mean, recipe.smallest);
}

function withForeignFeatures(decision: Decision): Decision {
  if (!decision.isForeign) return decision;
  const options = decision.options.map((features) => {
    const both = new Int32Array(2 * features.length);
    both.set(features);
    features.forEach((f, i) => {
      both[features.length + i] = SIZE + f;
    });
    return both;
  });
  return { ...decision, options };
}

/** The decisions without features that are too rare to be learned. */
function frequent(decisions: readonly Decision[], minCount: number): Decision[] {
  const count = counts(decisions);
  return decisions.map((decision) => ({
    ...decision,
    options: decision.options.map((features) => features.filter((f) => count[f]! >= minCount)),
  }));
}

function learnOnce(decisions: readonly Decision[], recipe: Recipe, seed: number): Float64Array {
  const w = new Float64Array(2 * SIZE);
  const squares = new Float64Array(2 * SIZE);
  const random = makeRandom(seed);
  const dropped = new Uint8Array(2 * SIZE);
  const order = Int32Array.from(decisions, (_, i) => i);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    for (const d of order) {
      const { options, right } = decisions[d]!;
      for (const features of options) for (const f of features) dropped[f] = random() < recipe.drop ? 1 : 0;
      const scores = options.map((features) => {
        let sum = 0;
        for (const f of features) if (!dropped[f]) sum += w[f]!;
        return sum;
      });
      const p = softmax(scores);
      const mass = p.reduce((sum, x, i) => sum + (right[i] ? x : 0), 0);
      if (mass <= 0) continue;
      for (let i = 0; i < options.length; i++) {
        const gradient = p[i]! - (right[i] ? p[i]! / mass : 0);
        if (Math.abs(gradient) < 1e-5) continue;
        for (const f of options[i]!) {
          if (dropped[f]) continue;
          squares[f]! += gradient * gradient;
          w[f]! -= (recipe.step * gradient) / (Math.sqrt(squares[f]!) + 1e-6);
        }
      }
    }
  }
  return w;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const e = scores.map((s) => Math.exp(s - top));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / sum);
}

const CLIP = 3;

function quantised(w: Float64Array, smallest: number): LinearModel {
  const table = new Int8Array(SIZE);
  const scale = CLIP / 127;
  for (let i = 0; i < SIZE; i++) {
    if (Math.abs(w[i]!) >= smallest) table[i] = Math.round(Math.max(-CLIP, Math.min(CLIP, w[i]!)) / scale);
  }
  return { scale: Math.fround(scale), table, slope: 1, offset: 0 };
}

/** Slope and offset that make probabilities calibrated (Platt 1999), from held-out pairs of probability and truth. */
export function calibrate(pairs: readonly (readonly [number, boolean])[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  const x = pairs.map(([p]) => {
    const q = Math.min(1 - 1e-6, Math.max(1e-6, p));
    return Math.log(q / (1 - q));
  });
  for (let round = 0; round < 50; round++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-6;
    let h01 = 0;
    let h11 = 1e-6;
    for (let i = 0; i < pairs.length; i++) {
      const p = sigmoid(slope * x[i]! + offset);
      const d = p - (pairs[i]![1] ? 1 : 0);
      const h = p * (1 - p);
      g0 += d;
      g1 += d * x[i]!;
      h00 += h;
      h01 += h * x[i]!;
      h11 += h * x[i]! * x[i]!;
    }
    const det = h00 * h11 - h01 * h01;
    if (Math.abs(det) < 1e-9) break;
    offset -= (h11 * g0 - h01 * g1) / det;
    slope -= (h00 * g1 - h01 * g0) / det;
  }
  return { slope: Math.fround(slope), offset: Math.fround(offset) };
}
