import { Char, factsOf, isDigit } from '../text/characters.ts';
import { CODE } from './token-class.ts';

/** What the lexer takes a code unit for. */
export const Kind = { blank: 1, letter: 2, digit: 3, sign: 4 } as const;

const QUOTES = '"“”„«»‘`';

/** By code unit, for the scripts English is written in and their neighbours; filled as units are first met. */
const kinds = new Uint8Array(0x250);

function classify(unit: number): number {
  const facts = factsOf(unit);
  const isControl = unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit === 0xad;
  if (facts & Char.blank || isControl) return Kind.blank;
  if (facts & Char.letter) return Kind.letter;
  return isDigit(unit) ? Kind.digit : Kind.sign;
}

/** Scripts beyond Latin: letters as far as dates are concerned, but for punctuation and blanks. */
export function kindOf(unit: number): number {
  if (unit < kinds.length) {
    if (kinds[unit] === 0) kinds[unit] = classify(unit);
    return kinds[unit]!;
  }
  if (Number.isNaN(unit)) return Kind.blank; // charCodeAt beyond the end
  if (unit >= 0x2000 && unit <= 0x200f) return Kind.blank;
  if ((unit >= 0x2010 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f)) {
    return unit === 0x202f || unit === 0x2028 || unit === 0x2029 || unit === 0x3000 ? Kind.blank : Kind.sign;
  }
  return unit === 0xfeff ? Kind.blank : Kind.letter;
}

/** The class codes of the marks that mean something to a date; any other is a Mark. */
export const signs = new Map<string, number>([
  [',', CODE.Comma],
  ['.', CODE.Stop],
  [';', CODE.Semicolon],
  ['/', CODE.Slash],
  ['%', CODE.Percent],
  ['—', CODE.Dash],
  ['©', CODE.Numbered],
  ...[...'$£¢¥₡₢₦₨₩₪₫€₭₮₱₲₴₵₸₹₺₼₽₾₿#№'].map((c) => [c, CODE.Currency] as const),
  ...[...QUOTES].map((c) => [c, CODE.Quote] as const),
]);

export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

export function isGap(unit: number): boolean {
  return kindOf(unit) === Kind.blank;
}
