import type { Span } from '../article.ts';
import type { ApostropheGrammar } from '../grammar/text.ts';
import { isBlank, isDigit, isLetter } from './characters.ts';
import type { Mark } from './quotation-mark.ts';

/** The family of ‘ ’ and '. */
export const SINGLE = "'";

const LONGEST_CLIPPED = 24;

/** Whether no quotation opens at an apostrophe, because the word after it is written with one in front. */
function isClippedInFront(text: string, at: number, { clippedInFront }: ApostropheGrammar): boolean {
  let end = at + 1;
  while (isWordUnit(text.charCodeAt(end)) && end - at < LONGEST_CLIPPED) end++;
  return clippedInFront(text.slice(at + 1, end).toLowerCase());
}

/** Whether an apostrophe need not close, because the word before it is clipped at its end. */
function isClippedAtEnd(text: string, at: number, { clippedAtEnd }: ApostropheGrammar): boolean {
  let start = at;
  while (start > 0 && isLetter(text.charCodeAt(start - 1)) && at - start < LONGEST_CLIPPED) start--;
  return clippedAtEnd(text.slice(start, at).toLowerCase());
}

const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit);
const isApostrophe = (code: number) => code === 0x27 || code === 0x2018 || code === 0x2019;

function opensSingle(text: string, at: number, { start, end }: Span, grammar: ApostropheGrammar): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2019 || at + 1 >= end) return false;
  const before = at > start ? text.charCodeAt(at - 1) : 0x20;
  if (!isBlank(before) && !'([-–—/:“"'.includes(String.fromCharCode(before))) return false;
  const after = text.charCodeAt(at + 1);
  if (isBlank(after) || isApostrophe(after)) return false;
  return !isClippedInFront(text, at, grammar);
}

/** How well a single mark reads as a closing one: 2 surely (after punctuation), 1 maybe (after a letter), 0 not. */
function closesSingle(text: string, at: number, { start, end }: Span): 0 | 1 | 2 {
  if (text.charCodeAt(at) === 0x2018 || at <= start) return 0;
  const before = text.charCodeAt(at - 1);
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  if (isBlank(before) || isLetter(after) || isDigit(after)) return 0;
  if (',.!?…;)”"-–—'.includes(text[at - 1]!)) return 2;
  if (isDigit(before) && text.charCodeAt(at) === 0x27) return 0;
  return 1;
}

/**
 * The single marks of a paragraph that open or close a quotation; apostrophes are left out. `all` is where
 * quotation marks and apostrophes stand in it.
 */
export function singleMarks(
  text: string,
  paragraph: Span,
  all: readonly number[],
  grammar: ApostropheGrammar,
): Mark[] {
  const marks: Mark[] = [];
  const places: { at: number; opens: boolean; closes: 0 | 1 | 2 }[] = [];
  let next = paragraph.start;
  for (const i of all) {
    const code = text.charCodeAt(i);
    if (i < next || !isApostrophe(code)) continue;
    if (text.charCodeAt(i + 1) === code) {
      next = i + 2;
      continue;
    }
    const opens = opensSingle(text, i, paragraph, grammar);
    const closes = opens ? 0 : closesSingle(text, i, paragraph);
    if (opens || closes) places.push({ at: i, opens, closes });
  }
  let open = false;
  for (let k = 0; k < places.length; k++) {
    const { at, opens, closes } = places[k]!;
    if (opens) {
      marks.push({ at, length: 1, family: SINGLE, role: 'open' });
      open = true;
    } else if (open ? closes === 2 || !staysOpen(text, places, k, grammar) : closes === 2 && k === 0) {
      marks.push({ at, length: 1, family: SINGLE, role: 'close' });
      open = false;
    }
  }
  return marks;
}

/** A mark after "s" or a clipped word is an apostrophe where a sure closing mark comes before the next opening. */
function staysOpen(
  text: string,
  places: readonly { at: number; opens: boolean; closes: 0 | 1 | 2 }[],
  k: number,
  grammar: ApostropheGrammar,
): boolean {
  const { at } = places[k]!;
  const last = text[at - 1]!;
  if (last !== 's' && last !== 'S' && !isClippedAtEnd(text, at, grammar)) return false;
  for (let j = k + 1; j < places.length && !places[j]!.opens; j++) if (places[j]!.closes > 0) return true;
  return false;
}

/**
 * Whether a text quotes with single marks, as many British papers do: more quotations of four words and more
 * stand between single marks than between double ones, where a quotation inside another is not counted.
 */
export function quotesWithSingles(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
): boolean {
  let balance = 0;
  paragraphs.forEach((p, i) => {
    let open: Mark | null = null;
    for (const mark of marks[i]!) {
      if (!open) {
        if (mark.role !== 'close') open = mark;
      } else if (mark.family === open.family && mark.role !== 'open') {
        balance += weight(text, open, mark.at);
        open = null;
      }
    }
    // ‘Ali, ‘Umar: a mark that nothing closes may be a letter; unless the next paragraph goes on with one
    const next = paragraphs[i + 1];
    const goesOn = next !== undefined && marks[i + 1]![0]?.at === next.start;
    if (open && (open.family !== SINGLE || goesOn)) balance += weight(text, open, p.end);
  });
  return balance > 0;
}

function weight(text: string, open: Mark, end: number): number {
  if (open.family !== SINGLE) return -1;
  let blanks = 0;
  for (let i = open.at; i < end && blanks < 3; i++) if (isBlank(text.charCodeAt(i))) blanks++;
  return blanks < 3 ? 0 : 1;
}
