import type { Article, Block } from '../../brief/article.ts';
import { identifyLanguage } from '../../brief/languages/identify.ts';
import type { BodyBlock, PageContents } from '../page-contents.ts';
import { type Body, cleanBody, isBodyOfArticle, readBody } from './body/read-body.ts';
import { withShownStandfirst } from './body/shown-standfirst.ts';
import { isFreePart } from './free-part.ts';
import { isDeclaredArticle, metadataOf, type PageMetadata } from './metadata/page-metadata.ts';
import { type PublicationDay, publicationDay } from './publication-day/publication-day.ts';
import { isShortStory } from './short-story.ts';
import { isStoryList } from './story-list.ts';

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

/** PageContents -> Article, without the page: the clean-up, the metadata, the day. Of a selection nothing is asked. */
export function readingOf(contents: PageContents, options: ReadingOptions = {}): Reading {
  const { isWhole, body: found, hidden } = contents;
  const metadata = metadataOf(contents);
  const body = isWhole ? readBody(contents, metadata) : found && cleanBody(found, hidden, metadata);
  if (!body || body.blocks.length === 0) return { kind: 'no-article', reason: 'empty' };
  const day = publicationDay(contents, metadata, options.now ?? null);
  const isArticle =
    !isWhole ||
    options.anyway === true ||
    ((isBodyOfArticle(body, metadata) || isShortStory(body, contents, metadata, day)) &&
      (isDeclaredArticle(metadata) || !isStoryList(body.blocks, contents.shown)));
  if (!isArticle) return { kind: 'no-article', reason: 'not-an-article' };
  const isPart = isWhole && isFreePart(body, contents, metadata);
  const shown = isWhole ? withShownStandfirst(body, contents, metadata) : body;
  return { kind: 'article', article: articleOf(contents.url, metadata, day, shown, isPart) };
}

function articleOf(
  url: string | null,
  metadata: PageMetadata,
  day: PublicationDay,
  body: Body,
  isFreePart: boolean,
): Article {
  const { text, blocks } = layOut(body.blocks);
  const { canonicalUrl, title, byline, siteName } = metadata;
  const { standfirst, captions, leftOut } = body;
  const lang = languageOf(text, metadata.lang);
  return {
    ...{ url, canonicalUrl, title, byline, siteName, lang },
    ...day,
    ...{ text, blocks, standfirst, captions, leftOut, isFreePart },
  };
}

/** The declared language, unless the text is plainly in another: templates are copied from country to country. */
function languageOf(text: string, declared: string | null): string | null {
  const written = identifyLanguage(text);
  return written && declared?.toLowerCase().split('-')[0] !== written ? written : declared;
}

/** The blocks as one text, a blank line between them, and where each stands in it. */
function layOut(found: readonly BodyBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const block of found) {
    if (text) text += '\n\n';
    const start = text.length;
    text += block.text;
    blocks.push({ kind: block.kind, start, end: text.length });
  }
  return { text, blocks };
}
