import type { LeftOut } from '../../../brief/article.ts';
import { isArticle } from '../../article-likeness.ts';
import { namedReasons, type Reason } from '../../boilerplate-classes.ts';
import type { BodyBlock, Box, FoundBody, PageContents, ShownBlock } from '../../page-contents.ts';
import { boxesAround } from '../boxes.ts';
import { isDeclaredArticle, type PageMetadata } from '../metadata/page-metadata.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { declaredBody } from './declared-body.ts';
import { withLostParagraphs } from './lost-paragraphs.ts';

/** The article's own text, and what stood among it. */
export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly standfirst: string | null;
  readonly captions: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Text below this many characters is worth another way of reading. */
const LITTLE = 200;

/**
 * The article of a page, cleaned: what was found in it; where that is no article, the same with what the page hides;
 * where it is next to nothing, what the page's JSON-LD states.
 */
export function readBody(contents: PageContents, metadata: PageMetadata): Body | null {
  const body = bodyOf(contents, contents.body, contents.hidden, metadata);
  if (body && isBodyOfArticle(body, metadata)) return body;
  const unhidden = bodyOf(contents, contents.unhiddenBody, [], metadata);
  return unhidden && isBodyOfArticle(unhidden, metadata) ? unhidden : body;
}

/** Whether the body is one a reader would call an article. */
export function isBodyOfArticle({ blocks }: Body, metadata: PageMetadata): boolean {
  return isArticle(blocks, { isDeclared: isDeclaredArticle(metadata) });
}

/** The clean-up alone, for what is the article already. */
export function cleanBody(found: FoundBody, hidden: readonly string[], metadata: PageMetadata): Body {
  const cleaned = cleanBlocks(found.blocks, metadata);
  const unseen = hidden.map((text) => ({ reason: 'hidden', text }) as const);
  const leftOut: LeftOut[] = [...found.pruned, ...cleaned.leftOut, ...unseen];
  const captions = leftOut.filter((part) => part.reason === 'caption').map((part) => part.text);
  const standfirst = leftOut.find((part) => part.reason === 'standfirst')?.text ?? null;
  return { blocks: cleaned.blocks, standfirst, captions, leftOut };
}

function bodyOf(
  { captions, shown, boxes }: PageContents,
  found: FoundBody | null,
  hidden: readonly string[],
  metadata: PageMetadata,
): Body | null {
  const body = found && cleanBody(withLostParagraphs(found, shown, boxes), hidden, metadata);
  if (!body || lengthOf(body.blocks) < LITTLE) {
    const declared = declaredBody(metadata.node);
    if (declared.length > 0) return { blocks: declared, standfirst: null, captions, leftOut: [] };
  }
  if (!body) return null;
  return {
    ...body,
    captions: [...new Set([...captions, ...body.captions])],
    leftOut: [...body.leftOut, ...skippedAmong(shown, boxes, body)],
  };
}

/** What was dropped between the article's first and last block: recorded like all that is left out. */
function skippedAmong(shown: readonly ShownBlock[], boxes: readonly Box[], body: Body): LeftOut[] {
  const known = new Set([...body.blocks.map(({ text }) => text), ...body.leftOut.map(({ text }) => text)]);
  const kept = new Set(body.blocks.map(({ text }) => text));
  const first = shown.findIndex(({ text }) => kept.has(text));
  const last = shown.findLastIndex(({ text }) => kept.has(text));
  if (first < 0) return [];
  const whole = [...known].join('\n');
  return shown
    .slice(first, last)
    .filter(({ text }) => !known.has(text) && !whole.includes(text))
    .map((block) => ({ reason: reasonFor(block, boxes), text: block.text }));
}

/** What the nearest boxes around a block are called. */
function reasonFor({ box, links }: ShownBlock, boxes: readonly Box[]): Reason {
  let depth = 0;
  for (const around of boxesAround(boxes, box)) {
    for (const reason of namedReasons(around).values()) return reason;
    if (++depth === 4) break;
  }
  return links > 0.5 ? 'related' : 'boilerplate';
}

function lengthOf(blocks: readonly BodyBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
