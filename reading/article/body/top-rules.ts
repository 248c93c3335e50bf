import type { BodyBlock } from '../../page-contents.ts';
import type { KnownOfPage, Taken } from './block-rule.ts';
import { firstPara, isSentence, wordsOf } from './block-shape.ts';
import * as wording from './insert-wording.ts';

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

const TIME_AGO = /\b\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago\b/i;
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4})?\b/i;
const YEAR_DAY = /(?:\b\d{1,2}\b.{0,14}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{0,6}\d{1,2}\b)/;

/** Byline, dateline and leftovers of the header above the first paragraph, and the byline again below the last. */
export function* topLines(blocks: readonly BodyBlock[], { byline }: KnownOfPage): Taken {
  const first = firstPara(blocks);
  if (first > 8) return;
  const names = new Set(wordsOf(byline ?? ''));
  for (const [i, block] of blocks.entries()) {
    const { text, kind } = block;
    const isTop = i < Math.min(first, 8);
    const isBottom = i >= blocks.length - 4;
    if (!isTop && !isBottom) continue;
    if (text.length >= 120) continue;
    const words = wordsOf(text);
    const isByline =
      (wording.BYLINE.test(text) && words.length <= 12 && !isSentence(block)) ||
      (words.length <= 10 &&
        names.size > 0 &&
        words.filter((w) => names.has(w)).length / words.length >= 0.6);
    if (isByline) yield [i, 'byline'];
    else if (kind === 'heading' && !isTop) continue;
    else if (
      text.length < 90 &&
      words.length <= (isTop ? 16 : 10) &&
      (TIME_AGO.test(text) || (YEAR_DAY.test(text) && (!isSentence(block) || CLOCK.test(text))))
    ) {
      yield [i, 'byline'];
    } else if (
      isTop &&
      kind !== 'heading' &&
      kind !== 'block-quote' &&
      text.length < 60 &&
      !isSentence(block) &&
      (words.length <= 3 || block.links > 0.5)
    ) {
      yield [i, 'navigation'];
    }
  }
}
