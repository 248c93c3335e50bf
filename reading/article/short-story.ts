import { isArticle } from '../article-likeness.ts';
import type { PageContents } from '../page-contents.ts';
import type { Body } from './body/read-body.ts';
import { headlineIndex } from './headline-index.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';
import { isHeadline } from './metadata/title.ts';
import type { PublicationDay } from './publication-day/publication-day.ts';

/** Characters of sentences that a story of the shortest kind has. */
const LEAST = 120;
/** Characters of what may be the story's beginning. */
const PARAGRAPH = 40;
/** How far below its headline, in blocks, a story begins. */
const BELOW = 15;

/**
 * Whether a page that does not call itself an article has a short one: a headline, its day, and right below it a few
 * sentences, and not the ways to many others.
 */
export function isShortStory(
  { blocks, standfirst }: Pick<Body, 'blocks' | 'standfirst'>,
  { shown, boxes, body }: PageContents,
  { title }: PageMetadata,
  { published }: PublicationDay,
): boolean {
  if (published === null || title === null || !isHeadline(title)) return false;
  const lead = standfirst === null ? [] : [{ text: standfirst, kind: 'paragraph', links: 0 } as const];
  // Teasers that the clean-up has taken out are teasers all the same.
  const read = [[...lead, ...blocks], body?.blocks ?? blocks];
  if (!read.every((of) => isArticle(of, { isDeclared: false, least: LEAST }))) return false;
  const headline = headlineIndex(shown, boxes, title);
  if (headline < 0) return false;
  const texts = new Set(blocks.map(({ text }) => text).filter((text) => text.length >= PARAGRAPH));
  return shown.slice(headline + 1, headline + 1 + BELOW).some(({ text }) => texts.has(text));
}
