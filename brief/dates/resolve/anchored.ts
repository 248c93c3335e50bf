import {
  addMonths,
  type CalendarValue,
  dayOf,
  daysInMonth,
  daysOf,
  dayValue,
  mondayOf,
} from '../calendar.ts';
import { firstMonthOf } from '../hemispheres.ts';
import type { Match, Reading } from '../match.ts';
import { CODE, type TokenClass } from '../token-class.ts';
import type { DateTokens } from '../token-row.ts';
import { DAY, MONTH, WEEK, YEAR } from './unit-values.ts';

/** The year of the last date the text set; null where it is longer than a year, or there is none. */
function yearOfLast(match: Match): number | null {
  const { last } = match.discourse;
  const days = last && daysOf(last);
  return days && days.last - days.first < 366 ? dayOf(days.first).year : null;
}

/** "October that year", "March of the following year", "On May 5 the next year": in the year the text is at. */
export function inThatYear(match: Match): Reading | null {
  const unit = match.find('Unit');
  const at = yearOfLast(match);
  if (at === null || match.tokens.value[unit] !== YEAR) return null;
  const year = at + (match.has('Next', 'Following') ? 1 : match.has('Previous') ? -1 : 0);
  const month = match.value('Month', 'MonthShort')!;
  const day = match.value('Number', 'Ordinal');
  const against = match.discourse.last;
  if (day === null) return match.reading({ kind: 'month', year, month }, { against });
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return match.reading({ kind: 'day', year, month, day }, { against });
}

/** "that September", "that summer": of the year the text is at. */
export function thatPartOfYear(match: Match): Reading | null {
  const year = yearOfLast(match);
  if (year === null || match.is(match.to, 'Name')) return null;
  const month = match.value('Month');
  const value: CalendarValue =
    month === null
      ? { kind: 'season', year, number: match.value('Season'), southern: match.discourse.southern }
      : { kind: 'month', year, month };
  return match.reading(value, { against: match.discourse.last });
}

/** "the following spring": the first one that begins after the last date the text set. */
export function followingSeason(match: Match): Reading | null {
  const { last } = match.discourse;
  const days = last && daysOf(last);
  if (!days || days.last - days.first > 366) return null;
  const { year, month } = dayOf(days.last);
  const number = match.value('Season')!;
  const { southern } = match.discourse;
  const began = last.kind === 'year' || month >= firstMonthOf(number, southern);
  const value: CalendarValue = { kind: 'season', year: began ? year + 1 : year, number, southern };
  return match.reading(value, { against: last });
}

/** "the same day last year", "the same month a year earlier": one year before the text's day or month, or publication. */
export function sameUnitLastYear(match: Match): Reading | null {
  const { tokens, today, discourse } = match;
  if (!today || tokens.value[match.to - 1] === undefined) return null;
  const unit = match.value('Unit')!;
  const second = match.find('Unit', match.find('Unit') + 1);
  if (tokens.value[second] !== YEAR) return null;
  const { last } = discourse;
  if (unit === MONTH) {
    const at = last?.kind === 'month' && last.year !== null && last.month !== null ? last : today;
    return match.reading(
      { kind: 'month', year: at.year! - 1, month: at.month! },
      { against: match.published },
    );
  }
  const days = last?.kind === 'day' ? daysOf(last) : null;
  const day = days ? days.first : today.number;
  if (unit === DAY) {
    const { year, month, day: number } = dayOf(day);
    return match.reading({ kind: 'day', year: year - 1, month, day: number }, { against: dayValue(day) });
  }
  return unit === WEEK
    ? match.reading({ kind: 'week', monday: mondayOf(day - 364) }, { against: dayValue(day) })
    : null;
}

/** "the day after Thanksgiving", "the day before Tuesday's hearing": the day beside the one that was read. */
export function dayBeside(tokens: DateTokens, reading: Reading): Reading {
  const is = (i: number, name: TokenClass) => tokens.codes[i]! === CODE[name];
  const at = reading.from - 1;
  const shift = is(at, 'After') ? 1 : is(at, 'Before') ? -1 : 0;
  const days = daysOf(reading.value);
  if (shift === 0 || !days || days.first !== days.last || !is(at - 1, 'Unit') || tokens.value[at - 1] !== DAY)
    return reading;
  const from = is(at - 2, 'The') ? at - 2 : at - 1;
  return { ...reading, from, value: dayValue(days.first + shift), alternatives: [] };
}

/** "the new year": the one that begins next, or has just begun. */
export function newYear(match: Match): Reading | null {
  const { today } = match;
  if (
    !match.isCue(match.to - 2, 'newYear') ||
    match.value('Unit') !== YEAR ||
    match.is(match.to, 'Other', 'Possessive', 'Hyphen')
  )
    return null;
  if (!today) return null;
  return match.reading(
    { kind: 'year', year: addMonths(today.year, today.month, 6).year },
    { against: match.published },
  );
}
