import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { PersonRow } from '../../../library/identity/person-row.ts';
import type { ArticleRecord } from '../../../library/model.ts';
import { bodyOf, headOf } from '../../../library/record/split-record.ts';
import { turnedDay } from './index-keys.ts';
import { partOf, peopleRow } from './people-rows.ts';
import { type ArticleRow, articleRow, headIn, type TextRow, versionRow } from './rows.ts';

/** Upgrades see databases of other shapes than this version's, so each says itself what is in them. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
export type UpgradeStep = (database: IDBPDatabase, transaction: Upgrade) => Promise<void> | void;

/**
 * What brings a database from one version to the next; its version is how many of them it has been through. The browser
 * does all of an upgrade or nothing of it. Steps are added, never changed.
 */
export const UPGRADES: readonly UpgradeStep[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('who', 'who', { multiEntry: true });
    articles.createIndex('day', 'day');
    articles.createIndex('host', 'host');
    articles.createIndex('read', 'read');
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('versions', { keyPath: ['id', 'textHash'] }).createIndex('id', 'id');
    const people = database.createObjectStore('people', { keyPath: 'key' });
    people.createIndex('quotes', 'quotes');
    people.createIndex('base', 'base');
    database.createObjectStore('decisions', { keyPath: 'id' });
    database.createObjectStore('meta');
  },
  intoHeadsAndBodies,
  // From here on strings are written in UTF-8, too (`rows.ts`); those that are there are read as they are.
  (_, transaction) => transaction.objectStore('articles').deleteIndex('host'),
  intoNumberedArticles,
];

/** Records become JSON in two parts, and people rows of many; texts stay gzipped until they are written again. */
async function intoHeadsAndBodies(database: IDBPDatabase, transaction: Upgrade): Promise<void> {
  const articles = transaction.objectStore('articles');
  const texts = transaction.objectStore('texts');
  articles.deleteIndex('day');
  for (let at = await articles.openCursor(); at; at = await at.continue()) {
    const { record } = at.value as { record: ArticleRecord };
    const before = (await texts.get(record.id)) as { gzip: ArrayBuffer } | undefined;
    const body = JSON.stringify(bodyOf(record));
    const row: TextRow & { id: string } = { id: record.id, text: before?.gzip ?? '', body };
    texts.put(row);
    at.update(articleRow(headOf(record), body.length + (before?.gzip.byteLength ?? 0)));
  }
  articles.createIndex('newest', 'newest');
  const versions = transaction.objectStore('versions');
  for (let at = await versions.openCursor(); at; at = await at.continue()) {
    const { record, gzip } = at.value as { record: ArticleRecord; gzip: ArrayBuffer };
    const body = JSON.stringify(bodyOf(record));
    at.update(versionRow(headOf(record), { text: gzip, body }));
  }
  const parts = new Map<number, PersonRow[]>();
  for (const { base, ...row } of (await transaction.objectStore('people').getAll()) as (PersonRow & {
    base: string;
  })[]) {
    const part = partOf(row.key);
    const list = parts.get(part);
    if (list) list.push(row);
    else parts.set(part, [row]);
  }
  database.deleteObjectStore('people');
  const people = database.createObjectStore('people', { keyPath: 'part' });
  for (const [part, rows] of parts) people.put(peopleRow(part, rows));
}

/** Rows copied at a time. */
const AT_A_TIME = 250;

/**
 * Articles get numbers for their keys, and are looked up by numbers (`index-keys.ts`); texts lose the ids in them. Of
 * each article a third less is written.
 */
async function intoNumberedArticles(database: IDBPDatabase, transaction: Upgrade): Promise<void> {
  const [before, textsBefore] = [transaction.objectStore('articles'), transaction.objectStore('texts')];
  before.name = 'articles by id';
  textsBefore.name = 'texts with ids';
  const articles = database.createObjectStore('articles', { keyPath: 'number', autoIncrement: true });
  articles.createIndex('id', 'id', { unique: true });
  articles.createIndex('who', 'who', { multiEntry: true });
  articles.createIndex('newest', 'newest');
  articles.createIndex('read', 'read');
  for await (const row of rowsIn<ArticleRow & { read: unknown }>(before)) {
    const head = headIn(row);
    // What is not whole stays as it is, found by its id alone.
    articles.put(
      head
        ? articleRow(head, row.bytes - row.head.length)
        : { ...row, who: [], newest: turnedDay(''), read: Date.parse(`${row.read}`) || 0 },
    );
  }
  const texts = database.createObjectStore('texts');
  for await (const { id, ...row } of rowsIn<TextRow & { id: string }>(textsBefore)) texts.put(row, id);
  database.deleteObjectStore('articles by id');
  database.deleteObjectStore('texts with ids');
}

/** All rows of a store whose keys are their ids, some of them in memory at a time. */
async function* rowsIn<Row extends { readonly id: string }>(store: {
  getAll(range: IDBKeyRange | null, most: number): Promise<unknown[]>;
}): AsyncGenerator<Row> {
  const some = (range: IDBKeyRange | null) => store.getAll(range, AT_A_TIME) as Promise<Row[]>;
  for (let rows = await some(null); rows.length > 0; ) {
    yield* rows;
    rows = await some(IDBKeyRange.lowerBound(rows.at(-1)!.id, true));
  }
}
