import type { DateMeaning } from '../grammar/dates.ts';
import type { Match, Reading } from './match.ts';
import {
  followingSeason,
  inThatYear,
  newYear,
  sameUnitLastYear,
  thatPartOfYear,
} from './resolve/anchored.ts';
import {
  dayAlone,
  dayInFigures,
  dayOfWeekday,
  dayRange,
  dayToDay,
  firstOfDays,
  furtherDay,
  hyphenedDate,
  isoDate,
  monthDay,
  numericDate,
} from './resolve/days.ts';
import { fiscalPart, monthsUntil } from './resolve/fiscal.ts';
import { holiday } from './resolve/holidays.ts';
import {
  monthAlone,
  monthOfRelativeYear,
  monthOfYear,
  monthRange,
  partOfMonth,
  pointedMonth,
} from './resolve/months.ts';
import { knownQuarter, numberedPart, quarterEnding, quartersOfYear } from './resolve/quarters.ts';
import { between, yearsBetween } from './resolve/ranges.ts';
import { season } from './resolve/seasons.ts';
import { timeOfDay } from './resolve/times-of-day.ts';
import {
  ago,
  anchoredUnit,
  dayBeside,
  forTheUnit,
  fromNow,
  laterOrEarlier,
  partOfThisUnit,
  pointedUnit,
  pointedUnitWithThe,
  weekOfDay,
  yearAgoAdjective,
  yearEnd,
  yearOfMonths,
} from './resolve/units.ts';
import {
  dayPart,
  deictic,
  nightBeforeLast,
  weekday,
  weekdayOfMonth,
  weekdayOfWeek,
  weekend,
  weekOn,
} from './resolve/weekdays.ts';
import { century, decade, yearAlone, yearInWords, yearOfEra, yearRange } from './resolve/years.ts';

/** Reads a match as a date; null where it is none after all, and the next rule is tried. */
export type Resolver = (match: Match) => Reading | null;

/** What the rules of a grammar can mean, and where each is put on the calendar. */
export const MEANINGS: Readonly<Record<DateMeaning, Resolver>> = {
  isoDate,
  numericDate,
  dayInFigures,
  dayBeside,
  monthDay,
  dayRange,
  dayToDay,
  firstOfDays,
  furtherDay,
  weekOfDay,
  weekdayOfMonth,
  partOfMonth,
  monthOfYear,
  monthRange,
  monthOfRelativeYear,
  inThatYear,
  thatPartOfYear,
  pointedMonth,
  monthAlone,
  yearAlone,
  yearRange,
  decade,
  century,
  weekday,
  weekdayOfWeek,
  dayOfWeekday,
  deictic,
  dayPart,
  timeOfDay,
  weekend,
  holiday,
  pointedUnit,
  pointedUnitWithThe,
  anchoredUnit,
  sameUnitLastYear,
  newYear,
  partOfThisUnit,
  forTheUnit,
  yearOfMonths,
  ago,
  yearAgoAdjective,
  laterOrEarlier,
  yearEnd,
  numberedPart,
  knownQuarter,
  followingSeason,
  season,
  yearsBetween,
  yearOfEra,
  hyphenedDate,
  between,
  dayAlone,
  weekOn,
  fromNow,
  nightBeforeLast,
  quarterEnding,
  quartersOfYear,
  yearInWords,
  fiscalPart,
  monthsUntil,
};
