import { Gap } from '../../text/tokens.ts';
import type { FeatureKeys } from './feature-keys.ts';
import { Second } from './feature-templates.ts';
import { few, type NameContext, some } from './first-pass.ts';
import { Word } from './word-classes.ts';

/** What the first pass thought of each token, and of each word over the document. */
export interface FirstOpinion {
  /** By token: probability of B and of I. */
  readonly begin: Float32Array;
  readonly inside: Float32Array;
  /** By lower-case form: occurrences in candidate runs, sum and maximum of B + I. */
  readonly seen: Int32Array;
  readonly sum: Float32Array;
  readonly most: Float32Array;
  /** By lower-case form: times tagged as a name alone, as the first and as the last word of one. */
  readonly single: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const EIGHT = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];
const FOUR = [0.1, 0.5, 0.9];

function bin(edges: readonly number[], value: number): number {
  let n = 0;
  while (n < edges.length && value >= edges[n]!) n++;
  return n;
}

/** Features of token `i` of the run [start, end) for the second pass: the first pass's opinion, near and far. */
export function secondPassFeatures(
  { tokens, words, candidates }: NameContext,
  opinion: FirstOpinion,
  start: number,
  end: number,
  i: number,
  out: FeatureKeys,
): void {
  const { form, lower, gap, count } = tokens;
  const { facts, shape } = words;
  out.length = 0;
  const id = form[i]!;
  const word = lower[id]!;
  const common = facts[id]! & Word.common ? 1 : 0;
  const hasPrevious = i > 0 && gap[i]! < Gap.line;
  const hasNext = i + 1 < count && gap[i + 1]! < Gap.line;
  const titled = facts[id]! & Word.title ? 1 : 0;
  const previousTitled = hasPrevious && facts[form[i - 1]!]! & Word.title ? 2 : 0;
  const place = i === start ? 0 : i === end - 1 ? 1 : 2;
  const begin = bin(EIGHT, opinion.begin[i]!);
  const inside = bin(EIGHT, opinion.inside[i]!);
  const own = begin * 8 + inside;
  out.add(Second.bias, 0);
  out.add(Second.case, candidates.opens[i]! * 2 + common);
  out.add(Second.lineCase, candidates.lineCase[i]!);
  out.add(Second.shape, shape[id]!);
  out.add(Second.previousShape, hasPrevious ? shape[form[i - 1]!]! : 0);
  out.add(Second.nextShape, hasNext ? shape[form[i + 1]!]! : 0);
  out.add(Second.titles, titled + previousTitled);
  out.add(Second.placeInRun, place + 3 * Math.min(6, end - start) + 32 * candidates.opens[i]!);
  out.add(Second.opinion, own);
  out.add(Second.opinionBegin, begin);
  out.add(Second.opinionInside, inside);
  const others = opinion.seen[word]! - 1;
  const mine = opinion.begin[i]! + opinion.inside[i]!;
  const mean = others > 0 ? bin(EIGHT, (opinion.sum[word]! - mine) / others) : 8;
  out.add(Second.meanOfOthers, mean);
  out.add(Second.meanOfOthersAndOpinion, mean * 64 + own);
  out.add(Second.meanOfOthersAndCount, mean * 4 + few(others));
  out.add(Second.mostOfAll, bin(EIGHT, opinion.most[word]!) * 8 + begin);
  const { first, last, single } = opinion;
  out.add(Second.taggedPlaces, few(last[word]!) + 4 * few(first[word]!) + 16 * few(single[word]!));
  out.add(
    Second.taggedPlacesAndOpinion,
    (some(last[word]!) + 2 * some(first[word]!) + 4 * some(single[word]!)) * 64 + own,
  );
  if (i > start) addNeighbour(opinion, lower[form[i - 1]!]!, i - 1, own, Second.opinionOfPrevious, out);
  if (i < end - 1) addNeighbour(opinion, lower[form[i + 1]!]!, i + 1, own, Second.opinionOfNext, out);
}

function addNeighbour(
  opinion: FirstOpinion,
  word: number,
  i: number,
  own: number,
  template: number,
  out: FeatureKeys,
): void {
  const theirs = bin(FOUR, opinion.begin[i]!) * 4 + bin(FOUR, opinion.inside[i]!);
  out.add(template, theirs);
  out.add(template + 1, theirs * 64 + own);
  const places = some(opinion.first[word]!) + 2 * some(opinion.last[word]!) + 4 * some(opinion.single[word]!);
  out.add(template + 2, places * 4 + bin(FOUR, opinion.sum[word]! / Math.max(1, opinion.seen[word]!)));
}
