import { addRows, type PersonRow, rowsOfArticle } from '../../../library/identity/person-row.ts';
import type { ArticleHead, Summary } from '../../../library/model.ts';
import { EMPTY_SUMMARY, type WriteTransaction } from './database.ts';
import { waiting } from './index-keys.ts';
import { goneIn, MOST_WAITING, partOf, peopleIn, peopleRow, summed } from './people-rows.ts';
import type { VersionRow } from './rows.ts';

const SUMMARY = 'summary';

/** What a transaction changes of people and the summary: gathered, and written once at its end. */
export class Ledger {
  readonly #transaction: WriteTransaction;
  /** What is added to people and what is taken away. */
  readonly #come: PersonRow[] = [];
  readonly #gone: PersonRow[] = [];
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
    // Of whom the reader deletes nothing is left on disk, no name that waits to be taken away either.
    if (sign === -1) this.settle();
    (sign === 1 ? this.#come : this.#gone).push(...(head ? rowsOfArticle(head) : []));
  }

  /** What is stored of an article is another: of people nothing is put right where it quotes the same as before. */
  replaced(before: ArticleHead | null, after: ArticleHead, bytes: number): void {
    const quotes = after.quotes.length - (before?.quotes.length ?? 0);
    this.#add({ articles: 0, quotes, versions: 0, bytes });
    const [gone, come] = [before ? rowsOfArticle(before) : [], rowsOfArticle(after)];
    if (JSON.stringify(gone) === JSON.stringify(come)) return;
    this.#gone.push(...gone);
    this.#come.push(...come);
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
    if (this.#come.length + this.#gone.length === 0) return;
    const row = peopleRow((last ?? 0) - 1, summed(this.#come).values(), summed(this.#gone).values());
    this.#transaction.objectStore('people').put(row);
  }

  /** Adds what waited, and what this transaction changes, to the parts, then takes away what is to go. */
  async #writeParts(): Promise<void> {
    const people = this.#transaction.objectStore('people');
    const parts = new Map<number, { row: PersonRow; sign: 1 | -1 }[]>();
    const waited = await people.getAll(waiting());
    people.delete(waiting());
    for (const row of [...waited.flatMap(peopleIn), ...this.#come]) {
      append(parts, partOf(row.key), { row, sign: 1 });
    }
    // Last: what is taken away has to be there first.
    for (const row of [...waited.flatMap(goneIn), ...this.#gone]) {
      append(parts, partOf(row.key), { row, sign: -1 });
    }
    await Promise.all(
      [...parts].map(async ([part, changes]) => {
        const rows = new Map(peopleIn(await people.get(part)).map((row) => [row.key, row]));
        for (const { row, sign } of changes) {
          rows.set(row.key, addRows(rows.get(row.key) ?? nobody(row), row, sign));
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
