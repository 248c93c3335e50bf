import { useState } from 'preact/hooks';
import type { StoredVoice } from '../../library/model.ts';
import type { QuoteChange, VersionQuote } from '../../library/versions/compare.ts';
import { useWords } from '../messages.ts';
import { changeWords } from './change-words.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { ChangedArticle, LibraryActions } from './library-page.ts';
import { momentWords } from './moment.ts';
import { Diff, Dot, KIND_WORDS, Said } from './words-shown.tsx';

export interface ChangesViewProps {
  readonly article: ChangedArticle;
  /** Absent where there is no library around it: then nothing leads away. */
  readonly actions?: LibraryActions;
}

/** What is not as it was when the article was read before: facts, and what the page says of itself, quoted. */
export function ChangesView({ article, actions }: ChangesViewProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { changes } = article;
  const title = changes.title ? <Diff parts={changes.title} bare /> : (article.title ?? words.t('untitled'));
  return (
    <div class="changed">
      <header class="article-head">
        <p class="kicker">
          <b>
            <bdi>{article.outlet}</bdi>
          </b>
        </p>
        <h1 dir="auto">{title}</h1>
        {actions && (
          <Go actions={actions} route={{ page: 'article', id: article.id, at: null }} class="act">
            {words.t('libKeptCopy')}
          </Go>
        )}
      </header>
      <dl class="facts num">
        <div>
          <dt>{words.t('libYouRead')}</dt>
          <dd>{momentWords(article.first, words)}</dd>
        </div>
        <div>
          <dt>{words.t('libReadAgain')}</dt>
          <dd>{momentWords(article.last, words)}</dd>
        </div>
        {changes.published && (
          <div>
            <dt>{words.t('libPublished')}</dt>
            <dd>
              <del>{changes.published[0]}</del> <ins>{changes.published[1] ?? '–'}</ins>
            </dd>
          </div>
        )}
        {changes.notes.map((note) => (
          <div key={note}>
            <dt>{words.t('libPageSays')}</dt>
            <dd>
              <q dir="auto">{note}</q>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.t('libChanged')}</dt>
          <dd>{changeWords(changes, words)}</dd>
        </div>
      </dl>
      <ol>
        {changes.quotes.map((change) => (
          <ChangeRow key={keyOf(change)} change={change} />
        ))}
      </ol>
      {changes.unchanged.length > 0 && (
        <p class="as-they-were soft">
          {words.count('libAsTheyWere', changes.unchanged.length)}
          <button type="button" class="act" aria-expanded={all} onClick={() => setAll(!all)}>
            {words.t(all ? 'libHideThem' : 'libShowThem')}
          </button>
        </p>
      )}
      {all && (
        <ol>
          {changes.unchanged.map(({ quote, voice }) => (
            <li class="change" key={quote.start}>
              <span class="said">
                <Said text={quote.text} />
              </span>
              <Voice voice={voice} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const LOOKS: Readonly<
  Record<
    QuoteChange['kind'],
    readonly [GlyphName, 'libGoneTag' | 'libNewTag' | 'libRewordedTag' | 'libOtherTag']
  >
> = {
  gone: ['minus', 'libGoneTag'],
  new: ['plus', 'libNewTag'],
  reworded: ['pencil', 'libRewordedTag'],
  'other-voice': ['swap', 'libOtherTag'],
};

function ChangeRow({ change }: { readonly change: QuoteChange }) {
  const words = useWords();
  const [glyph, tag] = LOOKS[change.kind];
  const { paragraph } = placeOf(change);
  return (
    <li class={`change ${change.kind}`}>
      <p class="tag">
        <Glyph name={glyph} />
        {words.t(tag)}
        <span class="soft">
          {words.t(change.kind === 'gone' ? 'libWasInParagraph' : 'libParagraph', words.number(paragraph))}
        </span>
      </p>
      <span class="said">
        {change.kind === 'reworded' ? (
          <Diff parts={change.diff} />
        ) : (
          <Said text={placeOf(change).quote.text} />
        )}
      </span>
      {change.kind === 'other-voice' || (change.kind === 'reworded' && change.otherVoice) ? (
        <dl class="waswas">
          <dt>{words.t('libWas')}</dt>
          <dd>
            <Voice voice={change.before.voice} as="del" />
          </dd>
          <dt>{words.t('libNow')}</dt>
          <dd>
            <Voice voice={change.after.voice} as="ins" />
          </dd>
        </dl>
      ) : (
        <Voice voice={placeOf(change).voice} />
      )}
    </li>
  );
}

/** The quote a change is shown at: as it is now, or as it was where it is gone. */
function placeOf(change: QuoteChange): VersionQuote {
  return change.kind === 'gone' ? change.before : change.after;
}

function keyOf(change: QuoteChange): string {
  return `${change.kind} ${placeOf(change).quote.start}`;
}

function Voice({ voice, as }: { readonly voice: StoredVoice; readonly as?: 'del' | 'ins' }) {
  const words = useWords();
  const name = voice.name === null ? words.t('speakerUnclear') : voice.name;
  const shown = voice.kind === 'person' ? <b>{name}</b> : name;
  const Tag = as ?? 'span';
  const more =
    voice.kind === 'person' ? voice.role : voice.kind === 'unclear' ? null : words.t(KIND_WORDS[voice.kind]);
  return (
    <span class="who">
      <Dot kind={voice.kind} />
      <span>
        <Tag>
          <bdi>{shown}</bdi>
        </Tag>{' '}
        {more !== null && (
          <span class="soft">{voice.kind === 'person' ? <bdi>{more}</bdi> : `· ${more}`}</span>
        )}
      </span>
    </span>
  );
}
