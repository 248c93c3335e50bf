import { unwrap } from 'idb';
import type { ArticleHead, ArticleRecord, KeptArticle } from '../../../library/model.ts';
import { joinReadings } from '../../../library/record/join-readings.ts';
import { headOf } from '../../../library/record/split-record.ts';
import { openLibrary, type WriteTransaction } from './database.ts';
import { waiting } from './index-keys.ts';
import { Ledger } from './ledger.ts';
import { problemOf } from './problem.ts';
import { type ArticleRows, articleRow, headIn, rowsOf, type VersionRow, versionRow } from './rows.ts';

/** A reading that is to be kept. */
export interface Reading {
  readonly kept: KeptArticle;
  /** It is known to be an earlier state of its article, so it never becomes the current one. */
  readonly earlier?: boolean;
}

/** What came of keeping: nothing is lost or doubled, whichever it was. */
export interface KeptCounts {
  readonly added: number;
  /** Known articles with another text: the older one is a version now. */
  readonly changed: number;
  /** Known articles with the same text. */
  readonly known: number;
}

const STORES = ['articles', 'texts', 'versions', 'people', 'meta'] as const;

/** Articles in one transaction: enough to be fast, few enough that other pages wait no longer than a blink. */
export const BATCH = 500;

/**
 * Keeps readings, all in one transaction: either every one of them is on disk or none. Rejects with a
 * `LibraryProblem`.
 */
export async function keepReadings(readings: readonly Reading[]): Promise<KeptCounts> {
  return writing(async (transaction, ledger) => {
    const counts = { added: 0, changed: 0, known: 0 };
    const rows = readings.map(({ kept }) => rowsOf(kept));
    // Most are new: none is looked up before it is put, and only those that are there already are gone into, in order.
    const areNew = await Promise.all(rows.map((each) => addRowsOf(transaction, each)));
    for (const [index, { kept, earlier }] of readings.entries()) {
      const { article, text } = rows[index]!;
      if (areNew[index]) {
        counts.added++;
        ledger.article(kept.record, article.bytes, 1);
      } else counts[await join(transaction, ledger, kept.record, text, earlier ?? false)]++;
    }
    return counts;
  });
}

/** Puts an article where there is none of its id. False where there is: then nothing has been written. */
function addRowsOf(transaction: WriteTransaction, { article, text }: ArticleRows): Promise<boolean> {
  // The stores themselves: what `idb` puts around each request takes longer than the request, with thousands of them.
  const texts = unwrap(transaction.objectStore('texts'));
  return new Promise((done, fail) => {
    let isNew = false;
    const answer = () => done(isNew);
    // Both are sent before the first is answered; answers come in the order of the questions.
    adding(
      unwrap(transaction.objectStore('articles')).add(article),
      (added) => {
        isNew = added;
      },
      fail,
    );
    adding(
      texts.add(text, article.id),
      (added) => {
        if (added === isNew) return answer();
        // A text without its article, or the other way about: whoever was killed in between has never written that.
        const mended = isNew ? texts.put(text, article.id) : texts.delete(article.id);
        mended.onsuccess = answer;
        mended.onerror = () => fail(mended.error);
      },
      fail,
    );
  });
}

/** Tells whether a row was added, or was there already, which is no error. */
function adding(request: IDBRequest, tell: (added: boolean) => void, fail: (error: unknown) => void): void {
  request.onsuccess = () => tell(true);
  request.onerror = (event) => {
    if (request.error?.name !== 'ConstraintError') return fail(request.error);
    // Without this the whole transaction would be given up.
    event.preventDefault();
    event.stopPropagation();
    tell(false);
  };
}

/** A further reading of an article that is there. */
async function join(
  transaction: WriteTransaction,
  ledger: Ledger,
  record: ArticleRecord,
  incoming: ArticleRows['text'],
  earlier: boolean,
): Promise<keyof KeptCounts> {
  const texts = transaction.objectStore('texts');
  const [row, before] = await Promise.all([
    transaction.objectStore('articles').index('id').get(record.id),
    texts.get(record.id),
  ]);
  const stored = row && headIn(row);
  const put = (head: ArticleHead, beside: number) => {
    const next = { ...articleRow(head, beside), ...(row && { number: row.number }) };
    if (row) ledger.replaced(stored ?? null, head, next.bytes - row.bytes);
    else ledger.article(head, next.bytes, 1);
    transaction.objectStore('articles').put(next);
  };
  const besideIncoming = incoming.body.length + incoming.text.length;
  if (!row || !stored || !before) {
    // What is there is no whole article: this one takes its place.
    texts.put(incoming, record.id);
    put(headOf(record), besideIncoming);
    return 'changed';
  }
  const { readAt, ...joined } = joinReadings(stored, record);
  const putReadAgain = () => {
    // A file that is brought in a second time says nothing new.
    if (readAt.join() !== stored.readAt.join()) put({ ...stored, readAt }, row.bytes - row.head.length);
  };
  if (joined.earlier === null) {
    if (joined.current === 'incoming' && !earlier) {
      texts.put(incoming, record.id);
      put({ ...headOf(record), readAt }, besideIncoming);
    } else putReadAgain();
    return 'known';
  }
  if (earlier || joined.current === 'stored') {
    const isNew = await putVersion(transaction, ledger, versionRow(headOf(record), incoming));
    if (!earlier) putReadAgain();
    return isNew ? 'changed' : 'known';
  }
  await putVersion(transaction, ledger, versionRow(stored, before));
  texts.put(incoming, record.id);
  put({ ...headOf(record), readAt }, besideIncoming);
  return 'changed';
}

async function putVersion(transaction: WriteTransaction, ledger: Ledger, row: VersionRow): Promise<boolean> {
  const versions = transaction.objectStore('versions');
  if (await versions.getKey([row.id, row.textHash])) return false;
  versions.put(row);
  ledger.version(row, 1);
  return true;
}

/** Deletes articles with their texts and versions, a few at a time; people are put right in the same transaction. */
export async function deleteArticles(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    await writing((transaction, ledger) => Promise.all(some.map((id) => deleteOne(transaction, ledger, id))));
  }
}

async function deleteOne(transaction: WriteTransaction, ledger: Ledger, id: string): Promise<void> {
  const articles = transaction.objectStore('articles');
  const versions = transaction.objectStore('versions');
  const [row, earlier] = await Promise.all([articles.index('id').get(id), versions.index('id').getAll(id)]);
  if (row) {
    ledger.article(headIn(row), row.bytes, -1);
    articles.delete(row.number!);
  }
  transaction.objectStore('texts').delete(id);
  for (const version of earlier) {
    ledger.version(version, -1);
    versions.delete([version.id, version.textHash]);
  }
}

/**
 * Adds what waits (`people-rows.ts`) to the people it belongs to. Changes nothing that can be read: it is done when
 * nobody waits for it.
 */
export async function settlePeople(): Promise<void> {
  const database = await openLibrary();
  if ((await database.count('people', waiting())) === 0) return;
  await writing(async (_, ledger) => ledger.settle());
}

/**
 * Does what is asked in one transaction, and puts people and the summary right in it. A power cut may take the last
 * moments' work, all of a transaction or nothing of it; a browser that is killed takes none.
 */
async function writing<T>(work: (transaction: WriteTransaction, ledger: Ledger) => Promise<T>): Promise<T> {
  try {
    const database = await openLibrary();
    const transaction = database.transaction([...STORES], 'readwrite', {
      durability: 'relaxed',
    }) as unknown as WriteTransaction;
    const ledger = new Ledger(transaction);
    try {
      const result = await work(transaction, ledger);
      await ledger.write();
      await transaction.done;
      return result;
    } catch (error) {
      // Nothing of it is to stay; where the browser has given it up itself, it says why.
      const isOver = transaction.error !== null;
      if (!isOver) transaction.abort();
      await transaction.done.catch(() => undefined);
      throw transaction.error ?? error;
    }
  } catch (error) {
    throw problemOf(error);
  }
}
