import { type CalendarValue, dayOf, daysInMonth, daysOf } from '../calendar.ts';
import type { Today } from '../discourse.ts';
import type { Match, Reading } from '../match.ts';
import { isPartOfName } from './names.ts';
import { isToldAsEarlier, storyAt } from './story.ts';
import { WEEK } from './unit-values.ts';

/** How many months past publication a month without a year may lie: further when the words look forward. */
const AHEAD = 2;
const AHEAD_IN_FUTURE_TENSE = 9;
const AHEAD_OF_PROSPECT = 6;

/**
 * The year of a month named alone: the one that puts it into the twelve months that end a little after
 * publication: none where a past verb and a preposition lead to it ("took office in February"). Null without a publication day.
 */
export function yearOfMonth(match: Match, month: number): number | null {
  const { today } = match;
  if (!today) return null;
  return yearTold(match, month, today) ?? yearNear(match, month, today);
}

function yearNear(match: Match, month: number, today: Today): number {
  const tense = match.tense();
  const ahead =
    tense === 'future' || match.isCue(match.from - 1, 'takingEffect')
      ? AHEAD_IN_FUTURE_TENSE
      : tense === 'prospective'
        ? AHEAD_OF_PROSPECT
        : tense === 'past' && match.is(match.from - 1, 'In')
          ? 0
          : AHEAD;
  const distance = month - today.month;
  if (distance > ahead) return today.year - 1;
  return distance <= ahead - 12 ? today.year + 1 : today.year;
}

/** News that gives no year to a month means one within so many months, unless it is in a story. */
const RECENT_MONTHS = 2;
/** A story of so many years ago stays in its year whatever way it goes on, but for months as near as this. */
const LONG_AGO = 3;
const NOT_LONG_AGO_MONTHS = 6;
/** How soon behind a day with its year the next day of its story is, in months: "moved on 15 November 2017. He left on 21 November". */
const SEQUEL_MONTHS = 1;
/** So soon behind a day of long ago, in tokens, the next day is one of the same story. */
const NEXT_DATE = 16;

/**
 * The year a story has been set in, where the month goes on with it: at the head of a sentence ("She disappeared in 2019.
 * In July her coat was found"), told as earlier still ("had written on 26 June"), or in a story of long ago. "Later this
 * year she will direct, from 12 November" is in the year just named. Null where nothing told sets it.
 */
function yearTold(match: Match, month: number, today: Today): number | null {
  const { discourse, from, sentence } = match;
  const { last, end } = discourse;
  const tense = match.tense();
  if (last?.kind === 'year' && end > sentence.from && last.year !== null && last.year >= today.year) {
    return tense === 'past' ? null : last.year;
  }
  const told = storyAt(match);
  if (!told || tense === 'future') return null;
  const isSame = told.end > sentence.from;
  const joint = isSame ? jointTo(match, told) : null;
  if (isSame && !joint) return null;
  const near = yearNear(match, month, today);
  const back = (today.year - near) * 12 + today.month - month;
  const days = daysOf(told.value)!;
  const { year, month: start } = dayOf(days.first);
  const isNear = told.value.kind !== 'year' && today.year - year >= LONG_AGO && from - told.end <= NEXT_DATE;
  if (back >= 0 && back <= RECENT_MONTHS && !(isNear && tense === 'past') && joint !== 'opening') return null;
  const earlier = isToldAsEarlier(match);
  if (joint === 'earlier') return month > start ? year - 1 : year;
  if (joint === 'joined' && month < start) return null;
  const longAgo = today.year - year >= LONG_AGO && back > NOT_LONG_AGO_MONTHS;
  const isSequel =
    told.value.kind === 'day' && match.has('Number', 'Ordinal') && (month - start + 12) % 12 <= SEQUEL_MONTHS;
  if (from - sentence.from > 2 && !earlier && !longAgo && !joint && !isSequel) return null;
  const next = days.last - days.first <= 31 && month < start && !earlier;
  return next && (year + 1) * 12 + month <= today.year * 12 + today.month ? year + 1 : year;
}

/**
 * How a date goes on with the one its sentence has told: "In 1974 the river rose on 3 January", "died on 9 July 2023 after
 * falling ill on 26 June", "was arrested on 12 June, and in September he was charged". Null where nothing joins them.
 */
function jointTo(
  match: Match,
  { value, end }: { readonly value: CalendarValue; readonly end: number },
): 'joined' | 'earlier' | 'opening' | null {
  const { from, sentence } = match;
  if (value.kind === 'year') {
    const opens = end - sentence.from <= 2;
    return opens && match.tense() === 'past' ? 'opening' : null;
  }
  if (from - end > SAME_CLAUSES) return null;
  let joint: 'joined' | 'earlier' | null = null;
  for (let i = end; i < from; i++) {
    if (match.is(i, 'Stop', 'Semicolon')) return null;
    if (match.is(i, 'After')) joint = 'earlier';
    else if (match.is(i, 'And')) joint ??= 'joined';
  }
  return joint;
}

/** "August 2022", "early May of 2014". */
export function monthOfYear(match: Match): Reading | null {
  return match.reading({
    kind: 'month',
    year: match.value('Year'),
    month: match.value('Month', 'MonthShort'),
  });
}

/** "March to May 2020", "June-July": one stretch of months. */
export function monthRange(match: Match): Reading | null {
  const months: number[] = [];
  for (let i = match.from; i < match.to; i++) {
    if (match.is(i, 'Month', 'MonthShort')) months.push(match.tokens.value[i]!);
  }
  const [first, last] = months as [number, number];
  if (match.has('And') && !match.isCue(match.from - 1, 'between')) return null;
  const written = match.value('Year');
  const year = written ?? yearOfMonth(match, last);
  const from: CalendarValue = {
    kind: 'month',
    year: year === null ? null : first > last ? year - 1 : year,
    month: first,
  };
  return match.reading(
    { kind: 'interval', from, to: { kind: 'month', year, month: last } },
    { against: written === null ? match.published : null },
  );
}

/** "the second week of August": a stretch of that month; "the last day of January": its day. */
export function partOfMonth(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const unit = match.value('Unit')!;
  if (unit > WEEK) return null;
  const written = match.value('Year');
  const year = written ?? yearOfMonth(match, month);
  const against = written === null ? match.published : null;
  if (unit === WEEK) return match.reading({ kind: 'month', year, month }, { against });
  const length = daysInMonth(year ?? 2000, month);
  const day = match.has('Last') ? length : match.value('Ordinal')!;
  return day > length ? null : match.reading({ kind: 'day', year, month, day }, { against });
}

/** "June last year", "May of this year". */
export function monthOfRelativeYear(match: Match): Reading | null {
  if (match.value('Unit') !== 3) return null;
  const { today } = match;
  const shift = match.has('Last', 'Past') ? -1 : match.has('Next', 'Coming') ? 1 : 0;
  return match.reading(
    { kind: 'month', year: today && today.year + shift, month: match.value('Month', 'MonthShort') },
    { against: match.published },
  );
}

/** "last October", "this past May", "next June". */
export function pointedMonth(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const { today } = match;
  let year: number | null = null;
  if (today) {
    const back = match.has('Last', 'Past', 'Previous');
    if (back) year = month >= today.month ? today.year - 1 : today.year;
    else if (match.has('Next', 'Coming')) year = month <= today.month ? today.year + 1 : today.year;
    else year = today.year;
  }
  return match.reading({ kind: 'month', year, month }, { against: match.published });
}

/** "in August", "mid-September". */
export function monthAlone(match: Match): Reading | null {
  const at = match.find('Month') >= 0 ? match.find('Month') : match.find('MonthShort');
  if (!isMonth(match, at)) return null;
  const month = match.tokens.value[at]!;
  const year = yearBefore(match, month);
  if (year !== null) return match.reading({ kind: 'month', year, month }, { against: match.discourse.last });
  return match.reading(
    { kind: 'month', year: yearOfMonth(match, month), month },
    { against: match.published, from: afterDeterminer(match) },
  );
}

/** "the late-May trip": the article is the trip's. */
function afterDeterminer(match: Match): number {
  return match.has('Hyphen') && match.is(match.from, 'The') ? match.from + 1 : match.from;
}

/** How far the month with a year may stand before the one without, in tokens. */
const SAME_CLAUSES = 10;

/** "Joined in March 2001 and left in August": the year of the earlier month in the same sentence; else null. */
function yearBefore(match: Match, month: number): number | null {
  const { last, end } = match.discourse;
  if (last?.kind !== 'month' || last.year === null || month <= (last.month ?? month)) return null;
  if (!match.today || last.year >= match.today.year || match.from - end > SAME_CLAUSES) return null;
  let joined = false;
  for (let i = end; i < match.from; i++) {
    if (match.is(i, 'Stop')) return null;
    joined ||= match.is(i, 'And');
  }
  return joined ? last.year : null;
}

/** Neither a part of a compound, nor one of many ("every May"), nor another word spelled alike. */
function isMonth(match: Match, at: number): boolean {
  if (match.is(match.from - 1, 'Every') || isPartOfName(match, at)) return false;
  if (match.is(at + 1, 'Hyphen') || (match.is(at - 1, 'Hyphen') && match.from === at)) return false;
  return match.grammar.isMonth(match, at);
}
