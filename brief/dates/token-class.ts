/**
 * The classes of words that dates are written with, each with its code. A text becomes a row of codes, one a token,
 * and the rules are patterns over that row: a finite-state grammar like SUTime's and HeidelTime's, over classes
 * instead of words.
 */
export const CODE = {
  // names of times
  Month: 1,
  MonthShort: 2,
  Weekday: 3,
  WeekdayShort: 4,
  Holiday: 5,
  Season: 6,
  DayPart: 7,
  Weekend: 8,
  Deictic: 9,
  Quarter: 10,
  Half: 11,
  Period: 12,
  Unit: 13,
  Units: 14,
  Decade: 15,
  // words that point
  The: 16,
  A: 17,
  This: 18,
  That: 19,
  Same: 20,
  Last: 21,
  Past: 22,
  Previous: 23,
  Next: 24,
  Coming: 25,
  Following: 26,
  Current: 27,
  Latest: 28,
  Comparable: 29,
  Full: 30,
  Fiscal: 31,
  Early: 32,
  Edge: 33,
  About: 34,
  Earlier: 35,
  Before: 36,
  Later: 37,
  After: 38,
  Ago: 39,
  // numbers
  Number: 40,
  Tens: 41,
  Ordinal: 42,
  Year: 43,
  Figure: 44,
  Clock: 45,
  Meridiem: 46,
  // function words
  Of: 47,
  In: 48,
  To: 49,
  And: 50,
  Until: 51,
  Every: 52,
  So: 53,
  Far: 54,
  Function: 55,
  // tense
  Will: 56,
  Would: 57,
  Bound: 58,
  Be: 59,
  Been: 60,
  PastVerb: 61,
  Announcing: 62,
  // neighbours that say a number is no year
  Counted: 63,
  Numbered: 64,
  // marks
  Possessive: 65,
  Comma: 66,
  Stop: 67,
  Semicolon: 68,
  Hyphen: 69,
  Dash: 70,
  Slash: 71,
  Percent: 72,
  Currency: 73,
  Quote: 74,
  Mark: 75,
  Break: 76,
  // any other word, with a capital and without
  Name: 77,
  Other: 78,
  // written short: Q3, H1; what counts years from where: BC
  ShortQuarter: 79,
  ShortHalf: 80,
  Era: 81,
  Quarters: 82,
  Thousand: 83,
  // a day by the one the text was at, in one word: "lendemain"
  DayBeside: 84,
  // a fiscal year in one word: "FY27"
  FiscalYear: 85,
} as const;

export const HIGHEST_CODE = Math.max(...Object.values(CODE));

export type TokenClass = keyof typeof CODE;

/** The classes by their codes. */
export const CLASS_OF_CODE: readonly (TokenClass | undefined)[] = Object.entries(CODE).reduce(
  (classes: (TokenClass | undefined)[], [name, code]) => {
    classes[code] = name as TokenClass;
    return classes;
  },
  [],
);

/** The code of a class by its name; throws on a name that is no class, when the rules are built. */
export function codeOf(name: string): number {
  const code: number | undefined = CODE[name as TokenClass];
  if (code === undefined) throw new Error(`no token class "${name}"`);
  return code;
}
