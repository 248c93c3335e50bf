import { browser } from 'wxt/browser';
import type {
  Content,
  Deletion,
  ExportKind,
  LibraryActions,
  Work,
} from '../../components/library/library-page.ts';
import { type Route, START } from '../../components/library/route.ts';
import { type GetMessage, wordsFrom } from '../../components/messages.ts';
import type { Decision } from '../../library/identity/decisions.ts';
import { voiceKey } from '../../library/identity/fold-name.ts';
import type { Identity } from '../../library/identity/identities.ts';
import { articlesWith } from '../../library/person/page.ts';
import { type Changed, changeOf } from '../storage/library/changes.ts';
import { deleteLibrary } from '../storage/library/database.ts';
import { deleteArticles } from '../storage/library/keeping.ts';
import { addDecisions, articlesOf } from '../storage/library/lookup.ts';
import { storePolicy } from '../storage/library/policy-store.ts';
import { problemOf } from '../storage/library/problem.ts';
import { EMPTY_CHECK, recordsOf } from './contents.ts';
import type { LoadedLibrary } from './loaded-library.ts';

/** What the actions may ask of the page. */
export interface LibraryPageHost {
  readonly route: () => Route;
  readonly go: (route: Route, replace?: boolean) => void;
  readonly show: (content: Content) => void;
  readonly work: (work: Work | null) => void;
  readonly say: (message: string, canUndo?: boolean) => void;
  /** Something that is kept has been changed here: says so to other pages, and draws anew, which may take a while. */
  readonly changed: (what: Changed) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** Everything the library page can be asked for. */
export function libraryActions(host: LibraryPageHost, library: LoadedLibrary): LibraryActions {
  const words = wordsFrom(browser.i18n.getMessage as GetMessage);
  const { t } = words;
  let stopping: AbortController | null = null;
  let latest: string | null = null;

  /** Work that takes a while: one at a time, told as it goes, ended by its own end or by the reader. */
  const working = async (job: (signal: AbortSignal) => Promise<void>) => {
    if (stopping) return;
    stopping = new AbortController();
    try {
      await job(stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) host.say(t(PROBLEMS[problemOf(error).kind]));
    } finally {
      stopping = null;
      host.work(null);
    }
  };

  const decide = async (decision: Undated<Decision>, message: string) => {
    const row = { ...decision, id: crypto.randomUUID(), at: new Date().toISOString() } as Decision;
    try {
      await addDecisions([row]);
      latest = row.kind === 'undo' ? null : row.id;
      await host.changed('decisions');
      host.say(message, row.kind !== 'undo');
    } catch (error) {
      host.say(t(PROBLEMS[problemOf(error).kind]));
    }
  };

  return {
    go: host.go,
    turnOn: async (keep) => {
      await storePolicy({ on: true, keep });
      // Asked once: Firefox grants it with the permission, Chromium needs no more than that.
      await navigator.storage.persist?.().catch(() => false);
      host.say(t(keep === 'all' ? 'libOnAll' : 'libOnHand'));
    },
    importFile: (file) =>
      void working(async (signal) => {
        host.work({ kind: 'import', done: 0, articles: 0 });
        const tell = ({ done, articles }: { done: number; articles: number }) =>
          host.work({ kind: 'import', done, articles });
        const { importLibrary } = await import('../storage/library/transfer.ts');
        const result = await importLibrary(file, tell, signal).catch((error) => {
          // What came in before it failed is kept.
          host.changed('everything');
          throw error;
        });
        const { added, changed, known, broken, newer, unreadable, stopped, decisions, ids } = result;
        const parts = [
          t(
            stopped ? 'libImportStopped' : 'libImported',
            words.number(added),
            words.number(changed),
            words.number(known),
          ),
          broken > 0 && words.count('libBrokenLines', broken),
          newer > 0 && words.count('libNewerLines', newer),
          unreadable && t('libUnreadable'),
        ];
        await storePolicy({ on: true });
        host.changed(decisions > 0 ? 'everything' : changeOf(ids));
        host.say(parts.filter(Boolean).join(' '));
      }),
    export: (kind) => void working((signal) => exportAs(kind, signal)),
    stop: () => stopping?.abort(),
    remove: (what) => void working((signal) => remove(what, signal)),
    same: (a, b) => decide({ kind: 'same', keys: [a.id, b.id] }, t('libMerged', b.name)),
    different: (a, b) => decide({ kind: 'different', keys: [a.id, b.id] }, t('libToldApart', b.name)),
    rename: (identity, name) => decide({ kind: 'rename', key: identity.id, name }, t('libRenamed', name)),
    hide: async (identity) => {
      await decide({ kind: 'hide', key: identity.id }, t('libHidden', identity.name));
      host.go({ page: 'people' }, true);
    },
    split: (identity, articles, name) => splitOff(identity, articles, name),
    correct: (statement, name) => {
      const key = name === null ? null : voiceKey('person', name);
      const { article, start } = statement;
      return decide({ kind: 'speaker', article: article.id, start, key, name }, t('libCorrectedTo'));
    },
    undo: () => {
      if (latest !== null) void decide({ kind: 'undo', of: latest }, t('libUndone'));
    },
    check: async (text) => {
      if (text === '') return host.show({ ...EMPTY_CHECK, text });
      host.show({ ...EMPTY_CHECK, text, busy: true });
      try {
        const { checkDraft } = await import('./check.ts');
        host.show(await checkDraft(text, library));
      } catch (error) {
        host.show({ ...EMPTY_CHECK, text });
        host.say(t(PROBLEMS[problemOf(error).kind]));
      }
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    reload: () => location.reload(),
  };

  async function splitOff(identity: Identity, articles: readonly string[], name: string): Promise<void> {
    // The name is somebody else's under whichever of its keys an article has it.
    for (const key of identity.keys) {
      await decide({ kind: 'split', key: key.split('#')[0]!, articles, name }, t('libSplitDone', name));
    }
  }

  async function exportAs(kind: ExportKind, signal: AbortSignal): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const tell = (done: number, articles = 0) => host.work({ kind: 'export', done, articles });
    tell(0);
    const { download, statementsAsCsv, statementsAsMarkdown } = await import('./takeout.ts');
    if (kind === 'library') {
      const { exportLibrary } = await import('../storage/library/transfer.ts');
      const blob = await exportLibrary(({ done, articles }) => tell(done, articles), signal);
      return download(blob, `pullquote-library-${day}.ndjson.gz`);
    }
    const articles = await library.articles((done) => tell(done));
    const identities = await library.identities();
    if (signal.aborted) return;
    if (kind === 'csv') download(statementsAsCsv(articles, identities), `pullquote-quotes-${day}.csv`);
    else download(statementsAsMarkdown(articles, identities), `pullquote-quotes-${day}.md`);
  }

  async function remove(what: Deletion, signal: AbortSignal): Promise<void> {
    let gone: Changed = 'everything';
    if (what.what === 'all') {
      await deleteLibrary();
      host.go(START);
    } else {
      const ids = await idsOf(what);
      for (let from = 0; from < ids.length && !signal.aborted; from += STRIDE) {
        host.work({ kind: 'delete', done: from / ids.length, articles: from });
        await deleteArticles(ids.slice(from, from + STRIDE));
      }
      gone = changeOf(ids);
      if (what.what !== 'period' && what.what !== 'site') host.go(START);
    }
    host.changed(gone);
    host.say(t('libDeleted'));
  }

  async function idsOf(what: Exclude<Deletion, { what: 'all' }>): Promise<readonly string[]> {
    switch (what.what) {
      case 'article':
        return [what.id];
      case 'site':
        return articlesOf({ host: what.host });
      case 'period':
        return articlesOf({ from: what.from, to: what.to });
      case 'person': {
        const identities = await library.identities();
        const identity = identities.byId(what.id);
        if (!identity) return [];
        return articlesWith(identity, await recordsOf(identity, await library.log()), identities);
      }
    }
  }
}

const STRIDE = 200;

const PROBLEMS = {
  unavailable: 'libUnavailable',
  blocked: 'libBlocked',
  newer: 'libNewer',
  full: 'libFull',
  broken: 'libBroken',
} as const;

type Undated<T> = T extends unknown ? Omit<T, 'id' | 'at'> : never;
