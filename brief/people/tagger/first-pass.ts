import type { Language } from '../../language.ts';
import { Gap, type Tokens } from '../../text/tokens.ts';
import { appositionFeatures } from './apposition-features.ts';
import type { Candidates } from './candidates.ts';
import type { FeatureKeys } from './feature-keys.ts';
import { type Neighbours, REMEMBERED, type Statistics } from './statistics.ts';
import { AFFIXES, Word, type Words } from './word-classes.ts';

/** Everything the features of a document are computed from. */
export interface NameContext {
  readonly language: Language;
  readonly tokens: Tokens;
  readonly words: Words;
  readonly candidates: Candidates;
  readonly statistics: Statistics;
}

/** One value of two, order kept. */
const pair = (a: number, b: number): number =>
  Math.imul(a ^ (a >>> 16), 0x01000193) ^ Math.imul(b + 0x7f4a7c15, 0x2c1b3c6d);

const NOTHING = 0x5bd1e995;
/** A count as one of four: none, one, two or three, more. */
export const few = (count: number): number => (count < 2 ? count : count < 4 ? 2 : 3);
/** Whether there is any, as a number. */
export const some = (count: number): number => (count > 0 ? 1 : 0);
const COMMA = 0x2c;

/** Templates whose features are kept only when often seen: two words each, so there are very many. */
export const RARE_TEMPLATES: ReadonlySet<number> = new Set([20, 21, 22, 23, 24, 46, 47]);

/**
 * Features of token `i` of the candidate run [start, end), for the first pass: those of its word and those of its
 * place. The same functions serve training and use.
 */
export function firstPassFeatures(
  context: NameContext,
  start: number,
  end: number,
  i: number,
  out: FeatureKeys,
): void {
  out.length = 0;
  wordFeatures(context, context.tokens.form[i]!, out);
  placeFeatures(context, start, end, i, out);
}

/** Adds what a word has wherever it stands in its document: its spelling, and what the document shows about it. */
export function wordFeatures(context: NameContext, id: number, out: FeatureKeys): void {
  const { tokens, words, statistics } = context;
  const { facts, low, shape, affixes, cluster } = words;
  const word = tokens.lower[id]!;
  const common = facts[id]! & Word.common ? 1 : 0;

  out.add(0, 0);
  out.add(1, tokens.hash[id]!);
  out.add(2, low[id]!);
  out.add(3, shape[id]!);
  for (let k = 0; k < AFFIXES; k++) {
    const affix = affixes[id * AFFIXES + k]!;
    if (affix) out.add(6 + k, affix);
  }
  out.add(14, cluster[id]!);

  const s = statistics;
  out.add(53, few(s.titled[word]!));
  out.add(54, few(s.verbs[word]!));
  out.add(55, few(s.last[word]!));
  out.add(56, few(s.first[word]!));
  out.add(57, few(s.single[word]!));
  out.add(
    58,
    few(s.last[word]!) + 4 * few(s.single[word]!) + 16 * few(s.titled[word]!) + 64 * some(s.verbs[word]!),
  );
  const places = some(s.first[word]!) + 2 * some(s.last[word]!) + 4 * some(s.single[word]!);
  out.add(59, places * 2 + common);
  out.add(60, few(s.owner[word]!));
  out.add(61, few(s.placed[word]!) * 4 + few(s.middle[word]!));
  out.add(83, few(s.roled[word]!));
  out.add(84, few(s.roled[word]!) + 4 * few(s.placed[word]!) + 16 * few(s.single[word]!));
  if (s.longLength[word]! > 1) longestRunFeatures(context, word, out);
  else out.add(69, 0);
  addEach(out, 70, s.before, word, words);
  addEach(out, 71, s.after, word, words);
  addEach(out, 72, s.beforeRun, word, words);
  addEach(out, 73, s.afterRun, word, words);
}

/** The longest run with the word, its ends and its neighbours. */
function longestRunFeatures(
  { tokens, words, statistics: s }: NameContext,
  word: number,
  out: FeatureKeys,
): void {
  const { form, gap, count } = tokens;
  const { facts, low } = words;
  const from = s.longStart[word]!;
  const to = from + s.longLength[word]!;
  const place = placeInLongest(s, word);
  const first = form[from]!;
  const last = form[to - 1]!;
  const left = from > 0 && gap[from]! < Gap.line ? form[from - 1]! : -1;
  const right = to < count && gap[to]! < Gap.line ? form[to]! : -1;
  out.add(63, pair(low[first]!, place));
  out.add(64, pair(low[last]!, place));
  out.add(65, place * 4 + (facts[first]! & Word.common ? 1 : 0) + (facts[last]! & Word.common ? 2 : 0));
  out.add(66, pair(left < 0 ? NOTHING : low[left]!, place));
  out.add(67, pair(right < 0 ? NOTHING : low[right]!, place));
  out.add(68, place * 2 + (left >= 0 && facts[left]! & Word.title ? 1 : 0));
}

/** Whether a word is the first (0), the last (1) or another (2) of the longest run with it. */
function placeInLongest({ longPlace, longLength }: Statistics, word: number): number {
  const at = longPlace[word]!;
  return at === 0 ? 0 : at === longLength[word]! - 1 ? 1 : 2;
}

/**
 * Adds what token `i` has by its place: its neighbours, the run it stands in, the case it has there. Neighbours are
 * looked for on the token's own line only.
 */
export function placeFeatures(
  { tokens, words, candidates, statistics }: NameContext,
  start: number,
  end: number,
  i: number,
  out: FeatureKeys,
): void {
  const { form, forms, gap, lower, count } = tokens;
  const { facts, low, shape, affixes, cluster } = words;
  const { opens, lineCase } = candidates;

  const id = form[i]!;
  const word = lower[id]!;
  const hasPrevious = i > 0 && gap[i]! < Gap.line;
  const hasNext = i + 1 < count && gap[i + 1]! < Gap.line;
  const has2Previous = hasPrevious && i > 1 && gap[i - 1]! < Gap.line;
  const has2Next = hasNext && i + 2 < count && gap[i + 2]! < Gap.line;
  const previous = hasPrevious ? form[i - 1]! : -1;
  const next = hasNext ? form[i + 1]! : -1;
  const w = low[id]!;
  const p1 = hasPrevious ? low[previous]! : NOTHING;
  const n1 = hasNext ? low[next]! : NOTHING;
  const p2 = has2Previous ? low[form[i - 2]!]! : NOTHING;
  const n2 = has2Next ? low[form[i + 2]!]! : NOTHING;
  const fact = facts[id]!;
  const previousFact = hasPrevious ? facts[previous]! : 0;
  const nextFact = hasNext ? facts[next]! : 0;
  const common = fact & Word.common ? 1 : 0;
  const opening = opens[i]!;
  const own = opening * 2 + common;

  out.add(4, own);
  out.add(5, lineCase[i]!);
  // its neighbours
  out.add(16, p1);
  out.add(17, n1);
  out.add(18, p2);
  out.add(19, n2);
  out.add(20, pair(p2, p1));
  out.add(21, pair(n1, n2));
  out.add(22, pair(p1, w));
  out.add(23, pair(w, n1));
  out.add(24, pair(p1, n1));
  const pc = hasPrevious ? cluster[previous]! : 0;
  const nc = hasNext ? cluster[next]! : 0;
  const pc2 = has2Previous ? cluster[form[i - 2]!]! : 0;
  const nc2 = has2Next ? cluster[form[i + 2]!]! : 0;
  if (pc) out.add(100, pc);
  if (nc) out.add(101, nc);
  if (pc2) out.add(102, pc2);
  if (nc2) out.add(103, nc2);
  if (pc && nc) out.add(104, pc * 256 + nc);
  if (pc && pc2) out.add(105, pc2 * 256 + pc);
  if (nc && nc2) out.add(106, nc * 256 + nc2);
  if (hasPrevious && previousFact & Word.candidate) {
    out.add(25, affixes[previous * AFFIXES + 6]!);
    out.add(26, pair(shape[previous]!, shape[id]!));
    out.add(27, (previousFact & Word.common) * 2 + common);
  } else out.add(28, hasPrevious ? shape[previous]! : NOTHING);
  if (hasNext && nextFact & Word.candidate) {
    out.add(29, affixes[next * AFFIXES + 6]!);
    out.add(30, pair(shape[id]!, shape[next]!));
    out.add(31, (nextFact & Word.common) * 2 + common);
  } else out.add(32, hasNext ? shape[next]! : NOTHING);
  if (previousFact & Word.title) out.add(33, common);
  if (has2Previous && facts[form[i - 2]!]! & Word.title && previousFact & Word.candidate) out.add(34, 0);
  if (nextFact & Word.verb) out.add(35, 0);
  if (hasNext && isComma(forms[next]!)) out.add(36, n2);

  const role = fact & Word.role ? 1 : 0;
  const previousRole = previousFact & Word.role ? 1 : 0;
  out.add(80, role * 4 + opening * 2 + (i === start ? 1 : 0));
  if (previousRole) out.add(81, previousFact & Word.candidate ? 1 : 0);
  if (nextFact & Word.role) out.add(82, nextFact & Word.candidate ? 1 : 0);

  // the run it stands in
  const length = end - start;
  const offset = Math.min(3, i - start);
  const toEnd = Math.min(3, end - 1 - i);
  const place = i === start ? 0 : i === end - 1 ? 1 : 2;
  const first = form[start]!;
  const last = form[end - 1]!;
  const hasLeft = start > 0 && gap[start]! < Gap.line;
  const hasRight = end < count && gap[end]! < Gap.line;
  const left = hasLeft ? low[form[start - 1]!]! : NOTHING;
  const right = hasRight ? low[form[end]!]! : NOTHING;
  const left2 = hasLeft && start > 1 && gap[start - 1]! < Gap.line ? low[form[start - 2]!]! : NOTHING;
  const right2 = hasRight && end + 1 < count && gap[end + 1]! < Gap.line ? low[form[end + 1]!]! : NOTHING;
  out.add(40, place + 3 * Math.min(6, length) + 32 * opens[start]!);
  out.add(41, pair(left, offset));
  out.add(42, pair(right, toEnd));
  const lc = hasLeft ? cluster[form[start - 1]!]! : 0;
  const rc = hasRight ? cluster[form[end]!]! : 0;
  if (lc) out.add(107, lc * 4 + offset);
  if (rc) out.add(108, rc * 4 + toEnd);
  out.add(46, pair(left2, left));
  out.add(47, pair(right, right2));
  if (i !== start) out.add(43, low[first]!);
  if (i !== end - 1) {
    out.add(44, low[last]!);
    out.add(45, affixes[last * AFFIXES + 7]!);
  }
  const commonEnds = (facts[first]! & Word.common ? 1 : 0) + (facts[last]! & Word.common ? 2 : 0);
  out.add(48, commonEnds * 16 + offset * 4 + toEnd);

  appositionFeatures(tokens, words, start, end, i, out);

  // the rest of the document
  const s = statistics;
  const lowered = s.lower[word]!;
  const middle = s.middle[word]!;
  out.add(50, few(lowered) * 2 + opening);
  out.add(51, (lowered === 0 ? 0 : lowered < middle ? 1 : 2) * 2 + opening);
  out.add(52, few(middle) * 2 + opening);
  const longLength = s.longLength[word]!;
  if (longLength > 1)
    out.add(62, placeInLongest(s, word) + 3 * (longLength + 8 * (longLength > length ? 1 : 0)));
  if (i > start) out.add(74, placesOf(s, lower[previous]!));
  if (i < end - 1) out.add(75, placesOf(s, lower[next]!));
}

function isComma(text: string): boolean {
  return text.length === 1 && text.charCodeAt(0) === COMMA;
}

function addEach(
  out: FeatureKeys,
  template: number,
  { size, forms }: Neighbours,
  word: number,
  { low, cluster }: Words,
): void {
  const at = word * REMEMBERED;
  for (let k = 0; k < size[word]!; k++) {
    const form = forms[at + k]! - 1;
    out.add(template, form < 0 ? NOTHING : low[form]!);
    if (form >= 0 && cluster[form]) out.add(template + 40, cluster[form]!);
  }
}

function placesOf(s: Statistics, word: number): number {
  return (
    some(s.first[word]!) +
    2 * some(s.last[word]!) +
    4 * some(s.single[word]!) +
    8 * some(s.titled[word]!) +
    16 * some(s.lower[word]!)
  );
}
