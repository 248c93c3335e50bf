import { isUpper } from '../../text/characters.ts';
import {
  addMonths,
  type CalendarValue,
  dayNumber,
  dayOf,
  daysInMonth,
  daysOf,
  dayValue,
  mondayOf,
} from '../calendar.ts';
import type { Match, Reading } from '../match.ts';
import { CENTURY, DAY, DECADE, FORTNIGHT, MONTH, WEEK, YEAR } from './unit-values.ts';

/** The unit of time that lies `count` of them from the day given; open where there is no day. */
function unitFrom(unit: number, day: number | null, count: number): CalendarValue | null {
  if (unit === FORTNIGHT) return unitFrom(WEEK, day, 2 * count);
  if (day === null) {
    if (unit === DAY) return { kind: 'day', year: null, month: null, day: null };
    if (unit === WEEK) return { kind: 'week', monday: null };
    if (unit === MONTH) return { kind: 'month', year: null, month: null };
    return unit === YEAR ? { kind: 'year', year: null } : null;
  }
  const { year, month } = dayOf(day);
  switch (unit) {
    case DAY:
      return dayValue(day + count);
    case WEEK:
      return { kind: 'week', monday: mondayOf(day) + 7 * count };
    case MONTH:
      return { kind: 'month', ...addMonths(year, month, count) };
    case YEAR:
      return { kind: 'year', year: year + count };
    case DECADE:
      return { kind: 'decade', decade: Math.floor(year / 10) + count };
    case CENTURY:
      return { kind: 'century', century: Math.floor(year / 100) + count };
    default:
      return null;
  }
}

/** A day inside the last date the text set, if that date is at least as fine as the unit. */
function anchorDay(match: Match, unit: number): number | null {
  const { last } = match.discourse;
  const days = last && daysOf(last);
  if (!days) return null;
  const longest = [1, 7, 31, 366, 3653, 36525, 14][unit]!;
  return days.last - days.first < longest ? days.first : null;
}

/** "last year", "this week", "earlier this month", "the end of next year". */
export function pointedUnit(match: Match): Reading | null {
  const unit = match.value('Unit')!;
  if (isInCompound(match)) return null;
  if (unit === DAY || (match.has('Fiscal') && match.is(match.to, 'Units'))) return null;
  if (match.has('Last', 'Next') && match.is(match.from - 1, 'The')) return null;
  // the programme: "This Week"
  const at = match.find('Unit');
  const isTitle = !match.grammar.nounsHaveCapitals && isUpper(match.word(at).charCodeAt(0));
  if (isTitle && match.is(at - 1, 'This')) return null;
  const shift = match.has('Last', 'Past') ? -1 : match.has('Next', 'Coming') ? 1 : 0;
  const value = unitFrom(unit, match.today?.number ?? null, shift);
  return value && match.reading(value, { against: match.published });
}

/** "the past year" and "the next week" last; they are dates only without "the", or as the end of something. */
export function pointedUnitWithThe(match: Match): Reading | null {
  const unit = match.find('Unit');
  if (match.has('Current')) return pointedUnit(match);
  if (match.has('Edge') && match.has('Of')) return pointedUnit(match);
  return match.has('Coming') && match.tokens.value[unit]! >= WEEK ? pointedUnit(match) : null;
}

/** "the following year", "the previous month", "the next day", "that week", "the same day". */
export function anchoredUnit(match: Match): Reading | null {
  const unit = match.value('Unit')!;
  const event = match.is(match.to - 1, 'Before', 'After');
  if (isInCompound(match) || (event && !endsClause(match))) return null;
  // "over the next year" lasts
  if (match.has('Next') && unit !== DAY && match.is(match.from - 1, 'In', 'To', 'Of')) return null;
  const anchor = anchorDay(match, unit);
  if (anchor === null) return null;
  const shift = match.has('Next', 'Following', 'After') ? 1 : match.has('Previous', 'Before') ? -1 : 0;
  const value = unitFrom(unit, anchor, shift);
  return value && match.reading(value, { against: match.discourse.last });
}

/** "le lendemain", "la veille", "l’avant-veille": days from the last one the text was at. */
export function dayBeside(match: Match): Reading | null {
  const anchor = anchorDay(match, DAY);
  if (anchor === null) return null;
  const days = match.value('DayBeside')! - (match.has('Before') ? 1 : 0);
  return match.reading(dayValue(anchor + days), { against: match.discourse.last });
}

/** "this year-long dispute" */
function isInCompound(match: Match): boolean {
  return match.is(match.to, 'Hyphen') && match.touches(match.to - 1);
}

/** "the day before." points back; "the day before the vote" waits for the vote. */
function endsClause(match: Match): boolean {
  return (
    match.to >= match.tokens.count ||
    match.is(match.to, 'Comma', 'Stop', 'Break', 'Semicolon', 'And', 'Quote', 'Mark', 'Dash')
  );
}

/** "the end of the year", "later in the week", "the full year", "the year so far". */
export function partOfThisUnit(match: Match): Reading | null {
  const unit = match.value('Unit')!;
  if (unit === DAY || match.is(match.to, 'Hyphen')) return null;
  if (match.has('Fiscal') && unit !== YEAR) return null;
  const told = match.has('Edge') ? toldDay(match, unit) : null;
  if (told !== null) return match.reading(unitFrom(unit, told, 0)!, { against: match.discourse.last });
  const value = unitFrom(unit, match.today?.number ?? null, 0);
  return value && match.reading(value, { against: match.published, anchors: !match.has('Far') });
}

/** How far back, in tokens, the date stands that "by the end of the year" goes on from. */
const TOLD_WITHIN = 40;

/** A day of the past that the text has just been at, where the words go on with it: "by the end of the year she had left". */
function toldDay(match: Match, unit: number): number | null {
  const { discourse, today, from, to } = match;
  const anchor = anchorDay(match, unit);
  if (anchor === null || !today || from - discourse.end > TOLD_WITHIN) return null;
  // "heard on November 8, with a verdict by the end of the month"
  if (anchor > today.number) return discourse.end > match.sentence.from ? anchor : null;
  for (let i = to; i < to + 5; i++) if (match.is(i, 'PastVerb', 'Been')) return anchor;
  return match.tense() === 'past' ? anchor : null;
}

/** "the first nine months of 2025": the stretch; of "the year" that publication lies in, the year. */
export function yearOfMonths(match: Match): Reading | null {
  if (match.value('Units') !== MONTH || !match.today) return null;
  const year = match.value('Year');
  const ordinal = match.value('Ordinal')!;
  const count = match.value('Number')!;
  if (year !== null) {
    if (ordinal !== 1 || count > 12) return null;
    return match.reading({
      kind: 'interval',
      from: { kind: 'month', year, month: 1 },
      to: { kind: 'month', year, month: count },
    });
  }
  if (match.value('Unit') !== YEAR) return null;
  return match.reading(
    { kind: 'year', year: match.today.year },
    { from: match.to - 2, against: match.published, anchors: false },
  );
}

/** "For the week, the index fell", "the week's events": the unit that publication lies in. */
export function forTheUnit(match: Match): Reading | null {
  const unit = match.value('Unit')!;
  const { today } = match;
  const from = match.find('The');
  if (from === match.from) {
    if (unit !== WEEK) return null;
  } else if (!opensForTheWhole(match) || unit === DAY || !match.is(match.to, 'Comma', 'Stop')) {
    return null;
  }
  const value = unitFrom(unit, today?.number ?? null, 0);
  return value && match.reading(value, { from, to: match.find('Unit') + 1, against: match.published });
}

/** "For" with a capital */
function opensForTheWhole(match: Match): boolean {
  return match.isCue(match.from, 'forTheWhole') && isUpper(match.word(match.from).charCodeAt(0));
}

/** "two years ago", "nearly a month ago". */
export function ago(match: Match): Reading | null {
  const unit = match.value('Unit', 'Units')!;
  const count = countOf(match);
  if (match.isCue(match.from, 'alsoLasting') && match.tense() !== 'past') return null;
  if (count === null || match.is(match.from - 1, 'About', 'Number', 'Ordinal', 'Hyphen', 'Tens')) return null;
  if (unit === YEAR && count === 1) return yearBefore(match, match.published);
  const value =
    unit === DECADE
      ? unitFrom(YEAR, match.today?.number ?? null, -10 * count)
      : unitFrom(unit, match.today?.number ?? null, -count);
  return value && match.reading(value, { against: match.published, anchors: false });
}

/** "two days later", "a week earlier", "three years before": from the last date the text set. */
export function laterOrEarlier(match: Match): Reading | null {
  const unit = match.value('Unit', 'Units')!;
  const count = countOf(match);
  if (count === null) return null;
  const later = match.has('Later', 'After', 'Following');
  if (match.is(match.to - 1, 'Before', 'After') && !endsClause(match)) return null;
  if (unit === YEAR && count === 1 && !later) return yearBefore(match, match.discourse.last);
  const anchor = anchorDay(match, unit);
  if (anchor === null) return null;
  const value = unitFrom(unit, anchor, later ? count : -count);
  return value && match.reading(value, { against: match.discourse.last });
}

/** "a year ago" of a quarter or month just named is that quarter or month, one year back. */
function yearBefore(match: Match, against: CalendarValue | null): Reading | null {
  const { discourse, today } = match;
  if (comparesMonths(match)) {
    return match.reading({ kind: 'year', year: today && today.year - 1 }, { against, anchors: false });
  }
  const quarter = recentQuarter(match);
  const { last } = discourse;
  if (quarter) {
    return match.reading(
      { kind: 'quarter', year: quarter.year - 1, number: quarter.number },
      { against: { kind: 'quarter', ...quarter }, anchors: false },
    );
  }
  if (last?.kind === 'month' && last.year !== null) {
    return match.reading(
      { kind: 'month', year: last.year - 1, month: last.month },
      { against: last, anchors: false },
    );
  }
  if (last?.kind === 'year' && match.has('Earlier') && last.year !== null) {
    return match.reading({ kind: 'year', year: last.year - 1 }, { against: last, anchors: false });
  }
  const year = today && today.year - 1;
  return match.reading({ kind: 'year', year }, { against, anchors: false });
}

/** How many dates back a quarter still is what "a year ago" compares with. */
const QUARTER_MEMORY = 8;

/** The text names a quarter that has begun: it is about the latest of them. */
export function noteQuarter(match: Match, year: number, number: number): void {
  const { discourse } = match;
  const known = recentQuarter(match);
  if (known && known.year * 4 + known.number > year * 4 + number) return;
  discourse.quarter = { year, number, at: discourse.read, token: match.from };
}

/** The quarter the text is about, if it named one lately. */
export function recentQuarter(match: Match): { year: number; number: number } | null {
  const { quarter, read } = match.discourse;
  return quarter && read - quarter.at <= QUARTER_MEMORY
    ? { year: quarter.year, number: quarter.number }
    : null;
}

/** Whether the figures since the quarter was named are those of more of the year: "for the nine months". */
export function comparesMonths(match: Match): boolean {
  const { tokens, discourse } = match;
  if (!recentQuarter(match)) return false;
  for (let i = match.from - 1; i > discourse.quarter!.token; i--) {
    if (
      match.is(i, 'Units') &&
      tokens.value[i] === MONTH &&
      match.is(i - 1, 'Number') &&
      tokens.value[i - 1]! % 3 === 0
    )
      return true;
  }
  return false;
}

/** "year-ago", "year-earlier" before a noun; not "the year-ago nine months", which last. */
export function yearAgoAdjective(match: Match): Reading | null {
  if (match.is(match.to, 'Number') && match.is(match.to + 1, 'Units')) return null;
  return yearBefore(match, match.published);
}

/** "two years from now", "dentro de dos años" */
export function fromNow(match: Match): Reading | null {
  const count = countOf(match);
  const isNow = match.isCue(match.to - 2, 'fromOn') && match.isCue(match.to - 1, 'now');
  if (count === null || !(isNow || match.isCue(match.from, 'within'))) return null;
  const value = unitFrom(match.value('Unit', 'Units')!, match.today?.number ?? null, count);
  return value && match.reading(value, { against: match.published, anchors: false });
}

/** How many units; null for "a few". */
function countOf(match: Match): number | null {
  for (let i = match.from; i < match.to; i++) {
    if (match.is(i, 'A')) return 1;
    if (match.is(i, 'Number', 'Tens')) return match.numberAt(i);
  }
  return null;
}

/** "year-end", "the year's end". */
export function yearEnd(match: Match): Reading | null {
  const year = match.value('Year') ?? match.today?.year ?? null;
  return match.reading({ kind: 'year', year }, { against: match.has('Year') ? null : match.published });
}

/** "the week of March 6": the week that holds the day. */
export function weekOfDay(match: Match): Reading | null {
  if (match.value('Unit') !== WEEK || !match.today) return null;
  const month = match.value('Month', 'MonthShort')!;
  const day = match.value('Number', 'Ordinal')!;
  const distance = month - match.today.month;
  const year = match.value('Year') ?? match.today.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return match.reading({ kind: 'week', monday: mondayOf(dayNumber({ year, month, day })) });
}
