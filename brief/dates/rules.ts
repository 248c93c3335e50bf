import type { Match, Reading } from './match.ts';
import { ANYTHING, codeSet, compilePattern, NO_MATCH, type Pattern } from './pattern.ts';
import {
  followingSeason,
  inThatYear,
  newYear,
  sameUnitLastYear,
  thatPartOfYear,
} from './resolve/anchored.ts';
import {
  dayRange,
  dayToDay,
  firstOfDays,
  furtherDay,
  isoDate,
  monthDay,
  numericDate,
} from './resolve/days.ts';
import { holiday } from './resolve/holidays.ts';
import {
  monthAlone,
  monthOfRelativeYear,
  monthOfYear,
  monthRange,
  partOfMonth,
  pointedMonth,
} from './resolve/months.ts';
import { knownQuarter, numberedPart } from './resolve/quarters.ts';
import { season } from './resolve/seasons.ts';
import {
  ago,
  anchoredUnit,
  forTheUnit,
  laterOrEarlier,
  partOfThisUnit,
  pointedUnit,
  pointedUnitWithThe,
  weekOfDay,
  yearAgoAdjective,
  yearEnd,
  yearOfMonths,
} from './resolve/units.ts';
import { dayPart, deictic, weekday, weekdayOfMonth, weekdayOfWeek, weekend } from './resolve/weekdays.ts';
import { century, decade, yearAlone, yearRange } from './resolve/years.ts';
import { HIGHEST_CODE } from './token-class.ts';

/** A construction: what it looks like, what may not stand right after it, and what it means. */
interface RuleText {
  readonly name: string;
  readonly pattern: string;
  readonly unlessBefore?: string;
  readonly resolve: (match: Match) => Reading | null;
}

const month = '(Month | MonthShort Stop?)';
const week = '(Weekday | WeekdayShort Stop?)';
const number = '(Number | Tens (Hyphen Number)?)';
const day = '(Number | Ordinal)';
const edge = '(The? (Early | Edge) Hyphen? Of?)';
const clock = '(About? (Number | Clock | Figure) Meridiem Meridiem? Comma? | Clock | DayPart)';
const pointer = '(Last | This | Next)';
const notInFigure = 'Percent Slash Currency';

/**
 * The grammar. Of the rules that match at a token the longest match wins, the earlier rule among equals; a
 * resolver that answers null passes to the next.
 */
const ruleTexts: readonly RuleText[] = [
  // days with their month
  { name: 'iso date', pattern: 'Year Hyphen Number Hyphen Number', resolve: isoDate },
  {
    name: 'numeric date',
    pattern: 'Number (Slash | Hyphen | Stop) Number (Slash | Hyphen | Stop) (Year | Number)',
    resolve: numericDate,
  },
  {
    name: 'month day',
    pattern: `(Early | About | Earlier | Later | ${clock})? (Last | This Coming?)? (${week} DayPart? Comma?)? ${month} The? ${day} (Comma? Year | Of? ${pointer} Unit)?`,
    unlessBefore: notInFigure,
    resolve: monthDay,
  },
  {
    name: 'day month',
    pattern: `(Early | About | Earlier | Later | ${clock})? (${week} DayPart? Comma?)? The? ${day} (Unit? Of)? ${month} (Comma? Of? Year | Of? ${pointer} Unit)?`,
    unlessBefore: notInFigure,
    resolve: monthDay,
  },
  {
    name: 'month, range of days',
    pattern: `About? ${month} ${day} (Hyphen | Dash | To) ${day} (Comma? Year)?`,
    unlessBefore: notInFigure,
    resolve: dayRange,
  },
  {
    name: 'range of days, month',
    pattern: `About? The? ${day} (Hyphen | Dash | To) The? ${day} Of? ${month} (Comma? Year)?`,
    resolve: dayRange,
  },
  {
    name: 'day to day',
    pattern: `(${month} ${day} (Hyphen | Dash) ${month} ${day} | ${day} ${month} (Hyphen | Dash) ${day} ${month}) (Comma? Year)?`,
    resolve: dayToDay,
  },
  {
    name: 'days of a month',
    pattern: `(${month} ${day} (Comma ${day})? Comma? And ${day} (Comma Year)? | The? ${day} (Comma ${day})? Comma? And The? ${day} Of? ${month} (Comma? Year)?)`,
    unlessBefore: notInFigure,
    resolve: firstOfDays,
  },
  { name: 'further day of a month', pattern: `${day} (Comma Year)?`, resolve: furtherDay },
  { name: 'week of a day', pattern: `The Unit Of ${month} ${day} (Comma? Year)?`, resolve: weekOfDay },
  {
    name: 'first weekday of a month',
    pattern: `The? (Ordinal | Last) ${week} (In | Of) ${month} (Comma? Of? Year)?`,
    resolve: weekdayOfMonth,
  },
  {
    name: 'week of a month',
    pattern: `The? (Ordinal | Last) Unit Of ${month} (Comma? Of? Year)?`,
    resolve: partOfMonth,
  },
  // months
  {
    name: 'month of a year',
    pattern: `${edge}? ${month} (Comma | Of)? Year`,
    unlessBefore: 'Percent Counted',
    resolve: monthOfYear,
  },
  {
    name: 'range of months',
    pattern: `About? ${month} (Hyphen | Dash | To) ${month} (Comma? Of? Year)?`,
    resolve: monthRange,
  },
  {
    name: 'month of last year',
    pattern: `${edge}? ${month} Of? ${pointer} Unit`,
    resolve: monthOfRelativeYear,
  },
  {
    name: 'month of that year',
    pattern: `${edge}? (${month} (The? ${day})? | The? ${day} Of? ${month}) Comma? Of? (The (Next | Following | Previous | Same) | That Same?) Unit`,
    resolve: inThatYear,
  },
  { name: 'that month-name', pattern: 'That (Month | Season)', resolve: thatPartOfYear },
  {
    name: 'last month-name',
    pattern: `${edge}? (The? (Last | Past | Coming | Previous) | Next | This (Past | Coming)?) ${month}`,
    resolve: pointedMonth,
  },
  { name: 'month', pattern: `${edge}? ${month}`, unlessBefore: 'Number Percent', resolve: monthAlone },
  // years and longer
  { name: 'year', pattern: `${edge}? (Fiscal | The Unit)? Year`, resolve: yearAlone },
  { name: 'range of years', pattern: 'Year (Hyphen | Slash) (Year | Number)', resolve: yearRange },
  { name: 'decade', pattern: `${edge}? The? (Early Hyphen?)? Decade`, resolve: decade },
  { name: 'century', pattern: `${edge}? The? (Early Hyphen?)? Ordinal Hyphen? Unit`, resolve: century },
  // weekdays and parts of days
  {
    name: 'weekday',
    pattern: `(Early Hyphen? | Earlier | Later | ${clock})? (The? (Last | Past | Coming | Previous | Following) | Next | This (Past | Coming)? | That)? ${week} DayPart?`,
    resolve: weekday,
  },
  { name: 'weekday of a week', pattern: `${week} DayPart? (Of? ${pointer})? Unit`, resolve: weekdayOfWeek },
  {
    name: 'deictic day',
    pattern: `(Early | Earlier | Later | ${clock} | Early Hyphen? DayPart)? Deictic DayPart?`,
    resolve: deictic,
  },
  {
    name: 'part of a day',
    pattern:
      '(Earlier | Later | Early)? (This | Last | That Same? | The (Next | Following | Previous | Same)) DayPart',
    resolve: dayPart,
  },
  {
    name: 'weekend',
    pattern: '(The? (Last | Past | Coming) | This (Past | Coming)? | Next | The) Weekend',
    resolve: weekend,
  },
  { name: 'holiday', pattern: '(The? Last | Next | This (Past | Coming)?)? Holiday', resolve: holiday },
  // units
  {
    name: 'last unit',
    pattern: `(Earlier | Later | Early | The? Edge Of | About)? (Last | Next | This (Past | Coming | Current)?) Fiscal? Unit`,
    resolve: pointedUnit,
  },
  {
    name: 'the last unit',
    pattern: `(The? Edge Of | Early In)? The (Last | Next | Past | Coming | Current) Fiscal? Unit`,
    resolve: pointedUnitWithThe,
  },
  {
    name: 'the next day',
    pattern:
      '(Earlier | Later | Early | The? Edge Of)? (The (Next | Following | Previous | Same) | That (Same | Previous)?) Fiscal? Unit | The Unit (Before | After)',
    resolve: anchoredUnit,
  },
  {
    name: 'the same day last year',
    pattern: 'The Same Unit (Last Unit | A Unit (Ago | Earlier))',
    resolve: sameUnitLastYear,
  },
  { name: 'the new year', pattern: 'The Other Unit', resolve: newYear },
  {
    name: 'end of the unit',
    pattern:
      '(The? Edge (Of | In)? | Early In | Earlier In | Later In) The Fiscal? Unit | The Full Fiscal? Unit | The Fiscal Unit | The Unit So Far',
    resolve: partOfThisUnit,
  },
  { name: 'for the unit', pattern: 'In The Unit | The Unit Possessive', resolve: forTheUnit },
  { name: 'months of the year', pattern: 'Ordinal Number Units Of The Unit', resolve: yearOfMonths },
  { name: 'ago', pattern: `About? (A | ${number} Hyphen?) (Unit | Units) Ago`, resolve: ago },
  { name: 'year-ago', pattern: 'Unit Hyphen (Ago | Earlier)', resolve: yearAgoAdjective },
  {
    name: 'later',
    pattern: `About? (A | ${number}) (Unit | Units) (Later | Earlier | Before | After)`,
    resolve: laterOrEarlier,
  },
  { name: 'year-end', pattern: '(The | About)? (Unit | Year) (Hyphen | Possessive)? Edge', resolve: yearEnd },
  // quarters, halves, seasons
  {
    name: 'numbered quarter',
    pattern: `((The? (Year | (Last | This | Next) Unit Possessive?) | The Unit Hyphen (Ago | Earlier)) | The | Last | This)? Fiscal? Hyphen? (Ordinal | Last) Hyphen? (Quarter | Half) ((Of | In)? (Fiscal? Year | ${pointer} Unit))?`,
    resolve: numberedPart,
  },
  {
    name: 'the quarter',
    pattern: `((The? (Year | (Last | This | Next) Unit Possessive?) | (The Comparable?)? Unit Hyphen (Ago | Earlier)) | (The | This | Last | Next | That) (Latest | Current | Same | Comparable | Past)?) (Quarter | Period) (A Unit (Ago | Earlier) | Last Unit)?`,
    resolve: knownQuarter,
  },
  { name: 'the following season', pattern: 'The Following Season', resolve: followingSeason },
  {
    name: 'season',
    pattern: `((Early | The? Edge Of The?)? | The Early? | (The? Last | Next | This (Past | Coming)? | The (Coming | Past)) ) Season ((Of? Year | Of? ${pointer} Unit))?`,
    resolve: season,
  },
];

/** A rule ready to run. */
export interface Rule extends Pattern {
  readonly unlessBefore: ReadonlySet<number>;
  readonly resolve: (match: Match) => Reading | null;
}

const rules: readonly Rule[] = ruleTexts.map(({ pattern, unlessBefore = '', resolve }) => ({
  ...compilePattern(pattern),
  unlessBefore: codeSet(unlessBefore),
  resolve,
}));

/** Rules by the codes of the first two tokens of a match; gathered when two such tokens are first met. */
export class RuleIndex {
  /** By code: the rules that may begin with it, in the order of the grammar. */
  private readonly byFirst: readonly Rule[][] = Array.from({ length: HIGHEST_CODE + 1 }, () => []);
  private readonly byTwo = new Map<number, readonly Rule[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) for (const code of rule.firsts) this.byFirst[code]!.push(rule);
  }

  /** The rules that may match at a token with this code and the next one's, in the order of the grammar. */
  at(first: number, second: number): readonly Rule[] {
    const some = this.byFirst[first]!;
    if (some.length === 0) return some;
    const key = first * (HIGHEST_CODE + 1) + second;
    let fitting = this.byTwo.get(key);
    if (!fitting) {
      const opening = Uint8Array.of(first, second, ANYTHING);
      fitting = some.filter(({ match }) => match(opening, 0) !== NO_MATCH);
      this.byTwo.set(key, fitting);
    }
    return fitting;
  }
}

export const allRules = new RuleIndex(rules);

/** Dates in figures, which need no language. */
export const rulesOfFigures = new RuleIndex(
  rules.filter(({ resolve }) => resolve === isoDate || resolve === numericDate),
);
