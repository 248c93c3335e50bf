import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  wrap,
} from 'idb';
import type { Decision } from '../../../library/identity/decisions.ts';
import type { Summary } from '../../../library/model.ts';
import { DATABASE, takeOpened } from './early-opening.ts';
import { LibraryProblem, problemOf } from './problem.ts';
import type { ArticleRow, PeopleRow, TextRow, VersionRow } from './rows.ts';
import { UPGRADES, type Upgrade, type UpgradeStep } from './upgrades.ts';

export const EMPTY_SUMMARY: Summary = { articles: 0, quotes: 0, versions: 0, bytes: 0 };

export interface LibrarySchema extends DBSchema {
  articles: {
    key: number;
    value: ArticleRow;
    indexes: { id: string; who: number; newest: number; read: number };
  };
  texts: { key: string; value: TextRow };
  versions: { key: [string, string]; value: VersionRow; indexes: { id: string } };
  people: { key: number; value: PeopleRow };
  decisions: { key: string; value: Decision };
  meta: { key: string; value: Summary };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type WriteTransaction = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

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

async function open(steps: readonly UpgradeStep[]): Promise<LibraryDatabase> {
  const early = await takeOpened(steps.length);
  if (!early) return openAnew(steps);
  early.onversionchange = () => letGo(early);
  early.onclose = () => {
    opened = null;
  };
  return wrap(early) as LibraryDatabase;
}

function letGo(database: { close(): void }): void {
  opened = null;
  database.close();
}

function openAnew(steps: readonly UpgradeStep[]): Promise<LibraryDatabase> {
  return new Promise((done, fail) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    openDB<LibrarySchema>(DATABASE, steps.length, {
      upgrade: async (database, from, _, transaction) => {
        for (const step of steps.slice(from)) {
          await step(database as unknown as IDBPDatabase, transaction as unknown as Upgrade);
        }
      },
      blocked: () => {
        waiting = setTimeout(() => fail(new LibraryProblem('blocked')), PATIENCE);
      },
      blocking: (_, __, event) => letGo(event.target as IDBDatabase),
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
    deleteDB(DATABASE)
      .then(done, (error) => fail(problemOf(error)))
      .finally(() => clearTimeout(waiting));
  });
}
