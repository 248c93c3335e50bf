import { Char, factsOf } from './characters.ts';

/** What the tokenizer takes a code unit for, in an order: letters first, then what else a word may have inside. */
export const UnitClass = {
  lower: 1,
  upper: 2,
  /** A letter without case. */
  letter: 3,
  mark: 4,
  digit: 5,
  space: 6,
  newline: 7,
  other: 8,
} as const;

/** By UTF-16 code unit, filled as units are first met. */
const classes = new Uint8Array(65536);

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return UnitClass.newline;
  if (unit === 0xad || unit === 0x200c || unit === 0x200d) return UnitClass.mark; // soft hyphen and joiners, inside words
  const facts = factsOf(unit);
  if (facts & Char.blank || unit === 0x200b || unit === 0x2060 || unit === 0xfeff) return UnitClass.space;
  if (facts & (Char.upper | Char.title)) return UnitClass.upper;
  if (facts & Char.lower) return UnitClass.lower;
  if (facts & Char.letter) return UnitClass.letter;
  if (facts & Char.mark) return UnitClass.mark;
  return facts & Char.digit ? UnitClass.digit : UnitClass.other;
}

/** The class of a UTF-16 code unit. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known) return known;
  classes[unit] = classify(unit);
  return classes[unit]!;
}

/** Whether a class is one of letters. */
export const isLetter = (c: number): boolean => c >= UnitClass.lower && c <= UnitClass.letter;
/** Whether a word or number may have a unit of this class inside. */
export const isWordPart = (c: number): boolean => c >= UnitClass.lower && c <= UnitClass.digit;
/** Whether a code unit is an apostrophe, straight or curly, or the opening mark, the accent or the prime often typed for one. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0xb4 || unit === 0x60 || unit === 0x2032;
/** Whether a code unit is a hyphen. */
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
