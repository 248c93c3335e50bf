import {
  addFlatChildren,
  isElement,
  isText,
  pageRoot,
  rootElement,
  tagOf,
  textWithin,
} from '../flat-tree.ts';
import { MOST } from '../page-contents.ts';
import { BlockCollector, type LeafBlock } from './block-collector.ts';
import { CopiedElement } from './copied-element.ts';
import { hiddenTest, proseTest } from './hidden.ts';
import { isNoteMark, type TagTraits, traitsOf } from './tag-traits.ts';

/** Deeper elements are laid beside their ancestor at this depth: text stays in order, later steps stay linear. */
const DEEPEST = 160;

/** The part of a text that lies in the range that meets it. */
function dataIn(node: Text, ranges: readonly Range[]): string {
  const range = ranges.find((one) => one.intersectsNode(node));
  if (!range) return '';
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(from, to);
}

/** A copy of the page to take apart, with what was seen on the way. */
export interface PageCopy {
  readonly document: Document;
  readonly body: HTMLElement;
  /** Texts that the page does not show. */
  readonly hidden: readonly string[];
  /** Its text, in order, without the marks of footnotes. */
  readonly blocks: readonly LeafBlock<CopiedElement>[];
  /** Elements that may tell when it was published. */
  readonly dates: readonly CopiedElement[];
  /** The first `<h1>`. */
  readonly headline: CopiedElement | null;
  /** `<div>`s with a name of their own that are no more than a paragraph each. */
  readonly namedLines: readonly Element[];
}

/**
 * Copies what the page shows of `root` into a new, inert document, in the order it is read: open shadow roots in
 * place, hidden elements noted and left out, forms as plain boxes (a form's fields shadow its properties). With
 * `ranges`, only what lies in one of them. With `isWhole`, `root` is the page itself, in which the article is looked
 * for: its menus and its footer are read, but not copied. `root` is in the page: what is not has no style to be seen by. The page
 * itself is only read, once: whatever has to be known of every element is noted on the way.
 */
export function copyPage(
  document: Document,
  root: Node | null = pageRoot(document),
  options: { keepHidden?: boolean; ranges?: readonly Range[]; isWhole?: boolean } = {},
): PageCopy {
  const { keepHidden = false, ranges, isWhole = false } = options;
  const copy = blankDocument(document);
  const hidden: string[] = [];
  const holdsProse = proseTest();
  const isHidden = hiddenTest(document, holdsProse);
  const blocks = new BlockCollector<CopiedElement>();
  const dates: CopiedElement[] = [];
  const named: CopiedElement[] = [];
  let headline: CopiedElement | null = null;
  const marks = marksIn(document);
  const addText = (data: string, place: CopiedElement) => {
    if (!place.isMenu) place.element.append(data);
    if (!place.isNote) blocks.text(data, place);
  };
  // Beyond these a page is data, not reading matter: the rest is left where it is.
  let textLeft: number = MOST.text;
  let nodesLeft: number = MOST.nodes;
  // What is still to be copied, and where to; null is the end of that place.
  const nodes: (Node | null)[] = [];
  const html = new CopiedElement(copy.html, 'html', traitsOf('html'), null);
  const top = new CopiedElement(copy.body, 'body', traitsOf('body'), html);
  let place = top;
  // What ended last, where a line goes on from it; and whether a blank came after.
  let ended: CopiedElement | null = null;
  let isApart = false;
  if (root) {
    const tag = isElement(root) ? tagOf(root) : '';
    if (isElement(root)) top.takeAttributes(root, tag === 'form' ? tag : 'body');
    addFlatChildren(root, tag, nodes);
  }
  while (nodes.length > 0 && nodesLeft > 0) {
    const node = nodes.pop()!;
    if (node === null) {
      const around = place.parent!;
      if (place.tag === 'q') addText(marks[1], place);
      if (place.block === place && !around.isNote) blocks.edge();
      ended = place.block === place ? null : place;
      isApart = false;
      place = around;
      continue;
    }
    if (ranges && !ranges.some((range) => range.intersectsNode(node))) continue;
    if (isText(node)) {
      if (textLeft <= 0) continue;
      const text = ranges ? dataIn(node, ranges) : node.data;
      const data = text.length > MOST.node ? text.slice(0, MOST.node) : text;
      textLeft -= data.length;
      nodesLeft--;
      addText(data, place);
      if (data.trim() !== '') ended = null;
      else isApart = true;
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    const traits = traitsOf(tag);
    if (traits.isDropped) continue;
    if (!keepHidden && !traits.isUnhidden && isHidden(node, tag)) {
      const text = hidden.length < MOST.hidden ? textWithin(node).trim() : '';
      if (text.length > 0) hidden.push(text.slice(0, MOST.hiddenText));
      continue;
    }
    if (traits.isForText && isBare(node)) continue;
    nodesLeft--;
    let copied: CopiedElement;
    if (place.isMenu) {
      copied = new CopiedElement(place.element, tag, traits, place);
      copied.takeNames(node, tag);
    } else {
      copied = copyOf(tag, traits, copy.document, place);
      copied.takeAttributes(node, tag);
      const isOutside =
        isWhole && ((isOutsideStory(tag, place) && !holdsProse(node)) || isConsentBox(node, copied, place));
      if (isOutside) copied.isMenu = tag === 'nav';
      else place.element.appendChild(copied.element);
      if (copied.isDate) dates.push(copied);
      if (copied.tag === 'div' && (copied.hasName || copied.hasData)) named.push(copied);
    }
    if (tag === 'h1') headline ??= copied;
    const isDeepest = place.depth > DEEPEST;
    if (!isDeepest && tag === 'sup' && isNoteMark(node, tag)) copied.isNote = true;
    if (tag === 'br' && !place.isNote) blocks.lineBreak();
    if (copied.block === copied && !place.isNote) blocks.edge();
    else if (ended && !place.isNote) {
      const areLinks = ended.isLinked && tag === 'a';
      if (!isApart || areLinks) blocks.seam(areLinks);
    }
    ended = null;
    if (!isDeepest) {
      nodes.push(null);
      place = copied;
      if (tag === 'q') addText(marks[0], place);
    }
    addFlatChildren(node, tag, nodes);
  }
  const namedLines = named.filter(({ holdsBlock }) => !holdsBlock).map(({ element }) => element);
  return { ...copy, hidden, blocks: blocks.end(), dates, headline, namedLines };
}

/** The marks that browsers draw around a `<q>`, by the page's language (HTML standard, rendering of quotes). */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ...{ cs: ['„', '“'], da: ['”', '”'], de: ['„', '“'], es: ['«', '»'], fi: ['”', '”'], fr: ['« ', ' »'] },
  ...{ it: ['«', '»'], ja: ['「', '」'], no: ['«', '»'], pl: ['„', '”'], ru: ['«', '»'], sv: ['”', '”'] },
  ...{ uk: ['«', '»'], zh: ['“', '”'] },
};

function marksIn(document: Document): readonly [string, string] {
  const lang = rootElement(document)?.getAttribute('lang') ?? '';
  return MARKS[lang.slice(0, 2).toLowerCase()] ?? ['“', '”'];
}

function blankDocument(document: Document): { document: Document; html: Element; body: HTMLElement } {
  const clone = typeof Node === 'function' ? Node.prototype.cloneNode : document.cloneNode;
  const blank = clone.call(document, false) as Document;
  const html = blank.createElement('html');
  const body = blank.createElement('body');
  html.appendChild(blank.createElement('head'));
  html.appendChild(body);
  blank.appendChild(html);
  return { document: blank, html, body };
}

/** A menu, or a footer that is not the story's own. */
function isOutsideStory(tag: string, place: CopiedElement): boolean {
  return tag === 'nav' || (tag === 'footer' && !place.isInStory);
}

const CONSENT = /(?:^|[-_\s])(?:cmp|consent|cookies?|gdpr|privacy)(?:$|[-_\s])/i;

/** A box beside the story, named for what the page asks leave for. */
function isConsentBox(node: Element, { className, id, tag }: CopiedElement, place: CopiedElement): boolean {
  if (place.isInStory || tag === 'article' || tag === 'main') return false;
  if (!CONSENT.test(className) && !CONSENT.test(id)) return false;
  return node.querySelector('h1, article, main') === null && node.ownerDocument.querySelector('h1') !== null;
}

/** An element without attributes and content. */
function copyOf(tag: string, traits: TagTraits, document: Document, place: CopiedElement): CopiedElement {
  if (tag === 'form') {
    return new CopiedElement(document.createElement('fieldset'), 'fieldset', traitsOf('fieldset'), place);
  }
  try {
    return new CopiedElement(document.createElement(tag), tag, traits, place);
  } catch {
    return new CopiedElement(document.createElement('div'), 'div', traitsOf('div'), place);
  }
}

/** Nothing in it, nothing drawn in its place, no name. */
function isBare(element: Element): boolean {
  return !element.firstChild && !element.shadowRoot && !element.hasAttributes();
}
