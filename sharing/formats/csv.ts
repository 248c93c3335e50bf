import type { Brief } from '../../brief/model.ts';
import { contentsOf } from '../contents.ts';
import type { ExportFormat } from '../format.ts';
import type { ContentOptions } from '../options.ts';

const COLUMNS = [
  'kind',
  'text',
  'speaker',
  'voice',
  'role',
  'grounds',
  'cue',
  'date',
  'label',
  'title',
  'url',
  'link',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | null>>;

/**
 * One table of everything in the brief, a passage a row (RFC 4180: CRLF, doubled quotation marks). Begins with a
 * byte order mark, without which spreadsheets take UTF-8 for something else.
 */
export const csv = {
  id: 'csv',
  extension: 'csv',
  mimeType: 'text/csv;charset=utf-8',
  write: briefAsCsv,
} as const satisfies ExportFormat;

function briefAsCsv(brief: Brief, options: ContentOptions): string {
  const { title, url, keyPoints, quotes, people, dates } = contentsOf(brief, options);
  const rows: Row[] = [
    ...keyPoints.map(({ text, link }) => ({ kind: 'key point', text, link })),
    ...quotes.map(({ text, kind, speaker, voice, role, grounds, cue, link }) => ({
      kind: `${kind} quote`,
      text,
      speaker,
      voice,
      role,
      grounds,
      cue,
      link,
    })),
    ...people.map(({ name, role }) => ({ kind: 'person', text: name, role })),
    ...dates.map(({ text, value, label, link }) => ({ kind: 'date', text, date: value, label, link })),
  ];
  const lines = rows.map((row) =>
    COLUMNS.map((column) => csvCell({ ...row, title, url }[column] ?? '')).join(','),
  );
  return `\ufeff${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet shows and never computes: text that opens like a formula gets an apostrophe before it
 * (OWASP, CSV injection), full-width signs included, and behind blanks and quotation marks too.
 */
export function csvCell(text: string): string {
  const safe = /^[\s"']*[=+\-@|%＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
