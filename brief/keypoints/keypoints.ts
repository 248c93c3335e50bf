import { compileOnce } from '../grammar/compile-once.ts';
import type { KeyPointGrammar } from '../grammar/key-points.ts';
import type { KeyPoint } from '../model.ts';
import { isLetter, isUpper } from '../text/characters.ts';
import type { TextDocument } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { centroidScores, type Likeness, likenessOf, rankScores } from './centrality.ts';
import { quotedParts } from './quoted-part.ts';
import { leansFromTheStart, standsAlone } from './self-contained.ts';
import { type TermVector, termVectors } from './sentence-terms.ts';
import { tellsSomething } from './story-sentences.ts';

/**
 * What makes a sentence matter. Chosen on the development documents by cross-validation over a coarse grid:
 * position and centrality each do well alone, and better together; learned weights did worse than these.
 */
const WEIGHTS = {
  /** News puts first things first: e^(-i / decay) for the i-th sentence. */
  position: 0.6,
  decay: 8,
  /** Nearness to the words the article keeps coming back to. */
  centroid: 1,
  /** TextRank. */
  rank: 0.4,
  /** Likeness to the most alike of the first three sentences: what the news is, said again in full. */
  opening: 0.5,
  /** Names inside the sentence, counted up to four: who and where. */
  names: 0.15,
  /** Taken off for a sentence with I, we, you: a voice, not the news. */
  voice: -0.2,
  /** Taken off for a sentence that opens with a quotation. */
  openingQuote: -0.15,
} as const;

/** How much a point loses for saying what one already picked says, times their cosine. */
const REDUNDANCY = 0.5;
/** Two sentences as alike as this say the same: the later is dropped. */
const NEAR_DUPLICATE = 0.7;
/** Share of a sentence's weight that the points picked hold already: with more than this it tells too little that is new. */
const TOLD_ALREADY = 0.5;
/** Room for the points: the words of the article's own first sentences, and a little more. */
const BUDGET = 1.05;
/** Later sentences are not looked at: news has said it by then, and TextRank is quadratic. */
const MOST_CANDIDATES = 120;
const MOST_SENTENCES = 400;
const OPENING_SENTENCES = 3;
const MOST_NAMES = 4;
/** The words an article has to have for a second point, a third, a fourth and a fifth. */
const WORDS_FOR_ANOTHER = [60, 120, 600, 1000];

interface Candidate {
  readonly sentence: Sentence;
  readonly words: number;
  readonly score: number;
  /** Its place in the likeness. */
  readonly order: number;
}

/**
 * The sentences to read if you read only a few: at most `wanted` (1 to 5; the longer the article, the more), whole,
 * verbatim, in article order, none leaning on a sentence that is not shown. Its cost is bounded, whatever the length.
 */
export function pickKeyPoints(document: TextDocument, grammar: KeyPointGrammar, wanted: number): KeyPoint[] {
  const { text, paragraphs } = document;
  const sentences = document.sentences.slice(0, MOST_SENTENCES);
  const parts = quotedParts(text, sentences);
  const wordCounts = sentences.map((sentence) => countWords(text, sentence));
  const total = wordCounts.reduce((sum, words) => sum + words, 0);
  const told: number[] = [];
  for (let i = 0; i < sentences.length && told.length < MOST_CANDIDATES; i++) {
    const { start, end, paragraph } = sentences[i]!;
    const kind = paragraphs[paragraph]!.kind;
    if (kind === 'heading' || kind === 'block-quote') continue;
    const words = text.slice(start, end);
    if (tellsSomething(words, wordCounts[i]!, grammar.boilerplate, told.length === 0)) told.push(i);
  }
  const vectors = termVectors(
    document,
    told.map((i) => sentences[i]!),
    grammar,
  );
  const voice = voicePronouns(grammar);
  const centroid = centroidScores(vectors.sentences, vectors.article);
  const likeness = likenessOf(vectors.sentences);
  const rank = rankScores(likeness);
  const candidates: Candidate[] = told.flatMap((index, order) => {
    const sentence = sentences[index]!;
    const words = text.slice(sentence.start, sentence.end);
    if (parts[index]!.cut || parts[index]!.share > 0.6) return [];
    if (order > 0 && !standsAlone(words, grammar)) return [];
    const score =
      WEIGHTS.position * Math.exp(-order / WEIGHTS.decay) +
      WEIGHTS.centroid * centroid[order]! +
      WEIGHTS.rank * rank[order]! +
      WEIGHTS.opening * likenessToOpening(order, likeness) +
      WEIGHTS.names * (Math.min(countNames(words), MOST_NAMES) / MOST_NAMES) +
      (hasVoice(words, voice) ? WEIGHTS.voice : 0) +
      (/^["“‘'«„]/.test(words) ? WEIGHTS.openingQuote : 0);
    return [{ sentence, words: wordCounts[index]!, score, order }];
  });
  const most = Math.min(wanted, 1 + WORDS_FOR_ANOTHER.filter((words) => total >= words).length);
  const budget = BUDGET * told.slice(0, most).reduce((sum, i) => sum + wordCounts[i]!, 0);
  const clear = withoutLeaningLead(document, candidates, grammar);
  return pick(withoutRepeats(clear, likeness), vectors.sentences, likeness, most, budget)
    .map(({ sentence, order }) => {
      const { end } = sentence;
      const start = sentence.start + (order === 0 ? lengthOfDateline(text, sentence, grammar) : 0);
      return { text: text.slice(start, end), start, end };
    })
    .sort((a, b) => a.start - b.start);
}

/** The candidates without the news lead, where it is about somebody not named yet and there are others. */
function withoutLeaningLead(
  { text }: TextDocument,
  candidates: readonly Candidate[],
  grammar: KeyPointGrammar,
): readonly Candidate[] {
  const [lead, ...others] = candidates;
  if (lead?.order !== 0 || others.length === 0) return candidates;
  return leansFromTheStart(text.slice(lead.sentence.start, lead.sentence.end), grammar) ? others : candidates;
}

/** A dateline is no longer, in code units. */
const LONGEST_DATELINE = 160;

/** The code units of the dateline before a sentence; 0 for none. */
function lengthOfDateline(text: string, { start, end }: Sentence, { dateline }: KeyPointGrammar): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  return dateline?.exec(opening)?.[0].length ?? 0;
}

/** Cosine with the most alike of the opening sentences, itself aside. */
function likenessToOpening(order: number, { count, cosines }: Likeness): number {
  let most = 0;
  for (let i = 0; i < Math.min(OPENING_SENTENCES, count); i++)
    most = Math.max(most, cosines[order * count + i]!);
  return most;
}

/** Capitalised words after the first one, of two letters or more. */
function countNames(sentence: string): number {
  let count = 0;
  let before = sentence.charCodeAt(0);
  for (let i = 1; i + 1 < sentence.length; i++) {
    const unit = sentence.charCodeAt(i);
    if (isUpper(unit) && !isLetter(before) && isLetter(sentence.charCodeAt(i + 1))) count++;
    before = unit;
  }
  return count;
}

/** Of sentences that say the same, the first. */
function withoutRepeats(candidates: readonly Candidate[], { count, cosines }: Likeness): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const row = candidate.order * count;
    if (!kept.some(({ order }) => cosines[row + order]! > NEAR_DUPLICATE)) kept.push(candidate);
  }
  return kept;
}

/** Greedy maximal marginal relevance (Carbonell & Goldstein 1998) under a budget of words. */
function pick(
  candidates: readonly Candidate[],
  vectors: readonly TermVector[],
  { count, cosines }: Likeness,
  most: number,
  budget: number,
): Candidate[] {
  // the news itself is always one, and takes no room from the others
  const lead = candidates.find(({ order }) => order === 0);
  const picked: Candidate[] = lead ? [lead] : [];
  const left = new Set(candidates.filter((candidate) => candidate !== lead));
  const told = new Set<number>(lead && vectors[lead.order]!.terms);
  let used = 0;
  while (picked.length < most && left.size > 0) {
    let best: Candidate | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const alike = Math.max(0, ...picked.map(({ order }) => cosines[candidate.order * count + order]!));
      if (picked.length > 0 && used + candidate.words > budget) {
        left.delete(candidate);
        continue;
      }
      const score = candidate.score - REDUNDANCY * alike;
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    if (!best) break;
    left.delete(best);
    if (shareTold(vectors[best.order]!, told) > TOLD_ALREADY) continue;
    picked.push(best);
    for (const term of vectors[best.order]!.terms) told.add(term);
    used += best.words;
  }
  return picked;
}

/** The share of a sentence's weight that lies on these terms, 0 to 1. */
function shareTold({ terms, weights }: TermVector, told: ReadonlySet<number>): number {
  return terms.reduce((sum, term, k) => (told.has(term) ? sum + weights[k]! * weights[k]! : sum), 0);
}

/** Pronouns of those who write or speak, and what tells most other words from them without a substring. */
interface VoicePronouns {
  readonly words: ReadonlySet<string>;
  readonly exceptions: ReadonlySet<string>;
  /** First code units, small and capital. */
  readonly initials: ReadonlySet<number>;
  readonly longest: number;
}

const voicePronouns = compileOnce(({ voicePronouns: words, notVoice }: KeyPointGrammar): VoicePronouns => {
  const all = [...words];
  return {
    words,
    exceptions: notVoice,
    initials: new Set(all.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])),
    longest: Math.max(0, ...all.map((word) => word.length)),
  };
});

/** Whether I, we or you stand in a sentence outside its quotations. */
function hasVoice(sentence: string, { words, exceptions, initials, longest }: VoicePronouns): boolean {
  const outside = sentence.replace(/["“«„][^"“”«»„]*["”»]/g, ' ');
  for (let start = 0; start < outside.length; ) {
    let end = start;
    while (end < outside.length && isLetter(outside.charCodeAt(end))) end++;
    if (end > start && end - start <= longest && initials.has(outside.charCodeAt(start))) {
      const word = outside.slice(start, end);
      if (words.has(word.toLowerCase()) && !exceptions.has(word)) return true;
    }
    start = end + 1;
  }
  return false;
}

function countWords(text: string, { start, end }: Sentence): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}
