import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Decision } from '../../../library/identity/decisions.ts';
import type { PersonRow } from '../../../library/identity/person-row.ts';
import type { ArticleRecord, Summary } from '../../../library/model.ts';
import { LibraryProblem, problemOf } from './problem.ts';

/** An article as it is stored: its record, and what it is looked up by. */
export interface ArticleRow {
  readonly id: string;
  /** A row of `personDay` for everybody it quotes. */
  readonly who: readonly string[];
  /** "" where no day is known, so that it is in the index all the same. */
  readonly day: string;
  readonly host: string;
  /** When it was last read, or "". */
  readonly read: string;
  /** Bytes on disk, near enough: for the counter the reader sees. */
  readonly bytes: number;
  readonly record: ArticleRecord;
}

export interface TextRow {
  readonly id: string;
  /** The article's text, gzipped. */
  readonly gzip: ArrayBuffer;
}

/** An earlier reading of an article whose text was another. */
export interface VersionRow {
  readonly id: string;
  readonly textHash: string;
  readonly read: string;
  readonly bytes: number;
  readonly record: ArticleRecord;
  readonly gzip: ArrayBuffer;
}

export interface PersonEntry extends PersonRow {
  /** `FoldedName.base`: finds the names that one middle initial tells apart. */
  readonly base: string;
}

export const EMPTY_SUMMARY: Summary = { articles: 0, quotes: 0, versions: 0, bytes: 0 };

export interface LibrarySchema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRow;
    indexes: { who: string; day: string; host: string; read: string };
  };
  texts: { key: string; value: TextRow };
  versions: { key: [string, string]; value: VersionRow; indexes: { id: string } };
  people: { key: string; value: PersonEntry; indexes: { quotes: number; base: string } };
  decisions: { key: string; value: Decision };
  meta: { key: string; value: Summary };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type WriteTransaction = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;
export type UpgradeStep = (database: LibraryDatabase, transaction: Upgrade) => Promise<void> | void;

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
];

const NAME = 'library';
/** Milliseconds that another page of ours is given to let the database go. */
const PATIENCE = 3000;

let opened: Promise<LibraryDatabase> | null = null;

/**
 * The library's database, opened once for each page. Lets go of it as soon as a newer version or a deletion wants it.
 * Rejects with a `LibraryProblem`.
 */
export function openLibrary(steps: readonly UpgradeStep[] = UPGRADES): Promise<LibraryDatabase> {
  opened ??= open(steps).catch((error) => {
    opened = null;
    throw problemOf(error);
  });
  return opened;
}

function open(steps: readonly UpgradeStep[]): Promise<LibraryDatabase> {
  return new Promise((done, fail) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    openDB<LibrarySchema>(NAME, steps.length, {
      upgrade: async (database, from, _, transaction) => {
        for (const step of steps.slice(from)) await step(database, transaction);
      },
      blocked: () => {
        waiting = setTimeout(() => fail(new LibraryProblem('blocked')), PATIENCE);
      },
      blocking: (_, __, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opened = null;
      },
    })
      .then(done, fail)
      .finally(() => clearTimeout(waiting));
  });
}

/** Deletes the library from disk: articles, texts, versions, people and decisions. */
export async function deleteLibrary(): Promise<void> {
  const database = await opened?.catch(() => null);
  opened = null;
  database?.close();
  await new Promise<void>((done, fail) => {
    const waiting = setTimeout(() => fail(new LibraryProblem('blocked')), PATIENCE);
    deleteDB(NAME)
      .then(done, (error) => fail(problemOf(error)))
      .finally(() => clearTimeout(waiting));
  });
}

/**
 * The index row of somebody in an article of a day: sorts a person's articles newest first, so that a page begins with
 * the first of them. Days are turned round, nines for noughts; without a day it comes last.
 */
export function personDay(key: string, day: string): string {
  const turned = day.replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${key}\u0000${turned || '~'}`;
}

/** The range of `personDay` rows of one person. */
export function personDays(key: string): IDBKeyRange {
  return IDBKeyRange.bound(`${key}\u0000`, `${key}\u0001`, false, true);
}
