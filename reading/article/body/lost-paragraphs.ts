import type { BlockKind } from '../../../brief/article.ts';
import { namedReasons } from '../../boilerplate-classes.ts';
import type { BodyBlock, Box, FoundBody, ShownBlock } from '../../page-contents.ts';
import { boxesAround } from '../boxes.ts';

/** Nobody would miss a paragraph shorter than this. */
const PARAGRAPH = 100;
/** Magazines set a mark of their own behind a story's last word. */
const SENTENCE_END = /[.!?。！？؟।…]["'”’»)\]]*\s*[■-◿♦❖]*$/;
/** From end to end somebody's words: above or below the story a claim that it is about, or pulled out. */
const QUOTATION = /^["“„«][^"“”„«»]*["”“»]$/;
/** A tag and class count as the story's own if this many of its paragraphs have them. */
const SHARE = 0.6;
/** Most blocks between two paragraphs of the story that are looked at. */
const MOST_BETWEEN = 8;
/** How far around a paragraph, in boxes, something may say that it is boilerplate. */
const AROUND = 8;
/** Boxes without a name are passed over, as far as this, for one that has a class to know the story by. */
const MOST_DRESS = 4;
/** Among the story's paragraphs one dressed like them may be shorter, and most of it a link. */
const AMONG = { shortest: 25, links: 0.95 };
/** Paragraphs of the story in one box from which on it is the story's. */
const SEVERAL = 3;
/** Blocks from a heading to the paragraph it stands above. */
const MOST_UNDER_HEADING = 2;
const HEADING = /^h[2-4]$/;
const BOILERPLATE = new Set(['aside', 'blockquote', 'figcaption', 'footer', 'nav']);

/**
 * The story with the paragraphs that Readability left behind, where content systems lay it in several boxes: those
 * that stand in boxes of the same tags and classes as the paragraphs it found, or between two of them, in the page's
 * order.
 */
export function withLostParagraphs(
  found: FoundBody,
  shown: readonly ShownBlock[],
  boxes: readonly Box[],
): FoundBody {
  const places = new Map<string, number>();
  for (const [i, { text }] of found.blocks.entries())
    if (!places.has(endOf(text))) places.set(endOf(text), i);
  const story = shown.flatMap((block, i) => (isParagraph(block) && places.has(endOf(block.text)) ? [i] : []));
  if (story.length < 2) return found;
  const dress = commonDress(story.map((i) => dressOf(shown[i]!, boxes)));
  const pruned = new Set(found.pruned.map(({ text }) => text));
  const meaningless = wordsOfStory(story, shown, boxes);
  const isLost = (block: ShownBlock) =>
    !places.has(endOf(block.text)) && !pruned.has(block.text) && !isInBoilerplate(block, boxes, meaningless);
  const lost = new Set(between(story, shown, boxes).filter((i) => isLost(shown[i]!)));
  const isDressed = (i: number) => dress !== null && dressOf(shown[i]!, boxes) === dress;
  for (const [i, block] of shown.entries()) {
    if (isParagraph(block) && !QUOTATION.test(block.text) && isDressed(i) && isLost(block)) lost.add(i);
  }
  const known = [...story, ...lost].sort((a, b) => a - b);
  for (let i = known[0]! + 1; i < known.at(-1)!; i++) {
    if (isSentence(shown[i]!) && isDressed(i) && isLost(shown[i]!)) lost.add(i);
  }
  const beside = besideStory([...story, ...lost], shown, boxes);
  for (const i of beside) if (isLost(shown[i]!)) lost.add(i);
  if (lost.size === 0) return found;
  return { ...found, blocks: inOrder(found.blocks, places, { shown, boxes, lost }) };
}

/**
 * Paragraphs however short, headings and lists that stand right beside two of the story's paragraphs, in the one box:
 * between those the story says nothing else. Readability leaves them, of what it joins to the box it found.
 */
function between(story: readonly number[], shown: readonly ShownBlock[], boxes: readonly Box[]): number[] {
  const found: number[] = [];
  for (const [k, i] of story.entries()) {
    const next = story[k + 1] ?? i;
    const around = boxes[shown[i]!.box];
    if (next - i > MOST_BETWEEN || around?.tag !== 'p' || around.parent !== boxes[shown[next]!.box]?.parent) {
      continue;
    }
    for (let at = i + 1; at < next; at++) {
      const { box, links } = shown[at]!;
      if (links === 0 && isPlainIn(around.parent, box, boxes)) found.push(at);
    }
  }
  return found;
}

/**
 * Paragraphs, however they are dressed, in a box that holds several of the story's, and the headings right above one
 * of the story's in the same box, or in one of the same name.
 */
function besideStory(
  known: readonly number[],
  shown: readonly ShownBlock[],
  boxes: readonly Box[],
): number[] {
  const inStory = new Set(known);
  const counts = new Map<number, number>();
  for (const i of known) {
    const parent = boxes[shown[i]!.box]?.parent ?? -1;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const found: number[] = [];
  for (const [i, block] of shown.entries()) {
    const box = boxes[block.box];
    if (!box || inStory.has(i)) continue;
    const isOne = box.tag === 'p' && isParagraph(block) && (counts.get(box.parent) ?? 0) >= SEVERAL;
    const isHead = HEADING.test(box.tag) && block.links === 0 && isAboveStory(i, inStory, shown, boxes);
    if (isOne || isHead) found.push(i);
  }
  return found;
}

function isAboveStory(
  i: number,
  inStory: ReadonlySet<number>,
  shown: readonly ShownBlock[],
  boxes: readonly Box[],
): boolean {
  const parentOf = (at: number) => boxes[boxes[shown[at]!.box]?.parent ?? -1];
  const around = parentOf(i);
  for (let at = i + 1; at <= i + MOST_UNDER_HEADING && at < shown.length; at++) {
    if (!inStory.has(at)) continue;
    const other = parentOf(at);
    if (!around || !other) return false;
    return around === other || (around.className !== '' && nameOf(around) === nameOf(other));
  }
  return false;
}

/** Whether the block stands in this box, at most in a list of it, under no name of its own. */
function isPlainIn(parent: number, number: number, boxes: readonly Box[]): boolean {
  const box = boxes[number];
  if (!box || box.className || box.id) return false;
  if (box.tag === 'li') {
    const list = boxes[box.parent];
    return list !== undefined && list.parent === parent && !list.className && !list.id;
  }
  return box.parent === parent && KINDS.has(box.tag);
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['li', 'list-item'],
  ['p', 'paragraph'],
]);

/** By which a paragraph is known again: its beginning may have been cleaned of a dateline. */
function endOf(text: string): string {
  return text.slice(-50);
}

function isParagraph({ text, links }: ShownBlock): boolean {
  return text.length >= PARAGRAPH && links < 0.3 && SENTENCE_END.test(text);
}

function isSentence({ text, links }: ShownBlock): boolean {
  return text.length >= AMONG.shortest && links < AMONG.links && SENTENCE_END.test(text);
}

/** Tag and class of the block and of the boxes around it; null where none has a class to be known by. */
function dressOf({ box }: ShownBlock, boxes: readonly Box[]): string | null {
  const names: string[] = [];
  let isNamed = false;
  for (const { tag, className } of boxesAround(boxes, box)) {
    if (tag === 'body' || tag === 'article' || tag === 'main') break;
    names.push(nameOf({ tag, className }));
    if (className) isNamed = true;
    if (names.length === MOST_DRESS || (isNamed && names.length >= 2)) break;
  }
  return isNamed ? names.join(' ') : null;
}

function commonDress(dresses: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const dress of dresses) counts.set(dress, (counts.get(dress) ?? 0) + 1);
  for (const [dress, count] of counts) if (dress !== null && count >= SHARE * dresses.length) return dress;
  return null;
}

function nameOf({ tag, className }: Pick<Box, 'tag' | 'className'>): string {
  return `${tag}.${className}`;
}

/** Words for boilerplate in the names of what most of the story stands in: on this page they say nothing. */
function wordsOfStory(
  story: readonly number[],
  shown: readonly ShownBlock[],
  boxes: readonly Box[],
): Set<string> {
  const counts = new Map<string, number>();
  for (const i of story) {
    const words = new Set<string>();
    for (const around of nearBoxes(boxes, shown[i]!.box)) {
      for (const word of namedReasons(around).keys()) words.add(word);
    }
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= SHARE * story.length ? [word] : [])));
}

function isInBoilerplate(
  { box }: ShownBlock,
  boxes: readonly Box[],
  meaningless: ReadonlySet<string>,
): boolean {
  for (const around of nearBoxes(boxes, box)) {
    if (BOILERPLATE.has(around.tag)) return true;
    for (const word of namedReasons(around).keys()) if (!meaningless.has(word)) return true;
  }
  return false;
}

function* nearBoxes(boxes: readonly Box[], number: number): Generator<Box> {
  let depth = 0;
  for (const around of boxesAround(boxes, number)) {
    if (around.tag === 'body' || depth++ === AROUND) return;
    yield around;
  }
}

/** A lost block as one of the story's. */
function asFound({ text, links, box }: ShownBlock, boxes: readonly Box[]): BodyBlock {
  const tag = boxes[box]?.tag ?? 'p';
  const kind = KINDS.get(tag);
  return { ...{ text, links, isHeadline: false }, kind: kind ?? 'paragraph', tag: kind ? tag : 'p' };
}

/** Each lost paragraph after the block of the story that the page shows before it. */
function inOrder(
  blocks: readonly BodyBlock[],
  places: ReadonlyMap<string, number>,
  { shown, boxes, lost }: { shown: readonly ShownBlock[]; boxes: readonly Box[]; lost: ReadonlySet<number> },
): BodyBlock[] {
  const behind = new Map<number, BodyBlock[]>();
  let at = -1;
  for (const [i, { text }] of shown.entries()) {
    if (lost.has(i)) {
      behind.set(at, [...(behind.get(at) ?? []), asFound(shown[i]!, boxes)]);
    } else {
      at = places.get(endOf(text)) ?? at;
    }
  }
  return [...(behind.get(-1) ?? []), ...blocks.flatMap((block, i) => [block, ...(behind.get(i) ?? [])])];
}
