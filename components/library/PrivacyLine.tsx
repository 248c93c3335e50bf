import { useState } from 'preact/hooks';
import { useWords } from '../messages.ts';
import { Glyph } from './Glyph.tsx';
import type { Deletion, LibraryPageProps } from './library-page.ts';

/** How much is kept and where, and the way to delete it: what this page shows, a site, a period, all. */
export function PrivacyLine({ route, content, summary, actions }: LibraryPageProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {asking && summary && (
        <DeletePanel
          choices={choicesOn(route, content)}
          onChoose={(what) => {
            setAsking(false);
            actions.remove(what);
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <footer class="privacy">
        <Glyph name="lock" />
        <b>{words.t('libMachineOnly')}</b>
        {content.kind === 'check' ? (
          <span>{words.t('libDraftNotKept')}</span>
        ) : summary && summary.articles > 0 ? (
          <span>
            {words.count('libArticles', summary.articles)} · {words.count('quoteCount', summary.quotes)} ·{' '}
            {megabytes(summary.bytes, words.locale)}
          </span>
        ) : (
          <span>{words.t('libNothingSent')}</span>
        )}
        <span class="grow" />
        {summary !== null && summary.articles > 0 && (
          <button type="button" class="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {words.t('libDelete')}
          </button>
        )}
      </footer>
    </>
  );
}

/** Making one takes many times as long as using it, and this line is drawn anew with everything. */
const sizes = new Map<string, Intl.NumberFormat>();

function megabytes(bytes: number, locale: string): string {
  let size = sizes.get(locale);
  if (!size) {
    size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
    sizes.set(locale, size);
  }
  return size.format(bytes / 1e6);
}

/** What can be deleted from where the reader is. */
function choicesOn(route: LibraryPageProps['route'], content: LibraryPageProps['content']): Deletion[] {
  if (content.kind === 'article') {
    const { id, host } = content.article.record;
    return [{ what: 'article', id }, ...(host === null ? [] : [{ what: 'site', host } as const])];
  }
  if (content.kind === 'person') return [{ what: 'person', id: content.person.identity.id }];
  if (route.page === 'search' && route.narrowing.from !== null && route.narrowing.to !== null) {
    return [{ what: 'period', from: route.narrowing.from, to: route.narrowing.to }];
  }
  return [];
}

interface DeletePanelProps {
  readonly choices: readonly Deletion[];
  readonly onChoose: (what: Deletion) => void;
  readonly onClose: () => void;
}

function DeletePanel({ choices, onChoose, onClose }: DeletePanelProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<Deletion | null>(null);
  const [site, setSite] = useState('');
  if (chosen) {
    return (
      <section class="ask" role="alert">
        <p>{words.t('libDeleteAsk', nameOf(chosen))}</p>
        <button type="button" class="button primary" onClick={() => onChoose(chosen)}>
          {words.t('libDeleteYes')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.t('cancel')}
        </button>
      </section>
    );
  }
  function nameOf(what: Deletion): string {
    switch (what.what) {
      case 'article':
        return words.t('libDeleteArticle');
      case 'person':
        return words.t('libDeletePerson');
      case 'site':
        return words.t('libDeleteSite', what.host);
      case 'period':
        return words.t('libDeletePeriod', what.from, what.to);
      case 'all':
        return words.t('libDeleteAll');
    }
  }
  return (
    <section class="ask">
      {choices.map((what) => (
        <button type="button" class="button" key={what.what} onClick={() => setChosen(what)}>
          {nameOf(what)}
        </button>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (site.trim() !== '')
            setChosen({
              what: 'site',
              host: site
                .trim()
                .toLowerCase()
                .replace(/^www\./, ''),
            });
        }}
      >
        <label>
          {words.t('libDeleteOfSite')}
          <input
            type="text"
            value={site}
            placeholder="news.example"
            onInput={(event) => setSite(event.currentTarget.value)}
          />
        </label>
      </form>
      <button type="button" class="button" onClick={() => setChosen({ what: 'all' })}>
        {words.t('libDeleteAll')}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {words.t('cancel')}
      </button>
    </section>
  );
}
