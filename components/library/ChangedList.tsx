import { useWords } from '../messages.ts';
import { changeWords } from './change-words.ts';
import { Glyph } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { ChangedArticle, LibraryActions } from './library-page.ts';
import { momentWords } from './moment.ts';

export interface ChangedListProps {
  readonly articles: readonly ChangedArticle[];
  readonly actions: LibraryActions;
}

/** Articles that were not the same when they were read again, the latest first. */
export function ChangedList({ articles, actions }: ChangedListProps) {
  const words = useWords();
  if (articles.length === 0) {
    return (
      <div class="empty">
        <h1 class="big">{words.t('libNothingChanged')}</h1>
        <p>{words.t('libNothingChangedHint')}</p>
      </div>
    );
  }
  return (
    <>
      <h1 class="bigline">{words.t('libChangedSince')}</h1>
      <ol class="changed-list">
        {articles.map((article) => (
          <li key={article.id}>
            <Go actions={actions} route={{ page: 'changes', id: article.id }}>
              <bdi>{article.title ?? words.t('untitled')}</bdi>
            </Go>
            <p class="soft">
              <bdi>{article.outlet}</bdi> · {momentWords(article.first, words)} –{' '}
              {momentWords(article.last, words)}
            </p>
            <p class="tag">
              <Glyph name="pencil" />
              {changeWords(article.changes, words)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
