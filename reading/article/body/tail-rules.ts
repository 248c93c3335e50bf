import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import type { Reason } from '../../boilerplate-classes.ts';
import type { BodyBlock } from '../../page-contents.ts';
import type { KnownOfPage, Taken } from './block-rule.ts';
import { isBareLink, isSentence } from './block-shape.ts';
import * as wording from './insert-wording.ts';

/** From the end back: contacts, copyright, tags, who wrote this, and links, until the story's own last words. */
export function* tail(blocks: readonly BodyBlock[], { byline }: KnownOfPage): Taken {
  const first = Math.max(1, Math.floor(blocks.length * 0.4));
  let last: Reason | null = null;
  for (let i = blocks.length - 1; i >= first; i--) {
    const reason = tailReason(blocks[i]!, byline, last === 'sign-up' || isAppealAt(blocks, i - 1));
    if (!reason) return;
    last = reason;
    yield [i, reason];
  }
}

/** Nothing but an address or a handle. */
const CONTACT = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|^(?:\w{1,20}: ?)?@\w{2,}$/;
const ADDRESS = /[\w.+-]{1,40}@[\w-]{1,40}\.\w/;
/** The publisher speaking for itself. */
const OF_US = new RegExp(String.raw`\b${anyOf(PAGE_WORDS.ourselves)}\b`, 'i');
const FILED = new RegExp(String.raw`^${anyOf(PAGE_WORDS.filedUnder)}\s*(?:[:：|]|$)`, 'i');

function isAppealAt(blocks: readonly BodyBlock[], at: number): boolean {
  return blocks[at] !== undefined && wording.isAppeal(blocks[at].text);
}

/** What the publisher does not answer for takes it more words than other lines below a story. */
const LONGEST_NOTICE = 700;

function tailReason(block: BodyBlock, byline: string | null, isAfterAppeal: boolean): Reason | null {
  const { text, kind } = block;
  if (text.length <= LONGEST_NOTICE && wording.DISCLAIMER.test(text) && !/["“„«]/.test(text))
    return 'boilerplate';
  if (text.length > 420) return null;
  // The line that agencies draw under a story.
  if (!/[\p{L}\p{N}]/u.test(text)) return 'boilerplate';
  if (wording.COLOPHON.test(text)) return 'byline';
  if (wording.isAppeal(text) || (isAfterAppeal && text.length < 200 && wording.namesAppeal(text)))
    return 'sign-up';
  if (text.length < 160 && wording.isWall(text)) return 'sign-up';
  if (isAboutAuthor(text, byline)) return 'byline';
  if ((FILED.test(text) || /^SOURCE \p{Lu}/u.test(text)) && text.length < 200) return 'tags';
  if (text.length < 200 && CONTACT.test(text) && !isSentence(block)) return 'byline';
  if (text.length < 300 && ADDRESS.test(text) && OF_US.test(text) && !/["“„«]/.test(text)) return 'sign-up';
  if (text.length < 300 && /^\([^()]+\)\.?$/.test(text)) return 'boilerplate';
  // What it announced is no part of the article.
  if (text.length < 60 && /[:：]$/.test(text)) return 'boilerplate';
  if (isBareLink(block) && text.length < 160) return 'related';
  // Some stories are told in headings; one that is a whole sentence is no heading over other pages.
  if (kind === 'heading' && text.length < (isSentence(block) ? 60 : 80)) return 'boilerplate';
  if (text.length < 300 && wording.RIGHTS.test(text)) return 'boilerplate';
  return null;
}

/** "Ana Silva has covered the valley since …": whatever begins with the author's name. */
function isAboutAuthor(text: string, byline: string | null): boolean {
  const names = (byline ?? '').split(/,|;| and /).map((name) => name.trim());
  return names.some((name) => name.length > 4 && name.includes(' ') && text.startsWith(name));
}
