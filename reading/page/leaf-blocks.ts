import type { BlockKind } from '../../brief/article.ts';
import { isElement, isText } from '../flat-tree.ts';
import { collapsed } from './blanks.ts';

/** A stretch of text that the page sets off from its neighbours, with what the clean-up wants to know of it. */
export interface LeafBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** The innermost block-level element around it. */
  readonly element: Element;
  /** Share of its letters that are links, 0 to 1. */
  readonly links: number;
  /** Share of its letters in bold or emphasis, 0 to 1. */
  readonly strong: number;
}

const BLOCK = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'div',
    'dl',
  ],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
  ],
  ...[
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
  ],
  ...['thead', 'tr', 'ul', 'iframe', 'video', 'figure'],
]);
/** Soft hyphens and zero-width spaces: instructions for setting type, no part of the words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const NOTE = /^\[?[\w*†‡]{1,3}\]?$/;

/** What a tag makes of all text inside it; of several the one that stands first here. */
const KIND_OF: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['blockquote', 'block-quote'],
  ...['li', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
]);
const ORDER: readonly BlockKind[] = ['heading', 'block-quote', 'list-item', 'paragraph'];

interface Open {
  readonly node: Node;
  readonly block: Element;
  readonly kind: BlockKind;
  readonly linked: boolean;
  readonly strong: boolean;
}

/**
 * The text below `root` as leaf blocks: what block-level tags, or two line breaks in a row, set off. A single
 * `<br>` stays a line break. Blanks collapse as in CSS; footnote marks are left out.
 */
export function leafBlocks(root: Element): LeafBlock[] {
  const blocks: LeafBlock[] = [];
  let parts: string[] = [];
  let letters = 0;
  let linked = 0;
  let strong = 0;
  let breaks = 0;
  let current: Element = root;
  let kind: BlockKind = 'paragraph';

  const flush = () => {
    const text = parts.length > 0 ? asOneText(parts) : '';
    if (text) {
      const all = Math.max(letters, 1);
      const block = { text, element: current, links: linked / all, strong: strong / all };
      blocks.push({ ...block, kind: kind === 'paragraph' && isLabel(block) ? 'heading' : kind });
    }
    parts = [];
    letters = linked = strong = breaks = 0;
  };

  const stack: (Open | 'end')[] = [];
  const open = (node: Node, block: Element, within: BlockKind, isLink: boolean, isStrong: boolean) => {
    for (let child = node.lastChild; child; child = child.previousSibling) {
      stack.push({ node: child, block, kind: within, linked: isLink, strong: isStrong });
    }
  };
  open(root, root, strongerKind(root.localName, 'paragraph'), false, false);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === 'end') {
      flush();
      continue;
    }
    const { node, block } = next;
    if (isText(node)) {
      const text = collapsed(node.data);
      const length = text.trim().length;
      if (length === 0) {
        if (parts.length > 0 && breaks === 0) parts.push(' ');
        continue;
      }
      if (parts.length === 0) [current, kind] = [block, next.kind];
      breaks = 0;
      parts.push(text);
      letters += length;
      if (next.linked) linked += length;
      if (next.strong) strong += length;
      continue;
    }
    if (!isElement(node)) continue;
    const tag = node.localName;
    if (tag === 'br') {
      if (++breaks === 2) flush();
      else if (parts.length > 0) parts.push('\n');
      continue;
    }
    if (tag === 'sup' && NOTE.test((node.textContent ?? '').trim()) && node.querySelector('a')) continue;
    if (BLOCK.has(tag)) {
      flush();
      stack.push('end');
      open(node, node, strongerKind(tag, next.kind), next.linked, next.strong);
    } else {
      const bold = tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i';
      open(node, block, next.kind, next.linked || tag === 'a', next.strong || bold);
    }
  }
  flush();
  return joinDropCaps(blocks);
}

/** Blanks around line breaks, and more than one in a row, go: as in CSS. Each part alone has none. */
function asOneText(parts: readonly string[]): string {
  const joined = parts.join('');
  const text = joined.replace(INVISIBLE, '');
  if (parts.length === 1 && text.length === joined.length) return text.trim();
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function strongerKind(tag: string, around: BlockKind): BlockKind {
  const own = KIND_OF.get(tag);
  return own && ORDER.indexOf(own) < ORDER.indexOf(around) ? own : around;
}

/** A line in bold that is no sentence heads what follows. */
function isLabel({ text, links, strong }: Omit<LeafBlock, 'kind'>): boolean {
  return strong > 0.95 && text.length <= 80 && !/[.!?,;:…"”»]$/.test(text) && links < 0.5;
}

/** An initial set apart as decoration is the first letter of what follows. */
function joinDropCaps(blocks: readonly LeafBlock[]): LeafBlock[] {
  const joined: LeafBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const next = blocks[i + 1];
    if (next && block.text.length <= 3 && /^[“"‘']?\p{Lu}$/u.test(block.text) && /^\p{Ll}/u.test(next.text)) {
      joined.push({ ...next, text: block.text + next.text });
      i++;
    } else {
      joined.push(block);
    }
  }
  return joined;
}
