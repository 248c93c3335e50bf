import { eachFlatChild, isElement, isText, pageRoot, tagOf, unclobbered } from '../flat-tree.ts';
import { MOST } from '../page-contents.ts';
import { hiddenTest } from './hidden.ts';

/** Deeper elements are laid beside their ancestor at this depth: text stays in order, later steps stay linear. */
const DEEPEST = 160;

/** Never text of an article, and never copied. */
const DROPPED = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'canvas', 'map', 'object', 'audio'],
  ...[
    'input',
    'select',
    'textarea',
    'button',
    'datalist',
    'progress',
    'meter',
    'link',
    'meta',
    'base',
    'title',
  ],
]);

/** What the clean-up and Readability look at. Nothing that loads, runs or names anything is copied. */
const ATTRIBUTES = new Set([
  ...[
    'class',
    'id',
    'role',
    'itemprop',
    'itemtype',
    'rel',
    'href',
    'lang',
    'dir',
    'datetime',
    'aria-modal',
    'content',
    'title',
    'pubdate',
  ],
  ...['aria-label', 'data-testid', 'data-test-id', 'data-component', 'data-module', 'data-type', 'data-qa'],
]);

/** The part of a text that lies in the range that meets it. */
function dataIn(node: Text, ranges: readonly Range[]): string {
  const range = ranges.find((one) => one.intersectsNode(node));
  if (!range) return '';
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(from, to);
}

/** Of no use without text: pages draw with them, now and then by the hundred thousand. */
const EMPTY = new Set(['b', 'em', 'i', 'span', 'strong', 'u']);

/** A copy of the page to take apart, and the texts that the page does not show. */
export interface PageCopy {
  readonly document: Document;
  readonly body: HTMLElement;
  readonly hidden: readonly string[];
}

/**
 * Copies what the page shows of `root` into a new, inert document, in the order it is read: open shadow roots in
 * place, hidden elements noted and left out, forms as plain boxes (a form's fields shadow its properties). With
 * `ranges`, only what lies in one of them. `root` is in the page: what is not has no style to be seen by. The page
 * itself is only read.
 */
export function copyPage(
  document: Document,
  root: Node | null = pageRoot(document),
  options: { keepHidden?: boolean; ranges?: readonly Range[] } = {},
): PageCopy {
  const copy = blankDocument(document);
  const hidden: string[] = [];
  const isHidden = hiddenTest(document);
  // Beyond these a page is data, not reading matter: the rest is left where it is.
  let textLeft: number = MOST.text;
  let nodesLeft: number = MOST.nodes;
  const stack: { node: Node; into: Element; depth: number }[] = [];
  const push = (node: Node, into: Element, depth: number) => {
    eachFlatChild(node, (child) => stack.push({ node: child, into, depth }));
  };
  if (root && isElement(root)) {
    copyAttributes(root, tagOf(root) === 'form' ? 'form' : 'body', copy.body);
    push(root, copy.body, 0);
  } else if (root) {
    push(root, copy.body, 0);
  }
  for (let next = stack.pop(); next && nodesLeft > 0; next = stack.pop()) {
    const { node, into, depth } = next;
    if (options.ranges && !options.ranges.some((range) => range.intersectsNode(node))) continue;
    if (isText(node)) {
      if (textLeft <= 0) continue;
      const text = options.ranges ? dataIn(node, options.ranges) : node.data;
      const data = text.length > MOST.node ? text.slice(0, MOST.node) : text;
      textLeft -= data.length;
      nodesLeft--;
      into.appendChild(copy.document.createTextNode(data));
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (DROPPED.has(tag)) continue;
    if (!options.keepHidden && isHidden(node, tag)) {
      const text = node.textContent?.trim();
      if (typeof text === 'string' && text.length > 0 && hidden.length < MOST.hidden) {
        hidden.push(text.slice(0, MOST.hiddenText));
      }
      continue;
    }
    if (EMPTY.has(tag) && isBare(node)) continue;
    nodesLeft--;
    const element = createElement(copy.document, tag);
    copyAttributes(node, tag, element);
    into.appendChild(element);
    push(node, depth < DEEPEST ? element : into, Math.min(depth + 1, DEEPEST));
  }
  return { ...copy, hidden };
}

function blankDocument(document: Document): { document: Document; body: HTMLElement } {
  const clone = typeof Node === 'function' ? Node.prototype.cloneNode : document.cloneNode;
  const blank = clone.call(document, false) as Document;
  const html = blank.createElement('html');
  const body = blank.createElement('body');
  html.appendChild(blank.createElement('head'));
  html.appendChild(body);
  blank.appendChild(html);
  return { document: blank, body };
}

function createElement(document: Document, tag: string): Element {
  if (tag === 'form') return document.createElement('fieldset');
  try {
    return document.createElement(tag);
  } catch {
    return document.createElement('div');
  }
}

/** Nothing in it, nothing drawn in its place, no name. */
function isBare(element: Element): boolean {
  return !element.firstChild && !element.shadowRoot && !element.hasAttributes();
}

function copyAttributes(from: Element, tag: string, to: Element): void {
  if (tag === 'form') {
    const attributes = unclobbered(from, 'Element', 'attributes');
    for (let i = 0; i < attributes.length; i++) copyAttribute(attributes[i]!.name, attributes[i]!.value, to);
  } else {
    // By name: a list of `attributes` makes the browser build an object for each, and keep it.
    for (const name of from.getAttributeNames()) {
      if (ATTRIBUTES.has(name)) copyAttribute(name, from.getAttribute(name) ?? '', to);
    }
  }
  // Readability makes it an h2.
  if (tag === 'h1') to.setAttribute('data-type', 'page-headline');
  // Readability weighs boxes by their pictures, and throws away those that point nowhere.
  if (tag === 'img') to.setAttribute('data-src', 'picture');
}

function copyAttribute(name: string, value: string, to: Element): void {
  if (ATTRIBUTES.has(name) && value.length < 2000) to.setAttribute(name, value);
}
