import { type Decision, isDecision } from '../../../library/identity/decisions.ts';
import { foldName } from '../../../library/identity/fold-name.ts';
import type { PersonRow } from '../../../library/identity/person-row.ts';
import type { ArticleRecord, KeptArticle, Summary } from '../../../library/model.ts';
import { isArticleRecord } from '../../../library/record/read-record.ts';
import { type ArticleRow, EMPTY_SUMMARY, type LibraryDatabase, openLibrary, personDays } from './database.ts';
import { gunzip } from './gzip.ts';
import { problemOf } from './problem.ts';

/** Articles fetched at once where all are. */
const BATCH = 500;

/** How much is kept. All functions of this file reject with a `LibraryProblem`. */
export function summary(): Promise<Summary> {
  return reading(async (database) => (await database.get('meta', 'summary')) ?? EMPTY_SUMMARY);
}

/** The newest articles by their day, without all others being read. */
export function newestArticles(most: number): Promise<ArticleRecord[]> {
  return reading(async (database) => {
    const ids = await database.getAllKeysFromIndex('articles', 'day');
    const newest = ids.slice(-most).reverse();
    const rows = await Promise.all(newest.map((id) => database.get('articles', id)));
    return rows.flatMap((row) => whole(row?.record));
  });
}

/** The most quoted, by their own keys, without all others being read. */
export function mostQuoted(most: number): Promise<PersonRow[]> {
  return reading(async (database) => {
    const rows: PersonRow[] = [];
    const index = database.transaction('people').store.index('quotes');
    for (let at = await index.openCursor(null, 'prev'); at && rows.length < most; at = await at.continue()) {
      rows.push(at.value);
    }
    return rows;
  });
}

export function allPeople(): Promise<PersonRow[]> {
  return reading((database) => database.getAll('people'));
}

/** The rows of these keys and of all names that only middle initials tell from them. */
export function peopleLike(keys: readonly string[]): Promise<PersonRow[]> {
  return reading(async (database) => {
    const bases = new Set(keys.map((key) => foldName(key.split('#')[0]!).base));
    const found = await Promise.all([
      ...[...bases].map((base) => database.getAllFromIndex('people', 'base', base)),
      ...keys.map(async (key) => {
        const row = await database.get('people', key);
        return row ? [row] : [];
      }),
    ]);
    return [...new Map(found.flat().map((row) => [row.key, row])).values()];
  });
}

/** The whole log, in no order. What is not a decision is passed over. */
export function decisions(): Promise<Decision[]> {
  return reading(async (database) => (await database.getAll('decisions')).filter(isDecision));
}

/** Adds to the log; a row that is there already stays as it is. */
export async function addDecisions(log: readonly Decision[]): Promise<void> {
  await reading(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    for (const decision of log) {
      if (!(await transaction.store.getKey(decision.id))) transaction.store.put(decision);
    }
    await transaction.done;
  });
}

/** Articles that quote any of these keys, newest first for each; at most `most` of each key's. */
export function articlesQuoting(keys: readonly string[], most?: number): Promise<ArticleRecord[]> {
  return reading(async (database) => {
    const rows = await Promise.all(
      keys.map((key) => database.getAllFromIndex('articles', 'who', personDays(key), most)),
    );
    return [...new Map(rows.flat().map((row) => [row.id, row])).values()].flatMap(({ record }) =>
      whole(record),
    );
  });
}

/** All articles, some at a time, in the order of their ids. */
export async function* allArticles(): AsyncGenerator<ArticleRecord[]> {
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const rows: ArticleRow[] = await reading((database) => database.getAll('articles', range, BATCH));
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    yield rows.flatMap(({ record }) => whole(record));
  }
}

/** An article with its text, or null. */
export function article(id: string): Promise<KeptArticle | null> {
  return reading(async (database) => {
    const [row, text] = await Promise.all([database.get('articles', id), database.get('texts', id)]);
    const [record] = whole(row?.record);
    if (!record || !text) return null;
    return { record, text: await gunzip(text.gzip) };
  });
}

export function isKept(id: string): Promise<boolean> {
  return reading(async (database) => (await database.getKey('articles', id)) !== undefined);
}

/** Earlier readings of an article, the oldest first. */
export function versionsOf(id: string): Promise<KeptArticle[]> {
  return reading(async (database) => {
    const rows = await database.getAllFromIndex('versions', 'id', id);
    const kept = rows
      .filter(({ record }) => isArticleRecord(record))
      .sort((a, b) => (a.read < b.read ? -1 : 1))
      .map(async ({ record, gzip }) => ({ record, text: await gunzip(gzip) }));
    return Promise.all(kept);
  });
}

/** Ids of articles that have an earlier version, each once. */
export function changedArticles(): Promise<string[]> {
  return reading(async (database) => {
    const keys = await database.getAllKeys('versions');
    return [...new Set(keys.map(([id]) => id))];
  });
}

/** Ids of articles of a site, of a span of days (inclusive), or last read before a moment. */
export function articlesOf(
  what:
    | { readonly host: string }
    | { readonly from: string; readonly to: string }
    | { readonly readBefore: string },
): Promise<string[]> {
  return reading((database) => {
    if ('host' in what) return database.getAllKeysFromIndex('articles', 'host', what.host);
    if ('from' in what) {
      return database.getAllKeysFromIndex('articles', 'day', IDBKeyRange.bound(what.from, what.to));
    }
    // Records a command made were never read, and have no moment: "" is left out.
    return database.getAllKeysFromIndex(
      'articles',
      'read',
      IDBKeyRange.bound('0', what.readBefore, false, true),
    );
  });
}

async function reading<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await openLibrary());
  } catch (error) {
    throw problemOf(error);
  }
}

function whole(record: unknown): ArticleRecord[] {
  return isArticleRecord(record) ? [record] : [];
}
