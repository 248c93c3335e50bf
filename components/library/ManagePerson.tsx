import { useId, useState } from 'preact/hooks';
import type { Identity } from '../../library/identity/identities.ts';
import { findWord, foldText } from '../../library/search/fold-text.ts';
import { dayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import type { Content, LibraryActions } from './library-page.ts';

type Doing = 'rename' | 'merge' | 'split' | 'hide' | null;

export interface ManagePersonProps {
  readonly content: Extract<Content, { kind: 'person' }>;
  readonly actions: LibraryActions;
}

/** Correcting who is who: each correction is a decision that can be taken back. */
export function ManagePerson({ content, actions }: ManagePersonProps) {
  const words = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const { identity } = content.person;
  const done = () => setDoing(null);
  const toggle = (what: Doing) => setDoing(doing === what ? null : what);
  return (
    <div class="manage">
      <p>
        {(['rename', 'merge', 'split', 'hide'] as const).map((what) => (
          <button
            type="button"
            key={what}
            class="quiet"
            aria-expanded={doing === what}
            onClick={() => toggle(what)}
          >
            {words.t(NAMES[what])}
          </button>
        ))}
      </p>
      {doing === 'rename' && <Rename identity={identity} actions={actions} onDone={done} />}
      {doing === 'merge' && <Merge identity={identity} all={content.all} actions={actions} onDone={done} />}
      {doing === 'split' && <Split content={content} actions={actions} onDone={done} />}
      {doing === 'hide' && (
        <div class="ask">
          <p>{words.t('libHideAsk')}</p>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              actions.hide(identity);
              done();
            }}
          >
            {words.t('libHide')}
          </button>
        </div>
      )}
    </div>
  );
}

const NAMES = { rename: 'libRename', merge: 'libMerge', split: 'libSplit', hide: 'libHide' } as const;

interface StepProps {
  readonly actions: LibraryActions;
  readonly onDone: () => void;
}

function Rename({ identity, actions, onDone }: StepProps & { readonly identity: Identity }) {
  const words = useWords();
  const [name, setName] = useState(identity.name);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        actions.rename(identity, name.trim());
        onDone();
      }}
    >
      <input
        type="text"
        value={name}
        maxLength={200}
        aria-label={words.t('libNewName')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button primary">
        {words.t('libRename')}
      </button>
    </form>
  );
}

function Merge({
  identity,
  all,
  actions,
  onDone,
}: StepProps & { readonly identity: Identity; readonly all: readonly Identity[] }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const wanted = foldText(typed).trim().split(' ').filter(Boolean);
  const found =
    wanted.length === 0
      ? []
      : all
          .filter(
            (other) =>
              other !== identity && wanted.every((word) => findWord(foldText(other.name), word) !== -1),
          )
          .slice(0, 6);
  return (
    <div class="ask stacked">
      <input
        type="text"
        value={typed}
        placeholder={words.t('libFindPerson')}
        aria-label={words.t('libFindPerson')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {found.map((other) => (
        <button
          type="button"
          class="button"
          key={other.id}
          onClick={() => {
            actions.same(identity, other);
            onDone();
          }}
        >
          <bdi>{other.name}</bdi> · {words.count('quoteCount', other.row.quotes)}
        </button>
      ))}
    </div>
  );
}

function Split({ content, actions, onDone }: StepProps & Pick<ManagePersonProps, 'content'>) {
  const words = useWords();
  const id = useId();
  const { identity, said } = content.person;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const articles = [
    ...new Map(
      said.flatMap(({ statement, same }) => [statement, ...same]).map(({ article }) => [article.id, article]),
    ).values(),
  ];
  return (
    <form
      class="ask stacked"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size === 0 || name.trim() === '') return;
        actions.split(identity, [...chosen], name.trim());
        onDone();
      }}
    >
      <p>{words.t('libSplitHint')}</p>
      <ul>
        {articles.slice(0, 200).map((article) => (
          <li key={article.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(article.id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(article.id);
                  else next.delete(article.id);
                  setChosen(next);
                }}
              />
              <span>
                <bdi>{article.title ?? words.t('untitled')}</bdi>{' '}
                <span class="soft">
                  <bdi>{article.outlet}</bdi>
                  {article.day !== null && `, ${dayWords(article.day, words, 'locale')}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <label for={id}>{words.t('libSplitName')}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button primary">
        {words.t('libSplit')}
      </button>
    </form>
  );
}
