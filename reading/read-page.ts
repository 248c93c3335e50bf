import { type Reading, type ReadingOptions, readingOf } from './article/reading.ts';
import { pageContents } from './page/contents.ts';

/** page -> Article in one process, for files and fetched pages. The document itself is never changed. */
export function readPage(document: Document, url: string | null, options: ReadingOptions = {}): Reading {
  return readingOf(pageContents(document, url), options);
}
