import type { BodyBlock } from '../../page-contents.ts';
import type { Taken } from './block-rule.ts';
import { firstPara, isSentence } from './block-shape.ts';
import * as wording from './insert-wording.ts';

/** Rules, bullets, arrows; a line of underscores may be a form to fill in and stays. */
export function* withoutWords(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text }] of blocks.entries()) {
    if (!/[\p{L}\p{N}]/u.test(text) && !text.includes('___')) yield [i, 'boilerplate'];
  }
}

/** Buttons, slots and players that left their words. */
export function* inserts(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text }] of blocks.entries()) {
    if (text.length <= 120 && wording.INSERT.test(text)) {
      yield [i, /^(?:adv|anz|werb|pub|рек|spons)/i.test(text) ? 'advertisement' : 'navigation'];
    }
  }
}

/** Whose picture it is. */
export function* credits(blocks: readonly BodyBlock[]): Taken {
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    if (text.length < 700 && wording.CAPTION_END.test(text)) yield [i, 'caption'];
    if (text.length >= 220) continue;
    if (wording.CREDIT.test(text)) {
      if (!isSentence(block) || /^[^.]{0,30}[:：|/©]/.test(text)) yield [i, 'credit'];
    } else if (
      wording.CREDIT_END.test(text) &&
      (text.length <= 60 || !isSentence(block) || text.endsWith(')'))
    ) {
      yield [i, text.length > 60 ? 'caption' : 'credit'];
    }
  }
}

/** Sign-ups, follow-us lines and notes on the article itself: an opening and what it names, anywhere, if short. */
export function* calls(blocks: readonly BodyBlock[]): Taken {
  const first = firstPara(blocks);
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    const atEnd = i >= blocks.length - 5;
    if (text.length > (atEnd ? 360 : 200) || /^["“„«]/.test(text)) continue;
    if (!atEnd && i >= first && block.links <= 0.1 && text.length >= 140) continue;
    const isCall = wording.CALL.test(text) && wording.CALL_OBJECT.test(text);
    if (isCall && !wording.REPORTED.test(text)) yield [i, 'sign-up'];
  }
}

const OUTER_MARKS = ' "“”„«»‘’\'.,!';

/** The words without the marks around them. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OUTER_MARKS.includes(text[start]!)) start++;
  while (end > start && OUTER_MARKS.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** A quotation shorter than this may well stand in a longer one by chance. */
const SHORTEST_PULL_QUOTE = 20;
/** No article pulls out more of its sentences. */
const MOST_PULL_QUOTES = 40;

/** The same block twice within a few: the later goes; and a pull quote, which shows part of a paragraph again. */
export function* saidTwice(blocks: readonly BodyBlock[]): Taken {
  const recent = new Map<string, number>();
  const isQuote = ({ kind }: BodyBlock) => kind === 'block-quote';
  const told = blocks.filter((block) => !isQuote(block)).map(({ text }) => text);
  let pulled = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isQuote(block) || pulled === MOST_PULL_QUOTES) continue;
    const words = withoutMarks(block.text);
    if (words.length < SHORTEST_PULL_QUOTE) continue;
    pulled++;
    if (told.some((text) => text.includes(words))) yield [i, 'duplicate'];
  }
  for (const [i, { text }] of blocks.entries()) {
    const before = recent.get(text);
    if (before !== undefined && text.length >= 40 && i - before <= 4) yield [i, 'duplicate'];
    recent.set(text, i);
  }
}
