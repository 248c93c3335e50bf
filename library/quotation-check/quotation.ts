import type { Span } from '../../brief/article.ts';
import type { Brief, Voice } from '../../brief/model.ts';
import { findQuotedStretches } from '../../brief/text/find-quoted-stretches.ts';
import { NEUTRAL_TEXT } from '../../brief/text/neutral-grammar.ts';
import { paragraphsOf } from '../../brief/text/paragraphs.ts';
import { foldLetters } from '../search/fold-text.ts';
import { plainTypography } from '../versions/word-diff.ts';

/** A quotation in a draft. */
export interface Quotation {
  /** Between the marks, in the draft's text. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  readonly text: string;
  /** Whose the draft says it is; null where that is not clear. */
  readonly voice: Voice | null;
  /** The words between omissions and insertions, which have to follow each other in the source. */
  readonly pieces: readonly Piece[];
}

/** A run of words that must stand in the source as they are. */
export interface Piece {
  readonly words: readonly string[];
  /** What stands between this piece and the one before: nothing for the first. */
  readonly before: 'start' | 'ellipsis' | 'insertion';
}

/** Shorter stretches between marks are names, titles and single words more often than what somebody said. */
const FEWEST_WORDS = 3;

/** The quotations of a draft that the engine has read, in order, each with whose the draft says it is. */
export function quotationsOf(draft: Brief): Quotation[] {
  const { text } = draft.article;
  const stretches = findQuotedStretches(text, paragraphsOf(draft.article), NEUTRAL_TEXT).filter(
    ({ shownBy, words }) => shownBy === 'marks' && words >= 1,
  );
  return stretches.flatMap(({ start, end, outer, words }) => {
    const quote = draft.quotes.find((one) => one.kind === 'direct' && one.start < end && one.end > start);
    if (!quote && words < FEWEST_WORDS) return [];
    const said = text.slice(start, end);
    const voice = quote && quote.voice.kind !== 'unclear' ? quote.voice : null;
    const pieces = piecesOf(said);
    return pieces.length === 0 ? [] : [{ span: { start, end }, outer, text: said, voice, pieces }];
  });
}

/** "…", "...", "[…]", "(...)": words left out; "[the minister]": words put in. Bounded, so linear. */
const GAP = /([[(]\s?(?:…|\.\s?\.\s?\.)\s?[\])]|…|\.\s?\.\s?\.(?:\s?\.)?)|\[[^[\]]{0,120}\]/gu;

/** The words of a quotation between its omissions and insertions. "[H]e" is the word "he" with a letter changed. */
export function piecesOf(quotation: string): Piece[] {
  const text = quotation.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const pieces: Piece[] = [];
  let before: Piece['before'] = 'start';
  let from = 0;
  const take = (to: number) => {
    const words = checkedWords(text.slice(from, to));
    if (words.length > 0) pieces.push({ words, before: pieces.length === 0 ? 'start' : before });
  };
  for (const match of text.matchAll(GAP)) {
    take(match.index);
    before = match[1] === undefined ? 'insertion' : 'ellipsis';
    from = match.index + match[0].length;
  }
  take(text.length);
  return pieces;
}

/** The words of a text as quotations are compared: lower-case, in one typography, accents and figures as they are. */
export function checkedWords(text: string): string[] {
  return (
    plainTypography(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['.,:][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** The same words in a form that candidates are looked for by: without accents. */
export function foldedWords(words: readonly string[]): string[] {
  return words.map(foldLetters);
}
