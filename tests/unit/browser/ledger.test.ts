/** What keeping, changing and deleting articles leaves of the people they quote, however much of it waits. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { WriteTransaction } from '../../../browser/storage/library/database.ts';
import { Ledger } from '../../../browser/storage/library/ledger.ts';
import { peopleOf } from '../../../browser/storage/library/people-rows.ts';
import type { PeopleRow } from '../../../browser/storage/library/rows.ts';
import { type PersonRow, rowsOfArticle } from '../../../library/identity/person-row.ts';
import type { ArticleHead, Summary } from '../../../library/model.ts';
import { keep } from '../library/kept.ts';

vi.stubGlobal('IDBKeyRange', { upperBound: (upper: number) => ({ upper }) });
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The rows of the people, and the summary: as much of a database as is asked here. */
let rows = new Map<number, PeopleRow>();
let summary: Summary | undefined;
beforeEach(() => {
  rows = new Map();
  summary = undefined;
});

const waiting = () => [...rows.values()].filter(({ part }) => part < 0).sort((a, b) => a.part - b.part);
const people = {
  get: async (part: number) => rows.get(part),
  getKey: async () => waiting()[0]?.part,
  getAll: async () => waiting(),
  put: (row: PeopleRow) => rows.set(row.part, row),
  delete: (which: number | object) => {
    if (typeof which === 'number') rows.delete(which);
    else for (const { part } of waiting()) rows.delete(part);
  },
};
const meta = {
  get: async () => summary,
  put: (value: Summary) => {
    summary = value;
  },
};
const database = {
  objectStore: (name: string) => (name === 'meta' ? meta : people),
} as unknown as WriteTransaction;

async function writes(work: (ledger: Ledger) => void): Promise<void> {
  const ledger = new Ledger(database);
  work(ledger);
  await ledger.write();
}

const head = (path: string, ...who: string[]): ArticleHead =>
  keep({
    url: `https://news.example/${path}`,
    published: '2026-11-26',
    lines: who.map((name, index) => ({ who: name, said: `This is what was said, ${index}.` })),
  }).record;

const counts = (list: readonly PersonRow[]) =>
  Object.fromEntries(list.map(({ key, quotes, articles }) => [key, [quotes, articles]]));
const onDisk = () => counts(peopleOf([...rows.values()]));

test('what waits is known, and the same when nothing waits any more', async () => {
  await writes((ledger) => ledger.article(head('a', 'Marit Solheim', 'Rui Costa'), 100, 1));
  await writes((ledger) => ledger.article(head('b', 'Marit Solheim'), 100, 1));
  const known = { 'marit solheim': [2, 2], 'rui costa': [1, 1] };
  expect(waiting()).toHaveLength(2);
  expect(onDisk()).toEqual(known);
  await writes((ledger) => ledger.settle());
  expect(waiting()).toEqual([]);
  expect(onDisk()).toEqual(known);
});

test('an article that quotes others now waits with what it takes away', async () => {
  const [before, after] = [head('a', 'Marit Solheim', 'Rui Costa'), head('a', 'Rui Costa', 'Kenji Abe')];
  await writes((ledger) => ledger.article(before, 100, 1));
  await writes((ledger) => ledger.replaced(before, after, 0));
  const known = { 'kenji abe': [1, 1], 'rui costa': [1, 1] };
  expect(waiting()).toHaveLength(2);
  expect(onDisk()).toEqual(known);
  await writes((ledger) => ledger.settle());
  expect(onDisk()).toEqual(known);
  expect(JSON.stringify([...rows.values()])).not.toContain('Solheim');
});

test('of an article that is deleted no name stays, in no row that waits either', async () => {
  const [one, other] = [head('a', 'Marit Solheim'), head('a', 'Kenji Abe')];
  await writes((ledger) => ledger.article(one, 100, 1));
  await writes((ledger) => ledger.replaced(one, other, 0));
  await writes((ledger) => ledger.article(other, 100, -1));
  expect([...rows.values()]).toEqual([]);
  expect(summary).toMatchObject({ articles: 0, quotes: 0, bytes: 0 });
});

test('after any order of it, people are those of the articles that are left', async () => {
  const names = ['Marit Solheim', 'Rui Costa', 'Kenji Abe', 'Farid Rahmonov', 'Adaeze Okwuosa'];
  // A generator of its own, so that it is the same each time.
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  const some = () => names.filter(() => below(2) === 0);
  const kept = new Map<string, ArticleHead>();
  for (let step = 0; step < 300; step++) {
    const path = `article-${below(12)}`;
    const before = kept.get(path);
    const next = head(path, ...some());
    await writes((ledger) => {
      if (!before) ledger.article(next, 10, 1);
      else if (below(4) === 0) {
        ledger.article(before, 10, -1);
        kept.delete(path);
        return;
      } else ledger.replaced(before, next, 0);
      kept.set(path, next);
      if (below(20) === 0) ledger.settle();
    });
    const expected = peopleOf(
      [...kept.values()].map((article) => ({ part: -1, people: JSON.stringify(rowsOfArticle(article)) })),
    );
    expect(onDisk()).toEqual(counts(expected));
  }
});
