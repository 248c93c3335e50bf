import type { Brief } from '../../brief/model.ts';
import { pageContents } from '../../reading/page/contents.ts';
import { charsetOf } from '../../reading/page-charset.ts';
import { parsePage } from '../../reading/parse-page.ts';
import { briefOf, readingOf } from '../engine.ts';

/** A fetched page as it came, and what is wanted of it. */
export interface LinkedPage {
  readonly bytes: Uint8Array;
  /** As the header declares it, or null. */
  readonly charset: string | null;
  readonly url: string;
  readonly keyPoints: number;
  /** Epoch milliseconds: no publication day lies after it. */
  readonly now: number;
}

export type LinkedBrief =
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'no-article'; readonly reason: 'empty' | 'not-an-article' };

/** A fetched page -> its brief, in one go. For a worker: a page can be made to take for ever. */
export async function briefOfLinkedPage(page: LinkedPage): Promise<LinkedBrief> {
  const { bytes, charset, url, keyPoints, now } = page;
  const document = parsePage(decode(bytes, charset));
  const reading = readingOf(pageContents(document, url), { now });
  if (reading.kind === 'no-article') return reading;
  return { kind: 'brief', brief: await briefOf(reading.article, keyPoints) };
}

/** As browsers decode: the header's charset, else what the first bytes declare (HTML standard, prescan), else UTF-8. */
function decode(bytes: Uint8Array, declared: string | null): string {
  try {
    return new TextDecoder(declared ?? charsetOf(bytes) ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
