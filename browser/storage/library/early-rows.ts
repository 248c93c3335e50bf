import { partOfBase, personDays, waiting } from './index-keys.ts';

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

/** The name of a part of the people and, after it, the rows that wait: of one moment, or somebody is counted twice. */
export function peopleOfPart(part: number): string {
  return `people ${part}`;
}

/**
 * Asks for the rows the first screen of an address ("?page=person&id=…") is made of; for none where the database is of
 * another version and has no such stores.
 */
export function askEarly(database: IDBDatabase, search: string): EarlyRows {
  const rows: EarlyRows = new Map();
  const given = new URLSearchParams(search);
  const [page, id] = [given.get('page'), given.get('id')];
  const ask = (name: string, request: IDBRequest, before?: IDBRequest) => {
    const answer = new Promise<{ value: unknown } | null>((done) => {
      // Answers come in the order of the questions.
      request.onsuccess = () => done({ value: before ? [before.result, request.result] : request.result });
      request.onerror = () => done(null);
    });
    rows.set(name, answer);
  };
  try {
    const stores = database.transaction(['articles', 'decisions', 'meta', 'people']);
    ask(SUMMARY, stores.objectStore('meta').get('summary'));
    ask(DECISIONS, stores.objectStore('decisions').getAll());
    const articles = stores.objectStore('articles');
    if (search === '') ask(NEWEST, articles.index('newest').getAll(null, FIRST_ARTICLES));
    else if (page === 'person' && id !== null) {
      const key = id.split('#')[0]!;
      ask(quoting(key), articles.index('who').getAll(personDays(key), FIRST_ARTICLES));
      // Middle initials are what a base is without. Where it is another after all, the page asks for that itself.
      const part = partOfBase(key.replace(/ \S(?= )/gu, ''));
      const people = stores.objectStore('people');
      const added = people.getAll(waiting());
      ask(peopleOfPart(part), people.get(part), added);
    }
  } catch {
    rows.clear();
  }
  return rows;
}
