import type { Tokens } from '../text/tokens.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { addScores, Label, Lattice, type Weights } from './crf.ts';
import { FeatureKeys, firstPassFeatures, type NameContext } from './first-pass.ts';
import { type FirstOpinion, secondPassFeatures } from './second-pass.ts';
import { countStatistics } from './statistics.ts';
import { type CommonWords, readWords, Word, type Words } from './words.ts';

/** The decoded name model. */
export interface NameModel {
  readonly common: CommonWords;
  readonly first: Weights;
  readonly second: Weights;
}

/** Labels of every token, and how sure: the probability that the token is part of a name (second pass). */
export interface Tagging {
  readonly labels: Uint8Array;
  readonly probability: Float32Array;
}

/** Prepares a document for tagging. */
export function nameContext(tokens: Tokens, common: CommonWords): NameContext {
  const words = readWords(tokens, common);
  const candidates = findCandidates(tokens, words);
  return { tokens, words, candidates, statistics: countStatistics(tokens, words, candidates) };
}

/** The kind of a token that its transitions depend on: initial, particle, title, common word, or any other. */
export function transitionKind(words: Words, form: number): number {
  const fact = words.facts[form]!;
  if (fact & Word.initial) return 1;
  if (fact & Word.particle) return 2;
  if (fact & Word.title) return 3;
  return fact & Word.common ? 4 : 0;
}

/** Added to B and I of the first pass before its opinion is taken: it is trained to be a little shy. */
const FIRST_PASS_BIAS = 0.2;

/** The same for the second pass: with it, as many names are missed as are wrong. */
const SECOND_PASS_BIAS = 0.3;

/** Tags the names of persons in a document. */
export function tagNames(context: NameContext, model: NameModel): Tagging {
  const { count } = context.tokens;
  const labels = new Uint8Array(count);
  const probability = new Float32Array(count);
  const opinion = firstOpinion(context, model.first);
  const lattice = new Lattice();
  const keys = new FeatureKeys();
  eachRun(context.candidates, (start, end) => {
    fillLattice(lattice, context, start, end);
    for (let i = start; i < end; i++) {
      secondPassFeatures(context, opinion, start, end, i, keys);
      addScores(model.second, keys.keys, keys.length, lattice.scores, (i - start) * 2);
    }
    for (let k = 0; k < 2 * (end - start); k++) lattice.scores[k]! += SECOND_PASS_BIAS;
    const total = lattice.sum(end - start, model.second.transitions);
    for (let i = start; i < end; i++) {
      const at = (i - start) * 3;
      probability[i] = 1 - Math.exp(lattice.forward[at]! + lattice.backward[at]! - total);
    }
    lattice.best(end - start, model.second.transitions, labels, start);
  });
  return { labels, probability };
}

/** Runs the first pass over a document. */
export function firstOpinion(context: NameContext, weights: Weights): FirstOpinion {
  const opinion = emptyOpinion(context.tokens);
  const labels = new Uint8Array(context.tokens.count);
  const lattice = new Lattice();
  const keys = new FeatureKeys();
  eachRun(context.candidates, (start, end) => {
    fillLattice(lattice, context, start, end);
    for (let i = start; i < end; i++) {
      firstPassFeatures(context, start, end, i, keys);
      addScores(weights, keys.keys, keys.length, lattice.scores, (i - start) * 2);
    }
    giveOpinion(opinion, context, lattice, weights.transitions, start, end, labels);
  });
  return opinion;
}

/** Calls `visit` with the first token and the token after the last one of every candidate run. */
export function eachRun(candidates: Candidates, visit: (start: number, end: number) => void): void {
  for (let r = 0; r < candidates.runs; r++) visit(candidates.runStart[r]!, candidates.runEnd[r]!);
}

function fillLattice(lattice: Lattice, { tokens, words }: NameContext, start: number, end: number): void {
  lattice.reserve(end - start);
  for (let i = start; i < end; i++) lattice.kinds[i - start] = transitionKind(words, tokens.form[i]!);
}

function emptyOpinion({ count, forms }: Tokens): FirstOpinion {
  const n = forms.length;
  return {
    begin: new Float32Array(count),
    inside: new Float32Array(count),
    seen: new Int32Array(n),
    sum: new Float32Array(n),
    most: new Float32Array(n),
    single: new Int32Array(n),
    first: new Int32Array(n),
    last: new Int32Array(n),
  };
}

/** Takes the first pass's probabilities and labels of a run, whose scores are in the lattice, into the opinion. */
function giveOpinion(
  opinion: FirstOpinion,
  { tokens }: NameContext,
  lattice: Lattice,
  transitions: Float32Array,
  start: number,
  end: number,
  labels: Uint8Array,
): void {
  const { form, lower } = tokens;
  const length = end - start;
  for (let k = 0; k < length * 2; k++) lattice.scores[k]! += FIRST_PASS_BIAS;
  const total = lattice.sum(length, transitions);
  for (let i = start; i < end; i++) {
    const at = (i - start) * 3;
    const begin = Math.exp(lattice.forward[at + 1]! + lattice.backward[at + 1]! - total);
    const inside = Math.exp(lattice.forward[at + 2]! + lattice.backward[at + 2]! - total);
    const word = lower[form[i]!]!;
    opinion.begin[i] = begin;
    opinion.inside[i] = inside;
    opinion.seen[word]!++;
    opinion.sum[word]! += begin + inside;
    if (begin + inside > opinion.most[word]!) opinion.most[word] = begin + inside;
  }
  lattice.best(length, transitions, labels, start);
  for (let i = start; i < end; i++) {
    const word = lower[form[i]!]!;
    if (labels[i] === Label.outside) continue;
    const ends = i + 1 === end || labels[i + 1] !== Label.inside;
    if (labels[i] === Label.begin) opinion[ends ? 'single' : 'first'][word]!++;
    else if (ends) opinion.last[word]!++;
  }
}
