import { CODE } from './token-class.ts';

/** What the lexer takes a code unit for. */
export enum Kind {
  Blank = 0,
  Letter = 1,
  Digit = 2,
  Sign = 3,
}

const QUOTES = '"“”„«»‘`';
const kinds = new Uint8Array(0x250);
for (let unit = 0; unit < kinds.length; unit++) {
  const c = String.fromCharCode(unit);
  if (/[\s\p{Cc}\p{Cf}]/u.test(c)) kinds[unit] = Kind.Blank;
  else if (/\p{L}/u.test(c)) kinds[unit] = Kind.Letter;
  else if (/[0-9]/.test(c)) kinds[unit] = Kind.Digit;
  else kinds[unit] = Kind.Sign;
}

/** Scripts beyond Latin: letters as far as dates are concerned, but for punctuation and blanks. */
export function kindOf(unit: number): number {
  if (unit < kinds.length) return kinds[unit]!;
  if (Number.isNaN(unit)) return Kind.Blank; // charCodeAt beyond the end
  if (unit >= 0x2000 && unit <= 0x200f) return Kind.Blank;
  if ((unit >= 0x2010 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f)) {
    return unit === 0x202f || unit === 0x2028 || unit === 0x2029 || unit === 0x3000 ? Kind.Blank : Kind.Sign;
  }
  return unit === 0xfeff ? Kind.Blank : Kind.Letter;
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
  return kindOf(unit) === Kind.Blank;
}
