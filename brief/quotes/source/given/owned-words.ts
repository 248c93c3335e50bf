import type { Candidate } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** How sure it is that whoever made a claim is quoted with it. */
export const SURE_OF_OWNER = 0.9;

/** From a noun for what somebody says to the words that are quoted of it, in units at most. */
const LONGEST_CONTENT = 8;

/** What may follow such a noun. */
const BEFORE_CONTENT: ReadonlySet<number> = new Set([
  MARKER_TAGS.for,
  MARKER_TAGS.of,
  MARKER_TAGS.that,
  MARKER_TAGS.to,
]);

/** What ends the way from the words quoted back to the noun. */
const ENDS_CONTENT: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.comma,
  Tag.judging,
  Tag.past,
  Tag.phrase,
  Tag.quotation,
  Tag.saying,
  Tag.stop,
  Tag.who,
  MARKER_TAGS.and,
  MARKER_TAGS.but,
  MARKER_TAGS.while,
]);

/** Verbs that may say of an object what it is. */
const ABOUT_IT: ReadonlySet<number> = new Set([Tag.gerund, Tag.judging, Tag.past, Tag.saying, Tag.word]);

/** What links a noun, or a clause about it, to the words quoted. */
const LEADS_IN: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.determiner,
  ...BEFORE_CONTENT,
  MARKER_TAGS.as,
]);

/**
 * "Lund" of "the union rejected Lund’s call for “…”", "Lund’s claim that the crews were “…”": whose noun for what is said goes with
 * the words quoted; null for nobody. Only for words inside a sentence that no other verb leads to.
 */
export function ownerOfContent(
  n: Narration,
  { unit, capital }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  const { pronouncements, alsoNouns } = lexicon;
  // "Lund’s reply “…” came"
  if (alsoNouns.has(word[unit - 1]!) && tag[unit - 1] === Tag.word) {
    const one = ownerOf(n, unit - 1, sentenceStart(n, unit - 1), here);
    // "called Lund’s reply “a joke”" is about it
    return one && !ABOUT_IT.has(tag[one.from - 1]!) ? one : null;
  }
  if (capital || pronouncements.size === 0 || !LEADS_IN.has(tag[unit - 1]!)) return null;
  const begins = Math.max(sentenceStart(n, unit - 1), unit - LONGEST_CONTENT);
  let noun = unit - 2;
  while (noun > begins && !pronouncements.has(word[noun]!) && !ENDS_CONTENT.has(tag[noun]!)) noun--;
  if (!pronouncements.has(word[noun]!) || !BEFORE_CONTENT.has(tag[noun + 1]!)) return null;
  if (!isContent(n, noun + 1, unit)) return null;
  return ownerOf(n, noun, begins, here);
}

/**
 * "The old claim “…” is not true, said Lund": whether a quotation goes with a noun for what somebody says, of which the sentence tells
 * something, so that whoever says that need not have said it.
 */
export function isToldAbout({ tag, word, lexicon }: Narration, { unit }: QuoteContext): boolean {
  const isNoun = tag[unit - 1] === Tag.word || tag[unit - 2] === Tag.determiner;
  return isNoun && lexicon.alsoNouns.has(word[unit - 1]!) && tag[unit + 1] === Tag.auxiliary;
}

/** Whose a noun is behind a unit, with one word between: "Lund’s repeated calls". */
function ownerOf(
  { tag }: Narration,
  noun: number,
  begins: number,
  here: readonly Candidate[],
): Candidate | null {
  const owner = tag[noun - 1] === Tag.possessive ? noun - 1 : noun - 2;
  if (tag[owner] !== Tag.possessive || owner <= begins) return null;
  const one = here[firstFrom(here, owner) - 1];
  return one && one.to >= owner ? { ...one, to: owner, head: owner - 1 } : null;
}

/** Whether units lead to the words quoted with no verb but that of a short clause: "that the crews were", "of the crews as". */
function isContent({ tag }: Narration, from: number, to: number): boolean {
  let verb = from;
  while (verb < to && tag[verb] !== Tag.auxiliary) verb++;
  if (tag[from] !== MARKER_TAGS.that) return verb === to;
  const isNear = tag[from + 1] === Tag.pronoun ? verb === from + 2 : verb <= from + 3;
  return verb === to ? to === from + 1 : isNear && verb >= to - 2;
}
