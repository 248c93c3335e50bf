import type { BodyBlock } from '../../page-contents.ts';
import { wordsOf } from '../words.ts';
import type { Taken } from './block-rule.ts';
import { isBareLink, isPara, isSentence } from './block-shape.ts';
import * as wording from './insert-wording.ts';

/** "Related: …", "Also on …": a lead-in whose rest is the link. */
export function* labelledLinks(blocks: readonly BodyBlock[]): Taken {
  for (const [i, block] of blocks.entries()) {
    const { text, links, kind } = block;
    if (text.length >= 240 || links <= 0.3) continue;
    const isWorded = wording.isLabelled(text) && (links > 0.6 || kind !== 'list-item');
    if (isWorded || isLedIn(block)) yield [i, 'related'];
  }
}

/** The longest lead-in, in words. */
const LEAD_IN = 4;

/** A few words and a colon or a bar, and a headline that is a link: in any language the way to another page. */
function isLedIn(block: BodyBlock): boolean {
  const { text, links, kind } = block;
  // A name may stand with a full stop: "Our Standards: The Harbour Trust Principles."
  const isNamed = isTitleCased(text.slice(text.indexOf(': ') + 1));
  const isShouted = /^[^\p{Ll}:：|]{2,30}[:：|]/u.test(text);
  if (kind === 'list-item' || (isSentence(block) && !isNamed && !isShouted)) return false;
  if (kind !== 'paragraph' && !isShouted) return false;
  if (links >= 0.8 && /^\[.*\]$/.test(text)) return true;
  const at = text.search(/[:：|](?!\/\/)/);
  if (at < 2 || at > 40) return false;
  const rest = text.slice(at + 1).trim();
  const isTitle = (wordsOf(rest).length >= 3 || rest.length >= 24) && !/^(?:https?:|www\.|@|#)/.test(rest);
  return isTitle && wordsOf(text.slice(0, at)).length <= LEAD_IN && links > rest.length / text.length - 0.06;
}

/** A heading over other pages, and the pages. */
export function* linkLists(blocks: readonly BodyBlock[]): Taken {
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i]!;
    if (heading.text.length >= 80 || isSentence(heading) || !wording.isListHeading(heading.text)) continue;
    let end = i + 1;
    while (end < blocks.length && isListed(blocks[end]!)) end++;
    const isBare = heading.text.length <= BARE;
    if (end === i + 1 && heading.kind !== 'heading' && !isBare && end < blocks.length) continue;
    for (let k = i; k < end; k++) yield [k, 'related'];
    i = end - 1;
  }
}

/** A line this short is no more than the words it is known by. */
const BARE = 24;

function isListed({ text, links, kind }: BodyBlock): boolean {
  return text.length < 260 && (links >= 0.25 || (kind === 'list-item' && links >= 0.15));
}

/** Links that follow one another without a sentence between are another list of pages. */
export function* linkRuns(blocks: readonly BodyBlock[]): Taken {
  const times = new Map<string, number>();
  const buttons = [...blocks.keys()].filter((i) => isButton(blocks[i]!, blocks[i - 1]));
  for (const i of buttons) times.set(blocks[i]!.text, (times.get(blocks[i]!.text) ?? 0) + 1);
  for (const i of buttons) if (times.get(blocks[i]!.text)! >= 3) yield [i, 'navigation'];
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (end < blocks.length && isBareLink(blocks[end]!)) end++;
    const run = blocks.slice(i, end);
    if (run.length > 0 && isOfStory(blocks, i, end)) {
      i = end;
      continue;
    }
    const isShouted = run.length === 1 && wordsOf(run[0]!.text).length >= 4 && isTitleCased(run[0]!.text);
    const isPair = run.length === 2 && run.every((block) => wordsOf(block.text).length >= 4);
    if (run.length >= 3 || isPair || isShouted) for (let k = i; k < end; k++) yield [k, 'related'];
    i = Math.max(end, i + 1);
  }
}

/**
 * Links that the story has itself: items of a list that also has others, or a heading over a paragraph, where more than
 * one paragraph has such a one.
 */
function isOfStory(blocks: readonly BodyBlock[], from: number, to: number): boolean {
  const [first, before, after] = [blocks[from]!, blocks[from - 1], blocks[to]];
  if (first.kind === 'list-item')
    return (before?.kind === 'list-item' && before.links > 0) || isColonParagraph(before);
  const isHead = ({ kind, tag }: BodyBlock, i: number) =>
    kind === 'heading' && tag === first.tag && blocks[i + 1] !== undefined && isPara(blocks[i + 1]!);
  return to - from === 1 && after !== undefined && isHead(first, from) && blocks.filter(isHead).length > 1;
}

/** A clause that announces a list. */
function isColonParagraph(block: BodyBlock | undefined): boolean {
  return block !== undefined && block.text.length >= 40 && /[:：]$/.test(block.text);
}

/** A few linked words under a sentence: the same again and again stand under every item of a list, and are no text. */
function isButton(block: BodyBlock, before: BodyBlock | undefined): boolean {
  const isBox = /^(?:div|p|section)$/.test(block.tag);
  return isBox && block.text.length <= 60 && isBareLink(block) && before !== undefined && isSentence(before);
}

/** "How We Tested The New Phones", "GET THE APP HERE": a headline or a button, no clause. */
function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}
