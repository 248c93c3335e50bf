import { firstMonthOf } from './hemispheres.ts';

/**
 * Calendar values and their arithmetic: proleptic Gregorian, days counted from 1970-01-01, no time zone
 * and no clock. A part the text leaves open is null.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type CalendarValue =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    }
  | { readonly kind: 'week'; readonly monday: number | null }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number | null }
  | {
      readonly kind: 'quarter' | 'half';
      readonly year: number | null;
      readonly number: number | null;
    }
  | {
      readonly kind: 'season';
      readonly year: number | null;
      /** Spring is 1, winter 4; of a winter or summer over New Year, the year is the one it begins in. */
      readonly number: number | null;
      /** Whether spring begins in September. */
      readonly southern: boolean;
    }
  | { readonly kind: 'year'; readonly year: number | null }
  | { readonly kind: 'decade'; readonly decade: number | null }
  | { readonly kind: 'century'; readonly century: number | null }
  | { readonly kind: 'interval'; readonly from: CalendarValue; readonly to: CalendarValue };

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** The nth such weekday of a month as a day number; from the end where `n` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayNumber({ year, month, day: daysInMonth(year, month) });
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The month `months` after the given one. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** A day as a value. */
export function dayValue(number: number): CalendarValue {
  return { kind: 'day', ...dayOf(number) };
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendOf(number: number): CalendarValue {
  const saturday = mondayOf(number) + 5;
  return { kind: 'interval', from: dayValue(saturday), to: dayValue(saturday + 1) };
}

const two = (n: number | null) => (n === null ? 'XX' : String(n).padStart(2, '0'));
const four = (n: number | null) =>
  n === null ? 'XXXX' : `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`;

function weekText(monday: number | null): string {
  if (monday === null) return 'XXXX-WXX';
  const { year } = dayOf(monday + 3);
  const firstMonday = mondayOf(dayNumber({ year, month: 1, day: 4 }));
  return `${four(year)}-W${two((monday - firstMonday) / 7 + 1)}`;
}

/**
 * The value in EDTF (ISO 8601-2:2019, levels 0 and 1: seasons 21 to 24, unspecified digits X); weeks,
 * quarters and halves, which EDTF lacks, as in ISO 8601 and TIMEX3 (2013-W12, 2013-Q3, 2013-H1).
 */
export function toEdtf(value: CalendarValue): string {
  switch (value.kind) {
    case 'day':
      return `${four(value.year)}-${two(value.month)}-${two(value.day)}`;
    case 'week':
      return weekText(value.monday);
    case 'month':
      return `${four(value.year)}-${two(value.month)}`;
    case 'season':
      return `${four(value.year)}-${value.number === null ? 'XX' : 20 + value.number}`;
    case 'quarter':
      return `${four(value.year)}-Q${value.number ?? 'X'}`;
    case 'half':
      return `${four(value.year)}-H${value.number ?? 'X'}`;
    case 'year':
      return four(value.year);
    case 'decade':
      return value.decade === null ? 'XXXX' : `${String(value.decade).padStart(3, '0')}X`;
    case 'century':
      return value.century === null ? 'XXXX' : `${two(value.century)}XX`;
    case 'interval':
      return `${toEdtf(value.from)}/${toEdtf(value.to)}`;
  }
}

/** First and last day of a value, as numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a value, or null where its year is open. */
export function daysOf(value: CalendarValue): Days | null {
  switch (value.kind) {
    case 'day': {
      if (value.year === null || value.month === null || value.day === null) return null;
      const day = dayNumber({ year: value.year, month: value.month, day: value.day });
      return { first: day, last: day };
    }
    case 'week':
      return value.monday === null ? null : { first: value.monday, last: value.monday + 6 };
    case 'month':
      return value.month === null ? null : months(value.year, value.month, 1);
    case 'quarter':
      return value.number === null ? null : months(value.year, value.number * 3 - 2, 3);
    case 'half':
      return value.number === null ? null : months(value.year, value.number * 6 - 5, 6);
    case 'season':
      return value.number === null ? null : months(value.year, firstMonthOf(value.number, value.southern), 3);
    case 'year':
      return months(value.year, 1, 12);
    case 'decade':
      return value.decade === null ? null : months(value.decade * 10, 1, 120);
    case 'century':
      return value.century === null ? null : months(value.century * 100, 1, 1200);
    case 'interval': {
      const from = daysOf(value.from);
      const to = daysOf(value.to);
      return from && to && { first: from.first, last: to.last };
    }
  }
}

function months(year: number | null, month: number, count: number): Days | null {
  if (year === null) return null;
  const end = addMonths(year, month, count);
  return {
    first: dayNumber({ year, month, day: 1 }),
    last: dayNumber({ year: end.year, month: end.month, day: 1 }) - 1,
  };
}
