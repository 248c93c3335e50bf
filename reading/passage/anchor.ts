import type { Span } from '../../brief/article.ts';
import { firstIndex } from '../../brief/text/first-index.ts';
import { flatWalk, isElement, isText, pageRoot, tagOf } from '../flat-tree.ts';
import { alignments } from './alignment.ts';

/**
 * Enough of a passage to find it again in the live page: a text quote selector (W3C Web Annotation Data Model)
 * with the passage's place among equal passages of the article.
 */
export interface PassageAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Which of the article's `count` occurrences of `exact` it is, from 0. */
  readonly ordinal: number;
  readonly count: number;
}

/** The page's text without blanks and invisible characters, and where each stretch of it stands. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's characters begin in `text`. */
  readonly starts: readonly number[];
  /** For each node, once asked for: offset in its data of each of its characters in `text`. */
  readonly maps: (Uint32Array | undefined)[];
}

const CONTEXT = 64;
/** A passage this long stands for itself; a shorter one ("May") also needs its surroundings to agree. */
const SELF_EVIDENT = 24;
/** Never more places than this are compared: a word that common is told apart by its context alone. */
const MOST_PLACES = 2000;

/**
 * Blanks, soft hyphens, zero-width and direction marks: what pages break, justify and decorate text with.
 * Leaving them out altogether makes `<br>`, blocks and split nodes equal to the blanks the article has there.
 */
const UNSEEN = /[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'head', 'iframe']);

function seen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Anchors a span (UTF-16 offsets) of an article's text. */
export function makeAnchor(text: string, span: Span): PassageAnchor {
  const exact = text.slice(span.start, span.end);
  let ordinal = 0;
  let count = 0;
  for (let at = exact ? text.indexOf(exact) : -1; at >= 0; at = text.indexOf(exact, at + exact.length)) {
    if (at < span.start) ordinal++;
    count++;
  }
  return {
    exact,
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    ordinal,
    count: Math.max(count, 1),
  };
}

/** Reads the text below `root` once, for any number of `locate` calls. The page is not changed. */
export function indexPage(root: Document | Element): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const top = isElement(root) ? root : pageRoot(root);
  if (top) {
    for (const node of flatWalk(top, (element) => !NO_TEXT.has(tagOf(element)))) {
      if (!isText(node)) continue;
      const part = seen(node.data);
      if (!part) continue;
      nodes.push(node);
      starts.push(length);
      parts.push(part);
      length += part.length;
    }
  }
  return { text: parts.join(''), nodes, starts, maps: [] };
}

/** `indexPage` and `locate` in one, for a single passage. */
export function locatePassage(root: Document | Element, anchor: PassageAnchor): Range | null {
  return locate(indexPage(root), anchor);
}

/**
 * The passage's place in the live page. Null where it is gone, or where several places fit and nothing tells
 * them apart: never a guess. Equal words win; failing them, a place that has the passage's words in order with
 * something let in between (a note, a link's card), or with a small change, counts as the passage.
 */
export function locate(index: PageText, anchor: PassageAnchor): Range | null {
  const exact = seen(anchor.exact);
  if (!exact) return null;
  const prefix = seen(anchor.prefix);
  const suffix = seen(anchor.suffix);

  const places = occurrences(index.text, exact, prefix, suffix);
  const found = places.length > 0 ? places : alignments(index.text, exact);
  const place = choose(index, found, prefix, suffix, exact.length, anchor);
  return place ? toRange(index, place) : null;
}

/** Places of `exact`; where there are very many, those with some of its context around them. */
function occurrences(text: string, exact: string, prefix: string, suffix: string): Span[] {
  const places = placesOf(text, exact);
  if (places.length < MOST_PLACES) return places;
  const before = prefix.slice(-16);
  return placesOf(text, before + exact + suffix.slice(0, 16)).map(({ start }) => ({
    start: start + before.length,
    end: start + before.length + exact.length,
  }));
}

function placesOf(text: string, part: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(part); at >= 0 && places.length < MOST_PLACES; ) {
    places.push({ start: at, end: at + part.length });
    at = text.indexOf(part, at + part.length);
  }
  return places;
}

function choose(
  index: PageText,
  places: readonly Span[],
  prefix: string,
  suffix: string,
  length: number,
  anchor: PassageAnchor,
): Span | null {
  const scores = places.map(
    ({ start, end }) => agreeBefore(index.text, start, prefix) + agreeAfter(index.text, end, suffix),
  );
  const best = Math.max(...scores);
  const context = prefix.length + suffix.length;
  if (length < SELF_EVIDENT && best < Math.min(8, context)) return null;
  const fitting = places.filter((_, i) => scores[i] === best);
  if (fitting.length <= 1) return fitting[0] ?? null;
  const drawn = fitting.filter((place) => isDrawn(nodeAt(index, place.start)));
  if (drawn.length === 1) return drawn[0]!;
  const allDrawn = places.filter((place) => isDrawn(nodeAt(index, place.start)));
  for (const all of [allDrawn, places]) {
    const one = all.length === anchor.count ? all[anchor.ordinal] : undefined;
    if (one && fitting.includes(one)) return one;
  }
  return null;
}

function agreeBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < at && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function agreeAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text[at + n] === suffix[n]) n++;
  return n;
}

/** Whether a browser shows the node: copies for other screen widths and for screen readers are told apart so. */
function isDrawn(node: Text | undefined): boolean {
  const parent = node?.parentElement;
  if (!parent || typeof parent.checkVisibility !== 'function') return true;
  return parent.checkVisibility({ visibilityProperty: true });
}

/** Index in `nodes` of the node holding the character at `offset`. */
function nodeIndex(index: PageText, offset: number): number {
  return Math.max(0, firstIndex(index.starts.length, (i) => index.starts[i]! > offset) - 1);
}

function nodeAt(index: PageText, offset: number): Text | undefined {
  return index.nodes[nodeIndex(index, offset)];
}

/** Offset in the node's data of its `nth` seen character. */
function rawOffset(index: PageText, node: number, nth: number): number {
  let map = index.maps[node];
  if (!map) {
    const { data } = index.nodes[node]!;
    const offsets = new Uint32Array(data.length);
    let kept = 0;
    let from = 0;
    const keep = (to: number) => {
      for (; from < to; from++) offsets[kept++] = from;
    };
    for (const gap of data.matchAll(UNSEEN)) {
      keep(gap.index);
      from += gap[0].length;
    }
    keep(data.length);
    map = offsets.subarray(0, kept);
    index.maps[node] = map;
  }
  return map[Math.min(nth, map.length - 1)] ?? 0;
}

/** Null where the page has changed under the index. A range cannot span two trees: it ends where its tree does. */
function toRange(index: PageText, place: Span): Range | null {
  const first = nodeIndex(index, place.start);
  let last = nodeIndex(index, place.end - 1);
  let lastChar = place.end - 1 - index.starts[last]!;
  const start = index.nodes[first]!;
  const root = start.getRootNode();
  while (last > first && index.nodes[last]!.getRootNode() !== root) {
    last--;
    lastChar = Number.MAX_SAFE_INTEGER;
  }
  const end = index.nodes[last]!;
  const range = start.ownerDocument.createRange();
  try {
    range.setStart(start, rawOffset(index, first, place.start - index.starts[first]!));
    range.setEnd(end, rawOffset(index, last, lastChar) + 1);
  } catch {
    return null;
  }
  return start.isConnected && end.isConnected && !range.collapsed ? range : null;
}
