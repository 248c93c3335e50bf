import { type Reading, readingOf } from '../../reading/article/reading.ts';
import { pageContents } from '../../reading/page/contents.ts';
import { charsetOf } from '../../reading/page-charset.ts';
import { parsePage } from '../../reading/parse-page.ts';

/** A fetched page as it came, and what is known of it. */
export interface LinkedPage {
  readonly bytes: Uint8Array;
  /** As the header declares it, or null. */
  readonly charset: string | null;
  readonly url: string;
  /** Epoch milliseconds: no publication day lies after it. */
  readonly now: number;
}

/**
 * A fetched page -> its article, in one go. For a worker: a page can be made to take for ever, where the engine's work
 * grows with the text and no faster.
 */
export function readLinkedPage({ bytes, charset, url, now }: LinkedPage): Reading {
  return readingOf(pageContents(parsePage(decode(bytes, charset)), url), { now });
}

/** As browsers decode: the header's charset, else what the first bytes declare (HTML standard, prescan), else UTF-8. */
function decode(bytes: Uint8Array, declared: string | null): string {
  try {
    return new TextDecoder(declared ?? charsetOf(bytes) ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
