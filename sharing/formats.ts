import type { Brief, Quote } from '../brief/model.ts';
import { briefAsCsv } from './csv.ts';
import { safeFileName } from './file-name.ts';
import { briefAsHtml } from './html.ts';
import { briefAsICalendar } from './icalendar.ts';
import { briefAsJsonLd } from './json-ld.ts';
import { briefAsMarkdown } from './markdown.ts';
import { fillTemplate, NOTE_TEMPLATE } from './template.ts';
import type { ExportWords } from './words.ts';

/** `markdown` and `html` are for the clipboard; `note` is Markdown with front matter, for saving. */
export type ExportFormat = 'markdown' | 'html' | 'note' | 'json-ld' | 'icalendar' | 'csv';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  'markdown',
  'html',
  'note',
  'json-ld',
  'icalendar',
  'csv',
];

export interface ExportOptions {
  readonly words: ExportWords;
  /** BCP 47 tag for dates in running text; ISO days where it is absent. */
  readonly locale?: string;
  /** The quotes the reader sees; all of the brief's unless given. */
  readonly quotes?: readonly Quote[];
  /** The moment of saving, ISO 8601: this room reads no clock. */
  readonly savedAt: string;
  /** The reader's own template of a note (`sharing/template.ts`); the built-in one where empty. */
  readonly template?: string;
}

/** A file as it is to be written, or the clipboard's content. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: string;
}

/**
 * Brief -> one of the formats it can be taken along in. Never throws. Everything that comes from the page is
 * escaped for the format it goes into and freed of invisible direction and control characters.
 */
export function exportBrief(format: ExportFormat, brief: Brief, options: ExportOptions): ExportedFile {
  const { extension, mimeType } = FILE_KINDS[format];
  return {
    fileName: safeFileName(brief.article, extension),
    mimeType,
    content: write(format, brief, options),
  };
}

function write(format: ExportFormat, brief: Brief, options: ExportOptions): string {
  switch (format) {
    case 'markdown':
      return briefAsMarkdown(brief, options);
    case 'html':
      return briefAsHtml(brief, options);
    case 'note':
      return fillTemplate(options.template?.trim() ? options.template : NOTE_TEMPLATE, brief, options);
    case 'json-ld':
      return briefAsJsonLd(brief, options);
    case 'icalendar':
      return briefAsICalendar(brief, options);
    case 'csv':
      return briefAsCsv(brief, options);
  }
}

const FILE_KINDS: Record<ExportFormat, { extension: string; mimeType: string }> = {
  markdown: { extension: 'md', mimeType: 'text/markdown;charset=utf-8' },
  html: { extension: 'html', mimeType: 'text/html;charset=utf-8' },
  note: { extension: 'md', mimeType: 'text/markdown;charset=utf-8' },
  'json-ld': { extension: 'jsonld', mimeType: 'application/ld+json' },
  icalendar: { extension: 'ics', mimeType: 'text/calendar;charset=utf-8' },
  csv: { extension: 'csv', mimeType: 'text/csv;charset=utf-8' },
};
