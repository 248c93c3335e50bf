import { ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { NAME_PREFIXES, NAME_SUFFIXES } from '../languages/en/compounds.ts';
import { Char, factsOf } from './characters.ts';
import { addToHash, HASH_SEED } from './spelling-hash.ts';

/** What stands between a token and the one before it. */
export const Gap = { none: 0, blank: 1, line: 2, paragraph: 3 } as const;

/** Bits of `Tokens.flags`: facts about a form, whatever its place. */
export const Form = {
  /** Starts with a letter. */
  word: 1,
  /** Starts with a digit. */
  number: 2,
  /** Starts with an upper-case letter. */
  capital: 4,
  /** Has an upper-case letter somewhere ("al-Assad"). */
  upper: 8,
  /** Two letters or more, none of them lower-case. */
  allCaps: 16,
  /** One letter and a full stop, or several such ("J.", "J.-P.", "U.S."). */
  initials: 32,
  /** A listed abbreviation with its full stop ("Gen."). */
  abbreviation: 64,
  /** A possessive or a contracted verb cut from its word ("'s", "'ve"). */
  clitic: 128,
  /** A web address, e-mail address or "@name": one token, not a word. */
  address: 256,
  /** Has a hyphen. */
  hyphen: 512,
} as const;

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

/** The lower-case spelling of token `i`. */
export function tokenLower(tokens: Tokens, i: number): string {
  return tokens.forms[tokens.lower[tokens.form[i]!]!]!;
}

/** Index of the first token that ends after `offset`; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const LOWER = 1;
const UPPER = 2;
const LETTER = 3;
const MARK = 4;
const DIGIT = 5;
const SPACE = 6;
const NEWLINE = 7;
const OTHER = 8;

/** Character class by UTF-16 code unit, filled as units are first met. */
const classes = new Uint8Array(65536);

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  if (unit === 0xad || unit === 0x200c || unit === 0x200d) return MARK; // soft hyphen and joiners, inside words
  const facts = factsOf(unit);
  if (facts & Char.blank || unit === 0x200b || unit === 0x2060 || unit === 0xfeff) return SPACE;
  if (facts & (Char.upper | Char.title)) return UPPER;
  if (facts & Char.lower) return LOWER;
  if (facts & Char.letter) return LETTER;
  if (facts & Char.mark) return MARK;
  return facts & Char.digit ? DIGIT : OTHER;
}

function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known) return known;
  classes[unit] = classify(unit);
  return classes[unit]!;
}

const isLetter = (c: number): boolean => c === LOWER || c === UPPER || c === LETTER;
const isWordPart = (c: number): boolean => c >= LOWER && c <= DIGIT;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2018;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const DOT = 0x2e;

/** Distinct forms with their facts, found by hash (open addressing) so that a known spelling is never copied. */
class Vocabulary {
  readonly forms: string[] = [];
  hash = new Int32Array(1024);
  lower = new Int32Array(1024);
  flags = new Uint16Array(1024);
  /** By slot: form + 1, or 0 for a free slot. */
  private slots = new Int32Array(4096);

  /** The form spelled `text.slice(start, end)`. */
  intern(text: string, start: number, end: number, kind: number): number {
    let hash = HASH_SEED;
    for (let i = start; i < end; i++) hash = addToHash(hash, text.charCodeAt(i));
    return this.find(text, start, end, hash, kind);
  }

  /** The same where the hash is known. */
  find(text: string, start: number, end: number, hash: number, kind: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let held = this.slots[slot]!; held > 0; held = this.slots[slot]!) {
      if (this.hash[held - 1] === hash && this.spells(held - 1, text, start, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const spelling = text.slice(start, end);
    const id = this.forms.push(spelling) - 1;
    this.slots[slot] = id + 1;
    if (id === this.hash.length) this.grow();
    this.hash[id] = hash;
    this.flags[id] = formFlags(spelling) | kind;
    if (this.forms.length * 2 > this.slots.length) this.rehash();
    const lower = this.flags[id]! & Form.upper ? spelling.toLowerCase() : spelling;
    this.lower[id] = lower === spelling ? id : this.intern(lower, 0, lower.length, kind);
    return id;
  }

  private spells(id: number, text: string, start: number, end: number): boolean {
    const form = this.forms[id]!;
    if (form.length !== end - start) return false;
    for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  private grow(): void {
    const size = this.hash.length * 2;
    const grown = { hash: new Int32Array(size), lower: new Int32Array(size), flags: new Uint16Array(size) };
    grown.hash.set(this.hash);
    grown.lower.set(this.lower);
    grown.flags.set(this.flags);
    Object.assign(this, grown);
  }

  private rehash(): void {
    const size = this.slots.length * 2;
    this.slots = new Int32Array(size);
    for (let id = 0; id < this.forms.length; id++) {
      const hash = this.hash[id]!;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.slots[slot]! > 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = id + 1;
    }
  }
}

function formFlags(spelling: string): number {
  const first = classOf(spelling.charCodeAt(0));
  let letters = 0;
  let upper = 0;
  let lower = 0;
  let hyphen = false;
  for (let i = 0; i < spelling.length; i++) {
    const unit = spelling.charCodeAt(i);
    if (unit === 0x2d) hyphen = true;
    const c = classOf(unit);
    if (c === UPPER) upper++;
    if (c === LOWER) lower++;
    if (isLetter(c)) letters++;
  }
  return (
    (isLetter(first) ? Form.word : 0) |
    (first === DIGIT ? Form.number : 0) |
    (first === UPPER ? Form.capital : 0) |
    (upper ? Form.upper : 0) |
    (letters > 1 && upper > 0 && !lower ? Form.allCaps : 0) |
    (hyphen ? Form.hyphen : 0)
  );
}

/** Length of the clitic that starts with the apostrophe at `i` ("'s", "'ll"), or 0. */
function cliticLength(text: string, i: number): number {
  let end = i + 1;
  while (end < text.length && end < i + 4 && isLetter(classOf(text.charCodeAt(end)))) end++;
  if (end < text.length && isWordPart(classOf(text.charCodeAt(end)))) return 0;
  const letters = text.slice(i + 1, end);
  return /^(?:[sdm]|ll|ve|re)$/i.test(letters) ? end - i : 0;
}

/** Whether the word that began at `start` ends at the hyphen at `i` because one side is a plain English word. */
function splitsAtHyphen(text: string, start: number, partStart: number, i: number): boolean {
  if (classOf(text.charCodeAt(i + 1)) === UPPER)
    return partStart === start && NAME_PREFIXES.has(text.slice(start, i).toLowerCase());
  if (classOf(text.charCodeAt(partStart)) !== UPPER && classOf(text.charCodeAt(start)) !== UPPER)
    return false;
  let end = i + 1;
  while (end < text.length && end < i + 14 && classOf(text.charCodeAt(end)) === LOWER) end++;
  return NAME_SUFFIXES.has(text.slice(i + 1, end));
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

/** End of the word or number that starts at `start` and goes on to `from` without an inner mark. */
function wordEnd(text: string, start: number, from: number): number {
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
      if (!isWordPart(before) || !isLetter(after) || cliticLength(text, i)) break;
    } else if (isHyphen(unit)) {
      if (!isWordPart(after) || splitsAtHyphen(text, start, partStart, i)) break;
      partStart = i + 1;
    } else if (unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f) {
      if (before !== DIGIT || after !== DIGIT) break; // 1,200  3.5  10:30  9/11
    } else if (unit === 0x26) {
      if (before !== UPPER || after !== UPPER) break; // AT&T
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
  if (kind === LOWER) return letters > 1 ? end : start;
  if (letters && classOf(text.charCodeAt(end)) === UPPER && !isWordPart(classOf(text.charCodeAt(end + 1))))
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
export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let form = new Int32Array(capacity);
  let gap = new Uint8Array(capacity);
  const vocabulary = new Vocabulary();
  let count = 0;
  let newlines = 2;
  let blank = 0;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === NEWLINE) {
      if (unit !== 0x0d || text.charCodeAt(i + 1) !== 0x0a) newlines++;
      i++;
      continue;
    }
    if (c === SPACE) {
      blank = 1;
      i++;
      continue;
    }
    let kind = 0;
    let stop = i;
    let id = -1;
    if (c <= LETTER) {
      if (unit === 0x68 || unit === 0x77) stop = addressEnd(text, i);
      if (stop > i) kind = Form.address;
      else if (c !== LETTER && text.charCodeAt(i + 1) === DOT) {
        stop = initialsEnd(text, i);
        if (stop > i) kind = Form.initials;
      }
    } else if (isApostrophe(unit) && i > 0 && classOf(text.charCodeAt(i - 1)) < SPACE) {
      stop = i + cliticLength(text, i);
      if (stop > i) kind = Form.clitic;
    } else if (unit === 0x40) {
      stop = addressEnd(text, i);
      if (stop > i) kind = Form.address;
    }
    if (stop === i && c <= DIGIT) {
      // most words are letters up to a blank: they are hashed as they are read
      let hash = HASH_SEED;
      let next = unit;
      do {
        hash = addToHash(hash, next);
        next = text.charCodeAt(++stop);
      } while (stop < length && isWordPart(classOf(next)));
      const end = stop < length && mayJoin(next) ? wordEnd(text, i, stop) : stop;
      if (end === stop) id = vocabulary.find(text, i, stop, hash, 0);
      stop = end;
    }
    if (stop === i) stop = markEnd(text, i);
    if (id < 0) id = vocabulary.intern(text, i, stop, kind);
    if (text.charCodeAt(stop) === DOT && !kind && ABBREVIATIONS.has(vocabulary.forms[id]!)) {
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
  else if (unit === 0x60 || isApostrophe(unit)) {
    if (text.charCodeAt(end) === unit) end++;
  } else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
  return end;
}
