import { foldName } from '../../../library/identity/fold-name.ts';
import { addRows, type PersonRow, rowsOfArticle } from '../../../library/identity/person-row.ts';
import type { ArticleRecord, KeptArticle, Summary } from '../../../library/model.ts';
import { joinReadings } from '../../../library/record/join-readings.ts';
import {
  type ArticleRow,
  EMPTY_SUMMARY,
  openLibrary,
  type PersonEntry,
  personDay,
  type VersionRow,
  type WriteTransaction,
} from './database.ts';
import { gzip } from './gzip.ts';
import { problemOf } from './problem.ts';

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
const SUMMARY = 'summary';

/**
 * Keeps readings, all in one transaction: either every one of them is on disk or none. Rejects with a
 * `LibraryProblem`.
 */
export async function keepReadings(readings: readonly Reading[]): Promise<KeptCounts> {
  try {
    // A transaction ends when it is left waiting, so everything else comes before.
    const packed = await Promise.all(
      readings.map(async (reading) => ({ ...reading, gzip: await gzip(reading.kept.text) })),
    );
    const database = await openLibrary();
    const transaction = database.transaction([...STORES], 'readwrite') as unknown as WriteTransaction;
    const counts = { added: 0, changed: 0, known: 0 };
    const ledger = new Ledger(transaction);
    try {
      for (const { kept, gzip, earlier } of packed) {
        counts[await keepOne(transaction, ledger, kept.record, gzip, earlier ?? false)]++;
      }
      await ledger.write();
      await transaction.done;
    } catch (error) {
      await transaction.done.catch(() => undefined);
      throw error;
    }
    return counts;
  } catch (error) {
    throw problemOf(error);
  }
}

async function keepOne(
  transaction: WriteTransaction,
  ledger: Ledger,
  record: ArticleRecord,
  text: ArrayBuffer,
  earlier: boolean,
): Promise<keyof KeptCounts> {
  const articles = transaction.objectStore('articles');
  const stored = await articles.get(record.id);
  if (!stored) {
    const row = rowOf(record, text.byteLength);
    articles.put(row);
    transaction.objectStore('texts').put({ id: record.id, gzip: text });
    ledger.article(row, 1);
    return 'added';
  }
  const joined = joinReadings(stored.record, record);
  const isSame = joined.earlier === null;
  if (!isSame && (earlier || joined.current === 'stored')) {
    const isNew = await putVersion(transaction, ledger, record, text);
    if (!earlier) putRow(articles, ledger, stored, { ...stored.record, readAt: joined.readAt }, null);
    return isNew ? 'changed' : 'known';
  }
  if (isSame) {
    const current = joined.current === 'incoming' && !earlier ? record : stored.record;
    putRow(articles, ledger, stored, { ...current, readAt: joined.readAt }, text.byteLength);
    return 'known';
  }
  const before = await transaction.objectStore('texts').get(record.id);
  if (before) await putVersion(transaction, ledger, stored.record, before.gzip);
  transaction.objectStore('texts').put({ id: record.id, gzip: text });
  putRow(articles, ledger, stored, { ...record, readAt: joined.readAt }, text.byteLength);
  return 'changed';
}

function putRow(
  articles: { put: (row: ArticleRow) => Promise<string> },
  ledger: Ledger,
  stored: ArticleRow,
  record: ArticleRecord,
  textBytes: number | null,
): void {
  const row = textBytes === null ? { ...rowOf(record, 0), bytes: stored.bytes } : rowOf(record, textBytes);
  ledger.article(stored, -1);
  ledger.article(row, 1);
  articles.put(row);
}

async function putVersion(
  transaction: WriteTransaction,
  ledger: Ledger,
  record: ArticleRecord,
  text: ArrayBuffer,
): Promise<boolean> {
  const versions = transaction.objectStore('versions');
  const { id, textHash } = record;
  if (await versions.getKey([id, textHash])) return false;
  const bytes = sizeOf(record) + text.byteLength;
  const row: VersionRow = { id, textHash, read: record.readAt.at(-1) ?? '', bytes, record, gzip: text };
  versions.put(row);
  ledger.version(row, 1);
  return true;
}

/** Deletes articles with their texts and versions, a few at a time; people are put right in the same transaction. */
export async function deleteArticles(ids: readonly string[]): Promise<void> {
  try {
    const database = await openLibrary();
    for (let from = 0; from < ids.length; from += BATCH) {
      const transaction = database.transaction([...STORES], 'readwrite') as unknown as WriteTransaction;
      const ledger = new Ledger(transaction);
      for (const id of ids.slice(from, from + BATCH)) await deleteOne(transaction, ledger, id);
      await ledger.write();
      await transaction.done;
    }
  } catch (error) {
    throw problemOf(error);
  }
}

/** Articles in one transaction: enough to be fast, few enough that other pages wait no longer than a blink. */
export const BATCH = 200;

async function deleteOne(transaction: WriteTransaction, ledger: Ledger, id: string): Promise<void> {
  const articles = transaction.objectStore('articles');
  const versions = transaction.objectStore('versions');
  const stored = await articles.get(id);
  if (stored) ledger.article(stored, -1);
  articles.delete(id);
  transaction.objectStore('texts').delete(id);
  for (const version of await versions.index('id').getAll(id)) {
    ledger.version(version, -1);
    versions.delete([version.id, version.textHash]);
  }
}

function rowOf(record: ArticleRecord, textBytes: number): ArticleRow {
  const keys = new Set(record.voices.flatMap(({ key }) => (key === null ? [] : [key])));
  const day = record.day ?? '';
  return {
    id: record.id,
    who: [...keys].map((key) => personDay(key, day)),
    day,
    host: record.host ?? '',
    read: record.readAt.at(-1) ?? '',
    bytes: sizeOf(record) + textBytes,
    record,
  };
}

function sizeOf(record: ArticleRecord): number {
  return JSON.stringify(record).length;
}

/** What a transaction changes of people and the summary: gathered, and written once at its end. */
class Ledger {
  readonly #transaction: WriteTransaction;
  readonly #people = new Map<string, { row: PersonRow; sign: 1 | -1 }[]>();
  #change = { ...EMPTY_SUMMARY };

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  article({ record, bytes }: ArticleRow, sign: 1 | -1): void {
    this.#add({ articles: sign, quotes: sign * record.quotes.length, versions: 0, bytes: sign * bytes });
    for (const row of rowsOfArticle(record)) {
      const changes = this.#people.get(row.key);
      if (changes) changes.push({ row, sign });
      else this.#people.set(row.key, [{ row, sign }]);
    }
  }

  version({ bytes }: VersionRow, sign: 1 | -1): void {
    this.#add({ articles: 0, quotes: 0, versions: sign, bytes: sign * bytes });
  }

  #add(change: Summary): void {
    const sum = this.#change;
    this.#change = {
      articles: sum.articles + change.articles,
      quotes: sum.quotes + change.quotes,
      versions: sum.versions + change.versions,
      bytes: sum.bytes + change.bytes,
    };
  }

  async write(): Promise<void> {
    const people = this.#transaction.objectStore('people');
    const keys = [...this.#people.keys()];
    const stored = await Promise.all(keys.map((key) => people.get(key)));
    keys.forEach((key, index) => {
      let row: PersonRow = stored[index] ?? nobody(key, this.#people.get(key)![0]!.row);
      for (const change of this.#people.get(key)!) row = addRows(row, change.row, change.sign);
      if (row.articles <= 0) people.delete(key);
      else people.put({ ...row, base: foldName(key).base } satisfies PersonEntry);
    });
    const meta = this.#transaction.objectStore('meta');
    this.#add((await meta.get(SUMMARY)) ?? EMPTY_SUMMARY);
    meta.put(this.#change, SUMMARY);
  }
}

function nobody(key: string, { kind }: PersonRow): PersonRow {
  return { key, kind, names: [], quotes: 0, articles: 0, months: [], female: 0, male: 0 };
}
