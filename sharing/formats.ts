import type { Brief } from '../brief/model.ts';
import { hasEvents } from './events.ts';
import { safeFileName } from './file-name.ts';
import type { ExportFormat } from './format.ts';
import type { ExportOptions } from './options.ts';

/** A format's line in the list: what a menu has to know before the format is loaded. */
interface ListedFormat {
  readonly id: string;
  /** A file is offered for saving; the others together are what goes to the clipboard. */
  readonly for: 'file' | 'clipboard';
  /** Whether a brief has anything for it; formats that take any brief leave it out. `today`: YYYY-MM-DD. */
  readonly takes?: (brief: Brief, today: string) => boolean;
  readonly load: () => Promise<ExportFormat>;
}

/** Every format, in the order of the menu. A format is loaded when something is written in it. */
export const FORMATS = [
  { id: 'note', for: 'file', load: async () => (await import('./formats/note.ts')).note },
  {
    id: 'icalendar',
    for: 'file',
    takes: hasEvents,
    load: async () => (await import('./formats/icalendar.ts')).icalendar,
  },
  { id: 'csv', for: 'file', load: async () => (await import('./formats/csv.ts')).csv },
  { id: 'jsonld', for: 'file', load: async () => (await import('./formats/json-ld.ts')).jsonLd },
  { id: 'markdown', for: 'clipboard', load: async () => (await import('./formats/markdown.ts')).markdown },
  { id: 'html', for: 'clipboard', load: async () => (await import('./formats/html.ts')).html },
] as const satisfies readonly ListedFormat[];

export type FormatId = (typeof FORMATS)[number]['id'];
/** The formats a reader can save a file in. */
export type FileFormatId = Extract<(typeof FORMATS)[number], { for: 'file' }>['id'];

/** A file as it is to be written, or the clipboard's content. */
export interface ExportedFile {
  readonly fileName: string;
  /** With its character set, where it is text. */
  readonly mimeType: string;
  readonly content: string;
}

/** Brief -> a file in one of the formats; null where the brief has nothing for it. Never rejects but for a failed load. */
export async function exportBrief(
  id: FormatId,
  brief: Brief,
  options: ExportOptions,
): Promise<ExportedFile | null> {
  const { extension, mimeType, write } = await FORMATS.find((format) => format.id === id)!.load();
  const content = write(brief, options);
  return content === null ? null : { fileName: safeFileName(brief.article, extension), mimeType, content };
}
