import {
  ADDRESSING,
  CONNECTIVES,
  NEGATIONS,
  NOBODYS,
  RELUCTANT,
  SAYING_SO,
  TOLD_TO,
} from '../languages/en/indirect-speech.ts';
import { hashOf } from '../text/spelling-hash.ts';
import { type Candidate, Kind } from './candidates.ts';
import { NO_CONTENT, Side, type SpanOption } from './indirect-options.ts';
import type { Narration } from './narration.ts';
import type { Cue } from './reporting-cues.ts';
import { firstFrom } from './source-options.ts';
import { MARKER_TAGS, Tag } from './tags.ts';

const hashes = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(hashOf));
const negations = hashes(NEGATIONS);
const reluctant = hashes(RELUCTANT);
const nobodys = hashes(NOBODYS);
const connectives = hashes(CONNECTIVES);
const addressing = hashes(ADDRESSING);
const toldTo = hashes(TOLD_TO);
const sayingSo = hashes(SAYING_SO);

/** Fewer words than this are no statement, whatever verb stands by them. */
const FEWEST = 3;

/**
 * Whether a cue tells what was not said: "did not say whether", "never explained why", "declined to say how", "has yet to
 * announce". An adverb may stand between.
 */
export function isWithheld({ tag, word }: Narration, { unit, from }: Cue): boolean {
  let u = unit - 1;
  while (u > from && (tag[u] === Tag.adverb || tag[u] === Tag.time)) u--;
  if (u < from) return false;
  if (tag[u] === MARKER_TAGS.to) return u > from && reluctant.has(word[u - 1]!);
  return negations.has(word[u]!);
}

/** "No group said", "few would argue": a source that says of nobody that he spoke; "a few" is somebody. */
export const isNobody = ({ tag, word }: Narration, { from }: Candidate): boolean =>
  nobodys.has(word[from]!) && tag[from - 1] !== Tag.determiner;

/** How far the mark is looked for that ends whom something is said to. */
const LONGEST_ADDRESS = 14;

const VERBS: ReadonlySet<number> = new Set([Tag.auxiliary, Tag.past, Tag.saying, Tag.judging]);

/**
 * Content without whom it is said to: "explains to Ann, prices will fall", "wrote to him on Monday: “…”". Without a
 * comma or colon after that, and before the comma of "wrote the court, saying …", there is none.
 */
export function withoutAddressee(
  n: Narration,
  { unit }: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const { tag, word } = n;
  const { side, from, to } = content;
  if (side !== Side.after) return content;
  const isTo = tag[from] === MARKER_TAGS.to;
  const whom = candidates[firstFrom(candidates, isTo ? from + 1 : from)];
  if (!isTo) {
    const isObject = whom?.from === from && whom.kind !== Kind.pronoun && tag[whom.to] === Tag.comma;
    return isObject && sayingSo.has(word[whom.to + 1]!) ? NO_CONTENT : content;
  }
  const isWhom = toldTo.has(word[from + 1]!) || (whom?.from === from + 1 && whom.kind === Kind.name);
  if (!isWhom || !addressing.has(word[unit]!)) return content;
  let mark = -1;
  for (let u = from + 2; u < Math.min(to - 1, from + LONGEST_ADDRESS) && !VERBS.has(tag[u]!); u++) {
    if (tag[u] === MARKER_TAGS.that) return { ...content, from: u };
    if (mark < 0 && (tag[u] === Tag.comma || tag[u] === Tag.colon)) mark = u;
  }
  return mark < 0 ? NO_CONTENT : { ...content, from: mark + 1 };
}

/** "The dam is old and, according to Ann Lee, it leaks": what follows the conjunction is hers, what stands before it is not. */
export function afterConjunction(n: Narration, { unit, to }: Cue, content: SpanOption): SpanOption {
  const { tag } = n;
  if (tag[unit] !== Tag.according || content.side === Side.after || content.side === Side.none)
    return content;
  let u = unit - 1;
  if (tag[u] === Tag.comma) u--;
  if (!CONJUNCTIONS.has(tag[u]!)) return content;
  for (let comma = unit + 3; comma < to - FEWEST; comma++)
    if (tag[comma] === Tag.comma) return { ...NO_CONTENT, side: Side.after, from: comma + 1, to };
  return NO_CONTENT;
}

const CONJUNCTIONS: ReadonlySet<number> = new Set([
  MARKER_TAGS.and,
  MARKER_TAGS.but,
  MARKER_TAGS.or,
  MARKER_TAGS.that,
  MARKER_TAGS.because,
]);

/** Content without the part before the cue that only joins the sentence: "Finally, she said, …", "But, he said, …". */
export function withoutConnectives(n: Narration, content: SpanOption): SpanOption {
  const { side, from, to, secondFrom, secondTo } = content;
  if (side !== Side.both || !isConnective(n, from, to)) return content;
  return { ...content, side: Side.after, from: secondFrom, to: secondTo, secondFrom: 0, secondTo: 0 };
}

function isConnective({ tag, word }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) {
    const joins =
      tag[u] === Tag.time || tag[u] === Tag.adverb || tag[u] === Tag.comma || connectives.has(word[u]!);
    if (!joins) return false;
  }
  return true;
}

/** "A lot", "any wrongdoing", "so": too little to be what was said. A split content counts with both of its parts. */
export function isFragment(n: Narration, { from, to, secondFrom, secondTo }: SpanOption): boolean {
  return wordsIn(n, from, to) + wordsIn(n, secondFrom, secondTo) < FEWEST;
}

function wordsIn({ tag }: Narration, from: number, to: number): number {
  let words = 0;
  for (let u = from; u < to; u++) {
    if (tag[u] === Tag.quotation) return FEWEST;
    if (tag[u] === Tag.phrase) words += 2;
    else if (!MARKS.has(tag[u]!)) words++;
  }
  return words;
}

const MARKS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.colon,
  Tag.dash,
  Tag.opening,
  Tag.closing,
  Tag.question,
  Tag.mark,
  Tag.possessive,
]);
