import type { PublishedFrom } from '../../../brief/article.ts';
import type { Timestamp } from './timestamp.ts';
import type { Day } from './written-days.ts';

/** A day the page shows or states, and how it may be taken. */
export interface Candidate {
  readonly source: PublishedFrom;
  /** Place in the order of trust, lowest first: see `RANK`. */
  readonly rank: number;
  readonly timestamp: Timestamp;
  /** The page itself calls it a later change. */
  readonly isUpdate: boolean;
  /** Says what day it was where the page is made: shown text, an address, a timestamp with its own offset. */
  readonly isLocal: boolean;
}

/** The order of trust. A source is asked only where the ones before it say nothing. */
export const RANK = {
  articleData: 0,
  meta: 1,
  itemprop: 2,
  pageData: 3,
  publishedTime: 4,
  labelled: 5,
  nearHeadline: 6,
  url: 7,
  dateBox: 8,
  time: 9,
  created: 10,
  looseMeta: 11,
  script: 12,
  anyItemprop: 13,
  dateLine: 14,
  onlyLine: 15,
  title: 16,
  shownUpdate: 17,
  modified: 18,
} as const;

/** A candidate of a day alone. */
export function dayTimestamp(day: Day, otherDay: Day | null = null): Timestamp {
  return { day, iso: day, zone: 'none', otherDay };
}
