import { STOP_WORDS } from '../languages/en/stop-words.ts';
import type { TextDocument } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { Form, type Tokens, tokenAt } from '../text/tokens.ts';

/** A sparse vector of unit length over terms: terms ascending, weights beside them. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Sentences as tf-idf vectors, and the article as one of raw term counts (Radev et al. 2004: only terms that come
 * back say what it is about). Terms are stems of words that are no stop words; a sentence is the "document" of idf.
 */
export function termVectors(
  document: TextDocument,
  sentences: readonly Sentence[],
): { sentences: TermVector[]; article: TermVector } {
  const { tokens } = document;
  const { stems, size } = stemsOfForms(tokens);
  const inSentences = new Int32Array(size);
  const inArticle = new Int32Array(size);
  const here = new Int32Array(size);
  const counts = sentences.map((sentence) => {
    const count = countTerms(tokens, stems, sentence, here);
    count.terms.forEach((term, k) => {
      inSentences[term]!++;
      inArticle[term]! += count.times[k]!;
    });
    return count;
  });
  const idf = Float64Array.from(inSentences, (n) => Math.log(1 + sentences.length / n));
  const recurring = [...inArticle.keys()].filter((term) => inArticle[term]! > 1);
  return {
    sentences: counts.map(({ terms, times }) =>
      unitVector(
        terms,
        terms.map((term, k) => times[k]! * idf[term]!),
      ),
    ),
    article: unitVector(
      recurring,
      recurring.map((term) => inArticle[term]!),
    ),
  };
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i]! * b.weights[j]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** For each distinct form its term, a number below `size`, or -1 for stop words, marks and addresses. */
function stemsOfForms(tokens: Tokens): { stems: Int32Array; size: number } {
  const terms = new Map<string, number>();
  const stems = new Int32Array(tokens.forms.length).fill(-1);
  for (let form = 0; form < stems.length; form++) {
    if ((tokens.flags[form]! & (Form.word | Form.number)) === 0) continue;
    const lower = tokens.forms[tokens.lower[form]!]!;
    if (lower.length < 2 || STOP_WORDS.has(lower)) continue;
    const stem = stemOf(lower);
    const term = terms.get(stem) ?? terms.size;
    if (term === terms.size) terms.set(stem, term);
    stems[form] = term;
  }
  return { stems, size: terms.size };
}

/** Without accents, and without the endings of plurals, past forms and adverbs: enough to count words together. */
function stemOf(word: string): string {
  const plain = isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.length <= 4) return plain;
  if (plain.endsWith('ies') || plain.endsWith('ied')) return `${plain.slice(0, -3)}y`;
  for (const ending of ENDINGS) if (plain.endsWith(ending)) return plain.slice(0, -ending.length);
  return plain;
}

/** Longer ones first. */
const ENDINGS = ['ing', 'ed', 'es', 'ly', 's'];

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 128) return false;
  return true;
}

/** The terms of a sentence, ascending, and how often each stands in it. `here` is all zeros, before and after. */
function countTerms(
  tokens: Tokens,
  stems: Int32Array,
  { start, end }: Sentence,
  here: Int32Array,
): { terms: number[]; times: number[] } {
  const terms: number[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    const term = stems[tokens.form[i]!]!;
    if (term >= 0 && here[term]!++ === 0) terms.push(term);
  }
  terms.sort((a, b) => a - b);
  const times = terms.map((term) => here[term]!);
  for (const term of terms) here[term] = 0;
  return { terms, times };
}

function unitVector(terms: number[], weights: number[]): TermVector {
  const length = Math.hypot(...weights) || 1;
  return { terms, weights: weights.map((weight) => weight / length) };
}
