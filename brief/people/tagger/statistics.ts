import { Gap, type Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { Candidates } from './candidates.ts';
import { Word, type Words } from './word-classes.ts';

/** How many distinct neighbours of each kind are remembered for a word. */
export const REMEMBERED = 6;

/**
 * What the whole document shows about each word, indexed by the form of its lower-case spelling: one name is
 * rarely doubtful everywhere (document-level features: Chieu & Ng 2002, "Named entity recognition: a maximum
 * entropy approach using global information").
 */
export interface Statistics {
  /** Occurrences in lower case, or as a common noun by the word before. */
  readonly lower: Int32Array;
  /** Capitalised where nothing asks for a capital. */
  readonly middle: Int32Array;
  /** After a title. */
  readonly titled: Int32Array;
  /** After a word for what somebody is. */
  readonly roled: Int32Array;
  /** Before a verb of persons. */
  readonly verbs: Int32Array;
  /** Alone in its run, first in one, last in one. */
  readonly single: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Followed by a possessive. */
  readonly owner: Int32Array;
  /** After "in", "at", "from" and other words of place. */
  readonly placed: Int32Array;
  /** First token of the longest run with the word, that run's length, and the word's place in it. */
  readonly longStart: Int32Array;
  readonly longLength: Uint8Array;
  readonly longPlace: Uint8Array;
  /** Up to six distinct words (lower-case forms): before and after its occurrences; before and after longer runs with it. */
  readonly before: Neighbours;
  readonly after: Neighbours;
  readonly beforeRun: Neighbours;
  readonly afterRun: Neighbours;
}

/** A small set of forms a word; 0 stands for none, form n for n - 1. */
export interface Neighbours {
  readonly size: Uint8Array;
  readonly forms: Int32Array;
}

const LONGEST_RUN = 5;

/** How many arrays of counts and of bytes the statistics have, a number a word, but for the neighbours. */
const COUNTS = 11;
const BYTES = 2;
const KINDS_OF_NEIGHBOURS = 4;

function remember(set: Neighbours, word: number, form: number): void {
  const size = set.size[word]!;
  if (size === REMEMBERED) return;
  const at = word * REMEMBERED;
  for (let i = 0; i < size; i++) if (set.forms[at + i] === form) return;
  set.forms[at + size] = form;
  set.size[word] = size + 1;
}

/** Counts over one document, in one pass over its tokens and one over its candidate runs. */
export function countStatistics(tokens: Tokens, words: Words, candidates: Candidates): Statistics {
  const n = tokens.forms.length;
  // parts of two arrays: to make one takes longer than to fill it, in a short text
  const allCounts = new Int32Array(n * (COUNTS + KINDS_OF_NEIGHBOURS * REMEMBERED));
  const allBytes = new Uint8Array(n * (BYTES + KINDS_OF_NEIGHBOURS));
  let [count, byte] = [0, 0];
  const counts = (length = n): Int32Array => {
    count += length;
    return allCounts.subarray(count - length, count);
  };
  const bytes = (): Uint8Array => {
    byte += n;
    return allBytes.subarray(byte - n, byte);
  };
  const neighbours = (): Neighbours => ({ size: bytes(), forms: counts(n * REMEMBERED) });
  const statistics: Statistics = {
    lower: counts(),
    middle: counts(),
    titled: counts(),
    roled: counts(),
    verbs: counts(),
    single: counts(),
    first: counts(),
    last: counts(),
    owner: counts(),
    placed: counts(),
    longStart: counts(),
    longLength: bytes(),
    longPlace: bytes(),
    before: neighbours(),
    after: neighbours(),
    beforeRun: neighbours(),
    afterRun: neighbours(),
  };
  countTokens(statistics, tokens, words, candidates);
  for (let r = 0; r < candidates.runs; r++) countRun(statistics, tokens, words, candidates, r);
  return statistics;
}

function countTokens(s: Statistics, tokens: Tokens, words: Words, candidates: Candidates): void {
  const { count, form, forms, lower, flags, gap } = tokens;
  const { beforeNouns } = words.grammar.classes;
  for (let i = 0; i < count; i++) {
    const id = form[i]!;
    const low = lower[id]!;
    if (id === low) s.lower[low]!++;
    if (!(words.facts[id]! & Word.candidate)) continue;
    if (!candidates.opens[i] && !candidates.lineCase[i]) s.middle[low]!++;
    if (i > 0 && gap[i]! < Gap.line) {
      const previous = form[i - 1]!;
      const before = words.facts[previous]!;
      if (beforeNouns.size > 0 && beforeNouns.has(forms[lower[previous]!]!)) s.lower[low]!++;
      if (before & Word.title) s.titled[low]!++;
      if (before & Word.role) s.roled[low]!++;
      if (before & Word.place && lower[previous] === previous) s.placed[low]!++;
    }
    if (i + 1 < count && gap[i + 1]! < Gap.line) {
      const next = form[i + 1]!;
      if (words.facts[next]! & Word.verb) s.verbs[low]!++;
      if (flags[next]! & Form.clitic && words.grammar.isPossessive(forms[next]!)) s.owner[low]!++;
    }
  }
}

/** The run without the titles and sentence-opening common words on its left. */
export function trimmedStart(
  tokens: Tokens,
  words: Words,
  candidates: Candidates,
  start: number,
  end: number,
): number {
  let at = start;
  while (at < end - 1) {
    const fact = words.facts[tokens.form[at]!]!;
    const opening = at === start && candidates.opens[at] && fact & Word.common;
    const role = fact & Word.role && at < end - 2;
    if (!opening && !role && !(fact & Word.title)) break;
    at++;
  }
  return at;
}

function countRun(s: Statistics, tokens: Tokens, words: Words, candidates: Candidates, run: number): void {
  const { form, lower, gap, count } = tokens;
  const end = candidates.runEnd[run]!;
  const start = trimmedStart(tokens, words, candidates, candidates.runStart[run]!, end);
  if (candidates.lineCase[start]) return;
  const length = end - start;
  const left = start > 0 && gap[start]! < Gap.line ? lower[form[start - 1]!]! + 1 : 0;
  const right = end < count && gap[end]! < Gap.line ? lower[form[end]!]! + 1 : 0;
  for (let i = start; i < end; i++) {
    const low = lower[form[i]!]!;
    if (length === 1) s.single[low]!++;
    else if (i === start) s.first[low]!++;
    else if (i === end - 1) s.last[low]!++;
    if (length <= LONGEST_RUN && length > s.longLength[low]!) {
      s.longLength[low] = length;
      s.longStart[low] = start;
      s.longPlace[low] = i - start;
    }
    if (i === start) remember(s.before, low, left);
    if (i === end - 1) remember(s.after, low, right);
    if (length > 1) {
      remember(s.beforeRun, low, left);
      remember(s.afterRun, low, right);
    }
  }
}
