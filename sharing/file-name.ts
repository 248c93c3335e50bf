import type { Article } from '../brief/article.ts';
import { plainLine } from './plain-text.ts';

/** Names Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** File systems take 255 bytes; some sync services far less. */
const LONGEST_BYTES = 120;

/**
 * "2022-08-09 The headline.md": a name that every file system takes, made of the publication day and the
 * headline. No path separators, no leading dots or dashes, no device names, at most 120 bytes of UTF-8.
 */
export function safeFileName(article: Pick<Article, 'title' | 'published'>, extension: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0] ?? '';
  const title = plainLine(article.title ?? '')
    .normalize('NFC')
    .replace(/[\\/:*?"<>|%#&{}$!'`@+=^]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+/, '');
  const name = cutToBytes(`${day} ${title || 'article'}`.trim(), LONGEST_BYTES).replace(
    /(?<![\s.])[\s.]+$/,
    '',
  );
  return `${DEVICE.test(name) ? `_${name}` : name}.${extension}`;
}

/** Cuts at a character, never inside one, and not between a letter and its marks. */
function cutToBytes(text: string, bytes: number): string {
  let used = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    used += new TextEncoder().encode(segment).length;
    if (used > bytes) break;
    kept += segment;
  }
  return kept;
}
