import type { Article, Block } from '../brief/article.ts';
import { copyPage } from './body/page-copy.ts';
import { type Body, cleanBody, type KnownOfPage, readBody } from './body/read-body.ts';
import { pageRoot } from './flat-tree.ts';

/** The article of a page, or why there is none. */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'no-article'; readonly reason: 'empty' | 'not-an-article' };

export interface ReadingOptions {
  /** Read the page although it does not look like an article. */
  readonly anyway?: boolean;
  /** The page's clock, in milliseconds since 1970: no publication day lies after it. */
  readonly now?: number;
}

/** page -> Article. Reads a copy; the document itself is never changed. */
export function readPage(document: Document, url: string | null, options: ReadingOptions = {}): Reading {
  const known = knownOf(document);
  const body = readBody(copyPage(document), known);
  return reading(document, url, body, options);
}

/** The article made of what the reader selected, with the page's metadata; through the same clean-up. */
export function readSelection(
  document: Document,
  url: string | null,
  selection: Selection,
  options: ReadingOptions = {},
): Reading {
  const fragment = document.createDocumentFragment();
  for (let i = 0; i < selection.rangeCount; i++) fragment.append(selection.getRangeAt(i).cloneContents());
  const copy = copyPage(document, fragment);
  return reading(document, url, cleanBody(copy.body, knownOf(document), copy.hidden), options);
}

/** The article that an element the reader picked holds, with the page's metadata; through the same clean-up. */
export function readElement(element: Element, url: string | null, options: ReadingOptions = {}): Reading {
  const document = element.ownerDocument;
  const copy = copyPage(document, element);
  return reading(document, url, cleanBody(copy.body, knownOf(document), copy.hidden), options);
}

function knownOf(document: Document): KnownOfPage {
  return { title: document.title || null, byline: null };
}

function reading(
  document: Document,
  url: string | null,
  body: Body | null,
  _options: ReadingOptions,
): Reading {
  if (!body || body.blocks.length === 0) return { kind: 'no-article', reason: 'empty' };
  const { text, blocks } = layOut(body);
  void pageRoot;
  return {
    kind: 'article',
    article: {
      url,
      canonicalUrl: null,
      title: document.title || null,
      byline: null,
      siteName: null,
      lang: null,
      published: null,
      publishedFrom: null,
      updated: null,
      text,
      blocks,
      standfirst: body.standfirst,
      captions: body.captions,
      leftOut: body.leftOut,
    },
  };
}

/** The blocks as one text, a blank line between them, and where each stands in it. */
function layOut(body: Body): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const block of body.blocks) {
    if (text) text += '\n\n';
    const start = text.length;
    text += block.text;
    blocks.push({ kind: block.kind, start, end: text.length });
  }
  return { text, blocks };
}
