import type { Span } from '../brief/article.ts';
import { plainAddress } from './plain-text.ts';

/** A passage longer than this is named by its first and last words. */
const LONGEST_EXACT = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;
/** Context is taken from so many characters. */
const NEAR = 100;
/** In a text longer than any article every passage gets its context: looking whether each stands once takes too long. */
const LONGEST_ARTICLE = 200_000;

/**
 * The page's address with a text fragment that scrolls to `span` of `text`, or null without a web address.
 * By the WICG draft (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=[prefix-,]start[,end][,-suffix]`;
 * hyphen, comma and ampersand are percent-encoded; prefix and suffix only where the words stand twice.
 */
export function linkToPassage(url: string | null, text: string, span: Span): string | null {
  const address = plainAddress(url);
  const directive = textDirective(text, span);
  if (address === null || directive === null) return address;
  const [page, fragment = ''] = splitOnce(address, '#');
  return `${page}#${splitOnce(fragment, ':~:')[0]}:~:text=${directive}`;
}

function textDirective(text: string, span: Span): string | null {
  const passage = text.slice(span.start, span.end);
  const words = passage.split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const exact = passage.length <= LONGEST_EXACT && !passage.includes('\n');
  if (!exact && words.length > EDGE_WORDS * 2) {
    return `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  }
  if (!exact) return encode(words.slice(0, EDGE_WORDS));
  if (standsOnce(text, passage)) return encode(words);
  const before = lineBefore(text, span.start).split(/\s+/).filter(Boolean).slice(-CONTEXT_WORDS);
  const after = lineAfter(text, span.end).split(/\s+/).filter(Boolean).slice(0, CONTEXT_WORDS);
  const prefix = before.length > 0 ? `${encode(before)}-,` : '';
  const suffix = after.length > 0 ? `,-${encode(after)}` : '';
  return `${prefix}${encode(words)}${suffix}`;
}

function standsOnce(text: string, passage: string): boolean {
  if (text.length > LONGEST_ARTICLE) return false;
  return text.indexOf(passage, text.indexOf(passage) + 1) === -1;
}

/** The browser looks for context in the same block, so it is taken from the same line, and not far away. */
function lineBefore(text: string, start: number): string {
  const from = Math.max(0, start - NEAR);
  const line = text.slice(from, start).split('\n').at(-1) ?? '';
  return from > 0 && line.length === start - from ? line.replace(/^\S+/, '') : line;
}

function lineAfter(text: string, end: number): string {
  const line = splitOnce(text.slice(end, end + NEAR), '\n')[0];
  return line.length === NEAR ? line.slice(0, line.lastIndexOf(' ') + 1) : line;
}

/** Percent-encodes words as a directive wants them; half a surrogate pair, which no address can hold, is dropped. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
