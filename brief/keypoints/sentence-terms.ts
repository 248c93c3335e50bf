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
  const stems = stemsOfForms(tokens);
  const counts = sentences.map((sentence) => countTerms(tokens, stems, sentence));
  const inSentences = new Map<number, number>();
  const inArticle = new Map<number, number>();
  for (const count of counts) {
    for (const [term, n] of count) {
      inSentences.set(term, (inSentences.get(term) ?? 0) + 1);
      inArticle.set(term, (inArticle.get(term) ?? 0) + n);
    }
  }
  const idf = (term: number) => Math.log(1 + sentences.length / (inSentences.get(term) ?? 1));
  const recurring = [...inArticle].filter(([, n]) => n > 1);
  return {
    sentences: counts.map((count) => unitVector([...count].map(([term, n]) => [term, n * idf(term)]))),
    article: unitVector(recurring),
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

/** For each distinct form its term, or -1 for stop words, marks and addresses. */
function stemsOfForms(tokens: Tokens): Int32Array {
  const terms = new Map<string, number>();
  return Int32Array.from(tokens.forms, (_, form) => {
    if (((tokens.flags[form] ?? 0) & (Form.word | Form.number)) === 0) return -1;
    const lower = tokens.forms[tokens.lower[form]!]!;
    if (lower.length < 2 || STOP_WORDS.has(lower)) return -1;
    const stem = stemOf(lower);
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    return term;
  });
}

/** Without accents, and without the endings of plurals, past forms and adverbs: enough to count words together. */
function stemOf(word: string): string {
  const plain = /^[a-z0-9'’-]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.length <= 4) return plain;
  if (/ie[sd]$/.test(plain)) return `${plain.slice(0, -3)}y`;
  return plain.replace(/(?:ing|ed|es|s|ly)$/, '');
}

function countTerms(tokens: Tokens, stems: Int32Array, { start, end }: Sentence): Map<number, number> {
  const count = new Map<number, number>();
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    const term = stems[tokens.form[i]!]!;
    if (term >= 0) count.set(term, (count.get(term) ?? 0) + 1);
  }
  return count;
}

function unitVector(entries: [term: number, weight: number][]): TermVector {
  entries.sort(([a], [b]) => a - b);
  const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1;
  return { terms: entries.map(([term]) => term), weights: entries.map(([, weight]) => weight / length) };
}
