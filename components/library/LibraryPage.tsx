import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Menu } from '../Menu.tsx';
import { useWords } from '../messages.ts';
import { ArticleView } from './ArticleView.tsx';
import { ChangedList } from './ChangedList.tsx';
import { ChangesView } from './ChangesView.tsx';
import { CheckView } from './CheckView.tsx';
import { Empty } from './Empty.tsx';
import { Go } from './Go.tsx';
import type { Content, LibraryPageProps } from './library-page.ts';
import { PeopleView } from './PeopleView.tsx';
import { PersonView } from './PersonView.tsx';
import { PrivacyLine } from './PrivacyLine.tsx';
import { type Route, START } from './route.ts';
import { SearchView } from './SearchView.tsx';

const PAGES: readonly (readonly [Route, 'libLibrary' | 'people' | 'libChanged' | 'libCheckTab'])[] = [
  [START, 'libLibrary'],
  [{ page: 'people' }, 'people'],
  [{ page: 'changed' }, 'libChanged'],
  [{ page: 'check' }, 'libCheckTab'],
];

/** Which of the tabs a state belongs to. */
const TAB_OF: Readonly<Record<Route['page'], Route['page']>> = {
  search: 'search',
  people: 'people',
  person: 'people',
  article: 'search',
  changed: 'changed',
  changes: 'changed',
  check: 'check',
};

/** What the page is called where no headline is seen: the field says it to the eye. */
const UNSEEN_TITLES: Partial<Record<Content['kind'], 'libLibrary' | 'people'>> = {
  loading: 'libLibrary',
  search: 'libLibrary',
  people: 'people',
};

/** The library, whatever state it is in. */
export function LibraryPage(props: LibraryPageProps) {
  const { route, content, summary, work, said, actions } = props;
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const title = UNSEEN_TITLES[content.kind];
  const bring = () => picker.current?.click();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      )
        return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('.search input');
      if (field) field.focus();
      else actions.go(START);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);

  return (
    <div class="tab">
      <header class="masthead">
        <Go actions={actions} route={START} class="brand">
          <i aria-hidden="true">“</i>
          {words.t('extName')}
        </Go>
        <nav aria-label={words.t('libLibrary')}>
          {PAGES.map(([to, name]) => (
            <Go key={name} actions={actions} route={to} current={TAB_OF[route.page] === to.page}>
              {words.t(name)}
            </Go>
          ))}
        </nav>
        <span class="grow" />
        <Menu
          class="quiet"
          align="end"
          items={[
            {
              label: words.t('libExportAll'),
              hint: '.ndjson.gz',
              disabled: !summary?.articles,
              onSelect: () => actions.export('library'),
            },
            {
              label: words.t('libExportCsv'),
              disabled: !summary?.quotes,
              onSelect: () => actions.export('csv'),
            },
            {
              label: words.t('libExportMarkdown'),
              disabled: !summary?.quotes,
              onSelect: () => actions.export('markdown'),
            },
            { label: words.t('libImport'), hint: '.ndjson.gz', onSelect: bring },
            { label: words.t('options'), onSelect: actions.openOptions },
          ]}
        >
          {words.t('libExport')}
          <Icon name="chevron" />
        </Menu>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".ndjson,.jsonl,.gz,application/gzip,application/x-ndjson"
          aria-label={words.t('libImport')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) actions.importFile(file);
          }}
        />
      </header>
      <main>
        {title && <h1 class="sr">{words.t(title)}</h1>}
        {work && (
          <div class="work">
            <label>
              <span>
                {words.t(WORK_WORDS[work.kind])} {words.count('libArticles', work.articles)}
              </span>
              <progress max={1} value={work.done} />
            </label>
            <button type="button" class="button" onClick={actions.stop}>
              {words.t('libStop')}
            </button>
          </div>
        )}
        <ContentView {...props} onImport={bring} />
      </main>
      <PrivacyLine {...props} />
      <p class={`status ${said ? 'shown' : ''}`} role="status">
        {said?.message}
        {said?.canUndo && (
          <button type="button" class="text" onClick={actions.undo}>
            {words.t('libUndo')}
          </button>
        )}
      </p>
      {content.kind === 'loading' && content.done !== null && (
        <p class="sr" role="status">
          {words.t('libLoading')}
        </p>
      )}
    </div>
  );
}

const WORK_WORDS = { import: 'libImporting', export: 'libExporting', delete: 'libDeleting' } as const;

function ContentView(props: LibraryPageProps & { readonly onImport: () => void }) {
  const { content, route, actions } = props;
  const words = useWords();
  switch (content.kind) {
    case 'loading':
      return (
        <div class="waiting">
          {content.done !== null && (
            <label>
              {words.t('libLoading')} <progress max={1} value={content.done} />
            </label>
          )}
        </div>
      );
    case 'problem':
      return (
        <div class="empty" role="alert">
          <h1 class="big">{words.t(PROBLEM_WORDS[content.problem][0])}</h1>
          <p>{words.t(PROBLEM_WORDS[content.problem][1])}</p>
          {content.problem !== 'unavailable' && (
            <div class="acts">
              <button type="button" class="button main" onClick={actions.reload}>
                {words.t('libTryAgain')}
              </button>
            </div>
          )}
        </div>
      );
    case 'empty':
      return <Empty {...props} />;
    case 'search':
      return route.page === 'search' ? <SearchView {...props} route={route} content={content} /> : null;
    case 'people':
      return <PeopleView people={content.people} actions={actions} />;
    case 'person':
      return route.page === 'person' ? (
        <PersonView key={content.person.identity.id} route={route} content={content} actions={actions} />
      ) : null;
    case 'article':
      return (
        <ArticleView key={content.article.record.id} route={route} content={content} actions={actions} />
      );
    case 'changed':
      return <ChangedList articles={content.articles} actions={actions} />;
    case 'changes':
      return (
        <div class="single">
          <ChangesView article={content.article} actions={actions} />
        </div>
      );
    case 'check':
      return <CheckView content={content} actions={actions} />;
    case 'gone':
      return (
        <div class="empty">
          <h1 class="big">{words.t('libGone')}</h1>
          <div class="acts">
            <Go actions={actions} route={START} class="act">
              {words.t('libBack')}
            </Go>
          </div>
        </div>
      );
  }
}

const PROBLEM_WORDS = {
  unavailable: ['libUnavailable', 'libUnavailableHint'],
  blocked: ['libBlocked', 'libBlockedHint'],
  newer: ['libNewer', 'libNewerHint'],
  full: ['libFull', 'libFullHint'],
  broken: ['libBroken', 'libBrokenHint'],
} as const;
