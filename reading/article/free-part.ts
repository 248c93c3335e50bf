import type { PageContents, ShownBlock } from '../page-contents.ts';
import { isWall } from './body/insert-wording.ts';
import type { Body } from './body/read-body.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';

/** How far below the story's last words, in blocks, the page says that the rest is not free, and in how many characters. */
const BELOW = 6;
const LONGEST_WALL = 300;
/** Share of the words the page counts in its story that makes it whole. */
const WHOLE = 0.9;
/** Characters of a story that is not free to read and still was there whole, where the page counts no words. */
const LONG = 2500;

/**
 * Whether only the free part of the story was on the page: a line right below says so ("Subscribe to continue reading"),
 * or the page states that its story is not free (schema.org's `isAccessibleForFree`) and no whole one was found.
 */
export function isFreePart({ blocks }: Body, { shown }: PageContents, { node }: PageMetadata): boolean {
  if (isWalled(blocks, shown)) return true;
  if (!node || !isStatedNo(node.isAccessibleForFree)) return false;
  const text = blocks.map((block) => block.text).join(' ');
  const counted = Number(node.wordCount);
  return counted > 0 ? text.split(/\s+/).length < counted * WHOLE : text.length < LONG;
}

/** The value as JSON-LD has it: a boolean, its name, or schema.org's address of it. */
function isStatedNo(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/i.test(value))
  );
}

function isWalled(blocks: Body['blocks'], shown: readonly ShownBlock[]): boolean {
  const last = blocks.at(-1)?.text;
  // A block of the article may hold several that are shown.
  const at = shown.findLastIndex(({ text }) => last?.endsWith(text));
  if (at < 0) return false;
  return shown.slice(at + 1, at + 1 + BELOW).some(({ text }) => text.length <= LONGEST_WALL && isWall(text));
}
