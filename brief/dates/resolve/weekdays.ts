import {
  type CalendarValue,
  daysOf,
  dayValue,
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekendOf,
} from '../calendar.ts';
import type { Match, Reading } from '../match.ts';
import { yearOfMonth } from './months.ts';
import { isPartOfName } from './names.ts';
import { looksForward, pointedAt } from './story.ts';
import { WEEK } from './unit-values.ts';

const OPEN_DAY: CalendarValue = { kind: 'day', year: null, month: null, day: null };

/** The last such weekday up to the day given, itself included. */
function weekdayUpTo(number: number, weekday: number): number {
  return number - ((weekdayOf(number) - weekday + 7) % 7);
}

/**
 * "Tuesday", "last Friday", "next Monday morning": the most recent one, publication day included, unless
 * the words around look forward.
 */
export function weekday(match: Match): Reading | null {
  const at = match.find('Weekday') >= 0 ? match.find('Weekday') : match.find('WeekdayShort');
  if (match.is(match.from - 1, 'Every', 'Hyphen') || !match.grammar.isWeekday(match, at) || recurs(match))
    return null;
  if (isAny(match) || isPartOfName(match, at) || isEveryWeek(match)) return null;
  if (match.is(at, 'WeekdayShort') && !match.is(at + 1, 'Stop')) return null;
  const day = match.tokens.value[at]!;
  const { today, discourse } = match;
  if (match.has('Previous', 'Following')) {
    const last = discourse.last && daysOf(discourse.last);
    if (!last || last.first !== last.last) return null;
    const before = weekdayUpTo(last.first - 1, day);
    const value = dayValue(match.has('Previous') ? before : weekdayUpTo(last.first + 7, day));
    return match.reading(value, { against: discourse.last });
  }
  // "they sold it on 5 May; by the Monday it was gone"
  const told =
    match.is(match.from - 1, 'The') && !match.is(match.to, 'Other', 'Name') ? discourse.last : null;
  const toldDays = told?.kind === 'day' ? daysOf(told) : null;
  if (toldDays) return match.reading(dayValue(weekdayUpTo(toldDays.first + 7, day)), { against: told });
  if (!today) return match.reading(OPEN_DAY);
  const first = firstOfTwo(match);
  if (first !== null)
    return match.reading(dayValue(weekdayUpTo(first + 6, day)), { against: match.published });
  let number = weekdayUpTo(today.number, day);
  if (match.has('Last', 'Past')) number = weekdayUpTo(today.number - 1, day);
  else if (match.has('Next', 'Coming')) number = weekdayUpTo(today.number + 7, day);
  else if (isThisOne(match) || looksForward(match)) number = weekdayUpTo(today.number + 6, day);
  return match.reading(dayValue(number), { against: match.published });
}

/** "this Tuesday"; not "anunció este martes", which has been. */
function isThisOne(match: Match): boolean {
  return match.has('This') && !(match.grammar.thisMayHaveBeen && match.tense() === 'past');
}

/** "on a Saturday", "not one Sunday", "on a wet Tuesday in May": none in particular; "a Sunday show" is of one. */
function isAny(match: Match): boolean {
  const { from, to } = match;
  if (match.is(from - 1, 'A')) return !match.is(to, 'Other', 'Name');
  if (match.isCue(from - 1, 'one')) return true;
  return (
    match.is(from - 1, 'Other') && match.is(from - 2, 'A') && match.is(to, 'In') && match.is(to + 1, 'Month')
  );
}

/** How far before two days the word for what is open stands, in tokens. */
const OPENING_REACH = 8;

/** "The stall is open from Wednesday to Sunday": no days in particular. */
function isEveryWeek(match: Match): boolean {
  const { from, to, sentence } = match;
  const isFirst = match.is(to, 'To', 'Hyphen', 'Dash') && match.is(to + 1, 'Weekday');
  const isLast = match.is(from - 1, 'To', 'Hyphen', 'Dash') && match.is(from - 2, 'Weekday');
  if (!isFirst && !isLast) return false;
  for (let i = from - 1; i > from - OPENING_REACH && i >= sentence.from; i--) {
    if (match.isCue(i, 'opening')) return !match.is(i - 1, 'Will', 'Would', 'Be', 'Been', 'PastVerb');
    if (match.is(i, 'Will', 'Would', 'Be', 'Been', 'PastVerb')) return false;
  }
  return false;
}

/** "will run from Wednesday to Sunday": the number of the first of two days that lies ahead; null for others. */
function firstOfTwo(match: Match): number | null {
  const { from, discourse, today } = match;
  if (!match.is(from - 1, 'To') || !match.is(from - 2, 'Weekday') || discourse.end !== from - 1) return null;
  const first = discourse.last?.kind === 'day' ? daysOf(discourse.last) : null;
  return first && today && first.first >= today.number ? first.first : null;
}

/** "on Tuesday nights", "Monday and Friday mornings" */
function recurs(match: Match): boolean {
  const at = match.is(match.to, 'And') && match.is(match.to + 1, 'Weekday') ? match.to + 2 : match.to;
  return match.isCue(at, 'recurring');
}

/** "Monday next week", "Thursday of last week"; "Wednesday week", which is the one after the next. */
export function weekdayOfWeek(match: Match): Reading | null {
  if (match.value('Unit') !== 1) return null;
  const { today } = match;
  if (!today) return match.reading(OPEN_DAY);
  const day = match.value('Weekday', 'WeekdayShort')!;
  if (!match.has('Last', 'Past', 'Next', 'Coming', 'This')) {
    if (match.is(match.to, 'Other', 'Possessive')) return null;
    return match.reading(dayValue(weekdayUpTo(today.number + 13, day)), { against: match.published });
  }
  const weeks = match.has('Last', 'Past') ? -1 : match.has('Next', 'Coming') ? 1 : 0;
  return match.reading(dayValue(mondayOf(today.number) + 7 * weeks + day - 1), { against: match.published });
}

/** "a week on Monday": the Monday after the next. */
export function weekOn(match: Match): Reading | null {
  const { today } = match;
  if (match.value('Unit') !== WEEK || match.is(match.from - 1, 'Number', 'Every')) return null;
  if (!today) return match.reading(OPEN_DAY);
  const number = weekdayUpTo(today.number + 7, match.value('Weekday', 'WeekdayShort')!) + 7;
  return match.reading(dayValue(number), { against: match.published });
}

/** "the night before last" */
export function nightBeforeLast(match: Match): Reading | null {
  const { today } = match;
  return match.reading(today ? dayValue(today.number - 2) : OPEN_DAY, { against: match.published });
}

/** "the first Tuesday in November", "the last Friday of May 2021". */
export function weekdayOfMonth(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const weekday = match.value('Weekday', 'WeekdayShort')!;
  const n = match.value('Ordinal') ?? -1;
  const year = match.value('Year') ?? yearOfMonth(match, month);
  if (n > 5) return null;
  if (year === null) return match.reading({ kind: 'day', year, month, day: null });
  return match.reading(dayValue(nthWeekday(year, month, weekday, n)), {
    against: match.has('Year') ? null : match.published,
  });
}

/** "today", "yesterday afternoon", "late tomorrow". */
export function deictic(match: Match): Reading | null {
  const { today } = match;
  const at = match.find('Deictic');
  if (!match.grammar.isDay(match, at)) return null;
  // "pasado mañana", "depois de amanhã", "après-demain", "avant-hier"
  const isNext =
    match.has('Past') ||
    match.is(match.from, 'After') ||
    (match.is(match.from, 'Later') && match.is(match.from + 1, 'Of'));
  const days = match.tokens.value[at]! + (isNext ? 1 : match.is(match.from, 'Before') ? -1 : 0);
  return match.reading(today ? dayValue(today.number + days) : OPEN_DAY, {
    against: match.published,
  });
}

/** "this morning", "last night", "that evening", "the next morning". */
export function dayPart(match: Match): Reading | null {
  const { today } = match;
  if (match.has('This', 'Last', 'Past')) {
    if (!today) return match.reading(OPEN_DAY);
    const days = match.has('Last', 'Past') ? 1 : 0;
    return match.reading(dayValue(today.number - days), { against: match.published });
  }
  const told = pointedAt(match);
  const last = told && daysOf(told);
  if (!last || last.first !== last.last) return null;
  const shift = match.has('Next', 'Following') ? 1 : match.has('Previous') ? -1 : 0;
  return match.reading(dayValue(last.first + shift), { against: told });
}

/** "may develop over the weekend"; not "may have fallen". */
function isPossible(match: Match): boolean {
  for (let i = match.from - 1; i > match.from - 8 && !match.is(i, 'Stop', 'Break'); i--) {
    if (match.isCue(i, 'possible')) return !match.isCue(i + 1, 'perfect');
  }
  return false;
}

/** "the weekend", "last weekend", "next weekend". */
export function weekend(match: Match): Reading | null {
  if (
    match.is(match.from - 1, 'Every', 'Hyphen', 'A') ||
    (match.is(match.to, 'Other') && !match.is(match.from, 'The', 'In', 'Last', 'This', 'Next', 'Past'))
  )
    return null;
  const { today } = match;
  // "fin de semana", and not "fin de año"
  if (!today || (match.value('Unit') ?? WEEK) !== WEEK) return null;
  const monday = mondayOf(today.number);
  const begun = weekdayOf(today.number) >= 6;
  const past = match.has('Last', 'Past');
  // « ce week-end », said on a Monday of what has been
  const isOver = match.grammar.thisMayHaveBeen && !begun && match.has('This') && match.tense() === 'past';
  const future =
    match.has('Next', 'Coming') ||
    (match.has('This') && !isOver) ||
    match.tense() === 'future' ||
    isPossible(match);
  if (past) return match.reading(weekendOf(monday - 7), { against: match.published });
  if (match.has('Next') && begun) return match.reading(weekendOf(monday + 7), { against: match.published });
  return match.reading(weekendOf(future || begun ? monday : monday - 7), { against: match.published });
}
