import type { Span } from '../article.ts';
import { isBlank, isDigit, isUpper } from './characters.ts';
import type { Paragraph } from './paragraphs.ts';
import { placesOfMarks } from './places-of-marks.ts';
import { quotesWithSingles, singleMarks } from './single-marks.ts';
import { speechAfterLabels } from './transcripts.ts';

/** A stretch of text between quotation marks; the span is what stands between them, trimmed of blanks. */
export interface QuotedStretch extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** From the opening mark (or the text, where the mark is missing) to the end of the closing mark. */
  readonly outer: Span;
  /** False where its closing mark is missing: in a quotation of several paragraphs only the last has one. */
  readonly closed: boolean;
  /** Whether it goes on from the last stretch of the paragraph before. */
  readonly goesOn: boolean;
  /** Number of words, cut at blanks. */
  readonly words: number;
  /** What shows that it is a quotation: marks, the page's own layout, or the label before it. */
  readonly shownBy: 'marks' | 'block' | 'label';
}

/** The role a mark has by its shape and what stands beside it. */
export type Role = 'open' | 'close' | 'either';

/** One mark: where, how long, and which other marks it may pair with. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: string;
  role: Role;
}

const CURLY = '“”';
const STRAIGHT = '"';
const APOSTROPHES = "''";
const GUILLEMETS = '«»';
const CORNERS = '「」';

const OPENS_AFTER = '([{<-–—/¿¡:…';
const CLOSES_BEFORE = ')]}>.,;:!?…-–—/';

/** Whether a mark at `at` can open by what stands before it: nothing, a blank, a bracket or a dash. */
export function freeBefore(text: string, at: number, from: number): boolean {
  return at <= from || isBlank(text.charCodeAt(at - 1)) || OPENS_AFTER.includes(text[at - 1]!);
}

/** Whether a mark ending at `at` can close by what stands after it: nothing, a blank or punctuation. */
export function freeAfter(text: string, at: number, to: number): boolean {
  return at >= to || isBlank(text.charCodeAt(at)) || CLOSES_BEFORE.includes(text[at]!);
}

/** Shape first; spacing where it contradicts the shape (”Word” in Swedish, „Wort“ in German, »Wort« reversed). */
function roleOf(text: string, at: number, length: number, from: number, to: number): Role {
  const before = freeBefore(text, at, from);
  const after = freeAfter(text, at + length, to);
  switch (text[at]) {
    case '“':
    case '«':
    case '‟':
      return after && !before ? 'close' : 'open';
    case '”':
    case '»':
      return before && !after ? 'open' : 'close';
    case '„':
    case '「':
    case '『':
    case '`':
      return 'open';
    case '」':
    case '』':
      return 'close';
    default:
      if (before && !after) return 'open';
      if (after && !before) return 'close';
      return 'either';
  }
}

/** 6'2" and 12" are measures: an inch mark follows a digit, and no quotation is open or a foot mark came just before. */
function isInchMark(text: string, at: number, open: boolean): boolean {
  if (at === 0 || !isDigit(text.charCodeAt(at - 1))) return false;
  if (!open) return true;
  for (let i = at - 1; i > at - 4 && i > 0; i--) {
    if ("'’′".includes(text[i]!)) return isDigit(text.charCodeAt(i - 1));
  }
  return false;
}

/** The double marks of a paragraph, in order. `places` are where quotation marks and apostrophes stand in it. */
function doubleMarks(text: string, { start, end }: Span, places: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  const add = (at: number, length: number, family: string) => {
    const role = roleOf(text, at, length, start, end);
    marks.push({ at, length, family, role });
    open = role === 'open' || (role === 'either' && !open);
  };
  let next = start;
  for (const i of places) {
    if (i < next) continue;
    switch (text.charCodeAt(i)) {
      case 0x22:
        if (!isInchMark(text, i, open)) add(i, 1, STRAIGHT);
        break;
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0x201f:
        add(i, 1, CURLY);
        break;
      case 0xab:
      case 0xbb:
        add(i, 1, GUILLEMETS);
        break;
      case 0x300c:
      case 0x300d:
      case 0x300e:
      case 0x300f:
        add(i, 1, CORNERS);
        break;
      case 0x27:
      case 0x60:
      case 0x2018:
      case 0x2019:
        if (i + 1 < end && text.charCodeAt(i + 1) === text.charCodeAt(i)) {
          add(i, 2, APOSTROPHES);
          next = i + 2;
        }
        break;
    }
  }
  return marks;
}

/**
 * How many marks a pairing leaves alone. Marks of another family that a quotation passes over pair among themselves,
 * or it is no quotation: “Roads are closed," she said. "Nobody can leave.” closes once and opens again inside.
 */
function unmatched(marks: readonly Mark[], anyFamily: boolean): number {
  let open: Mark | null = null;
  let inner: Mark | null = null;
  let left = 0;
  for (const mark of marks) {
    if (!open) {
      if (mark.role !== 'close') open = mark;
      else left++;
    } else if (anyFamily || mark.family === open.family) {
      inner = null;
      if (mark.role !== 'open') open = null;
      else left++;
    } else if (mark.role === 'open' || (mark.role === 'either' && !inner)) inner = mark;
    else if (inner) inner = null;
    else left++;
  }
  return left + (open ? 1 : 0);
}

/** Number of words of a stretch of text, cut at blanks. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let blank = true;
  for (let i = start; i < end; i++) {
    const nowBlank = isBlank(text.charCodeAt(i));
    if (blank && !nowBlank) count++;
    blank = nowBlank;
  }
  return count;
}

/** Where the last sentence inside a stretch ends, or -1. */
function lastSentenceEnd(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if ('.!?…'.includes(text[i]!)) return i + 1;
  return -1;
}

function stretch(
  text: string,
  paragraph: number,
  outer: Span,
  inner: Span,
  closed: boolean,
  goesOn: boolean,
): QuotedStretch | null {
  let { start, end } = inner;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  return {
    start,
    end,
    paragraph,
    outer,
    closed,
    goesOn,
    words: countWords(text, start, end),
    shownBy: 'marks',
  };
}

/** Whether the marks from `i` on read open, close, close: the second opening is nested, not a mark forgotten. */
function opensNested(marks: readonly Mark[], i: number, family: string): boolean {
  let depth = 2;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.family !== family) continue;
    if (mark.role === 'open') return false;
    if (--depth === 0) return true;
  }
  return false;
}

/**
 * Pairs a paragraph's marks into stretches. A forgotten mark is mended inside the paragraph: at the last
 * sentence end before the next opening, at the paragraph's end where it reads as a quotation, or by dropping it.
 */
function pairMarks(
  text: string,
  index: number,
  paragraph: Span,
  marks: readonly Mark[],
  chained: boolean,
  nextOpens: boolean,
): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const keep = (outer: Span, inner: Span, closed: boolean) => {
    const s = stretch(text, index, outer, inner, closed, chained && found.length === 0);
    if (s) found.push(s);
  };
  const anyFamily = unmatched(marks, false) > unmatched(marks, true);
  const first = firstInk(text, paragraph);
  const credits = chained && isCredit(text, first, marks[0]!.at);
  let open: Mark | null = null;
  let nested = 0;
  const mendBefore = (mark: Mark, limit: number) => {
    const inner = mark.at + mark.length;
    const end = lastSentenceEnd(text, inner, limit);
    if (end > 0 && countWords(text, inner, end) >= 4) {
      keep({ start: mark.at, end }, { start: inner, end }, false);
    } else if (mark.at === first) keep({ start: mark.at, end: limit }, { start: inner, end: limit }, false);
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!open) {
      if (mark.role !== 'close') open = mark;
      else if (i === 0 && !credits && (chained || lacksOpening(text, first, mark))) {
        keep({ start: first, end: mark.at + mark.length }, { start: first, end: mark.at }, true);
      }
      continue;
    }
    if (!anyFamily && mark.family !== open.family) continue;
    if (mark.role === 'open') {
      if (opensNested(marks, i, mark.family)) nested++;
      else {
        mendBefore(open, mark.at);
        open = mark;
        nested = 0;
      }
    } else if (nested > 0) nested--;
    else {
      keep(
        { start: open.at, end: mark.at + mark.length },
        { start: open.at + open.length, end: mark.at },
        true,
      );
      open = null;
    }
  }
  if (open) {
    const inner = open.at + open.length;
    const words = countWords(text, inner, paragraph.end);
    const before = text.slice(paragraph.start, open.at).trimEnd().at(-1) ?? '';
    const reads = (open.at === first && words >= 4) || (':,'.includes(before) && before !== '' && words >= 6);
    if (reads || (nextOpens && isUpper(text.charCodeAt(inner)))) {
      keep({ start: open.at, end: paragraph.end }, { start: inner, end: paragraph.end }, false);
    }
  }
  return found;
}

/** The longest name and role that a quotation's marks take in below it, in code units. */
const LONGEST_CREDIT = 90;

/** `Ann Lee, head of the school.”`: below a quotation that was left open, whose it is; names alone up to the first comma. */
function isCredit(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_CREDIT) return false;
  const [names = ''] = text.slice(from, to).split(',', 1);
  const words = names.split(' ');
  return words.length > 1 && words.length < 6 && words.every((word) => isUpper(word.charCodeAt(0)));
}

function firstInk(text: string, { start, end }: Span): number {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** `The plan is sound,” he said.`: one sentence up to a closing mark after punctuation has lost its opening mark. */
function lacksOpening(text: string, first: number, close: Mark): boolean {
  if (close.at - first < 12 || !',.!?'.includes(text[close.at - 1]!)) return false;
  for (let i = first; i < close.at - 1; i++) {
    if ('.!?:'.includes(text[i]!) && isBlank(text.charCodeAt(i + 1))) return false;
  }
  return true;
}

function beginsWithOpening(text: string, paragraph: Span, marks: readonly Mark[]): boolean {
  const mark = marks[0];
  return mark !== undefined && mark.role !== 'close' && mark.at === firstInk(text, paragraph);
}

/**
 * The quoted stretches of a text, in order and without overlap; nested quotations stay inside their outer one.
 *
 * Marks: “ ” „ " '' `` « » 「 」 and, in a text that quotes with them, ‘ ’ '. A quotation of several paragraphs
 * gives one stretch a paragraph. Paragraphs the page sets off as block quotes, and what follows the labels of an
 * interview or transcript, are stretches without marks.
 * Linear in the text: each paragraph is read a fixed number of times, and no mark reaches past its paragraph.
 */
export function findQuotedStretches(text: string, paragraphs: readonly Paragraph[]): QuotedStretch[] {
  const places = placesOfMarks(text, paragraphs);
  const doubles = paragraphs.map((p, i) => doubleMarks(text, p, places[i]!));
  const singles = paragraphs.map((p, i) => singleMarks(text, p, places[i]!));
  const merged = paragraphs.map((_, i) => merge(doubles[i]!, singles[i]!));
  const single = quotesWithSingles(text, paragraphs, merged);
  const all = paragraphs.map((p, i) =>
    single || ((p.kind === 'heading' || i === 0) && doubles[i]!.length === 0) ? merged[i]! : doubles[i]!,
  );
  const speeches = speechAfterLabels(text, paragraphs);
  const found: QuotedStretch[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const previous = found.at(-1);
    const chained =
      previous !== undefined &&
      !previous.closed &&
      previous.paragraph === i - 1 &&
      previous.end >= paragraphs[i - 1]!.end - 2 &&
      (beginsWithOpening(text, paragraph, all[i]!) || all[i]![0]?.role === 'close');
    const next = paragraphs[i + 1];
    const nextOpens = next !== undefined && beginsWithOpening(text, next, all[i + 1]!);
    const speech = speeches[i]!;
    if (speech > 0) {
      const spoken = stretch(
        text,
        i,
        { start: speech, end: paragraph.end },
        { start: speech, end: paragraph.end },
        true,
        false,
      );
      if (spoken) found.push({ ...spoken, shownBy: 'label' });
      continue;
    }
    const here = pairMarks(text, i, paragraph, all[i]!, chained, nextOpens);
    if (
      paragraph.kind === 'block-quote' &&
      !coversMost(here, paragraph) &&
      !namesItsSource(text, paragraph)
    ) {
      const block = stretch(text, i, paragraph, paragraph, true, false);
      if (block)
        found.push({
          ...block,
          shownBy: 'block',
          goesOn: previous?.shownBy === 'block' && previous.paragraph === i - 1,
        });
    } else found.push(...here);
  }
  return found;
}

/** The last line of a block quote says whose it is: "— Ann Lee, 2019". */
function namesItsSource(text: string, { start }: Span): boolean {
  return '—–―'.includes(text[start]!) || text.startsWith('- ', start) || text.startsWith('-- ', start);
}

function coversMost(stretches: readonly QuotedStretch[], paragraph: Span): boolean {
  const inside = stretches.reduce((n, s) => n + s.outer.end - s.outer.start, 0);
  return inside * 2 > paragraph.end - paragraph.start;
}

function merge(doubles: readonly Mark[], singles: readonly Mark[]): readonly Mark[] {
  if (singles.length === 0) return doubles;
  return [...doubles, ...singles].sort((a, b) => a.at - b.at);
}
