import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import type { BodyBlock } from '../../page-contents.ts';
import type { Taken } from './block-rule.ts';

const END_MARK = /^(?:#\s?#\s?#|[-–—]\s?30\s?[-–—]|[-–—]?\s?ENDS?\s?[-–—]?)$/;

/** What follows the mark that press releases have at their end: about the company, whom to call. */
export function* afterEndMark(blocks: readonly BodyBlock[]): Taken {
  const end = blocks.findLastIndex(({ text }) => END_MARK.test(text));
  if (end < 0.4 * blocks.length) return;
  for (let i = end; i < blocks.length; i++) yield [i, 'boilerplate'];
}

/** Blocks of one section below a release, its heading with them. */
const SECTION = 5;

/**
 * "About Harbour Stone", "Forward-Looking Statements", "Media contacts": what a company says of itself below its
 * release, what its lawyers say, and whom to call, section by section from the end back.
 */
export function* belowRelease(blocks: readonly BodyBlock[]): Taken {
  let start = blocks.length;
  let earliest = EARLIEST.about * blocks.length;
  for (let i = blocks.length - 1; i >= earliest && i >= start - SECTION; i--) {
    const block = blocks[i]!;
    const isNotice = isLegalNotice(block);
    if (isNotice || isOtherHead(block)) earliest = EARLIEST.legal * blocks.length;
    if (isNotice || (isSectionHead(block) && i < blocks.length - 1)) start = i;
  }
  for (let i = start; i < blocks.length; i++) yield [i, 'boilerplate'];
}

/** Where such sections may begin, as a share of the blocks: a chapter may be about somebody, none is the lawyers'. */
const EARLIEST = { about: 0.5, legal: 0.3 };

const ABOUT = /^About (?:the )?\p{Lu}[^.!?:]{2,60}:?$/u;
const OTHER_HEAD = new RegExp(`^${anyOf(PAGE_WORDS.releaseSections)}:?$`, 'i');

function isSectionHead(block: BodyBlock): boolean {
  return block.kind !== 'list-item' && (ABOUT.test(block.text) || isOtherHead(block));
}

function isOtherHead({ text, kind }: BodyBlock): boolean {
  return kind !== 'list-item' && !text.endsWith('.') && OTHER_HEAD.test(text);
}

const NOTICE = new RegExp(
  String.raw`^${anyOf(PAGE_WORDS.legalOpenings)}.{0,200}\b${anyOf(PAGE_WORDS.legalObjects)}\b`,
  'is',
);

/** A paragraph in which the lawyers speak: what was said of the future may turn out otherwise. */
export function isLegalNotice({ text, kind }: Pick<BodyBlock, 'text' | 'kind'>): boolean {
  return kind === 'paragraph' && NOTICE.test(text.slice(0, 320)) && !/["“„«]/.test(text.slice(0, 40));
}
