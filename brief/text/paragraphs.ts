import type { Article, BlockKind, Span } from '../article.ts';
import { Char, factsAt, factsOf } from './characters.ts';
import { isCredit } from './mark-pairing.ts';

/** A paragraph, heading or list item of the text, without blanks at its ends. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
}

/** Longest line of a text that was wrapped by hand or by an old mail program. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 50;
/** A line of at most so many words without a final mark, and with text below it, is taken for a heading. */
const HEADING_WORDS = 14;

/**
 * The paragraphs of an article, in order: the page's own blocks where it has them, otherwise what blank
 * lines and line ends tell. Text outside every block is kept as a paragraph, so nothing is lost.
 */
export function paragraphsOf(article: Pick<Article, 'text' | 'blocks'>): Paragraph[] {
  const { text, blocks } = article;
  if (blocks.length === 0) return linesOf(text, 0, text.length);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) paragraphs.push(...linesOf(text, at, block.start));
    const span = trimmed(text, Math.max(block.start, at), Math.min(block.end, text.length));
    if (span) paragraphs.push({ start: span.start, end: span.end, kind: block.kind });
    at = Math.max(at, block.end);
  }
  if (at < text.length) paragraphs.push(...linesOf(text, at, text.length));
  return paragraphs;
}

/** Splits bare text at blank lines, and at single line ends unless the lines were wrapped at a width. */
function linesOf(text: string, from: number, to: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let chunk: Span[] = [];
  const flush = () => {
    if (isWrapped(text, chunk)) chunk = [{ start: chunk[0]!.start, end: chunk[chunk.length - 1]!.end }];
    else chunk = quotationsWhole(text, chunk);
    for (const line of chunk)
      paragraphs.push({ start: line.start, end: line.end, kind: guessKind(text, line) });
    chunk = [];
  };
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !isLineEnd(text.charCodeAt(end))) end++;
    const line = trimmed(text, start, end);
    const before = chunk.at(-1);
    if (line && before && goesOn(text, before, line)) {
      chunk[chunk.length - 1] = { start: before.start, end: line.end };
    } else if (line) chunk.push(line);
    else flush();
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  flush();
  const last = paragraphs.at(-1);
  if (last?.kind === 'heading')
    paragraphs[paragraphs.length - 1] = { start: last.start, end: last.end, kind: 'paragraph' };
  return paragraphs;
}

/** LF, CR, vertical tab, form feed, and Unicode's line and paragraph separators. */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/**
 * Whether lines were broken at a width: then no line could have taken the next one's first word,
 * and some line stops in the middle of a sentence.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  let open = false;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.end - line.start + 1 + firstWordLength(text, next) <= width) return false;
    open ||= !endsWithMark(text, line.end);
  }
  return open;
}

/**
 * Whether a line end stands inside a sentence: no final mark before it, and a small letter after it. A capital may go on
 * with a name, but papers forget more full stops than they break names: “…,” said Otunga / Ruth Nakira lives there.
 */
function goesOn(text: string, before: Span, line: Span): boolean {
  if (!(factsAt(text, line.start) & Char.lower)) return false;
  const last = text.charCodeAt(before.end - 1);
  return (factsOf(last) & (Char.letter | Char.number)) !== 0 || ",’'-".includes(String.fromCharCode(last));
}

/** How many line ends a quotation goes over. */
const LINES_OF_QUOTATION = 12;

/** One of " “ ” „ « ». */
const isQuotationMark = (unit: number): boolean =>
  unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201e);

/**
 * Lines with those joined that a quotation goes over: left open in one and closed by the first mark of a later one. A later
 * line that opens with a mark of its own is a paragraph by the convention of papers, and stays one.
 */
function quotationsWhole(text: string, lines: readonly Span[]): Span[] {
  const whole: Span[] = [];
  let i = 0;
  while (i < lines.length) {
    let last = i;
    while (marksIn(text, lines[last]!).at(-1) === 'opens') {
      const closing = closingLine(text, lines, last);
      if (closing < 0) break;
      last = closing;
    }
    whole.push({ start: lines[i]!.start, end: lines[last]!.end });
    i = last + 1;
  }
  return whole;
}

/** The line that closes what another one leaves open, or -1. */
function closingLine(text: string, lines: readonly Span[], open: number): number {
  for (let i = open + 1; i < lines.length && i <= open + LINES_OF_QUOTATION; i++) {
    const line = lines[i]!;
    const [first] = marksIn(text, line);
    if (first) return first === 'closes' && !isCredit(text, line.start, line.end) ? i : -1;
  }
  return -1;
}

/** What each double mark of a line does, by the blanks and letters beside it. */
function marksIn(text: string, { start, end }: Span): ('opens' | 'closes')[] {
  const marks: ('opens' | 'closes')[] = [];
  for (let i = start; i < end; i++) {
    if (!isQuotationMark(text.charCodeAt(i))) continue;
    const isFree = i === start || ' (\u00a0'.includes(text[i - 1]!);
    const opens =
      isFree && (text[i] === '«' || !' .,;:!?)\u00a0'.includes(text[i + 1] ?? ' ')) && i + 1 < end;
    marks.push(opens ? 'opens' : 'closes');
  }
  return marks;
}

function firstWordLength(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text[at] !== ' ') at++;
  return at - start;
}

const FINAL_MARKS = '.?!…:;,。！？؟۔।';

/** Whether a mark a sentence can end with stands before an offset, perhaps inside a closing mark. */
function endsWithMark(text: string, end: number): boolean {
  const last = text[end - 1] ?? ' ';
  if (FINAL_MARKS.includes(last)) return true;
  const closes = (factsOf(last.charCodeAt(0)) & Char.closing) !== 0 || last === '"' || last === "'";
  // « mot. »
  const before = last === '»' && text.charAt(end - 2).trim() === '' ? end - 3 : end - 2;
  return closes && FINAL_MARKS.includes(text[before] ?? ' ');
}

const BULLET = /^(?:[•‣▪●◦·*-]|\d{1,2}[.)])\s+\S/u;

function guessKind(text: string, { start, end }: Span): BlockKind {
  if (BULLET.test(text.slice(start, start + 8))) return 'list-item';
  if (end - start > HEADING_WORDS * 12 || endsWithMark(text, end)) return 'paragraph';
  return text.slice(start, end).split(/\s+/).length <= HEADING_WORDS ? 'heading' : 'paragraph';
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return start < end ? { start, end } : null;
}
