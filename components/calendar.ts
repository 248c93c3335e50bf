import type { Words } from './messages.ts';

/** How dates are written: as the reader's language has it, or as ISO 8601 / EDTF. */
export type DateStyle = 'locale' | 'iso';

const DAY_MS = 86_400_000;

/** The day part of "YYYY-MM-DD" or an ISO date-time, as the page's own clock has it; null if there is none. */
export function dayOf(published: string | null): string | null {
  return published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null;
}

function format(words: Words, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(words.dateLocale, { ...options, timeZone: 'UTC' }).format(at);
}

function utc(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** "10 Aug 2022" in the reader's language. `day` is "YYYY-MM-DD". */
export function dayWords(day: string, words: Words, style: DateStyle): string {
  if (style === 'iso') return day;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return format(words, utc(year, month, date), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Thu 26 Nov 2026" in the reader's language. `day` is "YYYY-MM-DD". */
export function weekdayWords(day: string, words: Words, style: DateStyle): string {
  if (style === 'iso') return day;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return format(words, utc(year, month, date), options);
}

/** A value as short as an axis needs it: "22 Nov", and its year alone ("1987") where that is not `knownYear`. */
export function axisWords(value: string, words: Words, knownYear: string | null): string {
  const [from = value] = value.replace(/[~?%]$/, '').split('/');
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?/.exec(from);
  if (!match) {
    const week = /^(\d{4})-W/.test(from) ? weekWords(from, words, knownYear) : null;
    return week ?? coarseWords(from, words) ?? value;
  }
  const [, year = '', month, day] = match;
  if (year !== knownYear) return format(words, utc(Number(year)), { year: 'numeric' });
  const options = day ? ({ day: 'numeric', month: 'short' } as const) : ({ month: 'short' } as const);
  return format(words, utc(Number(year), Number(month), day ? Number(day) : 1), options);
}

/** Days since 1970 of "YYYY-MM-DD". */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / DAY_MS;
}

/** Days since 1970 of the reader's own day. */
export function todayNumber(now: number): number {
  const today = new Date(now);
  return Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / DAY_MS;
}

/**
 * How long ago something was published, in words ("2 hours ago", "yesterday", "4 years ago"), or null where the day
 * is unknown. Days count by the calendar of the reader's clock; only a time with a zone is told in minutes or hours.
 */
export function agoWords(published: string | null, now: number, words: Words): string | null {
  const day = dayOf(published);
  if (!published || !day) return null;
  const relative = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });
  const exact = /T[\d:.,]{2,20}(?:Z|[+-]\d{2}:?\d{2})$/.test(published) ? Date.parse(published) : Number.NaN;
  const minutes = Math.floor((now - exact) / 60_000);
  if (minutes >= 0 && minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes >= 60 && minutes < 12 * 60) return relative.format(-Math.floor(minutes / 60), 'hour');
  const today = new Date(now);
  const days = Math.round(
    (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.parse(`${day}T00:00Z`)) / DAY_MS,
  );
  if (Number.isNaN(days)) return null;
  if (Math.abs(days) < 31) return relative.format(-days, 'day');
  if (Math.abs(days) < 365) return relative.format(-Math.trunc(days / 30.44), 'month');
  return relative.format(-Math.trunc(days / 365.25), 'year');
}

/**
 * An EDTF value (ISO 8601-2, levels 0 to 2 as far as the engine makes them; also 2013-W12, 2013-Q3 and 201X) in the
 * reader's language, at its own precision. The year is left out of days and months in `knownYear`.
 * Values of other shapes come back as they are.
 */
export function edtfWords(value: string, words: Words, style: DateStyle, knownYear: string | null): string {
  if (style === 'iso') return value;
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) {
    const open = (side: string) => side === '' || side === '..';
    if (open(from)) return words.t('before', edtfWords(to, words, style, knownYear));
    if (open(to)) return words.t('after', edtfWords(from, words, style, knownYear));
    return words.t('range', edtfWords(from, words, style, knownYear), edtfWords(to, words, style, knownYear));
  }
  const qualifier = /[~?%]$/.exec(value)?.[0];
  if (qualifier) {
    const plain = edtfWords(value.slice(0, -1), words, style, knownYear);
    return words.t(qualifier === '?' ? 'maybe' : 'about', plain);
  }
  return (
    dayOrMonthWords(value, words, knownYear) ??
    weekWords(value, words, knownYear) ??
    coarseWords(value, words) ??
    value
  );
}

/** 2022-08-09, XXXX-08-09, 2022-08, XXXX-08, with or without a time of day. */
function dayOrMonthWords(value: string, words: Words, knownYear: string | null): string | null {
  const match = /^(\d{4}|XXXX)-(0[1-9]|1[0-2])(?:-(\d{2}))?(?:T(\d{2}):(\d{2}).*)?$/.exec(value);
  if (!match) return null;
  const [, year = '', month, day, hour, minute] = match;
  const known = year !== 'XXXX';
  // A leap year stands in for the unknown one, so that 29 February exists.
  const at =
    utc(known ? Number(year) : 2000, Number(month), day ? Number(day) : 1) +
    (hour && minute ? (Number(hour) * 60 + Number(minute)) * 60_000 : 0);
  if (!day)
    return format(words, at, { month: known ? 'short' : 'long', year: known ? 'numeric' : undefined });
  return format(words, at, {
    weekday: known && year === knownYear ? 'short' : undefined,
    day: 'numeric',
    month: 'short',
    year: known && year !== knownYear ? 'numeric' : undefined,
    ...(hour && minute ? { hour: 'numeric', minute: '2-digit' } : {}),
  });
}

/** An ISO week (2013-W12) as its seven days: few people know weeks by their numbers. */
function weekWords(value: string, words: Words, knownYear: string | null): string | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(value);
  if (!match) return null;
  const [, year = '', week] = match;
  // 4 January is always in week 1; weeks begin on Monday (ISO 8601, 2.2.10).
  const january4 = utc(Number(year), 1, 4);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  const monday = january4 + ((Number(week) - 1) * 7 - weekday) * DAY_MS;
  return new Intl.DateTimeFormat(words.dateLocale, {
    day: 'numeric',
    month: 'short',
    year: year === knownYear ? undefined : 'numeric',
    timeZone: 'UTC',
  }).formatRange(monday, monday + 6 * DAY_MS);
}

/** Years, decades, centuries, quarters and seasons. */
function coarseWords(value: string, words: Words): string | null {
  if (/^-?\d{4}$/.test(value)) {
    const year = Number(value);
    return format(words, utc(year), { year: 'numeric', ...(year <= 0 ? { era: 'short' } : {}) });
  }
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return words.t('decade', `${decade[1]}0`);
  const century = /^(\d{2})XX$/.exec(value);
  if (century) return words.t('century', words.number(Number(century[1]) + 1));
  const quarter = /^(\d{4})-(?:Q|3)([3-6]|[1-4])$/.exec(value);
  if (quarter) {
    const number = value.includes('Q') ? Number(quarter[2]) : Number(quarter[2]) - 2;
    return words.t('quarter', words.number(number), String(quarter[1]));
  }
  const season = /^(\d{4})-(2[1-4]|SP|SU|FA|WI)$/.exec(value);
  if (!season) return null;
  const year = String(season[1]);
  switch (season[2]) {
    case '21':
    case 'SP':
      return words.t('spring', year);
    case '22':
    case 'SU':
      return words.t('summer', year);
    case '23':
    case 'FA':
      return words.t('autumn', year);
    default:
      return words.t('winter', year);
  }
}
