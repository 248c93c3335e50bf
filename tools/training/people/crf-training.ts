import {
  Label,
  Lattice,
  TRANSITION_KINDS,
  TRANSITIONS,
  transition,
} from '../../../brief/people/tagger/crf.ts';
import { makeRandom, shuffle } from '../random.ts';
import type { Examples } from './examples.ts';

/** How a pass is trained. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of feature occurrences left out at random, so that no single feature is leant on. */
  readonly dropout: number;
  readonly seed: number;
}

/** A trained pass, before pruning: weights of B and I relative to O by dense feature id. */
export interface TrainedPass {
  readonly begin: Float32Array;
  readonly inside: Float32Array;
  readonly transitions: Float32Array;
}

const STATES = 4;
const LABELS = 3;
const START = 3;
const END = 3;
const EPSILON = 0.01;

/**
 * Maximises the log-likelihood of the runs' labels by dual averaging with AdaGrad's steps (Duchi, Hazan &
 * Singer 2011), one run at a time, in an order that depends on the seed alone.
 */
export function trainPass(
  examples: Examples,
  featureCount: number,
  runs: Int32Array,
  { epochs, rate, dropout, seed }: TrainingOptions,
): TrainedPass {
  const random = makeRandom(seed);
  const gradients = new Float32Array(featureCount * LABELS);
  const squares = new Float32Array(featureCount * LABELS);
  const size = TRANSITION_KINDS * TRANSITIONS;
  const transitionGradients = new Float64Array(size);
  const transitionSquares = new Float64Array(size);
  const transitions = new Float64Array(size);
  const lattice = new Lattice();
  const order = runs.slice();
  const { at, features, labels, kinds } = examples;
  let kept = new Int32Array(4096);
  const weight = (k: number): number => (-rate * gradients[k]!) / (Math.sqrt(squares[k]!) + EPSILON);
  const addTransition = (k: number, amount: number): void => {
    transitionGradients[k]! += amount;
    transitionSquares[k]! += amount * amount;
    transitions[k] = (-rate * transitionGradients[k]!) / (Math.sqrt(transitionSquares[k]!) + EPSILON);
  };
  const pairs = new Float64Array(size);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const run of order) {
      const start = examples.runs[run]!;
      const length = examples.runs[run + 1]! - start;
      lattice.reserve(length);
      if (kept.length < at[start + length]! - at[start]! + length + 1)
        kept = new Int32Array(2 * (at[start + length]! - at[start]! + length + 1));
      let n = 0;
      for (let i = 0; i < length; i++) {
        const counter = n++;
        let outside = 0;
        let begin = 0;
        let inside = 0;
        for (let k = at[start + i]!; k < at[start + i + 1]!; k++) {
          if (dropout && random() < dropout) continue;
          const f = features[k]! * LABELS;
          kept[n++] = f;
          outside += weight(f);
          begin += weight(f + 1);
          inside += weight(f + 2);
        }
        kept[counter] = n;
        lattice.scores[i * 2] = begin - outside;
        lattice.scores[i * 2 + 1] = inside - outside;
        lattice.kinds[i] = kinds[start + i]!;
      }
      const total = lattice.sum(length, transitions);
      // gradients of the features
      let position = 0;
      for (let i = 0; i < length; i++) {
        const stop = kept[position++]!;
        const gold = labels[start + i]!;
        const b = i * LABELS;
        const gradient0 = Math.exp(lattice.forward[b]! + lattice.backward[b]! - total) - (gold === 0 ? 1 : 0);
        const gradient1 =
          Math.exp(lattice.forward[b + 1]! + lattice.backward[b + 1]! - total) - (gold === 1 ? 1 : 0);
        const gradient2 =
          Math.exp(lattice.forward[b + 2]! + lattice.backward[b + 2]! - total) - (gold === 2 ? 1 : 0);
        const square0 = gradient0 * gradient0;
        const square1 = gradient1 * gradient1;
        const square2 = gradient2 * gradient2;
        for (; position < stop; position++) {
          const f = kept[position]!;
          gradients[f]! += gradient0;
          gradients[f + 1]! += gradient1;
          gradients[f + 2]! += gradient2;
          squares[f]! += square0;
          squares[f + 1]! += square1;
          squares[f + 2]! += square2;
        }
      }
      // gradients of the transitions
      pairs.fill(0);
      for (let i = 0; i <= length; i++) {
        const kind = i < length ? lattice.kinds[i]! : 0;
        const goldFrom = i === 0 ? START : labels[start + i - 1]!;
        const goldTo = i === length ? END : labels[start + i]!;
        for (let from = 0; from < STATES; from++) {
          if ((i === 0) !== (from === START)) continue;
          for (let to = 0; to < STATES; to++) {
            if ((i === length) !== (to === END)) continue;
            if (to === Label.inside && (from === Label.outside || from === START)) continue;
            const before = i === 0 ? 0 : lattice.forward[(i - 1) * LABELS + from]!;
            const after =
              i === length
                ? 0
                : lattice.backward[i * LABELS + to]! + (to ? lattice.scores[i * 2 + to - 1]! : 0);
            const p = Math.exp(before + transition(transitions, kind, from, to) + after - total);
            const amount = p - (from === goldFrom && to === goldTo ? 1 : 0);
            pairs[from * STATES + to]! += amount;
            if (kind) pairs[kind * TRANSITIONS + from * STATES + to]! += amount;
          }
        }
      }
      for (let k = 0; k < size; k++) if (pairs[k]) addTransition(k, pairs[k]!);
    }
  }
  const begin = new Float32Array(featureCount);
  const inside = new Float32Array(featureCount);
  for (let f = 0; f < featureCount; f++) {
    const outside = weight(f * LABELS);
    begin[f] = weight(f * LABELS + 1) - outside;
    inside[f] = weight(f * LABELS + 2) - outside;
  }
  return { begin, inside, transitions: Float32Array.from(transitions) };
}

/** Trains the pass several times in other orders, and takes the mean of the weights: steadier than any one of them. */
export function trainMeanPass(
  examples: Examples,
  featureCount: number,
  runs: Int32Array,
  options: TrainingOptions,
  times: number,
): TrainedPass {
  const mean = trainPass(examples, featureCount, runs, options);
  const add = (sum: Float32Array, more: Float32Array): void => {
    for (let k = 0; k < sum.length; k++) sum[k]! += more[k]!;
  };
  for (let n = 1; n < times; n++) {
    const other = trainPass(examples, featureCount, runs, { ...options, seed: options.seed + 100 * n });
    add(mean.begin, other.begin);
    add(mean.inside, other.inside);
    add(mean.transitions, other.transitions);
  }
  for (const weights of [mean.begin, mean.inside, mean.transitions])
    for (let k = 0; k < weights.length; k++) weights[k]! /= times;
  return mean;
}
