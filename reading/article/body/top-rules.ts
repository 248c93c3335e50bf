import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import type { BodyBlock } from '../../page-contents.ts';
import { opensByline } from '../metadata/byline-lead.ts';
import { wordsOf } from '../words.ts';
import type { KnownOfPage, Taken } from './block-rule.ts';
import { firstPara, isSentence } from './block-shape.ts';

/** The headline among the first blocks, or over the text a second time. */
export function* headlineAgain(blocks: readonly BodyBlock[], { title }: KnownOfPage): Taken {
  const first = firstPara(blocks);
  for (const [i, { isHeadline }] of blocks.slice(0, Math.min(first, 4)).entries()) {
    if (isHeadline) yield [i, 'headline'];
  }
  const headline = new Set(wordsOf(title ?? ''));
  if (headline.size < 2) return;
  for (const [i, block] of blocks.slice(0, 12).entries()) {
    if (block.text.length > 300) continue;
    const words = new Set(wordsOf(block.text));
    let common = 0;
    for (const word of words) if (headline.has(word)) common++;
    const overlap = common / Math.max(words.size, headline.size);
    const isTitle = /^h[12]$/.test(block.tag) && i < 4;
    const enough = block.kind === 'heading' ? (isTitle ? 0.6 : 0.8) : isSentence(block) ? 0.95 : 0.8;
    if (overlap >= enough) yield [i, 'headline'];
  }
}

const TIME_AGO = new RegExp(String.raw`\b${anyOf(PAGE_WORDS.ago)}\b`, 'i');
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4})?\b/i;
/** Day and year; a clock time may stand against the year where a style keeps them apart. */
const YEAR_DAY = /(?:\b\d{1,2}\b.{0,14}\b(?:19|20)\d\d(?!\d{3}|\d\b)|\b(?:19|20)\d\d\b.{0,6}\d{1,2}\b)/;

/** Who begins to speak in a transcript: "ANA SILVA, HOST:". */
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{2,40}, \p{Lu}[\p{Lu} -]{2,30}:$/u;

/** How far below the first paragraph the byline of a standfirst in whole sentences stands. */
const UNDER_STANDFIRST = 3;

/**
 * Byline, dateline, a table of facts and leftovers of the header above the first paragraph, and the byline again below
 * the last.
 */
export function* topLines(blocks: readonly BodyBlock[], { byline }: KnownOfPage): Taken {
  const names = new Set(wordsOf(byline ?? ''));
  const first = firstPara(blocks);
  if (first > 8) return;
  for (const [i, block] of blocks.entries()) {
    const { text, kind } = block;
    const isTop = i < Math.min(first, 8);
    const isBottom = i >= blocks.length - 4;
    if (!isTop && !isBottom) continue;
    if (text.length >= 120) continue;
    const words = wordsOf(text);
    if (isTop && /^t[dh]$/.test(block.tag) && !isSentence(block)) yield [i, 'boilerplate'];
    else if (isTop && isHeadWithByline(text)) yield [i, 'headline'];
    else if (isByline(block, names)) yield [i, 'byline'];
    else if (kind === 'heading' && !isTop) continue;
    else if (isDateLine(block, isTop ? 16 : 10)) {
      yield [i, 'byline'];
    } else if (
      isTop &&
      kind !== 'heading' &&
      kind !== 'block-quote' &&
      text.length < 60 &&
      !isSentence(block) &&
      !SPEAKER.test(text) &&
      (words.length <= 3 || block.links > 0.5)
    ) {
      yield [i, 'navigation'];
    }
  }
}

/** A sentence or a heading over the byline: what the story says in short, in whatever box it stands. */
export function* standfirst(blocks: readonly BodyBlock[], { byline, description }: KnownOfPage): Taken {
  const names = new Set(wordsOf(byline ?? ''));
  if (blocks.length < 5) return;
  const [opening] = blocks;
  // A story may well be described by its first words, but those are a sentence.
  const isLine =
    opening && (opening.kind === 'heading' || !(isSentence(opening) || opening.text.endsWith(':')));
  if (isLine && description && wordsOf(description).join(' ') === wordsOf(opening.text).join(' ')) {
    yield [0, 'standfirst'];
  }
  for (let i = 1; i <= UNDER_STANDFIRST; i++) {
    const block = blocks[i]!;
    if (block.kind === 'block-quote') return;
    const isLine = isByline(block, names) || isDateLine(block, 16);
    if (!isLine) continue;
    for (let k = 0; k < i; k++) {
      const { text } = blocks[k]!;
      if (text.length > 400 || isByline(blocks[k]!, names) || isDateLine(blocks[k]!, 16)) return;
    }
    for (let k = 0; k < i; k++) yield [k, isSection(blocks[k]!) ? 'navigation' : 'standfirst'];
    yield [i, 'byline'];
    return;
  }
}

/** The name of the part of the paper, no clause. */
function isSection({ text }: BodyBlock): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
}

/** A headline with a byline in its last line. */
function isHeadWithByline(text: string): boolean {
  const at = text.lastIndexOf('\n');
  return at > 0 && text.length - at < 60 && opensByline(text.slice(at + 1));
}

function isByline(block: BodyBlock, names: ReadonlySet<string>): boolean {
  const { text } = block;
  if (text.length >= 120) return false;
  const words = wordsOf(text);
  if (opensByline(text) && words.length <= 12 && !isSentence(block)) return true;
  return (
    words.length > 0 &&
    words.length <= 10 &&
    words.filter((word) => names.has(word)).length >= 0.6 * words.length
  );
}

/** @param most words in it, besides its numbers */
function isDateLine(block: BodyBlock, most: number): boolean {
  const { text } = block;
  if (text.length >= 110 || wordsOf(text).filter((word) => !/^\d/.test(word)).length > most) return false;
  return TIME_AGO.test(text) || (YEAR_DAY.test(text) && (!isSentence(block) || CLOCK.test(text)));
}
