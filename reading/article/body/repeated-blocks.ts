import type { BodyBlock } from '../../page-contents.ts';
import { wordsOf } from '../words.ts';
import type { Taken } from './block-rule.ts';
import { firstPara, isSentence } from './block-shape.ts';

/** A quotation with fewer letters may well stand in a longer one by chance. */
const SHORTEST_PULL_QUOTE = 20;
/** In quotation marks from end to end it says itself that it is someone's words. */
const SHORTEST_QUOTED = 10;
const QUOTED = /^["“„«‘][^“”„«»]*["”“»’][.!?]?$/;
const SHORTEST_LINE = 30;
const LONGEST_LINE = 300;
/** No article pulls out more of its sentences. */
const MOST_PULL_QUOTES = 40;

/** The same block twice within a few: the later goes; and a pull quote, which shows part of a paragraph again. */
export function* repeatedBlocks(blocks: readonly BodyBlock[]): Taken {
  const first = firstPara(blocks);
  const pulled = blocks
    .flatMap((block, i) => (mayBePulled(block, i > first) ? [i] : []))
    .slice(0, MOST_PULL_QUOTES);
  if (pulled.length > 0) {
    const candidates = new Set(pulled);
    const told = blocks.filter((_, i) => !candidates.has(i)).map(({ text }) => bare(text));
    for (const i of pulled) {
      if (!isToldIn(told, blocks[i]!.text) || isHeadingOver(blocks, i) || isAnnounced(blocks, i)) continue;
      yield [i, 'duplicate'];
      const next = blocks[i + 1];
      if (next && isWhoSaidIt(blocks[i]!, next)) yield [i + 1, 'duplicate'];
    }
  }
  const recent = new Map<string, number>();
  for (const [i, { text }] of blocks.entries()) {
    const before = recent.get(text);
    if (before !== undefined && text.length >= 40 && i - before <= 4) yield [i, 'duplicate'];
    recent.set(text, i);
  }
}

/** Set apart as a quotation, or below the story's beginning in quotation marks from end to end. */
function mayBePulled({ kind, text }: BodyBlock, isBelow: boolean): boolean {
  if (kind === 'block-quote')
    return text.length >= (QUOTED.test(text) ? SHORTEST_QUOTED : SHORTEST_PULL_QUOTE);
  if (!isBelow || kind === 'list-item' || text.length < SHORTEST_LINE || text.length > LONGEST_LINE)
    return false;
  return QUOTED.test(text);
}

/** Whether each of its sentences stands in one of these: what joins them may have been left out. */
function isToldIn(told: readonly string[], text: string): boolean {
  const sentences = text
    .split(/[.!?…。]+/)
    .map(bare)
    .filter(Boolean);
  return sentences.length > 0 && sentences.every((one) => told.some((whole) => whole.includes(one)));
}

/** A heading of words that are said right below it. */
function isHeadingOver(blocks: readonly BodyBlock[], at: number): boolean {
  const { kind, text, links } = blocks[at]!;
  const next = blocks[at + 1];
  return (
    kind === 'heading' &&
    links === 0 &&
    text.length <= 100 &&
    next !== undefined &&
    isToldIn([bare(next.text)], text)
  );
}

/** A paragraph after a colon: the story itself takes the words up again. */
function isAnnounced(blocks: readonly BodyBlock[], at: number): boolean {
  return blocks[at]!.kind === 'paragraph' && /[:：]$/.test(blocks[at - 1]?.text ?? '');
}

/** The name under a pull quote. */
function isWhoSaidIt(quote: BodyBlock, next: BodyBlock): boolean {
  return (
    quote.kind === 'block-quote' && next.kind === 'block-quote' && next.text.length <= 60 && !isSentence(next)
  );
}

/** The words alone, with blanks at their edges: no part of a word is found for a word. */
function bare(text: string): string {
  const words = wordsOf(text).join(' ');
  return words && ` ${words} `;
}
