import { CHANNEL } from './changes.ts';
import { askEarly, type EarlyRows } from './early-rows.ts';

/** The database of the library. */
export const DATABASE = 'library';

/**
 * What the library page begins before its own code is there: the database is opened while the modules that read it
 * are still loaded, which takes about as long, and the rows of the first screen are asked for.
 */
interface EarlyOpening {
  /** Null where there is none yet, or it could not be opened: the page's own code makes it, or says why. */
  readonly database: Promise<IDBDatabase | null>;
  /** Another page has wanted it to itself. */
  isClosed: boolean;
  /** Filled as soon as it is open; emptied when another page says that something has changed. */
  rows: EarlyRows;
}

declare global {
  var pullquoteLibrary: EarlyOpening | undefined;
}

/** Begins; called by the first script of the library page. `search`: of its address. */
export function beginOpening(search: string): void {
  // Before anything is read: what changes after that is heard of.
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => early.rows.clear();
  const early: EarlyOpening = {
    database: opening(
      (database) => {
        early.rows = askEarly(database, search);
      },
      () => {
        early.isClosed = true;
      },
    ),
    isClosed: false,
    rows: new Map(),
  };
  globalThis.pullquoteLibrary = early;
}

function opening(
  onOpened: (database: IDBDatabase) => void,
  onClosed: () => void,
): Promise<IDBDatabase | null> {
  return new Promise((done) => {
    try {
      // Whatever version there is: bringing it up to date is not for this script.
      const request = indexedDB.open(DATABASE);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = (event) => {
        event.preventDefault();
        done(null);
      };
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = database.onclose = () => {
          database.close();
          onClosed();
        };
        onOpened(database);
        done(database);
      };
    } catch {
      done(null);
    }
  });
}

/** The database as it was opened at the start, if it is of this version and still open; given once. */
export async function takeOpened(version: number): Promise<IDBDatabase | null> {
  const early = globalThis.pullquoteLibrary;
  taken = undefined;
  globalThis.pullquoteLibrary = undefined;
  const database = await early?.database;
  if (!early || !database || early.isClosed) return null;
  if (database.version === version) {
    taken = early;
    return database;
  }
  database.close();
  return null;
}

/** Whose rows may be taken: those of the database that was. */
let taken: EarlyOpening | undefined;

/** What was asked for early by this name, once; null where it was not, or is out of date. */
export async function takeEarly(name: string): Promise<{ readonly value: unknown } | null> {
  const asked = taken?.rows.get(name);
  taken?.rows.delete(name);
  return asked ?? null;
}
