import type { WordGrammar } from '../grammar/text.ts';
import { firstIndex } from './first-index.ts';
import { addToHash, HASH_SEED } from './spelling-hash.ts';
import { classOf, isApostrophe, isHyphen, isLetter, isWordPart, UnitClass } from './unit-class.ts';
import { Form, Vocabulary } from './vocabulary.ts';

/** What stands between a token and the one before it. */
export const Gap = { none: 0, blank: 1, line: 2, paragraph: 3 } as const;

/**
 * A text cut into words, numbers and marks, as parallel arrays: token `i` is `text.slice(start[i], end[i])` and
 * has the spelling `forms[form[i]]`. Facts that depend on the spelling alone are kept once a distinct form.
 */
export interface Tokens {
  readonly count: number;
  /** Offsets in UTF-16 code units, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `forms`, `lower`, `hash` and `flags`. */
  readonly form: Int32Array;
  /** One of `Gap`, before the token; the first token counts as a paragraph. */
  readonly gap: Uint8Array;
  /** Distinct spellings, and their lower-case spellings even where those do not occur in the text. */
  readonly forms: readonly string[];
  /** Form of the lower-case spelling. */
  readonly lower: Int32Array;
  /** `hashOf` the spelling. */
  readonly hash: Int32Array;
  /** Bits of `Form`. */
  readonly flags: Uint16Array;
}

/** The spelling of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.forms[tokens.form[i]!]!;
}

/** The lower-case spelling of token `i`; nothing beyond the first and the last. */
export function tokenLower({ count, form, forms, lower }: Tokens, i: number): string {
  return i >= 0 && i < count ? forms[lower[form[i]!]!]! : '';
}

/** Index of the first token that ends after `offset`; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstIndex(tokens.count, (i) => tokens.end[i]! > offset);
}

const DOT = 0x2e;

/** Length of the clitic that starts with the apostrophe at `i` ("'s", "'ll"), or 0. */
function cliticLength(text: string, i: number, { clitics }: WordGrammar): number {
  let end = i + 1;
  while (end < text.length && end < i + 4 && isLetter(classOf(text.charCodeAt(end)))) end++;
  if (end < text.length && isWordPart(classOf(text.charCodeAt(end)))) return 0;
  return clitics.has(text.slice(i + 1, end).toLowerCase()) ? end - i : 0;
}

/** Whether the word that began at `start` ends at the hyphen at `i` because one side is a plain word. */
function splitsAtHyphen(
  text: string,
  start: number,
  partStart: number,
  i: number,
  grammar: WordGrammar,
): boolean {
  const { namePrefixes, nameSuffixes } = grammar;
  if (encliticLength(text, i, grammar) > 0) return true;
  if (classOf(text.charCodeAt(i + 1)) === UnitClass.upper)
    return partStart === start && namePrefixes.has(text.slice(start, i).toLowerCase());
  const capital =
    classOf(text.charCodeAt(partStart)) === UnitClass.upper ||
    classOf(text.charCodeAt(start)) === UnitClass.upper;
  if (!capital) return false;
  let end = i + 1;
  while (end < text.length && end < i + 14 && classOf(text.charCodeAt(end)) === UnitClass.lower) end++;
  return nameSuffixes.has(text.slice(i + 1, end));
}

const LONGEST_ENCLITIC = 12;

/** Length of the enclitic that begins with the hyphen at `i`, hyphens inside it too ("-il", "-t-elle"), or 0. */
function encliticLength(text: string, i: number, { enclitics }: WordGrammar): number {
  if (enclitics.size === 0) return 0;
  let end = i + 1;
  for (; end < text.length && end < i + LONGEST_ENCLITIC; end++) {
    const unit = text.charCodeAt(end);
    if (!isWordPart(classOf(unit)) && !(isHyphen(unit) && isWordPart(classOf(text.charCodeAt(end + 1)))))
      break;
  }
  return enclitics.has(text.slice(i + 1, end)) ? end - i : 0;
}

/** Whether the letters before the apostrophe at `i` are a word of their own, as in "l'État". */
function isElided(text: string, start: number, i: number, grammar: WordGrammar): boolean {
  const { elisions, elisionsInNames } = grammar;
  if (elisions.size === 0) return false;
  const word = text.slice(start, i);
  const lower = word.toLowerCase();
  if (!elisions.has(lower)) return false;
  const isInName = word !== lower && classOf(text.charCodeAt(i + 1)) === UnitClass.upper;
  return !(isInName && elisionsInNames.has(lower));
}

/** Whether a word or number may go on after this unit, which is no part of one by itself. */
const mayJoin = (unit: number): boolean =>
  isApostrophe(unit) ||
  isHyphen(unit) ||
  unit === DOT ||
  unit === 0x2c ||
  unit === 0x3a ||
  unit === 0x2f ||
  unit === 0x26;

/** How the names of sites end that stand for a company in the news: "Edmunds.com", "Amazon.co.uk". */
const DOMAIN = /\.(?:(?:com?|org)\.[a-z]{2}|com|edu|gov|info|io|net|org|tv)(?![\p{L}\p{N}])/uy;

/** Length of the ending of a site's name that begins with the stop at `i`, or 0. */
function domainLength(text: string, i: number): number {
  if (classOf(text.charCodeAt(i + 1)) !== UnitClass.lower || !isWordPart(classOf(text.charCodeAt(i - 1))))
    return 0;
  DOMAIN.lastIndex = i;
  return DOMAIN.exec(text)?.[0].length ?? 0;
}

/** End of the word or number that starts at `start` and goes on to `from` without an inner mark. */
function wordEnd(text: string, start: number, from: number, grammar: WordGrammar): number {
  let partStart = start;
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (isWordPart(c)) continue;
    if (i + 1 >= text.length) break;
    const before = classOf(text.charCodeAt(i - 1));
    const after = classOf(text.charCodeAt(i + 1));
    if (isApostrophe(unit)) {
      if (partStart === start && isElided(text, start, i, grammar)) return i + 1;
      if (!isWordPart(before) || !isLetter(after) || cliticLength(text, i, grammar)) break;
    } else if (isHyphen(unit)) {
      if (!isWordPart(after) || splitsAtHyphen(text, start, partStart, i, grammar)) break;
      partStart = i + 1;
    } else if (unit === DOT && domainLength(text, i) > 0) {
      return i + domainLength(text, i);
    } else if (unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f) {
      if (before !== UnitClass.digit || after !== UnitClass.digit) break; // 1,200  3.5  10:30  9/11
    } else if (unit === 0x26) {
      if (before !== UnitClass.upper || after !== UnitClass.upper) break; // AT&T
    } else break;
  }
  return i;
}

/** End of the initials that start at `start` ("J.", "J.-P.", "U.S.", "a.m."), or `start`. */
function initialsEnd(text: string, start: number): number {
  const kind = classOf(text.charCodeAt(start));
  let end = start;
  let letters = 0;
  for (;;) {
    const at = letters && isHyphen(text.charCodeAt(end)) ? end + 1 : end;
    if (classOf(text.charCodeAt(at)) !== kind || text.charCodeAt(at + 1) !== DOT) break;
    end = at + 2;
    letters++;
  }
  if (kind === UnitClass.lower) return letters > 1 ? end : start;
  if (
    letters &&
    classOf(text.charCodeAt(end)) === UnitClass.upper &&
    !isWordPart(classOf(text.charCodeAt(end + 1)))
  )
    return end + 1; // "U.S" at the end of a sentence, or without its last stop
  return end;
}

/** End of the web address, e-mail address or @name that starts at `start`, or `start`. */
function addressEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === 0x40 ? !isWordPart(classOf(text.charCodeAt(start + 1))) : !startsAddress(text, start))
    return start;
  let end = start + 1;
  while (end < text.length && isAddressPart(text.charCodeAt(end), unit === 0x40)) end++;
  while (end > start + 1 && /[.,:;!?)\]'"]/.test(text[end - 1]!)) end--;
  return end;
}

const startsAddress = (text: string, i: number): boolean =>
  text.startsWith('http://', i) || text.startsWith('https://', i) || text.startsWith('www.', i);

function isAddressPart(unit: number, name: boolean): boolean {
  if (isWordPart(classOf(unit)) || unit === 0x5f) return true;
  return !name && unit > 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e;
}

/**
 * Cuts a text into tokens in one pass: words (with inner hyphens and apostrophes, contractions cut off),
 * initials and listed abbreviations with their stop, numbers, addresses, runs of dots, doubled quotation
 * marks, and every other visible character by itself. Linear in the text for any input.
 */
export function tokenize(text: string, grammar: WordGrammar): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let form = new Int32Array(capacity);
  let gap = new Uint8Array(capacity);
  const vocabulary = new Vocabulary(text.length);
  let count = 0;
  let newlines = 2;
  let blank = 0;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === UnitClass.newline) {
      if (unit !== 0x0d || text.charCodeAt(i + 1) !== 0x0a) newlines++;
      i++;
      continue;
    }
    if (c === UnitClass.space) {
      blank = 1;
      i++;
      continue;
    }
    let kind = 0;
    let stop = i;
    let id = -1;
    if (c <= UnitClass.letter) {
      if (unit === 0x68 || unit === 0x77) stop = addressEnd(text, i);
      if (stop > i) kind = Form.address;
      else if (c !== UnitClass.letter && text.charCodeAt(i + 1) === DOT) {
        stop = initialsEnd(text, i);
        if (stop > i) kind = Form.initials;
      }
    } else if (isApostrophe(unit) && i > 0 && classOf(text.charCodeAt(i - 1)) < UnitClass.space) {
      stop = i + cliticLength(text, i, grammar);
      if (stop > i) kind = Form.clitic;
    } else if (isHyphen(unit) && i > 0 && isWordPart(classOf(text.charCodeAt(i - 1)))) {
      stop = i + encliticLength(text, i, grammar);
      if (stop > i) kind = Form.word;
    } else if (unit === 0x40) {
      stop = addressEnd(text, i);
      if (stop > i) kind = Form.address;
    }
    if (stop === i && c <= UnitClass.digit) {
      // most words are letters up to a blank: they are hashed as they are read
      let hash = HASH_SEED;
      let next = unit;
      do {
        hash = addToHash(hash, next);
        next = text.charCodeAt(++stop);
      } while (stop < length && isWordPart(classOf(next)));
      const end = stop < length && mayJoin(next) ? wordEnd(text, i, stop, grammar) : stop;
      if (end === stop) id = vocabulary.find(text, i, stop, hash, 0);
      stop = end;
    }
    if (stop === i) stop = markEnd(text, i);
    if (id < 0) id = vocabulary.intern(text, i, stop, kind);
    if (text.charCodeAt(stop) === DOT && !kind && grammar.abbreviations.has(vocabulary.forms[id]!)) {
      stop++;
      id = vocabulary.intern(text, i, stop, Form.abbreviation);
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      form = grown(form, new Int32Array(capacity));
      gap = grown(gap, new Uint8Array(capacity));
    }
    start[count] = i;
    end[count] = stop;
    form[count] = id;
    gap[count] = newlines > 1 ? Gap.paragraph : newlines ? Gap.line : blank;
    count++;
    newlines = 0;
    blank = 0;
    i = stop;
  }
  const { forms, lower, hash, flags } = vocabulary;
  return { count, start, end, form, gap, forms, lower, hash, flags };
}

function grown<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** End of the mark at `i`: a run of dots, doubled single marks ('' or ``), or one character. */
function markEnd(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  let end = i + 1;
  if (unit === DOT) while (text.charCodeAt(end) === DOT) end++;
  else if (isApostrophe(unit)) {
    if (text.charCodeAt(end) === unit) end++;
  } else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
  return end;
}
