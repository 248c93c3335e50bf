import type { Brief } from '../brief/model.ts';
import type { ExportOptions } from './options.ts';

/** One way to write a brief down. Each is a file in `formats/` and a line in `formats.ts`. */
export interface ExportFormat {
  /** Lower-case letters and digits: the command line and the keys of `public/_locales` use it as it is. */
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /**
   * The brief in this format, or null where it holds nothing this format could say. Never throws. Everything that
   * comes from the page is escaped for the format and freed of invisible direction and control characters.
   */
  readonly write: (brief: Brief, options: ExportOptions) => string | null;
}
