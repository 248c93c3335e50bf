import type { Span } from '../article.ts';
import {
  AFTER_QUOTE_VERBS,
  BEFORE_A_FIGURE,
  CALENDAR_ABBREVIATIONS,
  CLEAR_OPENERS,
  MAY_BE_FINAL,
  NEVER_FINAL,
  SENTENCE_OPENERS,
  TITLE_ONLY_CAPITALISED,
} from '../languages/en/sentence-ends.ts';
import type { Paragraph } from './paragraphs.ts';

/** A sentence, trimmed of blanks, inside one paragraph. */
export interface Sentence extends Span {
  /** Index in the paragraphs given. */
  readonly paragraph: number;
}

/**
 * The sentences of each paragraph, in order; together they cover every paragraph but its blanks.
 *
 * Every final mark followed by something that can open a sentence is a candidate, and is then kept or joined
 * by the word before and the word after it (Palmer & Hearst 1997, with rules in place of learned weights).
 * Sentences inside a quotation are sentences: `"I left. I was tired," he said.` makes two. Linear in the text.
 */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  FINAL.lastIndex = 0;
  // a mark beyond its paragraph is kept for the next one: text without marks is searched once, not once a paragraph
  let mark = FINAL.exec(text);
  paragraphs.forEach((paragraph, index) => {
    let start = paragraph.start;
    if (mark && mark.index < start) {
      FINAL.lastIndex = start;
      mark = FINAL.exec(text);
    }
    for (; mark && mark.index < paragraph.end; mark = FINAL.exec(text)) {
      const end = skip(CLOSING, text, FINAL.lastIndex);
      const next = skip(BLANK, text, end);
      if (next >= paragraph.end) break;
      if (!endsSentence(text, start, mark.index, mark[0], end, next)) continue;
      sentences.push({ start, end, paragraph: index });
      start = next;
      FINAL.lastIndex = next;
    }
    sentences.push({ start, end: paragraph.end, paragraph: index });
  });
  return sentences;
}

/** A run of Latin marks; or one of Chinese and Japanese, Arabic, Indic, Khmer, Ethiopic, Armenian, Burmese. */
const FINAL = /[.?!…]+|[。！？｡]+|[؟۔।॥។៕።։။]+/g;
const CLOSING = /[\p{Pe}\p{Pf}"'”’]*/uy;
const BLANK = /\s*/y;
const NO_SPACE_NEEDED = /^[。！？｡।॥។៕။]/;
const CURLY_CLOSE = /[”»]$/;
/** Dashes, commas and closing marks never open a sentence. */
const OPENER = /(?:[\p{Ps}\p{Pi}"'“‘„¿¡«»]|- ){0,4}[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}#@•]/uy;
const QUOTED_LOWER = /["“‘„«]\p{Ll}/uy;
/** Brand names written with a small first letter: iPhone, eBay, xAI. */
const SMALL_FIRST = /["“‘]?\p{Ll}{1,2}\p{Lu}/uy;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,29}/uy;

/** Whether the mark at [at, end) closes the sentence begun at `start`, seeing what stands at `next`. */
function endsSentence(
  text: string,
  start: number,
  at: number,
  mark: string,
  end: number,
  next: number,
): boolean {
  if (NO_SPACE_NEEDED.test(mark)) return !matches(CLOSING_NOW, text, next);
  const spaced = next > end;
  const word = wordAt(text, next);
  if (!spaced) return isMissingSpace(text, at, mark, end, word);
  const opens =
    matches(OPENER, text, next) || matches(QUOTED_LOWER, text, next) || matches(SMALL_FIRST, text, next);
  if (!opens) return false;
  if (isListNumber(text, start, at) || !HAS_WORD.test(text.slice(Math.max(start, at - 40), at))) return false;
  if (mark === '.') return !isAbbreviation(text, start, at, end > at + 1, next, word);
  if (mark === '…' || mark.startsWith('..')) return !goesOnAfterEllipsis(text, at, word);
  return !(end > at + mark.length && isAttribution(text, next));
}

const HAS_WORD = /[\p{L}\p{N}]/u;
const CLOSING_NOW = /[\p{Pe}\p{Pf}"”’、，,]/uy;

/** `done.”The next`, and `the end.The next`: typesetters' slips, told from web addresses by what follows. */
function isMissingSpace(text: string, at: number, mark: string, end: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (CURLY_CLOSE.test(text.slice(at, end))) return true;
  return (
    mark === '.' && SENTENCE_OPENERS.has(word.toLowerCase()) && /\p{Ll}{3}$/u.test(text.slice(at - 3, at))
  );
}

/** "1. The first" and "a) Open it.": a number or letter alone is a label, not a sentence. */
function isListNumber(text: string, start: number, at: number): boolean {
  return at - start <= 3 && /^(?:\d{1,3}|\p{L})$/u.test(text.slice(start, at));
}

function isAbbreviation(
  text: string,
  start: number,
  at: number,
  closed: boolean,
  next: number,
  following: string,
): boolean {
  const word = dottedWordBefore(text, start, at);
  const lower = word.toLowerCase();
  const capitalised = word !== lower;
  const after = following.toLowerCase();
  if (closed && !lower.includes('.') && !MAY_BE_FINAL.has(lower)) return false;
  if (/^\p{Lu}$/u.test(word)) return !CLEAR_OPENERS.has(after);
  if (BEFORE_A_FIGURE.has(lower) && /^\p{N}/u.test(following)) return true;
  if (NEVER_FINAL.has(lower)) return capitalised || !TITLE_ONLY_CAPITALISED.has(lower);
  if (capitalised && CALENDAR_ABBREVIATIONS.has(lower)) {
    return /^\p{N}/u.test(following) || !SENTENCE_OPENERS.has(after);
  }
  if (MAY_BE_FINAL.has(lower) && (capitalised || lower.includes('.') || ALWAYS_SHORT.has(lower))) {
    return !startsAfterAbbreviation(text, next, lower, after);
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !startsAfterAbbreviation(text, next, lower, after);
  return false;
}

/** Abbreviations that need no capital to be one. */
const ALWAYS_SHORT = new Set([
  'al',
  'dept',
  'est',
  'etc',
  'govt',
  'jr',
  'sr',
  'univ',
  'plc',
  'co',
  'inc',
  'ltd',
  'corp',
]);

/** "in the U.S. The" and "at 3 p.m. “We" begin a sentence; "the U.S. Senate" and "6 p.m. Friday" don't. */
function startsAfterAbbreviation(text: string, next: number, word: string, after: string): boolean {
  if (/["“‘„«]/.test(text.charAt(next))) return true;
  if (SENTENCE_OPENERS.has(after)) return true;
  return COUNTRY_OR_HOUR.has(word) && matches(NAME_AND_VERB, text, next);
}

const COUNTRY_OR_HOUR = new Set(['u.s', 'u.k', 'u.n', 'e.u', 'a.m', 'p.m']);
const NAME_AND_VERB = /\p{Lu}[\p{L}'’-]{1,29} (?:said|says|told|has|had|was|were|is|did|will|would) /uy;

/** "I … I don't know" goes on; a spaced ellipsis before anything but a clear opening is a cut inside a sentence. */
function goesOnAfterEllipsis(text: string, at: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (/^i(?:['’]|$)/.test(lower)) return true;
  return /\s/.test(text.charAt(at - 1)) && !SENTENCE_OPENERS.has(lower);
}

/** `"Really?" Mr. Smith asked`: up to five capitalised words and a reporting verb. */
function isAttribution(text: string, next: number): boolean {
  let at = next;
  for (let words = 0; words < 6; words++) {
    const word = wordAt(text, at);
    if (word === '') return false;
    if (words > 0 && AFTER_QUOTE_VERBS.has(word)) return true;
    if (!/^\p{Lu}/u.test(word) || (words === 0 && SENTENCE_OPENERS.has(word.toLowerCase()))) return false;
    at += word.length;
    if (text.charAt(at) === '.') at++;
    const blank = skip(BLANK, text, at);
    if (blank === at) return false;
    at = blank;
  }
  return false;
}

/** The word that ends at `at`, with its inner stops ("U.S", "Ph.D", "p.m"); no longer than an abbreviation can be. */
function dottedWordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 12 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
