import type { HolidayRule } from '../../grammar/dates.ts';
import { type CalendarValue, type Day, dayNumber, dayOf, nthWeekday } from '../calendar.ts';
import type { Match, Reading } from '../match.ts';

/** The most words a holiday's name has ("New Year's Eve" is four tokens). */
const LONGEST = 4;

/** "Christmas Day", "last Thanksgiving", "New Year's Eve 1999". */
export function holiday(match: Match): Reading | null {
  const at = match.find('Holiday');
  const { tokens } = match;
  for (let length = LONGEST; length > 0; length--) {
    if (at + length > tokens.count) continue;
    const end = tokens.end[at + length - 1]!;
    const name = tokens.text.slice(tokens.start[at]!, end).toLowerCase().replaceAll('’', "'");
    const rule = match.grammar.holidays.get(name);
    if (rule) return resolve(match, rule, at + length);
  }
  return null;
}

function resolve(match: Match, rule: HolidayRule, nameEnd: number): Reading | null {
  if (match.is(nameEnd, 'Name') || match.is(match.from - 1, 'Every')) return null;
  const comma = match.is(nameEnd, 'Comma') ? 1 : 0;
  if (match.is(nameEnd + comma, 'Year')) {
    const day = holidayIn(rule, match.tokens.value[nameEnd + comma]!);
    return match.reading({ kind: 'day', ...day }, { to: nameEnd + comma + 1 });
  }
  const told = dayJustNamed(match);
  if (told) return match.reading(told, { to: nameEnd });
  const { today } = match;
  if (!today) {
    const open = rule.kind === 'fixed' ? { month: rule.month, day: rule.day } : { month: null, day: null };
    return match.reading({ kind: 'day', year: null, ...open }, { to: nameEnd });
  }
  const years = [today.year - 1, today.year, today.year + 1];
  const numbers = years.map((year) => dayNumber(holidayIn(rule, year)));
  const last = match.has('Last', 'Past') || match.isCue(match.from - 1, 'since');
  const next = match.has('Next', 'Coming') || (!last && match.tense() === 'future');
  const chosen = last
    ? numbers.filter((n) => n < today.number).at(-1)!
    : next
      ? numbers.find((n) => n >= today.number)!
      : numbers.reduce((a, b) => (Math.abs(b - today.number) < Math.abs(a - today.number) ? b : a));
  return match.reading({ kind: 'day', ...dayOf(chosen) }, { to: nameEnd, against: match.published });
}

/** "On May 1, Labor Day, …": the day is the one named, wherever else the feast is kept on another. */
function dayJustNamed(match: Match): CalendarValue | null {
  const { last } = match.discourse;
  const follows = match.is(match.from - 1, 'Comma') && /^\d+$/.test(match.word(match.from - 2));
  return follows && last?.kind === 'day' ? last : null;
}

/** The day of a holiday in a year. */
function holidayIn(rule: HolidayRule, year: number): Day {
  switch (rule.kind) {
    case 'fixed':
      return { year, month: rule.month, day: rule.day };
    case 'nth':
      return dayOf(nthWeekday(year, rule.month, rule.weekday, rule.n) + (rule.plus ?? 0));
    case 'easter':
      return dayOf(easterSunday(year) + rule.plus);
  }
}

/** Western Easter Sunday (the anonymous Gregorian computus, Meeus). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
