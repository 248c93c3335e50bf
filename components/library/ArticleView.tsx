import { useEffect, useRef, useState } from 'preact/hooks';
import { type Statement, speakerOf } from '../../library/search/statement-index.ts';
import { useWords } from '../messages.ts';
import { Day } from './Day.tsx';
import { Glyph } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { Content, LibraryActions } from './library-page.ts';
import { momentWords } from './moment.ts';
import type { Route } from './route.ts';
import { Dot, Receipt, Said, Who } from './words-shown.tsx';

export interface ArticleViewProps {
  readonly route: Route;
  readonly content: Extract<Content, { kind: 'article' }>;
  readonly actions: LibraryActions;
}

/** One kept article: who says what in it, its text as it was read, its versions, and what else is kept of its story. */
export function ArticleView({ route, content, actions }: ArticleViewProps) {
  const words = useWords();
  const { article, statements, versions, story } = content;
  const { record } = article;
  const at = route.page === 'article' ? route.at : null;
  const href = record.url ?? record.canonicalUrl;
  return (
    <>
      <header class="article-head">
        <p class="kicker">
          <b>
            <bdi>{record.outlet}</bdi>
          </b>
          <Day day={record.day} />
          {record.byline !== null && <bdi>{record.byline}</bdi>}
        </p>
        <h1>
          <bdi>{record.title ?? words.t('untitled')}</bdi>
        </h1>
        {href !== null && /^https?:/.test(href) && (
          <a class="act" href={href} target="_blank" rel="noreferrer noopener">
            {words.t('openPage')}
            <Glyph name="leave" />
          </a>
        )}
      </header>
      <div class="pcols">
        <div>
          <h2>{words.count('quoteCount', statements.length)}</h2>
          <ol class="hits">
            {statements.map((statement) => (
              <QuoteRow key={statement.index} statement={statement} content={content} actions={actions} />
            ))}
          </ol>
          {statements.length === 0 && <p class="soft">{words.t('noQuotes')}</p>}
          <h2>{words.t('libTextAsKept')}</h2>
          <KeptText text={article.text} statements={statements} at={at} lang={record.lang} />
        </div>
        <div class="rail">
          <section>
            <h2>{words.t('libReadings')}</h2>
            <ol class="moments">
              {record.readAt.map((moment) => (
                <li key={moment}>{momentWords(moment, words)}</li>
              ))}
            </ol>
            {versions.length > 0 && (
              <Go actions={actions} route={{ page: 'changes', id: record.id }} class="act">
                {words.t('libWhatChanged')}
              </Go>
            )}
            {record.readAt.length === 0 && <p class="soft">{words.t('libBroughtIn')}</p>}
          </section>
          {story.length > 0 && (
            <section>
              <h2>{words.t('libStory')}</h2>
              <ol class="story">
                {story.map((other) => (
                  <li key={other.id}>
                    <Go actions={actions} route={{ page: 'article', id: other.id, at: null }}>
                      <bdi>{other.title ?? words.t('untitled')}</bdi>
                    </Go>
                    <p class="soft">
                      <bdi>{other.outlet}</bdi> <Day day={other.day} /> · <bdi>{other.people.join(', ')}</bdi>
                    </p>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function QuoteRow({
  statement,
  content,
  actions,
}: Pick<ArticleViewProps, 'content' | 'actions'> & { readonly statement: Statement }) {
  const words = useWords();
  const [correcting, setCorrecting] = useState(false);
  const [typed, setTyped] = useState('');
  const speaker = speakerOf(statement, content.identities);
  const correct = (name: string | null) => {
    actions.correct(statement, name);
    setCorrecting(false);
  };
  const others = content.article.record.people
    .map(({ name }) => name)
    .filter((name) => name !== speaker.name);
  return (
    <li>
      <div>
        <p class={`said ${statement.kind}`}>
          <Said text={statement.text} />
        </p>
        <p class="who">
          <Dot kind={speaker.kind} />
          <Who speaker={speaker} actions={actions} />
          {speaker.corrected && <span class="soft"> · {words.t('libCorrected')}</span>}
        </p>
        <p class="meta">
          <Receipt statement={statement} actions={actions} />
          <button
            type="button"
            class="quiet"
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            {words.t('libWrongSpeaker')}
          </button>
        </p>
        {correcting && (
          <form
            class="ask"
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() !== '') correct(typed.trim());
            }}
          >
            {others.slice(0, 6).map((name) => (
              <button type="button" class="button" key={name} onClick={() => correct(name)}>
                <bdi>{name}</bdi>
              </button>
            ))}
            <input
              type="text"
              value={typed}
              maxLength={200}
              placeholder={words.t('libAnotherName')}
              aria-label={words.t('libAnotherName')}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="button" class="button" onClick={() => correct(null)}>
              {words.t('libSpeakerIsUnclear')}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

interface KeptTextProps {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly at: number | null;
  readonly lang: string | null;
}

/** The text as it was read, its quotes marked; the one asked for is brought into view. */
function KeptText({ text, statements, at, lang }: KeptTextProps) {
  const wanted = useRef<HTMLElement>(null);
  useEffect(() => {
    if (at !== null) wanted.current?.scrollIntoView({ block: 'center' });
  }, [at]);
  let from = 0;
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => {
    const start = text.indexOf(paragraph, from);
    from = start + paragraph.length;
    return { start, end: from };
  });
  return (
    <div class="kept-text" lang={lang ?? undefined} dir="auto">
      {paragraphs.map(({ start, end }) => {
        const pieces = [];
        let done = start;
        for (const quote of statements) {
          if (quote.start < done || quote.end > end) continue;
          pieces.push(text.slice(done, quote.start));
          const isWanted = quote.start === at;
          pieces.push(
            <span
              key={quote.start}
              ref={isWanted ? wanted : undefined}
              class={isWanted ? 'quoted here' : 'quoted'}
            >
              {text.slice(quote.start, quote.end)}
            </span>,
          );
          done = quote.end;
        }
        pieces.push(text.slice(done, end));
        return <p key={start}>{pieces}</p>;
      })}
    </div>
  );
}
