import type { QuotedStretch } from '../../../text/quoted-stretch.ts';
import type { Narration } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';
import { Ending, type Option, Origin, type QuoteContext } from './features.ts';

/** Quotations of fewer words are phrases, unless the words behind them say who speaks. */
export const FEWEST_WORDS = 3;

/** `"Never," replied Mr Rao`: so near stands the verb of a word or two that are somebody's. */
const NEXT = 5;

/** Whether a word or two end before a verb of saying, as what somebody says does; in Romance the comma stands behind the marks. */
export function mayBeAnswer(
  { tag, lexicon }: Narration,
  { unit, ending, capital, verbAfter }: QuoteContext,
): boolean {
  const { nounsComeFirst } = lexicon.grammar.functionWords;
  const ends = ending > 0 || (nounsComeFirst && tag[unit + 1] === Tag.comma);
  return ends && capital && verbAfter > 0 && verbAfter < NEXT;
}

/** `"Never," Mr Rao said`: a word or two are a quotation where the verb of their source follows in the same sentence. */
export function isAnswer({ unit, verbAfter, paragraph }: QuoteContext, source: Option | null): boolean {
  if (!source || source.origin !== Origin.same || source.candidate.paragraph !== paragraph) return false;
  return verbAfter > 0 && source.candidate.from > unit && source.candidate.from <= unit + verbAfter + 1;
}

/**
 * `"That’s good," she said. "We shall have rain."`: two words with "it" or "that" only point at what the longer ones behind
 * them say. `"Never again," she said. "…"` says something by itself.
 */
export function onlyPoints(
  n: Narration,
  text: string,
  stretches: readonly QuotedStretch[],
  q: number,
): boolean {
  const { words, paragraph, start, end } = stretches[q]!;
  const next = stretches[q + 1];
  if (words === 1 || next?.paragraph !== paragraph || text[end - 1] === '?') return false;
  const opening = text.charAt(next.start);
  if (opening === opening.toLowerCase()) return false;
  const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '';
  return n.lexicon.it.has(first) || n.lexicon.that.has(first);
}

/** `"It’s no plot," Ann Lee said. "It’s plumbing."`: a sentence of a word or two right behind the words that say who speaks. */
export function isLastWord(
  n: Narration,
  text: string,
  stretches: readonly QuotedStretch[],
  q: number,
  { unit, capital, ending }: QuoteContext,
): boolean {
  const before = stretches[q - 1];
  const from = n.quotations[q - 1] ?? -1;
  if (before?.paragraph !== stretches[q]!.paragraph || from < 0 || text[before.end - 1] !== ',') return false;
  const ends = ending === Ending.stop || ending === Ending.question;
  if (!capital || !ends || n.tag[unit - 1] !== Tag.stop) return false;
  if (n.sentence[unit - 1] !== n.sentence[from] || n.sentence[unit + 1] === n.sentence[unit]) return false;
  const says = n.tag.subarray(from + 1, unit - 1);
  return says.length < LONGEST_TAG && says.includes(Tag.saying);
}

/** The most units of the words that say who speaks. */
const LONGEST_TAG = 12;
