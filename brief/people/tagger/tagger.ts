import type { Language } from '../../language.ts';
import type { Tokens } from '../../text/tokens.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { CommonWords } from './common-words.ts';
import { addWeights, Label, Lattice, type Weights } from './crf.ts';
import { completeDescribedSpeakers } from './described-speakers.ts';
import { completeEnumerations } from './enumerations.ts';
import { completeEvidentNames } from './evident-names.ts';
import { FeatureKeys } from './feature-keys.ts';
import { type NameContext, placeFeatures, wordFeatures } from './first-pass.ts';
import { completeByGivenNames } from './given-names.ts';
import { completeIntroductions } from './introductions.ts';
import { completeNamesOfWords } from './names-of-words.ts';
import { completeRepetitions } from './repetitions.ts';
import { completeResults } from './results-lists.ts';
import { type FirstOpinion, secondPassFeatures } from './second-pass.ts';
import { countStatistics } from './statistics.ts';
import { readWords, Word, type Words } from './word-classes.ts';

/** The decoded name model. */
export interface NameModel {
  readonly common: CommonWords;
  readonly first: Weights;
  readonly second: Weights;
}

/** Labels of every token. */
export interface Tagging {
  readonly labels: Uint8Array;
}

/** Prepares a document for tagging. */
export function nameContext(tokens: Tokens, language: Language, common: CommonWords): NameContext {
  const words = readWords(tokens, language, common);
  const candidates = findCandidates(tokens, words);
  return { language, tokens, words, candidates, statistics: countStatistics(tokens, words, candidates) };
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

/** The same for the second pass: what finds most of the people of a text, and few that are none. */
const SECOND_PASS_BIAS = 0.1;

/** Tags the names of persons in a document. */
export function tagNames(context: NameContext, model: NameModel): Tagging {
  const labels = new Uint8Array(context.tokens.count);
  const opinion = firstOpinion(context, model.first);
  const { transitions } = model.second;
  const lattice = new Lattice();
  const keys = new FeatureKeys();
  const sums = new Int32Array(2);
  eachRun(context.candidates, (start, end) => {
    fillLattice(lattice, context, start, end);
    for (let i = start; i < end; i++) {
      secondPassFeatures(context, opinion, start, end, i, keys);
      sums[0] = 0;
      sums[1] = 0;
      addWeights(model.second, keys, sums, 0);
      lattice.setScores(i - start, sums, SECOND_PASS_BIAS);
    }
    lattice.best(end - start, transitions, labels, start);
  });
  completeEnumerations(context, labels);
  completeIntroductions(context, labels);
  completeEvidentNames(context, labels);
  completeNamesOfWords(context, labels);
  completeDescribedSpeakers(context, labels);
  completeRepetitions(context, labels);
  completeResults(context, labels);
  completeByGivenNames(context, labels);
  return { labels };
}

/** Runs the first pass over a document. What a word has wherever it stands is scored once for all its places. */
export function firstOpinion(context: NameContext, weights: Weights): FirstOpinion {
  const { form, forms, count } = context.tokens;
  const opinion = emptyOpinion(context.tokens);
  const labels = new Uint8Array(count);
  const lattice = new Lattice();
  const keys = new FeatureKeys();
  const scored = new Uint8Array(forms.length);
  const ofWords = new Int32Array(forms.length * 2);
  const sums = new Int32Array(2);
  eachRun(context.candidates, (start, end) => {
    fillLattice(lattice, context, start, end);
    for (let i = start; i < end; i++) {
      const word = form[i]!;
      if (!scored[word]) {
        scored[word] = 1;
        keys.length = 0;
        wordFeatures(context, word, keys);
        addWeights(weights, keys, ofWords, word * 2);
      }
      keys.length = 0;
      placeFeatures(context, start, end, i, keys);
      sums[0] = ofWords[word * 2]!;
      sums[1] = ofWords[word * 2 + 1]!;
      addWeights(weights, keys, sums, 0);
      lattice.setScores(i - start, sums, FIRST_PASS_BIAS);
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
