import type { ChangedArticle, Content } from '../../components/library/library-page.ts';
import type { Route } from '../../components/library/route.ts';
import { type Identity, identitiesOf } from '../../library/identity/identities.ts';
import { offersOver } from '../../library/identity/offers.ts';
import type { ArticleHead, KeptArticle } from '../../library/model.ts';
import { personPage } from '../../library/person/page.ts';
import { facetsOf } from '../../library/search/facets.ts';
import { readQuery } from '../../library/search/query.ts';
import { foldRepeats } from '../../library/search/repeats.ts';
import { EVERYTHING, search } from '../../library/search/search.ts';
import { listArticle, newestFirst } from '../../library/search/statement-index.ts';
import { storyOf } from '../../library/search/story.ts';
import { compareReadings } from '../../library/versions/compare.ts';
import { FIRST_ARTICLES } from '../storage/library/early-rows.ts';
import {
  article,
  articlesQuoting,
  changedArticles,
  peopleLike,
  versionsOf,
} from '../storage/library/lookup.ts';
import type { LoadedLibrary } from './loaded-library.ts';

const MOST_RELATED = 400;

/** The check before anything has been pasted. */
export const EMPTY_CHECK: Extract<Content, { kind: 'check' }> = {
  ...{ kind: 'check', text: '', checked: null, notKept: new Set<string>(), against: 0, busy: false },
};

type Draw = (content: Content) => void;
type Of<Page extends Route['page']> = Extract<Route, { page: Page }>;

/** Calls `draw` with what a search shows: at once with the newest, or with what was found once all has been read. */
export async function drawSearch(route: Of<'search'>, library: LoadedLibrary, draw: Draw): Promise<void> {
  const query = readQuery(route.typed);
  const { words } = query;
  const unread = library.read() === null;
  if (unread && route.typed === '' && Object.values(route.narrowing).every((value) => value === null)) {
    const [newest, log] = await Promise.all([library.newest(), library.log()]);
    const hits = search(newest, identitiesOf([], log), query, EVERYTHING);
    draw({ kind: 'search', hits: foldRepeats(hits), facets: null, words, done: null });
    await painted();
  }
  const began = performance.now();
  const articles = await library.articles((done) => {
    // Half a second is read over without a word.
    if (performance.now() - began > 500) draw({ kind: 'search', hits: [], facets: null, words, done });
  });
  const found = search(articles, await library.identities(), query, route.narrowing);
  const hits = foldRepeats(route.oldestFirst ? [...found].reverse() : found);
  draw({ kind: 'search', hits, facets: facetsOf(found), words, done: null });
}

/** Everybody quoted, most quoted first. */
export async function drawPeople(library: LoadedLibrary, draw: Draw): Promise<void> {
  const { all } = await library.identities();
  const people = all.filter(({ hidden, row }) => !hidden && row.quotes > 0);
  draw({ kind: 'people', people: people.sort((a, b) => b.row.quotes - a.row.quotes) });
}

/** One person: the newest at once, then everything, then who may be the same. */
export async function drawPerson(route: Of<'person'>, library: LoadedLibrary, draw: Draw): Promise<void> {
  // Nearly everybody is kept under one key: what that finds is asked for before anybody else's is known.
  const [own] = keysOf([route.id]);
  const byOne = articlesQuoting([own!], FIRST_ARTICLES);
  const like = peopleLike([route.id]);
  for (const asked of [byOne, like]) asked.catch(() => undefined);
  const log = await library.log();
  const related = log.flatMap((decision) =>
    decision.kind === 'same' && decision.keys.includes(route.id) ? [...decision.keys] : [],
  );
  const near = identitiesOf(await (related.length === 0 ? like : peopleLike([route.id, ...related])), log);
  const first = near.byId(route.id);
  if (first && first.row.articles > 0) {
    const others = keysOf(first.keys).filter((key) => key !== own);
    const more = others.length === 0 ? [] : await articlesQuoting(others, FIRST_ARTICLES);
    const records = new Map([...(await byOne), ...more].map((record) => [record.id, record]));
    const newest = [...records.values()].sort((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : 1));
    const person = personPage(first, newest.slice(0, FIRST_ARTICLES), near);
    draw({ kind: 'person', person, offers: [], partial: true, all: [] });
    await painted();
  }
  const identities = await library.identities();
  const identity = identities.byId(route.id);
  if (!identity) return draw({ kind: 'gone' });
  const person = personPage(identity, await recordsOf(identity, log), identities);
  draw({ kind: 'person', person, offers: [], partial: false, all: [] });
  await painted();
  const all = identities.all.filter(({ row }) => row.kind === identity.row.kind);
  draw({ kind: 'person', person, offers: offersOver(identities, log)(identity), partial: false, all });
}

/** Resolves when what has been drawn is on the screen and the page has nothing else to do, or after a moment. */
function painted(): Promise<void> {
  return new Promise((done) => {
    // A page that is not in front draws nothing.
    const unseen = setTimeout(done, 300);
    requestAnimationFrame(() =>
      requestIdleCallback(
        () => {
          clearTimeout(unseen);
          done();
        },
        { timeout: 200 },
      ),
    );
  });
}

/** Every record in which somebody may be quoted: under a name of theirs, or where the reader gave them a quote. */
export async function recordsOf(
  { keys }: Identity,
  log: Awaited<ReturnType<LoadedLibrary['log']>>,
): Promise<ArticleHead[]> {
  const records = await articlesQuoting(keysOf(keys));
  const known = records.map(({ id }) => id);
  const ids = log.flatMap((decision) =>
    decision.kind === 'speaker' && decision.key !== null && keys.includes(decision.key)
      ? [decision.article]
      : [],
  );
  const kept = await Promise.all([...new Set(ids)].filter((id) => !known.includes(id)).map(article));
  return [...records, ...kept.flatMap((one) => (one ? [one.record] : []))];
}

/** Keys as they are in the index: somebody told from another of the same name is found by that name. */
function keysOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.split('#')[0]!))];
}

export async function drawArticle(route: Of<'article'>, library: LoadedLibrary, draw: Draw): Promise<void> {
  const kept = await article(route.id);
  if (!kept) return draw({ kind: 'gone' });
  const [versions, identities] = await Promise.all([versionsOf(route.id), library.identities()]);
  const listed = listArticle(kept.record);
  const content = {
    kind: 'article',
    article: kept,
    identities,
    statements: listed.statements,
    versions,
  } as const;
  draw({ ...content, story: [] });
  const keys = kept.record.voices.flatMap(({ key }) => (key === null ? [] : [key]));
  const others = (await articlesQuoting(keys, MOST_RELATED)).map(listArticle).sort(newestFirst);
  const story = storyOf(listed, others, identities).map(
    ({ article: { id, title, outlet, day }, people }) => ({
      id,
      title,
      outlet,
      day,
      people: people.map(({ name }) => name).slice(0, 3),
    }),
  );
  if (story.length > 0) draw({ ...content, story });
}

export async function drawChanged(draw: Draw): Promise<void> {
  const changed = await Promise.all((await changedArticles()).map(changesOf));
  const articles = changed
    .filter((one) => one !== null)
    .sort((a, b) => ((a.last ?? '') > (b.last ?? '') ? -1 : 1));
  draw({ kind: 'changed', articles });
}

export async function drawChanges(route: Of<'changes'>, draw: Draw): Promise<void> {
  const changed = await changesOf(route.id);
  draw(changed ? { kind: 'changes', article: changed } : { kind: 'gone' });
}

/** An article beside its first version. */
async function changesOf(id: string): Promise<ChangedArticle | null> {
  const [kept, [before]] = await Promise.all([article(id), versionsOf(id)]);
  return kept && before ? changedArticle(before, kept) : null;
}

/** Two readings as they are shown. `skipped` is what was left out of the page now. */
export function changedArticle(
  before: KeptArticle,
  after: KeptArticle,
  skipped: readonly string[] = [],
): ChangedArticle {
  const { id, title, outlet, day, readAt } = after.record;
  return {
    id,
    title,
    outlet,
    day,
    first: before.record.readAt.at(-1) ?? null,
    last: readAt.at(-1) ?? null,
    changes: compareReadings(before, after, skipped),
  };
}
