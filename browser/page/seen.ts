import { type Reading, type ReadingOptions, readingOf } from '../../reading/article/reading.ts';
import type { PageIdentity, ReaderAnswer } from './page-request.ts';
import { isReaderAnswer } from './reader-guard.ts';

/** A page as read. */
export interface Seen {
  readonly identity: PageIdentity;
  readonly scope: ReaderAnswer['scope'];
  readonly reading: Reading;
}

/**
 * What the article reader answered, checked and made an article of; null where it is nothing that reader would say,
 * so somebody else spoke for it. Loaded with the engine, which is wanted next: the check is not small.
 */
export function seenIn(answer: unknown, options: ReadingOptions): Seen | null {
  if (!isReaderAnswer(answer)) return null;
  const { identity, scope, contents } = answer;
  return { identity, scope, reading: readingOf(contents, options) };
}
