/** The database of the library. */
export const DATABASE = 'library';

/**
 * What the library page begins before its own code is there: the database is opened while the modules that read it
 * are still loaded, which takes about as long.
 */
interface EarlyOpening {
  /** Null where there is none yet, or it could not be opened: the page's own code makes it, or says why. */
  readonly database: Promise<IDBDatabase | null>;
  /** Another page has wanted it to itself. */
  isClosed: boolean;
}

declare global {
  var pullquoteLibrary: EarlyOpening | undefined;
}

/** Begins; called by the first script of the library page. */
export function beginOpening(): void {
  const early: EarlyOpening = {
    database: opening(() => {
      early.isClosed = true;
    }),
    isClosed: false,
  };
  globalThis.pullquoteLibrary = early;
}

function opening(onClosed: () => void): Promise<IDBDatabase | null> {
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
  globalThis.pullquoteLibrary = undefined;
  const database = await early?.database;
  if (!early || !database || early.isClosed) return null;
  if (database.version === version) return database;
  database.close();
  return null;
}
