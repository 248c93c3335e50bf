import { addMonths, type CalendarValue, dayNumber, daysInMonth, weekdayOf } from '../calendar.ts';
import type { Match, Reading } from '../match.ts';
import type { TokenClass } from '../token-class.ts';
import { yearOfMonth } from './months.ts';
import { isPlaceName } from './names.ts';
import { looksForward } from './story.ts';
import { DAY, YEAR } from './unit-values.ts';

/** A day that exists, as a value; null for the 31st of February. */
export function dayIn(year: number | null, month: number, dayOfMonth: number): CalendarValue | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year ?? 2000, month)) return null;
  return { kind: 'day', year, month, day: dayOfMonth };
}

/** 2022-08-09 */
export function isoDate(match: Match): Reading | null {
  const value = dayIn(match.value('Year'), match.numberAt(match.from + 2), match.numberAt(match.from + 4));
  return value && match.reading(value);
}

/** 09/08/2022, 9.8.2022, 9-8-22: day or month first as the page's language and country have it. */
export function numericDate(match: Match): Reading | null {
  const { from, to } = match;
  if (to - from !== 5 || match.word(from + 1) !== match.word(from + 3)) return null;
  for (let i = from; i < to - 1; i++) if (!match.touches(i)) return null;
  const shortYear = !match.has('Year');
  if (shortYear && (match.word(to - 1).length !== 2 || !isShortYearAllowed(match, from + 1))) return null;
  const last = match.numberAt(to - 1);
  const year = shortYear ? fullYear(last) : last;
  const [first, second] = [match.numberAt(from), match.numberAt(from + 2)];
  const dayFirst = dayIn(year, second, first);
  const monthFirst = dayIn(year, first, second);
  const preferred = match.discourse.dayFirst ?? match.word(from + 1) !== '/';
  const [value, other] = preferred ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!value || !other || first === second) {
    const only = value ?? other;
    return only && match.reading(only);
  }
  return match.reading(value, { alternatives: match.discourse.dayFirst === null ? [other] : [] });
}

/** 9/8/22, and 9.8.22 where days are written so. */
const isShortYearAllowed = (match: Match, mark: number): boolean =>
  match.word(mark) === '/' || (match.word(mark) === '.' && match.grammar.figures.dottedDays);

/** "am 9.8.": a day and its month in figures without a year. */
export function dayInFigures(match: Match): Reading | null {
  const { from, to } = match;
  for (let i = from; i < to - 1; i++) if (!match.touches(i)) return null;
  const month = match.numberAt(from + 2);
  return month < 1 || month > 12 ? null : dated(match, month, match.numberAt(from));
}

/** "Tuesday, August 9, 2022", "9 August", "Aug. 9", "the 9th of August". */
export function monthDay(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const at = dayBeside(match);
  // "the second week of May", "May 5 next week"
  const unit = match.find('Unit');
  const isAfter = unit > firstOf(match.find('Month'), match.find('MonthShort'));
  if (unit >= 0 && match.tokens.value[unit] !== (isAfter ? YEAR : DAY)) return null;
  if (isNamed(match) || isPlaceName(match, match.to)) return null;
  return dated(match, month, match.numberAt(at));
}

/** "Long March 3", "avenida 9 de Julio" */
function isNamed(match: Match): boolean {
  if (match.isCue(match.from - 1, 'beforeDateInNames')) return true;
  return (
    match.is(match.from, 'Month') && match.grammar.cues.beforeMonthInNames.has(match.word(match.from - 1))
  );
}

/** The number nearest to the month, so that "5 p.m. Aug. 9" is the ninth: after it, or else the last before it. */
function dayBeside(match: Match): number {
  const month = firstOf(match.find('Month'), match.find('MonthShort'));
  const after = firstOf(match.find('Number', month), match.find('Ordinal', month));
  if (after < match.to) return after;
  let before = month - 1;
  while (!match.is(before, 'Number', 'Ordinal')) before--;
  return before;
}

/** The first day of "May 5 and 6", "May 5, 6 and 9, 2021", "5 and 6 May": a date each. */
export function firstOfDays(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const monthFirst = match.is(match.from, 'Month', 'MonthShort');
  const at = firstOf(match.find('Number'), match.find('Ordinal'));
  const reading = dated(match, month, match.numberAt(at));
  if (!reading || (monthFirst && !endsList(match, match.to))) return null;
  return { ...reading, to: at + 1 };
}

/** A further day of the month that the date just before names: the 6 of "May 5 and 6". */
export function furtherDay(match: Match): Reading | null {
  const { last, end } = match.discourse;
  if (last?.kind !== 'day' || last.month === null || last.day === null) return null;
  if (match.from - end < 1 || match.from - end > 2 || !match.is(match.from - 1, 'And', 'Comma')) return null;
  const number = match.numberAt(match.from);
  const listed =
    match.is(match.from - 1, 'And') ||
    (match.is(match.to, 'Comma', 'And') && match.is(match.to + 1, 'Number', 'And'));
  if (number <= last.day || !listed || !(match.has('Year') || endsList(match, match.to))) return null;
  const value = dayIn(last.year, last.month, number);
  return value && match.reading(value, { against: match.published });
}

/** Whether no noun follows that the number would count: "on May 5 and 12 others were hurt". */
function endsList(match: Match, at: number): boolean {
  return (
    at >= match.tokens.count ||
    match.is(at, 'Stop', 'Comma', 'Break', 'Semicolon', 'And', 'In', 'Quote', 'Mark', 'Dash')
  );
}

/** "19-Nov-12", "3-May-2021" */
export function hyphenedDate(match: Match): Reading | null {
  for (let i = match.from; i < match.to - 1; i++) if (!match.touches(i)) return null;
  const at = match.to - 1;
  if (match.is(at, 'Number') && match.word(at).length !== 2) return null;
  const year = match.is(at, 'Year') ? match.tokens.value[at]! : fullYear(match.numberAt(at));
  const value = dayIn(year, match.value('Month', 'MonthShort')!, match.numberAt(match.from));
  return value && match.reading(value);
}

/** '51 is taken for 1951, '50 for 2050. */
function fullYear(short: number): number {
  return (short > 50 ? 1900 : 2000) + short;
}

/** "on the 20th", "el día 20": the nearest such day, before or after publication as the words around look. */
export function dayAlone(match: Match): Reading | null {
  const { today } = match;
  const number = match.value('Ordinal', 'Number')!;
  const unit = match.value('Unit');
  const isLed = unit === null ? match.is(match.from - 1, 'In', 'Until') : unit === DAY;
  if (!today || !isLed || !/^\d/.test(match.word(match.to - 1))) return null;
  const ahead = !match.has('Past') && (match.has('Next') || looksForward(match));
  const shift = ahead ? (number >= today.day ? 0 : 1) : number <= today.day ? 0 : -1;
  const { year, month } = addMonths(today.year, today.month, shift);
  const value = dayIn(year, month, number);
  return value && match.reading(value, { against: match.published });
}

/**
 * "segunda-feira (15)", "terça, 16/3", "dia 16/3": the day with that number, and month, nearest to publication, where it
 * falls on the weekday named.
 */
export function dayOfWeekday(match: Match): Reading | null {
  const { today } = match;
  if (!today) return null;
  const at = match.find('Number');
  const slash = match.find('Slash');
  const weekday = match.value('Weekday');
  const number = match.numberAt(at);
  const months =
    slash < 0
      ? [-1, 0, 1].map((shift) => addMonths(today.year, today.month, shift))
      : [-1, 0, 1].map((shift) => ({ year: today.year + shift, month: match.numberAt(slash + 1) }));
  let best: { value: CalendarValue; distance: number } | null = null;
  for (const { year, month } of months) {
    const value = dayIn(year, month, number);
    if (!value) continue;
    const day = dayNumber({ year, month, day: number });
    if (weekday !== null && weekdayOf(day) !== weekday) continue;
    const distance = Math.abs(day - today.number);
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best && match.reading(best.value, { against: match.published });
}

/** "9 to 12 August", "Aug. 9-12, 2022". */
export function dayRange(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const first = firstOf(match.find('Number'), match.find('Ordinal'));
  const second = firstOf(match.find('Number', first + 1), match.find('Ordinal', first + 1));
  const from = dated(match, month, match.numberAt(first));
  const to = dated(match, month, match.numberAt(second));
  if (!from || !to || match.numberAt(second) <= match.numberAt(first)) return null;
  return { ...from, value: { kind: 'interval', from: from.value, to: to.value } };
}

/** "August 30 to September 2": one stretch of days. */
export function dayToDay(match: Match): Reading | null {
  const month = firstOf(match.find('Month'), match.find('MonthShort'));
  const nextMonth = firstOf(match.find('Month', month + 1), match.find('MonthShort', month + 1));
  const first = firstOf(match.find('Number'), match.find('Ordinal'));
  const second = firstOf(match.find('Number', first + 1), match.find('Ordinal', first + 1));
  const from = dated(match, match.tokens.value[month]!, match.numberAt(first));
  const to = dated(match, match.tokens.value[nextMonth]!, match.numberAt(second));
  if (!from || !to) return null;
  return { ...from, value: { kind: 'interval', from: from.value, to: to.value } };
}

function firstOf(...found: number[]): number {
  return Math.min(...found.filter((i) => i >= 0));
}

/** A day and month with the year the match has, or the nearest that fits. */
function dated(match: Match, month: number, dayOfMonth: number): Reading | null {
  const written = match.value('Year') ?? pointedYear(match);
  const year = written ?? yearByWeekday(match, month, dayOfMonth) ?? yearOfMonth(match, month);
  const value = dayIn(year, month, dayOfMonth);
  return value && match.reading(value, { against: match.has('Year') ? null : match.published });
}

/** "July 10 last year" */
function pointedYear(match: Match): number | null {
  const month = firstOf(match.find('Month'), match.find('MonthShort'));
  const unit = match.find('Unit', month);
  if (unit < 0 || match.tokens.value[unit] !== YEAR || !match.today) return null;
  const has = (...names: readonly TokenClass[]) => names.some((name) => match.find(name, month) >= 0);
  return match.today.year + (has('Last', 'Past') ? -1 : has('Next', 'Coming') ? 1 : 0);
}

/** The year near publication in which the day falls on the weekday beside it, where only one does. */
function yearByWeekday(match: Match, month: number, dayOfMonth: number): number | null {
  const weekday = match.value('Weekday', 'WeekdayShort');
  const { today } = match;
  if (weekday === null || !today) return null;
  const usual = yearOfMonth(match, month)!;
  const fits = [usual, usual - 1, usual + 1].filter(
    (year) => weekdayOf(dayNumber({ year, month, day: dayOfMonth })) === weekday,
  );
  return fits[0] ?? null;
}
