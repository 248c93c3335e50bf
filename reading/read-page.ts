import type { Article, Block } from '../brief/article.ts';
import { type LeafBlock, leafBlocks } from './body/leaf-blocks.ts';
import { copyPage } from './body/page-copy.ts';
import { type Body, cleanBody, readBody } from './body/read-body.ts';
import { rootElement } from './flat-tree.ts';
import { type PageMetadata, readMetadata } from './metadata/page-metadata.ts';
import { type PublicationDay, publicationDay } from './publication-day/publication-day.ts';

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
  const page = survey(document, url, options);
  const body = readBody(copyPage(document), page.metadata);
  return reading(page, url, body);
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
  const page = survey(document, url, options);
  const copy = copyPage(document, fragment);
  return reading(page, url, cleanBody(copy.body, page.metadata, copy.hidden));
}

/** The article that an element the reader picked holds, with the page's metadata; through the same clean-up. */
export function readElement(element: Element, url: string | null, options: ReadingOptions = {}): Reading {
  const document = element.ownerDocument;
  const page = survey(document, url, options);
  const copy = copyPage(document, element);
  return reading(page, url, cleanBody(copy.body, page.metadata, copy.hidden));
}

interface Survey {
  readonly metadata: PageMetadata;
  readonly day: PublicationDay;
}

function survey(document: Document, url: string | null, options: ReadingOptions): Survey {
  const root = rootElement(document);
  const metadata = readMetadata(document, root, url);
  const shown = copyPage(document);
  const blocks = leafBlocks(shown.body);
  const day = publicationDay({ metadata, root, body: shown.body, blocks, url, now: options.now ?? null });
  return { metadata, day };
}

function reading({ metadata, day }: Survey, url: string | null, body: Body | null): Reading {
  if (!body || body.blocks.length === 0) return { kind: 'no-article', reason: 'empty' };
  const { text, blocks } = layOut(body.blocks);
  const { canonicalUrl, title, byline, siteName, lang } = metadata;
  const { standfirst, captions, leftOut } = body;
  return {
    kind: 'article',
    article: {
      url,
      canonicalUrl,
      title,
      byline,
      siteName,
      lang,
      ...day,
      text,
      blocks,
      standfirst,
      captions,
      leftOut,
    },
  };
}

/** The blocks as one text, a blank line between them, and where each stands in it. */
function layOut(leaves: readonly LeafBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const block of leaves) {
    if (text) text += '\n\n';
    const start = text.length;
    text += block.text;
    blocks.push({ kind: block.kind, start, end: text.length });
  }
  return { text, blocks };
}
