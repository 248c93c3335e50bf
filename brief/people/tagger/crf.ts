import { type KeyTable, LOW_BITS, LOW_MASK } from './key-table.ts';

/**
 * Linear-chain conditional random field over short runs of tokens (Lafferty, McCallum & Pereira 2001).
 * Labels: O, outside; B, first token of a name; I, a further token of it. Scores are relative to O, so a
 * feature has two weights. I never follows O or opens a run.
 */
export const Label = { outside: 0, begin: 1, inside: 2 } as const;

/** Kinds of token with transition scores of their own, besides the general ones. */
export const TRANSITION_KINDS = 5;

/** Previous state (O, B, I, start of run) by label (O, B, I, end of run). */
export const TRANSITIONS = 16;

/** Weights are kept as whole steps of this size. */
export const WEIGHT_STEP = 3 / 31;

/** Weights of one pass, by feature key. */
export interface Weights {
  readonly keys: KeyTable;
  /** Those of B and I of each key, side by side, in steps of `WEIGHT_STEP`. */
  readonly steps: Int8Array;
  /** `TRANSITIONS` scores for each kind; kind 0 is added for every token. */
  readonly transitions: Float32Array;
}

/**
 * Adds the weights of features, in steps, to `sums[at]` (B) and `sums[at + 1]` (I). The keys are looked for as
 * `KeyTable.placeOf` does; written out, because it is asked some sixty times a token before it is compiled.
 */
export function addWeights(
  { keys: { starts, lows }, steps }: Weights,
  { keys, length }: { readonly keys: Int32Array; readonly length: number },
  sums: Int32Array,
  at: number,
): void {
  let begin = 0;
  let inside = 0;
  for (let k = 0; k < length; k++) {
    const key = keys[k]!;
    const low = key & LOW_MASK;
    const bucket = key >>> LOW_BITS;
    let place = starts[bucket]!;
    const end = starts[bucket + 1]!;
    while (place < end && lows[place] !== low) place++;
    if (place === end) continue;
    begin += steps[place * 2]!;
    inside += steps[place * 2 + 1]!;
  }
  sums[at]! += begin;
  sums[at + 1]! += inside;
}

const IMPOSSIBLE = -1e9;
const START = 3;
const END = 3;

/** Score of going from `from` to `to` at a token of this kind. */
export function transition(
  transitions: Float32Array | Float64Array,
  kind: number,
  from: number,
  to: number,
): number {
  if (to === Label.inside && (from === Label.outside || from === START)) return IMPOSSIBLE;
  const at = from * 4 + to;
  return transitions[at]! + (kind ? transitions[kind * TRANSITIONS + at]! : 0);
}

/** Room for the sums over one run; grows with the longest run seen. */
export class Lattice {
  private room = 0;
  /** B and I scores of each token. */
  scores = new Float64Array(0);
  kinds = new Uint8Array(0);
  /** Log sums by token and label. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  private trace = new Uint8Array(0);

  /** Makes room for a run of `length` tokens. */
  reserve(length: number): void {
    if (length <= this.room) return;
    this.room = Math.max(16, length * 2);
    this.scores = new Float64Array(this.room * 2);
    this.kinds = new Uint8Array(this.room);
    this.forward = new Float64Array(this.room * 3);
    this.backward = new Float64Array(this.room * 3);
    this.trace = new Uint8Array(this.room * 3);
  }

  /** Sets the scores of token `i` from the sums of its features' weights, in steps. */
  setScores(i: number, sums: Int32Array, bias: number): void {
    this.scores[i * 2] = sums[0]! * WEIGHT_STEP + bias;
    this.scores[i * 2 + 1] = sums[1]! * WEIGHT_STEP + bias;
  }

  private score(i: number, label: number): number {
    return label === 0 ? 0 : this.scores[i * 2 + label - 1]!;
  }

  /** Fills `forward` and `backward`; the log of the sum over all labellings. */
  sum(length: number, transitions: Float32Array | Float64Array): number {
    const { forward, backward, kinds } = this;
    for (let to = 0; to < 3; to++)
      forward[to] = transition(transitions, kinds[0]!, START, to) + this.score(0, to);
    for (let i = 1; i < length; i++)
      for (let to = 0; to < 3; to++) {
        const kind = kinds[i]!;
        const a = forward[i * 3 - 3]! + transition(transitions, kind, 0, to);
        const b = forward[i * 3 - 2]! + transition(transitions, kind, 1, to);
        const c = forward[i * 3 - 1]! + transition(transitions, kind, 2, to);
        forward[i * 3 + to] = logSum(a, b, c) + this.score(i, to);
      }
    const end = length * 3 - 3;
    for (let from = 0; from < 3; from++) backward[end + from] = transition(transitions, 0, from, END);
    for (let i = length - 2; i >= 0; i--)
      for (let from = 0; from < 3; from++) {
        const kind = kinds[i + 1]!;
        const at = i * 3 + 3;
        const a = backward[at]! + transition(transitions, kind, from, 0) + this.score(i + 1, 0);
        const b = backward[at + 1]! + transition(transitions, kind, from, 1) + this.score(i + 1, 1);
        const c = backward[at + 2]! + transition(transitions, kind, from, 2) + this.score(i + 1, 2);
        backward[i * 3 + from] = logSum(a, b, c);
      }
    return logSum(
      forward[end]! + backward[end]!,
      forward[end + 1]! + backward[end + 1]!,
      forward[end + 2]! + backward[end + 2]!,
    );
  }

  /** The best labels of the run (Viterbi), into `labels` from `at`. */
  best(length: number, transitions: Float32Array, labels: Uint8Array, at: number): void {
    const { forward, trace, kinds } = this;
    for (let to = 0; to < 3; to++)
      forward[to] = transition(transitions, kinds[0]!, START, to) + this.score(0, to);
    for (let i = 1; i < length; i++)
      for (let to = 0; to < 3; to++) {
        let most = Number.NEGATIVE_INFINITY;
        for (let from = 0; from < 3; from++) {
          const value = forward[i * 3 - 3 + from]! + transition(transitions, kinds[i]!, from, to);
          if (value > most) {
            most = value;
            trace[i * 3 + to] = from;
          }
        }
        forward[i * 3 + to] = most + this.score(i, to);
      }
    let label = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < 3; from++) {
      const value = forward[length * 3 - 3 + from]! + transition(transitions, 0, from, END);
      if (value > most) {
        most = value;
        label = from;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[at + i] = label;
      label = trace[i * 3 + label]!;
    }
  }
}

function logSum(a: number, b: number, c: number): number {
  const most = a > b ? (a > c ? a : c) : b > c ? b : c;
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}
