import type { LeftOut } from '../../brief/article.ts';
import {
  type BodyBlock,
  type Box,
  type DateTraces,
  type FoundBody,
  type MarkedDate,
  MOST,
  type PageContents,
  type ShownBlock,
  type Statements,
  type TextBlock,
} from '../../reading/page-contents.ts';
import { isFields, isPageIdentity } from '../storage/guards.ts';
import type { ReaderAnswer } from './page-request.ts';

/** What the article reader may answer. */
export function isReaderAnswer(value: unknown): value is ReaderAnswer {
  return (
    isFields(value) &&
    isPageIdentity(value.identity) &&
    ['page', 'selection', 'picked'].includes(String(value.scope)) &&
    isPageContents(value.contents)
  );
}

/**
 * What a page may give of itself: every field of the kind it should be and no larger than our own script makes it, so
 * that a page process taken over can neither break nor swamp what comes after.
 */
function isPageContents(value: unknown): value is PageContents {
  return (
    isFields(value) &&
    isTextOrNull(value.url, MOST.address) &&
    areStatements(value.stated) &&
    isListOf(value.boxes, MOST.boxes, isBox) &&
    areDateTraces(value.dates, value.boxes.length) &&
    areShown(value.shown, value.boxes.length) &&
    isListOf(value.hidden, MOST.hidden, textOf(MOST.hiddenText)) &&
    isListOf(value.captions, MOST.captions, textOf(MOST.caption)) &&
    typeof value.isWhole === 'boolean' &&
    isBodyOrNull(value.body) &&
    isBodyOrNull(value.unhiddenBody)
  );
}

function areStatements(value: unknown): value is Statements {
  return (
    isFields(value) &&
    typeof value.isAppended === 'boolean' &&
    isTextOrNull(value.documentTitle, MOST.value) &&
    isTextOrNull(value.byline, MOST.value) &&
    isTextOrNull(value.lang, MOST.value) &&
    isTextOrNull(value.canonical, MOST.value) &&
    isListOf(value.headings, MOST.headings, textOf(MOST.heading)) &&
    isListOf(value.tags, MOST.tags, isTag) &&
    isListOf(value.jsonLd, MOST.nodes, textOf(MOST.jsonLd)) &&
    lengthOf(value.jsonLd) <= MOST.allJsonLd
  );
}

function isTag(value: unknown): value is [string, string] {
  return isListOf(value, 2, textOf(MOST.value)) && value.length === 2;
}

function areDateTraces(value: unknown, boxes: number): value is DateTraces {
  return (
    isFields(value) &&
    isNumberWithin(value.headline, -1, boxes - 1) &&
    isListOf(value.inScripts, MOST.datesInScripts, textOf(MOST.date)) &&
    isListOf(value.marked, MOST.markedDates, (date): date is MarkedDate => isMarkedDate(date, boxes))
  );
}

function isMarkedDate(value: unknown, boxes: number): value is MarkedDate {
  return (
    isFields(value) &&
    isTextOrNull(value.value, MOST.date) &&
    isText(value.text, MOST.date) &&
    isText(value.itemprop, MOST.value) &&
    isText(value.names, MOST.value) &&
    isText(value.around, MOST.aroundDate) &&
    typeof value.isPubdate === 'boolean' &&
    isNumberWithin(value.box, 0, boxes - 1)
  );
}

/** A box stands in one listed before it: whoever goes outwards arrives. */
function isBox(value: unknown, number: number): value is Box {
  return (
    isFields(value) &&
    isText(value.tag, MOST.value) &&
    isNumberWithin(value.parent, -1, number - 1) &&
    isText(value.className, MOST.name) &&
    isText(value.id, MOST.name) &&
    isListOf(value.labels, MOST.labels, textOf(MOST.name))
  );
}

function areShown(value: unknown, boxes: number): value is ShownBlock[] {
  const isShown = (block: unknown): block is ShownBlock =>
    isBlock(block) &&
    isNumberWithin(block.box, 0, boxes - 1) &&
    typeof block.holdsDate === 'boolean' &&
    isTextOrNull(block.seamed, MOST.seamed);
  return isListOf(value, MOST.nodes, isShown) && isBounded(value);
}

function isBodyOrNull(value: unknown): value is FoundBody | null {
  if (value === null) return true;
  return (
    isFields(value) &&
    isListOf(value.blocks, MOST.nodes, isBodyBlock) &&
    isBounded(value.blocks) &&
    isListOf(value.pruned, MOST.nodes, isPruned) &&
    isBounded(value.pruned)
  );
}

function isBodyBlock(value: unknown): value is BodyBlock {
  return (
    isBlock(value) &&
    ['paragraph', 'heading', 'list-item', 'block-quote'].includes(String(value.kind)) &&
    isText(value.tag, MOST.value) &&
    typeof value.isHeadline === 'boolean'
  );
}

function isPruned(value: unknown): value is LeftOut {
  return isFields(value) && typeof value.text === 'string' && isText(value.reason, MOST.name);
}

function isBlock(value: unknown): value is TextBlock & Record<string, unknown> {
  return isFields(value) && typeof value.text === 'string' && value.text !== '' && isShare(value.links);
}

/** Together no longer than the text of a page may be, with a line break for each node at most. */
function isBounded(parts: readonly { readonly text: string }[]): boolean {
  return lengthOf(parts.map(({ text }) => text)) <= MOST.text + MOST.nodes;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isTextOrNull(value: unknown, most: number): value is string | null {
  return value === null || isText(value, most);
}

function textOf(most: number): (value: unknown) => value is string {
  return (value): value is string => isText(value, most);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isNumberWithin(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isListOf<T>(
  value: unknown,
  most: number,
  each: (item: unknown, place: number) => item is T,
): value is T[] {
  return Array.isArray(value) && value.length <= most && value.every(each);
}
