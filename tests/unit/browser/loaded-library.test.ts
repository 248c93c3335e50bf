/** What the library page has in memory, and what of it is read again when something else is kept. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { loadedLibrary } from '../../../browser/library/loaded-library.ts';
import { changeOf, MOST_ARTICLES, readChange } from '../../../browser/storage/library/changes.ts';
import * as lookup from '../../../browser/storage/library/lookup.ts';
import type { ArticleHead } from '../../../library/model.ts';
import { keep } from '../library/kept.ts';

vi.mock('../../../browser/storage/library/lookup.ts');

/** Files share what they import: the next one gets the library itself again. */
afterAll(() => {
  vi.doUnmock('../../../browser/storage/library/lookup.ts');
  vi.resetModules();
});

const quiet = () => undefined;
const head = (path: string, published: string, said: string): ArticleHead =>
  keep({ url: `https://news.example/${path}`, published, lines: [{ who: 'Marit Solheim', said }] }).record;

/** What is on disk, in portions of two. */
let disk: ArticleHead[] = [];
/** Portions that have been asked for. */
let portions = 0;
/** Runs before each portion is handed over. */
let meanwhile: (portion: number) => void = quiet;

beforeEach(() => {
  disk = [head('a', '2026-01-04', 'A.'), head('b', '2026-01-03', 'B.'), head('c', '2026-01-02', 'C.')];
  portions = 0;
  meanwhile = quiet;
  vi.mocked(lookup.summary).mockImplementation(async () => ({
    articles: disk.length,
    quotes: disk.length,
    versions: 0,
    bytes: 0,
  }));
  vi.mocked(lookup.allArticles).mockImplementation(async function* () {
    const all = disk;
    for (let from = 0; from < all.length; from += 2) {
      portions++;
      meanwhile(portions);
      yield all.slice(from, from + 2);
    }
  });
  vi.mocked(lookup.articlesById).mockImplementation(async (ids) => disk.filter(({ id }) => ids.includes(id)));
});

const words = async (library: ReturnType<typeof loadedLibrary>) =>
  (await library.articles(quiet)).flatMap(({ statements }) => statements.map(({ text }) => text)).join(' ');

test('everything is read once, the newest first', async () => {
  const library = loadedLibrary();
  expect(await words(library)).toBe('A. B. C.');
  expect(await words(library)).toBe('A. B. C.');
  expect(portions).toBe(2);
});

test('of articles that have come, changed and gone, these alone are read again', async () => {
  const library = loadedLibrary();
  await library.articles(quiet);
  disk = [disk[0]!, head('c', '2026-01-05', 'C anew.'), head('d', '2026-01-01', 'D.')];
  library.forget(changeOf(['b', 'c', 'd'].map((path) => `https://news.example/${path}`)));
  expect(library.read()).toHaveLength(3);
  expect(await words(library)).toBe('C anew. A. D.');
  expect(portions).toBe(2);
});

test('what changes while all is being read is read after it', async () => {
  const library = loadedLibrary();
  meanwhile = (portion) => {
    if (portion !== 2) return;
    disk = [...disk, head('aa', '2026-01-06', 'New.')];
    library.forget(changeOf(['https://news.example/aa']));
  };
  await library.articles(quiet);
  expect(await words(library)).toBe('New. A. B. C.');
  expect(portions).toBe(2);
});

test('whoever waits for what is forgotten gets what there is then', async () => {
  const library = loadedLibrary();
  meanwhile = (portion) => {
    if (portion !== 2) return;
    disk = [head('z', '2026-01-01', 'Other.')];
    library.forget('everything');
  };
  expect(await words(library)).toBe('Other.');
});

test('nothing is read on while something is written', async () => {
  const library = loadedLibrary();
  library.hold(true);
  const found = words(library);
  await new Promise((done) => setTimeout(done, 20));
  expect(portions).toBe(1);
  library.hold(false);
  expect(await found).toBe('A. B. C.');
});

test.each([
  ['decisions', 'decisions', 'decisions'],
  ['ids', { articles: ['a', 'b'] }, { articles: ['a', 'b'] }],
  ['what is no id', { articles: ['a', 1] }, 'everything'],
  ['something else', { pages: [] }, 'everything'],
  ['nothing', null, 'everything'],
  ['many ids', { articles: Array(MOST_ARTICLES + 1).fill('a') }, 'everything'],
])('of another page is understood: %s', (_, said, change) => {
  expect(readChange(said)).toEqual(change);
});
