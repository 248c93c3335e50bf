import type { Features } from '../linear-model.ts';
import type { Candidate } from '../parse/candidates.ts';
import { Kind } from '../parse/candidates.ts';
import { beginningAt } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { EDGE, isInMarks, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { bin } from '../source/ranking/features.ts';
import type { Cue } from './reporting-cues.ts';
import { pastTime, Side, type SpanOption } from './span-options.ts';

/** What is looked at for every reading of one cue, read once. */
export interface CueContext {
  readonly cue: Cue;
  readonly word: number;
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
  readonly afterWord: number;
  /** Kind of the candidate just before the cue (auxiliaries and adverbs stepped over), 0 for none. */
  readonly subject: number;
  readonly subjectWord: number;
  /** Units from that candidate to the cue. */
  readonly gap: number;
  readonly quoteBefore: number;
  readonly quoteAfter: number;
  /** Whether a quotation has this cue for its own. */
  readonly taken: boolean;
  /** Of the cue's paragraph. */
  readonly candidates: readonly Candidate[];
}

const inSentence = (n: Narration, cue: Cue, i: number): number =>
  i >= cue.from && i < cue.to ? n.tag[i]! : EDGE;

/** Reads what surrounds a cue. */
export function cueContext(
  n: Narration,
  cue: Cue,
  candidates: readonly Candidate[],
  taken: boolean,
): CueContext {
  const { unit, from, to } = cue;
  let subject: Candidate | null = null;
  for (let i = cue.last - 1; i >= cue.first; i--) {
    if (candidates[i]!.to <= unit) {
      subject = candidates[i]!;
      break;
    }
  }
  let quoteBefore = 0;
  let quoteAfter = 0;
  for (let i = unit - 1; i >= from && !quoteBefore; i--) if (isInMarks(n.tag[i]!)) quoteBefore = unit - i;
  for (let i = unit + 1; i < to && !quoteAfter; i++) if (isInMarks(n.tag[i]!)) quoteAfter = i - unit;
  // a day between the cue and what it reports says nothing of either
  const next = pastTime(n, unit + 1, to);
  return {
    cue,
    word: n.word[unit]!,
    before: inSentence(n, cue, unit - 1),
    before2: inSentence(n, cue, unit - 2),
    after: inSentence(n, cue, next),
    after2: inSentence(n, cue, next + 1),
    afterWord: n.word[next] ?? 0,
    subject: subject ? subject.kind : 0,
    subjectWord: subject && subject.kind !== Kind.name ? n.word[subject.head]! : 0,
    gap: subject ? unit - subject.to : 9,
    quoteBefore: bin(quoteBefore),
    quoteAfter: bin(quoteAfter),
    taken,
    candidates,
  };
}

/** The candidate that content opens with, behind "that"; null where it opens with another thing. */
function firstNoun(n: Narration, candidates: readonly Candidate[], from: number): Candidate | null {
  const begins = n.tag[from] === MARKER_TAGS.that ? from + 1 : from;
  return beginningAt(candidates, begins);
}

/** The features of one reading of a cue. The same function serves training and reading. */
export function spanFeatures(n: Narration, context: CueContext, option: SpanOption, out: Features): void {
  out.clear();
  const { cue, word, before, before2, after, after2, subject, gap, quoteBefore, quoteAfter } = context;
  const { side, start, from, to } = option;
  const taken = context.taken ? 1 : 0;
  const kind = side + 4 * start;
  const room = bin(cue.to - cue.unit - 1);
  // what the cue itself says about having content, and where
  out.add(200, kind);
  out.add(201, kind, word);
  out.add(202, kind, after);
  out.add(203, kind, after * 64 + after2);
  out.add(204, kind, before);
  out.add(205, kind, before * 64 + before2);
  out.add(206, kind, quoteBefore * 16 + quoteAfter);
  out.add(207, kind + 64 * taken, quoteBefore * 16 + quoteAfter);
  out.add(208, kind, subject * 16 + bin(gap));
  out.add(209, side, context.subjectWord);
  out.add(210, kind, room + 16 * taken);
  out.add(211, kind, context.afterWord);
  out.add(212, side + 4 * after, word);
  out.add(213, side + 4 * before, word);
  out.add(214, kind, bin(cue.unit - cue.from));
  out.add(215, kind, before * 64 + after);
  out.add(216, kind, n.tag[cue.from]!);
  if (side === Side.none) return;
  const length = bin(to - from);
  let commas = 0;
  let verbs = 0;
  let quotes = 0;
  let sayings = 0;
  for (let i = from; i < to; i++) {
    const tag = n.tag[i]!;
    if (tag === Tag.comma) commas++;
    else if (tag === Tag.auxiliary || tag === Tag.past) verbs++;
    else if (isInMarks(tag)) quotes++;
    else if (tag === Tag.saying || tag === Tag.judging) sayings++;
  }
  const first = n.tag[from]!;
  const end = inSentence(n, cue, to);
  const endAfter = inSentence(n, cue, to + 1);
  const left = bin(Math.max(0, cue.to - to));
  const full = option.passed === 7 ? 1 : 0;
  const verbal = Math.min(2, verbs) + 3 * Math.min(1, sayings);
  out.add(230, kind, length);
  out.add(231, kind, first);
  out.add(232, kind, first * 64 + inSentence(n, cue, from + 1));
  out.add(233, kind, n.word[from]!);
  out.add(234, kind, bin(Math.max(0, from - cue.unit)));
  out.add(235, kind, end + 64 * full);
  out.add(236, kind, end * 64 + endAfter);
  out.add(237, kind, left + 16 * Math.min(3, option.passed));
  out.add(238, kind, verbal * 16 + length);
  out.add(239, kind, Math.min(3, quotes) + 4 * taken);
  out.add(240, kind, Math.min(4, commas) + 8 * full);
  out.add(241, kind, n.word[to] ?? 0);
  out.add(242, kind, word ^ (first * 7919));
  out.add(243, kind, verbal + 16 * Math.min(7, option.passed));
  out.add(244, kind, inSentence(n, cue, to - 1));
  out.add(245, kind + 64 * full, subject);
  out.add(246, kind, inSentence(n, cue, from - 1));
  out.add(247, end, endAfter * 16 + left);
  out.add(248, side + 4 * full, verbal * 64 + end);
  out.add(250, kind + 64 * before, verbal * 64 + first);
  out.add(251, kind + 64 * before, Math.min(1, verbs) * 64 + end);
  out.add(249, end * 64 + endAfter, inSentence(n, cue, to + 2));
  // "ordered a review of", "urged the board to": a noun and what follows it tell an object from a clause
  const noun = firstNoun(n, context.candidates, from);
  const behind = noun ? inSentence(n, cue, noun.to) : EDGE;
  const shape = (noun ? noun.kind : 0) * 64 + behind;
  out.add(252, kind, word ^ (behind * 7919));
  out.add(253, kind, shape);
  out.add(254, kind, behind * 64 + (noun ? inSentence(n, cue, noun.to + 1) : EDGE));
  out.add(255, kind + 64 * Math.min(1, verbs), shape);
}

/** The features of one candidate as the source of a cue whose content is known. */
export function indirectSourceFeatures(
  n: Narration,
  context: CueContext,
  content: SpanOption,
  candidate: Candidate,
  out: Features,
): void {
  out.clear();
  const { cue } = context;
  const { unit } = cue;
  const { from, to, kind, rank } = candidate;
  const isBefore = to <= unit;
  const distance = isBefore ? unit - to : from - unit - 1;
  const side = (isBefore ? 0 : 1) + 2 * content.side + (n.tag[unit] === Tag.according ? 8 : 0);
  const p1 = inSentence(n, cue, from - 1);
  const p2 = inSentence(n, cue, from - 2);
  const s1 = inSentence(n, cue, to);
  const s2 = inSentence(n, cue, to + 1);
  let between = 0;
  let commas = 0;
  let path = 7;
  let last = -1;
  let steps = 0;
  for (let i = isBefore ? to : unit + 1; i < (isBefore ? unit : from); i++) {
    const tag = n.tag[i]!;
    if (tag === Tag.comma) commas++;
    if (tag === Tag.saying || tag === Tag.judging || tag === Tag.auxiliary || tag === Tag.past) between++;
    if (tag === last && (tag === Tag.word || tag === Tag.capital)) continue;
    last = tag;
    if (++steps <= 7) path = Math.imul(path, 67) + tag;
  }
  if (steps > 7) path = -1;
  out.add(300, side);
  out.add(301, side, bin(distance));
  out.add(302, side, kind);
  out.add(303, side, Math.min(5, rank));
  out.add(304, side, p1);
  out.add(305, side, p1 * 64 + p2);
  out.add(306, side, s1);
  out.add(307, side, s1 * 64 + s2);
  out.add(308, side, Math.min(3, between) * 8 + Math.min(3, commas));
  out.add(309, side, path);
  out.add(310, side, kind === Kind.pronoun || kind === Kind.who ? n.word[from]! : 0);
  out.add(311, side + 16 * context.before, bin(distance));
  out.add(312, side, from === cue.from ? 1 : 0);
  out.add(313, side, context.word);
  out.add(314, side, n.word[candidate.head]!);
  out.add(315, side + 16 * kind, s1 * 64 + p1);
  out.add(316, side, from > cue.from ? n.word[from - 1]! : 0);
  out.add(
    317,
    side + 16 * context.before,
    Math.min(3, between) * 8 + Math.min(3, commas) + 64 * context.after,
  );
}
