import { Readability } from '@mozilla/readability';
import { type Article, articleFromText } from '../brief/article.ts';

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

/** page -> Article. Reads a clone; the document itself is never changed. */
export function readPage(document: Document, url: string | null, _options: ReadingOptions = {}): Reading {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const text = parsed?.textContent?.trim() ?? '';
  if (!text) return { kind: 'no-article', reason: 'empty' };
  return { kind: 'article', article: { ...articleFromText({ text, url }), title: parsed?.title ?? null } };
}

/** The article made of what the reader selected, with the page's metadata; through the same clean-up. */
export function readSelection(
  document: Document,
  url: string | null,
  selection: Selection,
  _options: ReadingOptions = {},
): Reading {
  const text = selection.toString().trim();
  if (!text) return { kind: 'no-article', reason: 'empty' };
  return { kind: 'article', article: { ...articleFromText({ text, url }), title: document.title || null } };
}

/** The article that an element the reader picked holds, with the page's metadata; through the same clean-up. */
export function readElement(element: Element, url: string | null, _options: ReadingOptions = {}): Reading {
  const text = (element.textContent ?? '').trim();
  if (!text) return { kind: 'no-article', reason: 'empty' };
  return {
    kind: 'article',
    article: { ...articleFromText({ text, url }), title: element.ownerDocument.title || null },
  };
}
