import { addRows, type PersonRow, rowsOfArticle } from '../../../library/identity/person-row.ts';
import type { ArticleHead, Summary } from '../../../library/model.ts';
import { EMPTY_SUMMARY, type WriteTransaction } from './database.ts';
import { MOST_WAITING, partOf, peopleIn, peopleRow, waiting } from './people-rows.ts';
import type { VersionRow } from './rows.ts';

const SUMMARY = 'summary';

/** What a transaction changes of people and the summary: gathered, and written once at its end. */
export class Ledger {
  readonly #transaction: WriteTransaction;
  readonly #people = new Map<string, { row: PersonRow; sign: 1 | -1 }[]>();
  /** The summary, and the key of the last row that waits: asked for before anything is written. */
  readonly #before: Promise<[Summary | undefined, number | undefined]>;
  #change = { ...EMPTY_SUMMARY };
  #settles = false;

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
    this.#before = Promise.all([
      transaction.objectStore('meta').get(SUMMARY),
      transaction.objectStore('people').getKey(waiting()),
    ]);
    // Heard of in the end.
    this.#before.catch(() => undefined);
  }

  /** `head` null: of what is stored there nothing but its being there can be told. */
  article(head: ArticleHead | null, bytes: number, sign: 1 | -1): void {
    const quotes = head?.quotes.length ?? 0;
    this.#add({ articles: sign, quotes: sign * quotes, versions: 0, bytes: sign * bytes });
    // What is taken away has to be there first.
    if (sign === -1) this.settle();
    for (const row of head ? rowsOfArticle(head) : []) append(this.#people, row.key, { row, sign });
  }

  /** What is stored of an article is another: of people nothing is put right where it quotes the same as before. */
  replaced(before: ArticleHead | null, after: ArticleHead, bytes: number): void {
    const quotes = after.quotes.length - (before?.quotes.length ?? 0);
    this.#add({ articles: 0, quotes, versions: 0, bytes });
    const [gone, come] = [before ? rowsOfArticle(before) : [], rowsOfArticle(after)];
    if (JSON.stringify(gone) === JSON.stringify(come)) return;
    this.settle();
    for (const row of gone) append(this.#people, row.key, { row, sign: -1 });
    for (const row of come) append(this.#people, row.key, { row, sign: 1 });
  }

  /** Nothing is left to wait. */
  settle(): void {
    this.#settles = true;
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
    const meta = this.#transaction.objectStore('meta');
    const [before, last] = await this.#before;
    this.#add(before ?? EMPTY_SUMMARY);
    meta.put(this.#change, SUMMARY);
    if (this.#settles || (last !== undefined && -last >= MOST_WAITING)) return this.#writeParts();
    if (this.#people.size === 0) return;
    const sums = [...this.#people.values()].map((changes) =>
      changes.map(({ row }) => row).reduce((sum, row) => addRows(sum, row, 1)),
    );
    this.#transaction.objectStore('people').put(peopleRow((last ?? 0) - 1, sums));
  }

  /** Adds what waited, then what this transaction changes, to the parts. */
  async #writeParts(): Promise<void> {
    const people = this.#transaction.objectStore('people');
    const parts = new Map<number, { key: string; row: PersonRow; sign: 1 | -1 }[]>();
    for (const row of (await people.getAll(waiting())).flatMap(peopleIn)) {
      append(parts, partOf(row.key), { key: row.key, row, sign: 1 });
    }
    people.delete(waiting());
    for (const [key, changes] of this.#people) {
      for (const change of changes) append(parts, partOf(key), { key, ...change });
    }
    await Promise.all(
      [...parts].map(async ([part, changes]) => {
        const rows = new Map(peopleIn(await people.get(part)).map((row) => [row.key, row]));
        for (const { key, row, sign } of changes) {
          rows.set(key, addRows(rows.get(key) ?? nobody(row), row, sign));
        }
        const left = [...rows.values()].filter(({ articles }) => articles > 0);
        if (left.length === 0) people.delete(part);
        else people.put(peopleRow(part, left));
      }),
    );
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function nobody({ key, kind }: PersonRow): PersonRow {
  return { key, kind, names: [], quotes: 0, articles: 0, months: [], female: 0, male: 0 };
}
