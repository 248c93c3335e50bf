/**
 * Bits of what a character is, named after Unicode's general categories. Asking costs no regular expression for the
 * characters news is written in: to compile one for a property of Unicode takes as long as to read a page of text.
 */
export const Char = {
  /** Ll */
  lower: 1,
  /** Lu */
  upper: 2,
  /** Lt */
  title: 4,
  /** Lo */
  caseless: 8,
  /** L: any of the four, or a modifier. */
  letter: 16,
  /** M */
  mark: 32,
  /** Nd */
  digit: 64,
  /** N */
  number: 128,
  /** `\s` */
  blank: 256,
  /** Ps, Pi */
  opening: 512,
  /** Pe, Pf */
  closing: 1024,
  /** Sc */
  currency: 2048,
} as const;

/** Set once a code unit has been looked at. */
const KNOWN = 1 << 15;

/** What each UTF-16 code unit is, filled as units are first met. */
const units = new Uint16Array(0x10000);

const put = (characters: string, facts: number): void => {
  for (let i = 0; i < characters.length; i++) units[characters.charCodeAt(i)] = facts | KNOWN;
};
put('abcdefghijklmnopqrstuvwxyzµ', Char.lower | Char.letter);
put('ABCDEFGHIJKLMNOPQRSTUVWXYZ', Char.upper | Char.letter);
put('ªº', Char.caseless | Char.letter);
put('0123456789', Char.digit | Char.number);
put('²³¹¼½¾', Char.number);
put('\t\n\v\f\r \u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', Char.blank);
put('\u2028\u2029\u202f\u205f', Char.blank);
put('([{«‘‚‛“„‟‹⁅', Char.opening);
put(')]}»’”›⁆', Char.closing);
put('$¢£¤¥€', Char.currency);

/** What a code unit is, as bits of `Char`; halves of surrogate pairs are nothing. */
export function factsOf(unit: number): number {
  // beyond the text a unit is NaN, which is nothing, as U+0000 is
  const known = units[unit | 0]!;
  if (known > 0) return known;
  const facts = classify(unit) | KNOWN;
  units[unit | 0] = facts;
  return facts;
}

/** What the character is that begins at an offset, as bits of `Char`: that of the pair, where one begins there. */
export function factsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xdc00) return factsOf(unit);
  const point = text.codePointAt(at)!;
  return point > 0xffff ? byExpressions(String.fromCodePoint(point)) : 0;
}

/** Code units of the character that begins at an offset: one, or two of a pair. */
export function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function classify(unit: number): number {
  // ASCII, the marks of Latin-1 and general punctuation: all that is something is listed above; NaN is beyond the text
  if (!(unit >= 0xc0) || (unit >= 0x2000 && unit < 0x2070)) return 0;
  const c = String.fromCharCode(unit);
  if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) {
    const upper = c !== c.toLowerCase();
    const lower = c !== c.toUpperCase();
    if (upper || lower) return Char.letter | (upper && lower ? Char.title : upper ? Char.upper : Char.lower);
  }
  return byExpressions(c);
}

function byExpressions(c: string): number {
  if (/\p{L}/u.test(c)) {
    if (/\p{Lo}/u.test(c)) return Char.letter | Char.caseless;
    if (/\p{Ll}/u.test(c)) return Char.letter | Char.lower;
    if (/\p{Lu}/u.test(c)) return Char.letter | Char.upper;
    return Char.letter | (/\p{Lt}/u.test(c) ? Char.title : 0);
  }
  if (/\p{M}/u.test(c)) return Char.mark;
  if (/\p{N}/u.test(c)) return Char.number | (/\p{Nd}/u.test(c) ? Char.digit : 0);
  if (/\s/u.test(c)) return Char.blank;
  if (/[\p{Ps}\p{Pi}]/u.test(c)) return Char.opening;
  if (/[\p{Pe}\p{Pf}]/u.test(c)) return Char.closing;
  return /\p{Sc}/u.test(c) ? Char.currency : 0;
}

/** Whether a text is of small letters alone, at least `fewest` of them. */
export function isOfSmallLetters(text: string, fewest: number): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at += lengthAt(text, at), letters++)
    if (!(factsAt(text, at) & Char.lower)) return false;
  return letters >= fewest;
}

/** A text without the accents on its letters, in Unicode's compatibility decomposition. */
export function withoutAccents(text: string): string {
  return isAscii(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

/** A word without the full stop at its end. */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** A letter or combining mark of any script; halves of surrogate pairs count as letters. */
export function isLetter(unit: number): boolean {
  if (unit >= 0x2000 && unit < 0x2c00) return false;
  return (unit >= 0xd800 && unit < 0xe000) || (factsOf(unit) & (Char.letter | Char.mark)) !== 0;
}

export function isUpper(unit: number): boolean {
  return (factsOf(unit) & Char.upper) !== 0;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isBlank(unit: number): boolean {
  return (factsOf(unit) & Char.blank) !== 0 || unit === 0x200b;
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 128) return false;
  return true;
}
