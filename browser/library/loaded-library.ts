import type { Decision } from '../../library/identity/decisions.ts';
import { type Identities, identitiesOf } from '../../library/identity/identities.ts';
import type { Summary } from '../../library/model.ts';
import { type IndexedArticle, indexArticle, newestFirst } from '../../library/search/statement-index.ts';
import type { Changed } from '../storage/library/changes.ts';
import {
  allArticles,
  allPeople,
  articlesById,
  decisions,
  newestArticles,
  summary,
} from '../storage/library/lookup.ts';

/** What the page has in memory: who is who, and once it is searched every statement. */
export interface LoadedLibrary {
  /** How much is kept. */
  readonly summary: () => Promise<Summary>;
  readonly log: () => Promise<readonly Decision[]>;
  readonly identities: () => Promise<Identities>;
  /** The newest articles, enough for a first screen. */
  readonly newest: () => Promise<readonly IndexedArticle[]>;
  /** All articles as they are searched, newest first; `tell` hears the share that has been read. */
  readonly articles: (tell: (done: number) => void) => Promise<readonly IndexedArticle[]>;
  /** The same, where they have been read already. */
  readonly read: () => readonly IndexedArticle[] | null;
  /** What is kept has changed: the next question is answered anew. */
  readonly forget: (what: Changed) => void;
  /** While `held`, articles are not read on: what is writing to the database has it for itself. */
  readonly hold: (held: boolean) => void;
}

/** Reads on demand, each thing once. */
export function loadedLibrary(): LoadedLibrary {
  let size: Promise<Summary> | null = null;
  let log: Promise<readonly Decision[]> | null = null;
  let newest: Promise<readonly IndexedArticle[]> | null = null;
  let people: ReturnType<typeof allPeople> | null = null;
  let who: Promise<Identities> | null = null;
  let reading: Promise<readonly IndexedArticle[]> | null = null;
  let read: readonly IndexedArticle[] | null = null;
  let told: (done: number) => void = () => undefined;
  /** Counts how often everything was forgotten. */
  let epoch = 0;
  let held: { readonly over: Promise<void>; readonly end: () => void } | null = null;

  const library: LoadedLibrary = {
    summary: () => {
      size ??= summary();
      return size;
    },
    log: () => {
      log ??= decisions();
      return log;
    },
    identities: () => {
      people ??= allPeople();
      who ??= Promise.all([people, library.log()]).then(([rows, all]) => identitiesOf(rows, all));
      return who;
    },
    newest: () => {
      newest ??= newestArticles().then((heads) => heads.map(indexArticle));
      return newest;
    },
    articles: (tell) => {
      told = tell;
      reading ??= readAll();
      return reading;
    },
    read: () => read,
    forget: (what) => {
      who = null;
      if (what === 'decisions' || what === 'everything') log = null;
      if (what === 'decisions') return;
      size = null;
      newest = null;
      people = null;
      if (what !== 'everything') {
        if (reading) reading = readAnew(reading, what.articles);
        return;
      }
      epoch++;
      reading = null;
      read = null;
    },
    hold: (on) => {
      if (!on) {
        held?.end();
        held = null;
      } else if (!held) {
        let end = () => {};
        const over = new Promise<void>((done) => {
          end = done;
        });
        held = { over, end };
      }
    },
  };

  async function readAll(): Promise<readonly IndexedArticle[]> {
    const own = epoch;
    const { articles: all } = await library.summary();
    const indexed: IndexedArticle[] = [];
    for await (const records of allArticles()) {
      for (const record of records) indexed.push(indexArticle(record));
      told(all === 0 ? 1 : Math.min(1, indexed.length / all));
      // What was asked for meanwhile is drawn before the next part is read.
      await new Promise((done) => setTimeout(done));
      await held?.over;
      // What has been read is out of date: whoever waits for it gets what there is now.
      if (own !== epoch) return library.articles(told);
    }
    indexed.sort(newestFirst);
    read = indexed;
    return indexed;
  }

  /** The same with these articles as they are now: read alone, once all others have been. */
  async function readAnew(
    before: Promise<readonly IndexedArticle[]>,
    ids: readonly string[],
  ): Promise<readonly IndexedArticle[]> {
    const own = epoch;
    const changed = new Set(ids);
    const others = (await before).filter(({ id }) => !changed.has(id));
    const indexed = [...others, ...(await articlesById(ids)).map(indexArticle)].sort(newestFirst);
    if (own !== epoch) return library.articles(told);
    read = indexed;
    return indexed;
  }

  return library;
}
