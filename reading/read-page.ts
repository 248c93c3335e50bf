import { Readability } from '@mozilla/readability';
import { type Article, articleFromText } from '../brief/article.ts';

/** The article of a page, or why there is none. */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'no-article'; readonly reason: 'empty' | 'not-an-article' };

/** page -> Article. Reads a clone; the document itself is never changed. */
export function readPage(document: Document, url: string | null): Reading {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const text = parsed?.textContent?.trim() ?? '';
  if (!text) return { kind: 'no-article', reason: 'empty' };
  return { kind: 'article', article: { ...articleFromText({ text, url }), title: parsed?.title ?? null } };
}
