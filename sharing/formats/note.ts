import type { Brief } from '../../brief/model.ts';
import type { ExportFormat } from '../format.ts';
import type { ExportOptions } from '../options.ts';
import { fillTemplate, NOTE_TEMPLATE } from '../template.ts';

/** Markdown with a front matter, for notes: by the reader's template or the built-in one. */
export const note = {
  id: 'note',
  extension: 'md',
  mimeType: 'text/markdown;charset=utf-8',
  write: briefAsNote,
} as const satisfies ExportFormat;

function briefAsNote(brief: Brief, options: ExportOptions): string {
  const own = options.note?.template;
  return fillTemplate(own?.trim() ? own : NOTE_TEMPLATE, brief, options);
}
