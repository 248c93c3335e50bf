import type { Brief } from '../../brief/model.ts';
import { type Contents, contentsOf, type SharedDate } from '../contents.ts';
import { type CalendarEvent, eventsToCome } from '../events.ts';
import type { ExportFormat } from '../format.ts';
import type { ExportOptions } from '../options.ts';

/** A content line is at most 75 octets (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * What is still to come, as calendar entries (RFC 5545): all-day and floating, so they fall on the same day wherever
 * the reader is. No file where nothing is to come: a calendar without entries does not keep to the standard.
 */
export const icalendar = {
  id: 'icalendar',
  extension: 'ics',
  mimeType: 'text/calendar;charset=utf-8',
  write: briefAsICalendar,
} as const satisfies ExportFormat;

function briefAsICalendar(brief: Brief, options: ExportOptions): string | null {
  const events = eventsToCome(brief, options.today);
  if (events.length === 0) return null;
  const contents = contentsOf({ ...brief, timeline: events.map(({ row }) => row) }, options);
  const stamp = utcStamp(options.savedAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pullquote//Pullquote//EN',
    'CALSCALE:GREGORIAN',
    ...contents.dates.flatMap((date, index) => eventLines(events[index]!, date, contents, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(
  { first, last }: CalendarEvent,
  date: SharedDate,
  { title, site, url }: Contents,
  stamp: string,
): string[] {
  const source = [title, site].filter((part) => part !== null).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${fingerprint(`${url ?? title}\n${date.value}\n${date.label}`)}@pullquote`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escapeText(date.label)}`,
    `DESCRIPTION:${escapeText(`“${date.text}”. ${source}`)}`,
    ...(date.link ? [`URL:${date.link}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** "20220809T120000Z"; the epoch where the moment is no moment, so that saving still saves. */
function utcStamp(moment: string): string {
  const date = new Date(moment);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString().replace(/[-:]|\.\d+/g, '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** TEXT values escape the backslash, semicolon and comma (RFC 5545, 3.3.11); line ends are gone by now. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}

/** Folds a content line at 75 octets of UTF-8, never inside a character. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The same entry has the same UID whenever it is saved, so importing twice makes no double. FNV-1a, 2 × 32 bits. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
