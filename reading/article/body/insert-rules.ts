import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import type { BodyBlock } from '../../page-contents.ts';
import type { Taken } from './block-rule.ts';
import { firstPara, isBareLink, isSentence } from './block-shape.ts';
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

/** A picture's file, in the place of its caption. */
const FILE_NAME = /^[^.!?]{1,100}\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;
/** The photographer, with a link to their page. */
const ADDRESS_IN_BRACKETS = /^\([^()@]{0,80}@[^()@]{3,60}\)$/;

/** Whose picture it is. */
export function* credits(blocks: readonly BodyBlock[]): Taken {
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    if (FILE_NAME.test(text)) {
      yield [i, 'caption'];
      if (ADDRESS_IN_BRACKETS.test(blocks[i + 2]?.text ?? '')) yield [i + 1, 'caption'];
    }
    if (ADDRESS_IN_BRACKETS.test(text)) yield [i, 'credit'];
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
      wording.beginsToCall(text) ||
      ((block.links > 0 || /\S@\S/.test(text)) && text.length <= 160 && LATER_CALL.test(text));
    const isCall = isCalling && wording.CALL_OBJECT.test(text);
    if (!isCall || wording.REPORTED.test(text)) continue;
    yield [i, 'sign-up'];
    if (block.kind === 'heading' && i >= Math.max(first + 1, blocks.length - 5)) {
      for (let k = i + 1; k < blocks.length; k++) yield [k, 'sign-up'];
    }
  }
}

/**
 * Boxes between the story's paragraphs in which the publisher asks its readers for something: two appeals or more in a
 * row, or one and the link that is its button; with their heading.
 */
export function* appealBoxes(blocks: readonly BodyBlock[]): Taken {
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (end < blocks.length && isAsking(blocks[end]!)) end++;
    const appeals = end - i;
    const next = blocks[end];
    if (appeals > 0 && next && isButton(next)) end++;
    if (appeals > 0 && end - i > 1) {
      const head = blocks[i - 1];
      if (head?.kind === 'heading' && head.links === 0 && !isSentence(head)) yield [i - 1, 'sign-up'];
      for (let k = i; k < end; k++) yield [k, 'sign-up'];
    }
    i = Math.max(end, i + 1);
  }
}

const LONGEST_CONSENT = 420;

/** In the place of what another site serves: the request to let it be shown. */
export function* consents(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text }] of blocks.entries()) {
    if (text.length <= LONGEST_CONSENT && wording.asksConsent(text) && !wording.REPORTED.test(text))
      yield [i, 'boilerplate'];
  }
}

/**
 * Between the parts of a story a line that says what is for subscribers, with the line and the list below it that say
 * what an account is good for.
 */
export function* wallBoxes(blocks: readonly BodyBlock[]): Taken {
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i]!;
    if (text.length > 100 || !wording.isWall(text)) continue;
    const isLineOver = blocks[i + 1]?.kind === 'paragraph' && blocks[i + 1]!.text.length <= 120;
    const list = i + (isLineOver ? 2 : 1);
    let end = list;
    while (blocks[end]?.kind === 'list-item') end++;
    if (end === list) continue;
    for (let k = i; k < end; k++) yield [k, 'sign-up'];
    i = end - 1;
  }
}

function isButton(block: BodyBlock): boolean {
  return block.text.length <= 60 && isBareLink(block) && wording.namesAppeal(block.text);
}

function isAsking({ text }: BodyBlock): boolean {
  return text.length <= 420 && wording.isAppeal(text);
}

/** The keys by which Russian and Ukrainian pages, and now others, let readers report a mistake. */
const KEYS = /\bctrl\s?\+\s?enter\b/i;
/** As many letters at their beginning make two lines versions of one. */
const ALIKE = 20;

/** "Have you found a mistake? Mark it and press Ctrl+Enter", its heading, and the same for telephones. */
export function* errorReports(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text }] of blocks.entries()) {
    if (text.length > 200 || !KEYS.test(text)) continue;
    yield [i, 'boilerplate'];
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (before && before.text.length <= 60 && (before.kind === 'heading' || before.text.endsWith('?')))
      yield [i - 1, 'boilerplate'];
    if (after?.text.startsWith(text.slice(0, ALIKE))) yield [i + 1, 'boilerplate'];
  }
}
