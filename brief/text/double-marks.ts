import type { Span } from '../article.ts';
import type { MarkGrammar } from '../grammar/text.ts';
import { isBlank, isDigit } from './characters.ts';
import type { Mark, Role } from './quotation-mark.ts';

const CURLY = '“”';
const STRAIGHT = '"';
const APOSTROPHES = "''";
const GUILLEMETS = '«»';
const CORNERS = '「」';

const OPENS_AFTER = '([{<-–—/¿¡:…';
const CLOSES_BEFORE = ')]}>.,;:!?…-–—/';

/** Whether a mark at `at` can open by what stands before it: nothing, a blank, a bracket or a dash. */
function freeBefore(text: string, at: number, from: number): boolean {
  return at <= from || isBlank(text.charCodeAt(at - 1)) || OPENS_AFTER.includes(text[at - 1]!);
}

/** Whether a mark ending at `at` can close by what stands after it: nothing, a blank or punctuation. */
function freeAfter(text: string, at: number, to: number): boolean {
  return at >= to || isBlank(text.charCodeAt(at)) || CLOSES_BEFORE.includes(text[at]!);
}

/** Whether a closing mark that stands free opens what begins there: “Rao replied: ” we are ready.””, “” we are ready””. */
function startsSpeech(text: string, at: number, from: number): boolean {
  let i = at - 1;
  while (i >= from && isBlank(text.charCodeAt(i))) i--;
  return i < from || text[i] === ':';
}

/** Shape first; spacing where it contradicts the shape (”Word” in Swedish, „Wort“ in German, »Wort« reversed). */
function roleOf(
  text: string,
  at: number,
  length: number,
  { start: from, end: to }: Span,
  { guillemetsOpenOutwards }: MarkGrammar,
): Role {
  if (guillemetsOpenOutwards && GUILLEMETS.includes(text[at]!)) return text[at] === '«' ? 'open' : 'close';
  const before = freeBefore(text, at, from);
  const after = freeAfter(text, at + length, to);
  switch (text[at]) {
    case '“':
    case '«':
    case '‟':
      return after && !before ? 'close' : 'open';
    case '”':
      if (before && after && startsSpeech(text, at, from)) return 'open';
      return before && !after ? 'open' : 'close';
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
export function doubleMarks(
  text: string,
  paragraph: Span,
  places: readonly number[],
  grammar: MarkGrammar,
): Mark[] {
  const { start, end } = paragraph;
  const marks: Mark[] = [];
  let open = false;
  const add = (at: number, length: number, family: string) => {
    const role = roleOf(text, at, length, paragraph, grammar);
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
