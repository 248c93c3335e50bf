import type { ArticleHead } from '../model.ts';

/** What tells two readings of an article apart. */
export type Told = Pick<ArticleHead, 'readAt' | 'textHash' | 'updated' | 'published'>;

/** What the store has to do with a reading of an article it may know already. */
export interface Joined {
  /** Which of the two is the article as it is now. */
  readonly current: 'stored' | 'incoming';
  /** When it was read, both readings' moments, for the current record. */
  readonly readAt: readonly string[];
  /** Which one becomes an earlier version; null where both have the same text. */
  readonly earlier: 'stored' | 'incoming' | null;
}

/** Most moments of reading that are kept: the first and the latest ones. */
const MOST_READINGS = 50;

/**
 * A stored reading and one that comes in, of the same article. The later one is current; with the same text nothing
 * becomes a version, and the newly made record replaces the stored one only where it was read later. Joining the same
 * reading again changes nothing.
 */
export function joinReadings(stored: Told, incoming: Told): Joined {
  const later = isLater(incoming, stored);
  const readAt = shortened([...new Set([...stored.readAt, ...incoming.readAt])].sort());
  if (stored.textHash === incoming.textHash) {
    return { current: later ? 'incoming' : 'stored', readAt, earlier: null };
  }
  return later
    ? { current: 'incoming', readAt, earlier: 'stored' }
    : { current: 'stored', readAt, earlier: 'incoming' };
}

function isLater(a: Told, b: Told): boolean {
  const moment = ({ readAt, updated, published }: Told) => readAt.at(-1) ?? updated ?? published ?? '';
  return moment(a) > moment(b);
}

function shortened(moments: readonly string[]): readonly string[] {
  return moments.length <= MOST_READINGS ? moments : [moments[0]!, ...moments.slice(1 - MOST_READINGS)];
}
