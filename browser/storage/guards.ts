import type { Article, Block } from '../../brief/article.ts';
import { MOST } from '../../reading/page-contents.ts';
import type { CopierAnswer, MarkerAnswer, PageIdentity, PickerAnswer } from '../page/page-request.ts';

/**
 * The one boundary. What comes back from a page's process is checked, here and in reader-guard.ts, before anything
 * else sees it: that process also runs the page, and a broken one may answer whatever it likes.
 */

type Fields = Record<string, unknown>;

/** True for a plain object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a page may say of itself. */
export function isPageIdentity(value: unknown): value is PageIdentity {
  return (
    isFields(value) &&
    typeof value.url === 'string' &&
    value.url.length <= MOST.address &&
    isNumber(value.document) &&
    typeof value.contentType === 'string' &&
    value.contentType.length <= MOST.value &&
    isNumber(value.length)
  );
}

/** What the passage marker may answer. */
export function isMarkerAnswer(value: unknown): value is MarkerAnswer {
  return (
    isFields(value) &&
    (value.found === null || isNumber(value.found)) &&
    typeof value.needsStyles === 'boolean'
  );
}

/** What the article picker may answer. */
export function isPickerAnswer(value: unknown): value is PickerAnswer {
  return isFields(value) && isTextOrNull(value.selector) && (value.selector?.length ?? 0) <= MAX_SELECTOR;
}

/** What the copying of a selection may answer. */
export function isCopierAnswer(value: unknown): value is CopierAnswer {
  return isFields(value) && typeof value.copied === 'boolean';
}

/** The longest selector path that is kept. */
export const MAX_SELECTOR = 2000;

/** An article whose blocks lie in order inside its text. */
export function isArticle(value: unknown): value is Article {
  return (
    isFields(value) &&
    typeof value.text === 'string' &&
    TEXT_OR_NULL.every((name) => isTextOrNull(value[name])) &&
    isListOf(value.blocks, isFields) &&
    areBlocks(value.blocks, value.text.length) &&
    isListOf(value.captions, (caption) => typeof caption === 'string') &&
    isListOf(
      value.leftOut,
      (item) => isFields(item) && typeof item.text === 'string' && typeof item.reason === 'string',
    )
  );
}

const TEXT_OR_NULL = [
  'url',
  'canonicalUrl',
  'title',
  'byline',
  'siteName',
  'lang',
  'published',
  'publishedFrom',
  'updated',
  'standfirst',
] as const satisfies readonly (keyof Article)[];

function areBlocks(blocks: readonly Fields[], length: number): boolean {
  let last = 0;
  return blocks.every((block) => {
    const { start, end, kind } = block as Partial<Block>;
    if (!isNumber(start) || !isNumber(end) || typeof kind !== 'string') return false;
    const fits = start >= last && end >= start && end <= length;
    last = end;
    return fits;
  });
}

function isListOf<T>(value: unknown, each: (item: unknown) => item is T): value is T[];
function isListOf(value: unknown, each: (item: unknown) => boolean): value is unknown[];
function isListOf(value: unknown, each: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(each);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
