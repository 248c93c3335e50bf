import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import type { BodyBlock } from '../../page-contents.ts';
import type { Taken } from './block-rule.ts';
import { firstPara, isSentence } from './block-shape.ts';
import * as wording from './insert-wording.ts';

/** What a content system left of a video or a gallery: "[gallery ids=1,2]", "[video:Harbour]". */
const SHORTCODE = /^\[[\w-]{2,30}(?:[:=]| \w{2,20}=)[^\]\s][^\]]{0,200}\]$/;

/** Rules, bullets, arrows, marks of footnotes; a line of underscores may be a form to fill in and stays. */
export function* withoutWords(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text, links }] of blocks.entries()) {
    if (SHORTCODE.test(text) || (!/[\p{L}\p{N}]/u.test(text) && !text.includes('___')))
      yield [i, 'boilerplate'];
    else if (links >= 0.8 && /^\[?\d{1,3}\]?$/.test(text)) yield [i, 'boilerplate'];
  }
}

const ADVERTISEMENT = new RegExp(`^${anyOf(PAGE_WORDS.advertisements)}`, 'i');

/** Buttons, slots and players that left their words. */
export function* inserts(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text }] of blocks.entries()) {
    if (text.length <= 120 && wording.isInsert(text)) {
      yield [i, ADVERTISEMENT.test(text) ? 'advertisement' : 'navigation'];
    }
  }
}

/** Whose picture it is. */
export function* credits(blocks: readonly BodyBlock[]): Taken {
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    if (text.length < 700 && wording.endsInCredit(text)) yield [i, 'caption'];
    if (text.length >= 220) continue;
    if (wording.CREDIT.test(text) && (!isSentence(block) || /^[^.]{0,30}[:：|/©]/.test(text)))
      yield [i, 'credit'];
  }
}

/** In a short block with a link, the call may come after what it is for. */
const LATER_CALL = new RegExp(String.raw`[.!?] ${anyOf(PAGE_WORDS.laterCalls)}\b`, 'i');

/** Sign-ups, follow-us lines and notes on the article itself: an opening and what it names, anywhere, if short. */
export function* calls(blocks: readonly BodyBlock[]): Taken {
  const first = firstPara(blocks);
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    const atEnd = i >= blocks.length - 5;
    if (text.length > (atEnd ? 360 : 200) || /^["“„«]/.test(text)) continue;
    if (!atEnd && i >= first && block.links <= 0.1 && text.length >= 140) continue;
    const isCalling =
      wording.beginsToCall(text) || (block.links > 0 && text.length <= 160 && LATER_CALL.test(text));
    const isCall = isCalling && wording.CALL_OBJECT.test(text);
    if (!isCall || wording.REPORTED.test(text)) continue;
    yield [i, 'sign-up'];
    if (block.kind === 'heading' && i >= Math.max(first + 1, blocks.length - 5)) {
      for (let k = i + 1; k < blocks.length; k++) yield [k, 'sign-up'];
    }
  }
}
