import type { Language } from '../../language.ts';
import { Gap, type Tokens } from '../../text/tokens.ts';
import { appositionFeatures } from './apposition-features.ts';
import type { Candidates } from './candidates.ts';
import type { FeatureKeys } from './feature-keys.ts';
import { First } from './feature-templates.ts';
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
export const RARE_TEMPLATES: ReadonlySet<number> = new Set([
  First.twoPreviousWords,
  First.twoNextWords,
  First.previousAndWord,
  First.wordAndNext,
  First.previousAndNext,
  First.twoWordsLeftOfRun,
  First.twoWordsRightOfRun,
]);

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

  out.add(First.bias, 0);
  out.add(First.spelling, tokens.hash[id]!);
  out.add(First.word, low[id]!);
  out.add(First.shape, shape[id]!);
  for (let k = 0; k < AFFIXES; k++) {
    const affix = affixes[id * AFFIXES + k]!;
    if (affix) out.add(First.affix + k, affix);
  }
  out.add(First.cluster, cluster[id]!);
  if (words.nouns) {
    out.add(First.given, words.nouns.given[id]!);
    out.add(First.headCluster, words.nouns.head[id]!);
  }

  const s = statistics;
  out.add(First.seenTitled, few(s.titled[word]!));
  out.add(First.seenBeforeVerbs, few(s.verbs[word]!));
  out.add(First.seenLast, few(s.last[word]!));
  out.add(First.seenFirst, few(s.first[word]!));
  out.add(First.seenAlone, few(s.single[word]!));
  out.add(
    First.seenAsName,
    few(s.last[word]!) + 4 * few(s.single[word]!) + 16 * few(s.titled[word]!) + 64 * some(s.verbs[word]!),
  );
  const places = some(s.first[word]!) + 2 * some(s.last[word]!) + 4 * some(s.single[word]!);
  out.add(First.seenPlaces, places * 2 + common);
  out.add(First.seenAsOwner, few(s.owner[word]!));
  out.add(First.seenAfterPlaceWords, few(s.placed[word]!) * 4 + few(s.middle[word]!));
  out.add(First.seenWithRole, few(s.roled[word]!));
  out.add(
    First.seenWithRoleAndPlaces,
    few(s.roled[word]!) + 4 * few(s.placed[word]!) + 16 * few(s.single[word]!),
  );
  if (s.longLength[word]! > 1) longestRunFeatures(context, word, out);
  else out.add(First.neverInLongerRun, 0);
  addEach(out, First.wordsBefore, First.clustersBefore, s.before, word, words);
  addEach(out, First.wordsAfter, First.clustersAfter, s.after, word, words);
  addEach(out, First.wordsBeforeRuns, First.clustersBeforeRuns, s.beforeRun, word, words);
  addEach(out, First.wordsAfterRuns, First.clustersAfterRuns, s.afterRun, word, words);
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
  out.add(First.firstOfLongestRun, pair(low[first]!, place));
  out.add(First.lastOfLongestRun, pair(low[last]!, place));
  out.add(
    First.commonEndsOfLongestRun,
    place * 4 + (facts[first]! & Word.common ? 1 : 0) + (facts[last]! & Word.common ? 2 : 0),
  );
  out.add(First.leftOfLongestRun, pair(left < 0 ? NOTHING : low[left]!, place));
  out.add(First.rightOfLongestRun, pair(right < 0 ? NOTHING : low[right]!, place));
  out.add(First.titleBeforeLongestRun, place * 2 + (left >= 0 && facts[left]! & Word.title ? 1 : 0));
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

  out.add(First.case, own);
  out.add(First.lineCase, lineCase[i]!);
  // its neighbours
  out.add(First.previousWord, p1);
  out.add(First.nextWord, n1);
  out.add(First.wordBeforePrevious, p2);
  out.add(First.wordAfterNext, n2);
  out.add(First.twoPreviousWords, pair(p2, p1));
  out.add(First.twoNextWords, pair(n1, n2));
  out.add(First.previousAndWord, pair(p1, w));
  out.add(First.wordAndNext, pair(w, n1));
  out.add(First.previousAndNext, pair(p1, n1));
  const pc = hasPrevious ? cluster[previous]! : 0;
  const nc = hasNext ? cluster[next]! : 0;
  const pc2 = has2Previous ? cluster[form[i - 2]!]! : 0;
  const nc2 = has2Next ? cluster[form[i + 2]!]! : 0;
  if (pc) out.add(First.previousCluster, pc);
  if (nc) out.add(First.nextCluster, nc);
  if (pc2) out.add(First.clusterBeforePrevious, pc2);
  if (nc2) out.add(First.clusterAfterNext, nc2);
  if (pc && nc) out.add(First.previousAndNextCluster, pc * 256 + nc);
  if (pc && pc2) out.add(First.twoPreviousClusters, pc2 * 256 + pc);
  if (nc && nc2) out.add(First.twoNextClusters, nc * 256 + nc2);
  if (hasPrevious && previousFact & Word.candidate) {
    out.add(First.previousCapitalAffix, affixes[previous * AFFIXES + 6]!);
    out.add(First.previousCapitalShapes, pair(shape[previous]!, shape[id]!));
    out.add(First.previousCapitalCommon, (previousFact & Word.common) * 2 + common);
  } else out.add(First.previousShape, hasPrevious ? shape[previous]! : NOTHING);
  if (hasNext && nextFact & Word.candidate) {
    out.add(First.nextCapitalAffix, affixes[next * AFFIXES + 6]!);
    out.add(First.nextCapitalShapes, pair(shape[id]!, shape[next]!));
    out.add(First.nextCapitalCommon, (nextFact & Word.common) * 2 + common);
  } else out.add(First.nextShape, hasNext ? shape[next]! : NOTHING);
  if (previousFact & Word.title) out.add(First.afterTitle, common);
  if (has2Previous && facts[form[i - 2]!]! & Word.title && previousFact & Word.candidate)
    out.add(First.afterTitleAndCapital, 0);
  if (nextFact & Word.verb) out.add(First.beforeVerb, 0);
  if (hasNext && isComma(forms[next]!)) out.add(First.beforeComma, n2);

  const role = fact & Word.role ? 1 : 0;
  const previousRole = previousFact & Word.role ? 1 : 0;
  out.add(First.role, role * 4 + opening * 2 + (i === start ? 1 : 0));
  if (previousRole) out.add(First.previousRole, previousFact & Word.candidate ? 1 : 0);
  if (nextFact & Word.role) out.add(First.nextRole, nextFact & Word.candidate ? 1 : 0);

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
  out.add(First.placeInRun, place + 3 * Math.min(6, length) + 32 * opens[start]!);
  out.add(First.wordLeftOfRun, pair(left, offset));
  out.add(First.wordRightOfRun, pair(right, toEnd));
  const lc = hasLeft ? cluster[form[start - 1]!]! : 0;
  const rc = hasRight ? cluster[form[end]!]! : 0;
  if (lc) out.add(First.clusterLeftOfRun, lc * 4 + offset);
  if (rc) out.add(First.clusterRightOfRun, rc * 4 + toEnd);
  out.add(First.twoWordsLeftOfRun, pair(left2, left));
  out.add(First.twoWordsRightOfRun, pair(right, right2));
  if (i !== start) out.add(First.firstOfRun, low[first]!);
  if (i !== end - 1) {
    out.add(First.lastOfRun, low[last]!);
    out.add(First.lastOfRunAffix, affixes[last * AFFIXES + 7]!);
  }
  const commonEnds = (facts[first]! & Word.common ? 1 : 0) + (facts[last]! & Word.common ? 2 : 0);
  out.add(First.commonEndsOfRun, commonEnds * 16 + offset * 4 + toEnd);

  if (words.nouns) {
    const { given, head, ending } = words.nouns;
    out.add(First.headClusterAndPlace, head[id]! * 4 + place);
    if (hasPrevious) {
      if (given[previous]) out.add(First.previousGiven, given[previous]! * 2 + common);
      if (ending[previous]) out.add(First.previousEnding, ending[previous]!);
    }
    if (hasNext) {
      if (given[next]) out.add(First.nextGiven, given[next]! * 2 + common);
      if (ending[next]) out.add(First.nextEnding, ending[next]!);
    }
  }

  appositionFeatures(tokens, words, start, end, i, out);

  // the rest of the document
  const s = statistics;
  const lowered = s.lower[word]!;
  const middle = s.middle[word]!;
  out.add(First.seenInLowerCase, few(lowered) * 2 + opening);
  out.add(First.lowerCaseAgainstMiddle, (lowered === 0 ? 0 : lowered < middle ? 1 : 2) * 2 + opening);
  out.add(First.seenInMiddle, few(middle) * 2 + opening);
  const longLength = s.longLength[word]!;
  if (longLength > 1)
    out.add(
      First.placeInLongestRun,
      placeInLongest(s, word) + 3 * (longLength + 8 * (longLength > length ? 1 : 0)),
    );
  if (i > start) out.add(First.placesOfPrevious, placesOf(s, lower[previous]!));
  if (i < end - 1) out.add(First.placesOfNext, placesOf(s, lower[next]!));
}

function isComma(text: string): boolean {
  return text.length === 1 && text.charCodeAt(0) === COMMA;
}

function addEach(
  out: FeatureKeys,
  template: number,
  clusterTemplate: number,
  { size, forms }: Neighbours,
  word: number,
  { low, cluster }: Words,
): void {
  const at = word * REMEMBERED;
  for (let k = 0; k < size[word]!; k++) {
    const form = forms[at + k]! - 1;
    out.add(template, form < 0 ? NOTHING : low[form]!);
    if (form >= 0 && cluster[form]) out.add(clusterTemplate, cluster[form]!);
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
