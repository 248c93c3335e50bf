import type { Article, Block } from '../brief/article.ts';
import { identifyLanguage } from '../brief/languages/identify.ts';
import { articleInView } from './body/article-in-view.ts';
import { isArticle } from './body/article-likeness.ts';
import { type LeafBlock, leafBlocks } from './body/leaf-blocks.ts';
import { copyPage, type PageCopy } from './body/page-copy.ts';
import { type Body, cleanBody, readBody } from './body/read-body.ts';
import { pageRoot, rootElement } from './flat-tree.ts';
import { NO_METADATA, type PageMetadata, readMetadata } from './metadata/page-metadata.ts';
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

/**
 * page -> Article. Reads a copy; the document itself is never changed. Of several whole articles it reads the one
 * in view; hidden text only where there is no other.
 */
export function readPage(document: Document, url: string | null, options: ReadingOptions = {}): Reading {
  const inView = articleInView(document);
  const source = inView?.element ?? pageRoot(document);
  const page = survey(document, url, options, copyPage(document, source), inView?.isFirst === false);
  let body = readBody(page.copy, page.shown, page.metadata);
  if (page.copy.hidden.length > 0 && !(body && isArticle(body.blocks, page.metadata))) {
    const whole = copyPage(document, source, { keepHidden: true });
    const unhidden = readBody(whole, leafBlocks(whole.body), page.metadata);
    if (unhidden && isArticle(unhidden.blocks, page.metadata)) body = unhidden;
  }
  if (body && body.blocks.length > 0 && !options.anyway && !isArticle(body.blocks, page.metadata)) {
    return { kind: 'no-article', reason: 'not-an-article' };
  }
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
  const copy = copyPage(document, fragment);
  const page = survey(document, url, options, copyPage(document));
  return reading(page, url, cleanBody(copy.body, page.metadata, copy.hidden));
}

/** The article that an element the reader picked holds, with the page's metadata; through the same clean-up. */
export function readElement(element: Element, url: string | null, options: ReadingOptions = {}): Reading {
  const document = element.ownerDocument;
  const copy = copyPage(document, element);
  const page = survey(document, url, options, copyPage(document));
  return reading(page, url, cleanBody(copy.body, page.metadata, copy.hidden));
}

interface Survey {
  readonly metadata: PageMetadata;
  readonly day: PublicationDay;
  readonly copy: PageCopy;
  /** All that the copy shows, in order. */
  readonly shown: readonly LeafBlock[];
}

/** Metadata and day; of an article that was appended to the page only what stands in itself. */
function survey(
  document: Document,
  url: string | null,
  options: ReadingOptions,
  copy: PageCopy,
  isAppended = false,
): Survey {
  const root = rootElement(document);
  const ofPage = readMetadata(document, root, url);
  const heading = isAppended ? copy.body.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() : null;
  const metadata = isAppended ? { ...NO_METADATA, ...siteOf(ofPage), title: heading ?? null } : ofPage;
  const shown = leafBlocks(copy.body);
  const now = options.now ?? null;
  const page = { metadata, body: copy.body, blocks: shown, now };
  const day = publicationDay(isAppended ? { ...page, root: null, url: null } : { ...page, root, url });
  return { metadata, day, copy, shown };
}

function siteOf({ siteName, lang }: PageMetadata): Pick<PageMetadata, 'siteName' | 'lang'> {
  return { siteName, lang };
}

function reading({ metadata, day }: Survey, url: string | null, body: Body | null): Reading {
  if (!body || body.blocks.length === 0) return { kind: 'no-article', reason: 'empty' };
  const { text, blocks } = layOut(body.blocks);
  const { canonicalUrl, title, byline, siteName } = metadata;
  const lang = languageOf(text, metadata.lang);
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

/** The declared language, unless the text is plainly in another: templates are copied from country to country. */
function languageOf(text: string, declared: string | null): string | null {
  const written = identifyLanguage(text);
  return written && declared?.toLowerCase().split('-')[0] !== written ? written : declared;
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
