import { type Decision, isDecision } from '../../../library/identity/decisions.ts';
import type { PersonRow } from '../../../library/identity/person-row.ts';
import type { ArticleHead, KeptArticle, Summary } from '../../../library/model.ts';
import { EMPTY_SUMMARY, type LibraryDatabase, openLibrary } from './database.ts';
import { takeEarly } from './early-opening.ts';
import { DECISIONS, FIRST_ARTICLES, NEWEST, peopleOfPart, quoting, SUMMARY } from './early-rows.ts';
import { personDays, turnedDay, waiting } from './index-keys.ts';
import { baseOf, partOf, peopleOf } from './people-rows.ts';
import { problemOf } from './problem.ts';
import { type ArticleRow, headIn, keptIn, type PeopleRow } from './rows.ts';

/** Articles fetched at once where all are: few enough that the page answers in between. */
const BATCH = 250;

/** How much is kept. All functions of this file reject with a `LibraryProblem`. */
export function summary(): Promise<Summary> {
  return reading(async (database) => {
    const found = await early(SUMMARY, () => database.get('meta', 'summary'));
    return found ?? EMPTY_SUMMARY;
  });
}

/** The newest articles by their day, enough for a first screen, without all others being read. */
export function newestArticles(): Promise<ArticleHead[]> {
  return reading(async (database) =>
    headsIn(await early(NEWEST, () => database.getAllFromIndex('articles', 'newest', null, FIRST_ARTICLES))),
  );
}

export function allPeople(): Promise<PersonRow[]> {
  return reading(async (database) => peopleOf(await database.getAll('people')));
}

/** The rows of these keys and of all names that only middle initials tell from them. */
export function peopleLike(keys: readonly string[]): Promise<PersonRow[]> {
  return reading(async (database) => {
    const names = keys.map((key) => key.split('#')[0]!);
    const bases = new Set(names.map(baseOf));
    const [added, ...rows] = await rowsOfParts(database, [...new Set(names.map(partOf))]);
    const all = [...rows.filter((row) => row !== undefined), ...added];
    return peopleOf(all).filter(({ key }) => bases.has(baseOf(key)));
  });
}

/** What waits to be added to the people, and these parts of them: all of one moment. */
async function rowsOfParts(
  database: LibraryDatabase,
  parts: readonly number[],
): Promise<readonly [waiting: readonly PeopleRow[], ...parts: (PeopleRow | undefined)[]]> {
  const read = () => {
    const { store } = database.transaction('people');
    return Promise.all([store.getAll(waiting()), ...parts.map((part) => store.get(part))]);
  };
  return parts.length === 1 ? early(peopleOfPart(parts[0]!), read) : read();
}

/** The whole log, in no order. What is not a decision is passed over. */
export function decisions(): Promise<Decision[]> {
  return reading(async (database) => {
    const log = await early(DECISIONS, () => database.getAll('decisions'));
    return log.filter(isDecision);
  });
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
export function articlesQuoting(keys: readonly string[], most?: number): Promise<ArticleHead[]> {
  return reading(async (database) => {
    const rows = await Promise.all(
      keys.map((key) => {
        const read = () => database.getAllFromIndex('articles', 'who', personDays(key), most);
        return most === FIRST_ARTICLES ? early(quoting(key), read) : read();
      }),
    );
    const heads = headsIn([...new Map(rows.flat().map((row) => [row.id, row])).values()]);
    return heads.filter(({ voices }) => voices.some(({ key }) => key !== null && keys.includes(key)));
  });
}

/** All articles, some at a time, in the order they came in; the next are fetched while these are worked on. */
export async function* allArticles(): AsyncGenerator<ArticleHead[]> {
  const after = (number: number): Promise<ArticleRow[]> =>
    reading((database) => database.getAll('articles', IDBKeyRange.lowerBound(number, true), BATCH));
  for (let rows = await after(0); rows.length > 0; ) {
    const next = after(rows.at(-1)!.number!);
    // Heard of where it is awaited.
    next.catch(() => undefined);
    yield headsIn(rows);
    rows = await next;
  }
}

/** Those of these articles that are kept, in no order. */
export function articlesById(ids: readonly string[]): Promise<ArticleHead[]> {
  return reading(async (database) => {
    const byId = database.transaction('articles').store.index('id');
    const rows = await Promise.all(ids.map((id) => byId.get(id)));
    return headsIn(rows.filter((row) => row !== undefined));
  });
}

/** An article with its text, or null. */
export function article(id: string): Promise<KeptArticle | null> {
  return reading(async (database) => {
    const [row, text] = await Promise.all([
      database.getFromIndex('articles', 'id', id),
      database.get('texts', id),
    ]);
    return row && text ? keptIn(row, text) : null;
  });
}

export function isKept(id: string): Promise<boolean> {
  return reading(async (database) => (await database.getKeyFromIndex('articles', 'id', id)) !== undefined);
}

/** Earlier readings of an article, the oldest first. */
export function versionsOf(id: string): Promise<KeptArticle[]> {
  return reading(async (database) => {
    const rows = await database.getAllFromIndex('versions', 'id', id);
    const kept = rows.sort((a, b) => (a.read < b.read ? -1 : 1)).map((row) => keptIn(row, row));
    return (await Promise.all(kept)).filter((one) => one !== null);
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
  return reading(async (database) => {
    if ('host' in what) return idsOfSite(database, what.host);
    if ('from' in what) {
      const days = IDBKeyRange.bound(turnedDay(what.to), turnedDay(what.from));
      return idsOf(database, await database.getAllKeysFromIndex('articles', 'newest', days));
    }
    // Records a command made were never read, and have no moment: nought is left out.
    const before = IDBKeyRange.bound(0, Date.parse(what.readBefore), true, true);
    return idsOf(database, await database.getAllKeysFromIndex('articles', 'read', before));
  });
}

/** Rows that are looked through at a time. */
const AT_A_TIME = 500;

/** Ids of the rows of these numbers. */
async function idsOf(database: LibraryDatabase, numbers: readonly number[]): Promise<string[]> {
  const { store } = database.transaction('articles');
  const ids: string[] = [];
  for (let from = 0; from < numbers.length; from += AT_A_TIME) {
    const rows = await Promise.all(numbers.slice(from, from + AT_A_TIME).map((number) => store.get(number)));
    for (const row of rows) if (row) ids.push(row.id);
  }
  return ids;
}

/**
 * Looked for in every row: what is asked so seldom has no index, which every article that is kept would pay for. By its id an
 * article that a file brought in may be of another site.
 */
async function idsOfSite(database: LibraryDatabase, host: string): Promise<string[]> {
  const { store } = database.transaction('articles');
  const ids: string[] = [];
  let rows = await store.getAll(null, AT_A_TIME);
  while (rows.length > 0) {
    for (const row of rows) if (row.host === host) ids.push(row.id);
    rows = await store.getAll(IDBKeyRange.lowerBound(rows.at(-1)!.number!, true), AT_A_TIME);
  }
  return ids;
}

/** What the page's first script has asked for by this name, if it is still so; else what is read now. */
async function early<T>(name: string, read: () => Promise<T>): Promise<T> {
  const found = await takeEarly(name);
  return found ? (found.value as T) : read();
}

async function reading<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await openLibrary());
  } catch (error) {
    throw problemOf(error);
  }
}

/** Heads of rows; what is not whole is passed over. */
function headsIn(rows: readonly ArticleRow[]): ArticleHead[] {
  return rows.map(headIn).filter((head) => head !== null);
}
