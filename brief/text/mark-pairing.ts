import type { Span } from '../article.ts';
import { isBlank, isLetter, isUpper } from './characters.ts';
import type { Mark } from './quotation-mark.ts';
import { countWords, type QuotedStretch, stretchOf } from './quoted-stretch.ts';

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

/** Where the last sentence inside a stretch ends, or -1. */
function lastSentenceEnd(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if ('.!?…'.includes(text[i]!)) return i + 1;
  return -1;
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
export function pairMarks(
  text: string,
  index: number,
  paragraph: Span,
  marks: readonly Mark[],
  chained: boolean,
  nextOpens: boolean,
): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const keep = (outer: Span, inner: Span, closed: boolean) => {
    const s = stretchOf(text, index, outer, inner, closed, chained && found.length === 0);
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
    const isSentence = words >= 8 && '.!?…'.includes(text.slice(inner, paragraph.end).trimEnd().at(-1)!);
    const reads =
      (open.at === first && words >= 4) ||
      (':,'.includes(before) && before !== '' && words >= 6) ||
      (isSentence && isLetter(before.charCodeAt(0)));
    if (reads || (nextOpens && isUpper(text.charCodeAt(inner)))) {
      keep({ start: open.at, end: paragraph.end }, { start: inner, end: paragraph.end }, false);
    }
  }
  return found;
}

/** The longest name and role that a quotation's marks take in below it, in code units. */
const LONGEST_CREDIT = 90;

/** `Ann Lee, head of the school.”`: below a quotation that was left open, whose it is; names alone up to the first comma. */
export function isCredit(text: string, from: number, to: number): boolean {
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

/** Whether a paragraph begins with a mark that may open a quotation. */
export function beginsWithOpening(text: string, paragraph: Span, marks: readonly Mark[]): boolean {
  const mark = marks[0];
  return mark !== undefined && mark.role !== 'close' && mark.at === firstInk(text, paragraph);
}
