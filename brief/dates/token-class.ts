/**
 * The classes of words that dates are written with. A text becomes a string with one code per token, and
 * the rules are regular expressions over that string: a finite-state grammar like SUTime's and
 * HeidelTime's, over classes instead of words.
 */
const names = [
  // names of times
  'Month',
  'MonthShort',
  'Weekday',
  'WeekdayShort',
  'Holiday',
  'Season',
  'DayPart',
  'Weekend',
  'Deictic',
  'Quarter',
  'Half',
  'Period',
  'Unit',
  'Units',
  'Decade',
  // words that point
  'The',
  'A',
  'This',
  'That',
  'Same',
  'Last',
  'Past',
  'Previous',
  'Next',
  'Coming',
  'Following',
  'Current',
  'Latest',
  'Comparable',
  'Full',
  'Fiscal',
  'Early',
  'Edge',
  'About',
  'Earlier',
  'Before',
  'Later',
  'After',
  'Ago',
  // numbers
  'Number',
  'Tens',
  'Ordinal',
  'Year',
  'Figure',
  'Clock',
  'Meridiem',
  // function words
  'Of',
  'In',
  'To',
  'And',
  'Until',
  'Every',
  'So',
  'Far',
  'Function',
  // tense
  'Will',
  'Would',
  'Bound',
  'Be',
  'Been',
  'PastVerb',
  'Announcing',
  // neighbours that say a number is no year
  'Counted',
  'Numbered',
  // marks
  'Possessive',
  'Comma',
  'Stop',
  'Semicolon',
  'Hyphen',
  'Dash',
  'Slash',
  'Percent',
  'Currency',
  'Quote',
  'Mark',
  'Break',
  // any other word, with a capital and without
  'Name',
  'Other',
] as const;

export type TokenClass = (typeof names)[number];

/** One letter per class, each a single Latin-1 code unit that means nothing to a regular expression. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔ';

/** The code of each class, as a code unit. */
export const CODE = Object.fromEntries(names.map((name, i) => [name, letters.charCodeAt(i)])) as Record<
  TokenClass,
  number
>;

/** The letter a class has in a compiled pattern; throws on a name that is no class, when the rules are built. */
export function letterOf(name: string): string {
  const code = CODE[name as TokenClass];
  if (code === undefined) throw new Error(`no token class "${name}"`);
  return String.fromCharCode(code);
}
