import { compileOnce } from '../grammar/compile-once.ts';
import type { KeyPointGrammar } from '../grammar/key-points.ts';
import { withoutAccents } from '../text/characters.ts';
import type { TextDocument } from '../text/document.ts';
import { NumbersByWord } from '../text/numbers-by-word.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Tokens, tokenAt } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';

/** A sparse vector of unit length over terms: terms ascending, weights beside them. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Sentences as tf-idf vectors, and the article as one of raw term counts, weight by term (Radev et al. 2004: only
 * terms that come back say what it is about). Terms are stems of words that are no stop words; a sentence is the
 * "document" of idf.
 */
export function termVectors(
  document: TextDocument,
  sentences: readonly Sentence[],
  grammar: KeyPointGrammar,
): { sentences: TermVector[]; article: Float64Array } {
  const { tokens } = document;
  const { stems, size } = stemsOfForms(tokens, grammar);
  const inSentences = new Int32Array(size);
  const inArticle = new Int32Array(size);
  const here = new Int32Array(size);
  const counts = sentences.map((sentence) => {
    const count = countTerms(tokens, stems, sentence, here);
    for (let k = 0; k < count.terms.length; k++) {
      inSentences[count.terms[k]!]!++;
      inArticle[count.terms[k]!]! += count.times[k]!;
    }
    return count;
  });
  const idf = new Float64Array(size);
  for (let term = 0; term < size; term++) {
    if (inSentences[term]! > 0) idf[term] = Math.log(1 + sentences.length / inSentences[term]!);
  }
  return {
    sentences: counts.map(({ terms, times }) => {
      const weights = times.map((n, k) => n * idf[terms[k]!]!);
      const length = lengthOf(weights);
      return { terms, weights: weights.map((weight) => weight / length) };
    }),
    article: recurringTerms(inArticle),
  };
}

/** The counts above one as a vector of unit length. */
function recurringTerms(counts: Int32Array): Float64Array {
  const weights = new Float64Array(counts);
  for (let term = 0; term < weights.length; term++) if (counts[term] === 1) weights[term] = 0;
  const length = lengthOf(weights);
  for (let term = 0; term < weights.length; term++) weights[term]! /= length;
  return weights;
}

/** Euclidean length; 1 of a vector of zeros. */
function lengthOf(weights: ArrayLike<number>): number {
  let squares = 0;
  for (let k = 0; k < weights.length; k++) squares += weights[k]! * weights[k]!;
  return Math.sqrt(squares) || 1;
}

/** The stop words, to be asked by their hashes. */
const stopsByHash = compileOnce(
  (stopWords: ReadonlySet<string>) => new NumbersByWord(new Map([...stopWords].map((word) => [word, 1]))),
);

/** For each distinct form its term, a number below `size`, or -1 for stop words, marks and addresses. */
function stemsOfForms(
  tokens: Tokens,
  { stopWords, stemOf }: KeyPointGrammar,
): { stems: Int32Array; size: number } {
  const stops = stopsByHash(stopWords);
  const terms = new Map<string, number>();
  const stems = new Int32Array(tokens.forms.length).fill(-1);
  for (let form = 0; form < stems.length; form++) {
    if ((tokens.flags[form]! & (Form.word | Form.number)) === 0) continue;
    const spelling = tokens.lower[form]!;
    const lower = tokens.forms[spelling]!;
    if (lower.length < 2 || stops.of(tokens.hash[spelling]!) > 0) continue;
    const stem = stemOf(withoutAccents(lower));
    const term = terms.get(stem) ?? terms.size;
    if (term === terms.size) terms.set(stem, term);
    stems[form] = term;
  }
  return { stems, size: terms.size };
}

/** The terms of a sentence, ascending, and how often each stands in it. `here` is all zeros, before and after. */
function countTerms(
  tokens: Tokens,
  stems: Int32Array,
  { start, end }: Sentence,
  here: Int32Array,
): { terms: number[]; times: number[] } {
  const terms: number[] = [];
  let ascending = true;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    const term = stems[tokens.form[i]!]!;
    if (term < 0 || here[term]!++ > 0) continue;
    if (terms.length > 0 && terms[terms.length - 1]! > term) ascending = false;
    terms.push(term);
  }
  // numbered as they are met in the text, they are often in order
  if (!ascending) terms.sort((a, b) => a - b);
  const times = terms.map((term) => here[term]!);
  for (const term of terms) here[term] = 0;
  return { terms, times };
}
