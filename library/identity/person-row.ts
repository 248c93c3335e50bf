import type { ArticleHead } from '../model.ts';
import { isOrganisationKey } from './fold-name.ts';

/**
 * What is known of one key over all articles: enough for lists and for telling who may be whom, without the articles.
 * Kept up to date as articles come and go. Pairs, not objects, because names come from pages.
 */
export interface PersonRow {
  readonly key: string;
  readonly kind: 'person' | 'organisation';
  /** Names as articles print them, and in how many articles. */
  readonly names: readonly (readonly [name: string, articles: number])[];
  readonly quotes: number;
  readonly articles: number;
  /** Quotes by month, "YYYY-MM" or "" where the day is unknown; in order. */
  readonly months: readonly (readonly [month: string, quotes: number])[];
  readonly female: number;
  readonly male: number;
}

/** What one article adds to the rows of those it quotes. */
export function rowsOfArticle(record: ArticleHead): PersonRow[] {
  const month = record.day?.slice(0, 7) ?? '';
  const counts = new Map<string, PersonRow>();
  record.voices.forEach(({ key, name, gender }, index) => {
    if (key === null || name === null) return;
    const quotes = record.quotes.filter(({ voice }) => voice === index).length;
    const row: PersonRow = {
      key,
      kind: isOrganisationKey(key) ? 'organisation' : 'person',
      names: [[name, 1]],
      quotes,
      articles: 1,
      months: [[month, quotes]],
      female: gender === 'female' ? 1 : 0,
      male: gender === 'male' ? 1 : 0,
    };
    const before = counts.get(key);
    // Two voices of one article may fold to one key; the article still counts once.
    counts.set(key, before ? { ...addRows(before, row, 1), articles: 1 } : row);
  });
  return [...counts.values()];
}

/** A row with what an article adds (`sign` 1) or takes away again (-1). */
export function addRows(row: PersonRow, other: PersonRow, sign: 1 | -1): PersonRow {
  return {
    key: row.key,
    kind: row.kind,
    names: addPairs(row.names, other.names, sign).sort((a, b) => b[1] - a[1] || compare(a[0], b[0])),
    quotes: row.quotes + sign * other.quotes,
    articles: row.articles + sign * other.articles,
    months: addPairs(row.months, other.months, sign).sort((a, b) => compare(a[0], b[0])),
    female: row.female + sign * other.female,
    male: row.male + sign * other.male,
  };
}

function addPairs(
  pairs: readonly (readonly [string, number])[],
  more: readonly (readonly [string, number])[],
  sign: 1 | -1,
): [string, number][] {
  const sums = new Map(pairs);
  for (const [name, count] of more) sums.set(name, (sums.get(name) ?? 0) + sign * count);
  return [...sums].filter(([, count]) => count > 0).map(([name, count]) => [name, count]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
