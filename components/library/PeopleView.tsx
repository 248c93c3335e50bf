import { useState } from 'preact/hooks';
import type { Identity } from '../../library/identity/identities.ts';
import { findWord, foldText } from '../../library/search/fold-text.ts';
import { useWords } from '../messages.ts';
import { Go } from './Go.tsx';
import type { LibraryActions } from './library-page.ts';
import { Dot } from './words-shown.tsx';

const SCREEN = 60;

export interface PeopleViewProps {
  readonly people: readonly Identity[];
  readonly actions: LibraryActions;
}

/** Everybody who is quoted, most quoted first, and a field to find one. */
export function PeopleView({ people, actions }: PeopleViewProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SCREEN);
  const wanted = foldText(typed).trim().split(' ').filter(Boolean);
  const fits = ({ name, row }: Identity) => {
    const names = foldText([name, ...row.names.map(([one]) => one)].join('\n'));
    return wanted.every((word) => findWord(names, word) !== -1);
  };
  const found = wanted.length === 0 ? people : people.filter(fits);
  return (
    <div class="people">
      <div class="search">
        <input
          class="field"
          type="text"
          value={typed}
          placeholder={words.t('libFindPerson')}
          aria-label={words.t('libFindPerson')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setShown(SCREEN);
          }}
        />
        <span class="soft num" role="status">
          {words.number(found.length)}
        </span>
      </div>
      <ol class="rail persons">
        {found.slice(0, shown).map((identity) => (
          <li key={identity.id}>
            <Go
              actions={actions}
              route={{ page: 'person', id: identity.id, outlet: null, oldestFirst: false }}
              class="three"
            >
              <span class="nm">
                <Dot kind={identity.row.kind} />
                <bdi>{identity.name}</bdi>
              </span>
              <span class="num">{words.count('quoteCount', identity.row.quotes)}</span>
              <span class="num">{words.count('libArticles', identity.row.articles)}</span>
            </Go>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p class="nothing big">{words.t('libNoMatch', typed)}</p>}
      {found.length > shown && (
        <button type="button" class="act" onClick={() => setShown(shown + SCREEN)}>
          {words.count('libShowMore', Math.min(SCREEN, found.length - shown))}
        </button>
      )}
    </div>
  );
}
