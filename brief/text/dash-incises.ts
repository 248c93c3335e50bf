import type { Span } from '../article.ts';
import type { DialogueGrammar } from '../grammar/text.ts';
import { isBlank, isLetter } from './characters.ts';
import { type QuotedStretch, stretchOf } from './quoted-stretch.ts';

/** As much of the words behind a mark as shows whether they tell who speaks. */
const OPENING = 48;
/** An attribution inside a quotation is no longer, in code units. */
const LONGEST_INCISE = 160;

const ENDS_CLAUSE = ',.;:!?…';

/** What somebody said, part by part, and where the words begin that name who it was; null where they name nobody. */
export interface Said {
  readonly parts: readonly Span[];
  readonly subject: number | null;
}

/**
 * What was said in a stretch of text, without the words inside it that tell who says it: both parts of "We leave —said Ann
 * Lee— tomorrow". One part where nothing is told. `byCommas` lets a comma stand for the dash: "—We leave, said Ann Lee."
 * Offsets are UTF-16 code units; the parts are trimmed of blanks. Linear in the stretch.
 */
export function saidAround(
  text: string,
  { start, end }: Span,
  { inciseDashes, attribution }: DialogueGrammar,
  byCommas: boolean,
): Said {
  const parts: Span[] = [];
  let subject: number | null = null;
  let from = start;
  const put = (to: number) => {
    const part = trimmed(text, from, to, from > start, to < end);
    if (part) parts.push(part);
  };
  for (let at = start; at < end; at++) {
    const isDash = inciseDashes.includes(text[at]!);
    if (!isDash && !(byCommas && text[at] === ',')) continue;
    if (isDash && at > start && !isBlank(text.charCodeAt(at - 1)) && !ENDS_CLAUSE.includes(text[at - 1]!))
      continue;
    const opens = afterBlanks(text, at + 1, end);
    if (!isLetter(text.charCodeAt(opens))) continue;
    const told = attribution(text.slice(opens, Math.min(end, opens + OPENING)));
    if (told === null) continue;
    const close = isDash
      ? closingDash(text, at, opens, end, told === 'subject')
      : closingMark(text, opens, end);
    if (close < 0) continue;
    put(at);
    if (told === 'subject') subject ??= opens;
    from = close;
    at = close - 1;
  }
  if (from === start) return { parts: [{ start, end }], subject: null };
  put(end);
  return { parts, subject };
}

/** A stretch between marks without what stands between dashes in it and tells who says it. */
export function cutAtDashes(text: string, stretch: QuotedStretch, grammar: DialogueGrammar): QuotedStretch[] {
  if (grammar.inciseDashes === '') return [stretch];
  const { parts, subject } = saidAround(text, stretch, grammar, false);
  if (parts.length === 1 && parts[0]!.start === stretch.start && parts[0]!.end === stretch.end)
    return [stretch];
  const { outer, paragraph, closed, goesOn } = stretch;
  return parts.flatMap((part) => {
    const isFirst = part.start === stretch.start;
    const start = isFirst ? outer.start : part.start;
    const end = part.end === stretch.end ? outer.end : part.end;
    const cut = stretchOf(text, paragraph, { start, end }, part, closed, goesOn && isFirst);
    return cut ? [{ ...cut, incise: subject }] : [];
  });
}

/**
 * The end of the incise that a dash opened: behind its other dash and the mark after that, or the end of the stretch; however
 * far that is where the incise names who speaks, as whatever follows then tells of them ("— We leave — said Ann. She has …").
 */
function closingDash(text: string, open: number, opens: number, end: number, isNamed: boolean): number {
  const dash = text[open]!;
  for (let at = opens; at < end && at < opens + LONGEST_INCISE; at++) {
    if (text[at] !== dash || isInWord(text, at)) continue;
    let close = at + 1;
    while (close < end && ENDS_CLAUSE.includes(text[close]!)) close++;
    return close;
  }
  const isLast = end - opens <= LONGEST_INCISE || (isNamed && !text.slice(opens, end).includes(dash));
  return isLast ? end : -1;
}

/** A hyphen between letters. */
const isInWord = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));

/** The same behind a comma: the next mark that ends a clause, and no stop of an abbreviation or an initial. */
function closingMark(text: string, opens: number, end: number): number {
  for (let at = opens; at < end && at < opens + LONGEST_INCISE; at++) {
    if (!ENDS_CLAUSE.includes(text[at]!)) continue;
    if (text[at] === '.' && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at - 3))))
      continue;
    if (at + 1 < end && !isBlank(text.charCodeAt(at + 1))) continue;
    return at + 1;
  }
  return end - opens <= LONGEST_INCISE ? end : -1;
}

/** A part that says something, without the blanks and the comma beside what was cut out; null where it says nothing. */
function trimmed(
  text: string,
  from: number,
  to: number,
  cutsBefore: boolean,
  cutsAfter: boolean,
): Span | null {
  const isBeside = (at: number) => isBlank(text.charCodeAt(at)) || text[at] === ',';
  let start = from;
  let end = to;
  if (cutsBefore) while (start < end && isBeside(start)) start++;
  if (cutsAfter) while (end > start && isBeside(end - 1)) end--;
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return { start, end };
  return null;
}

function afterBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}
