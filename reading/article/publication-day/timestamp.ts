import { type Day, dayOf, type WritingHabits, writtenDays } from './written-days.ts';

/** A machine-readable date of the page: its day as written and what it says of the zone. */
export interface Timestamp {
  readonly day: Day;
  /** The value to report: an ISO 8601 date-time where the page gave one, else the day. */
  readonly iso: string;
  /** A timestamp in UTC, or without a zone, may be a day off the page's own; one with an offset is not. */
  readonly zone: 'utc' | 'offset' | 'none';
  readonly otherDay: Day | null;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?(Z)?$/;

/** As a computer prints it: "Tue Mar 05 09:00:00 EST 2019". */
const PRINTED =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) \d{2}:\d{2}:\d{2} (?:[A-Z]{2,5}|[+-]\d{4}) (\d{4})$/;

/** Parses ISO 8601 and its cousins, seconds or milliseconds since 1970, RFC 2822, and dates in words. */
export function parseTimestamp(value: string, habits: WritingHabits): Timestamp | null {
  const text = value.trim().slice(0, 80).replace(PRINTED, '$1 $2 $3 $&');
  const iso = ISO.exec(text);
  if (iso) {
    const day = dayOf(+iso[1]!, +iso[2]!, +iso[3]!);
    if (!day) return null;
    if (!iso[4]) return { day, iso: day, zone: 'none', otherDay: null };
    const zone = (iso[7] ?? '').toUpperCase();
    const isUtc = /^(?:Z|UTC|GMT|[+-]00:?00|\+00)$/.test(zone);
    const time = `${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}`;
    const offset = isUtc ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, m) => `${h}:${m ?? '00'}`);
    return {
      day,
      iso: `${day}T${time}${offset}`,
      zone: isUtc ? 'utc' : zone ? 'offset' : 'none',
      otherDay: null,
    };
  }
  if (/^(?:\d{10}|\d{13})$/.test(text)) {
    const date = new Date(text.length === 13 ? +text : +text * 1000);
    const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    return day === null
      ? null
      : { day, iso: date.toISOString().replace(/\.\d+Z$/, 'Z'), zone: 'utc', otherDay: null };
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const day = dayOf(+compact[1]!, +compact[2]!, +compact[3]!);
    return day === null ? null : { day, iso: day, zone: compact[6] ? 'utc' : 'none', otherDay: null };
  }
  const rfc =
    /^(?:[A-Z][a-z]{2,8},?\s+)?(?:[A-Z][a-z]{2}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2})\s+\d{4}\s+\d{2}:\d{2}/.test(
      text,
    );
  const written = writtenDays(text, rfc ? { ...habits, lang: 'en' } : habits)[0];
  if (!written) return null;
  const zone = /(?:GMT|UTC|Z)(?:[+-]0000)?\b(?![+-]\d)|[+-]00:?00\b/.test(text)
    ? 'utc'
    : /[+-]\d{4}\b/.test(text)
      ? 'offset'
      : 'none';
  return { day: written.day, iso: written.day, zone, otherDay: written.otherDay };
}
