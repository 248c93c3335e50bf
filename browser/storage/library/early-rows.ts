import { personDays } from './index-keys.ts';

/** Articles that make a first screen. */
export const FIRST_ARTICLES = 12;

/** What is asked for early, by name; each is null where it could not be read. */
export type EarlyRows = Map<string, Promise<{ readonly value: unknown } | null>>;

export const SUMMARY = 'summary';
export const DECISIONS = 'decisions';
export const NEWEST = 'newest';

/** The name of the first articles that quote a key. */
export function quoting(key: string): string {
  return `quoting ${key}`;
}

/**
 * Asks for the rows the first screen of an address ("?page=person&id=…") is made of; for none where the database is of
 * another version and has no such stores.
 */
export function askEarly(database: IDBDatabase, search: string): EarlyRows {
  const rows: EarlyRows = new Map();
  const given = new URLSearchParams(search);
  const [page, id] = [given.get('page'), given.get('id')];
  const ask = (name: string, request: IDBRequest) => {
    const answer = new Promise<{ value: unknown } | null>((done) => {
      request.onsuccess = () => done({ value: request.result });
      request.onerror = () => done(null);
    });
    rows.set(name, answer);
  };
  try {
    const stores = database.transaction(['articles', 'decisions', 'meta']);
    ask(SUMMARY, stores.objectStore('meta').get('summary'));
    ask(DECISIONS, stores.objectStore('decisions').getAll());
    const articles = stores.objectStore('articles');
    if (search === '') ask(NEWEST, articles.index('newest').getAll(null, FIRST_ARTICLES));
    else if (page === 'person' && id !== null) {
      const key = id.split('#')[0]!;
      ask(quoting(key), articles.index('who').getAll(personDays(key), FIRST_ARTICLES));
    }
  } catch {
    rows.clear();
  }
  return rows;
}
