import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import { Glyph } from './Glyph.tsx';
import { HitList } from './HitList.tsx';
import type { Content, LibraryPageProps } from './library-page.ts';
import { Rail } from './Rail.tsx';
import { type Route, START } from './route.ts';
import { WeekAxis } from './WeekAxis.tsx';

type SearchRoute = Extract<Route, { page: 'search' }>;

export interface SearchViewProps extends Pick<LibraryPageProps, 'actions'> {
  readonly route: SearchRoute;
  readonly content: Extract<Content, { kind: 'search' }>;
}

/** Everything kept, searched: what was found, by whom, where and when; every count narrows it. */
export function SearchView({ route, content, actions }: SearchViewProps) {
  const words = useWords();
  const { hits, facets, words: marked, done } = content;
  const { narrowing, oldestFirst } = route;
  const latest = useRef(route);
  latest.current = route;
  const narrow = useCallback(
    (change: Partial<SearchRoute['narrowing']>) =>
      actions.go({ ...latest.current, narrowing: { ...latest.current.narrowing, ...change } }),
    [actions],
  );
  // While the reader types the address changes first, and what was found a moment later: each is drawn once.
  const rail = useMemo(
    () => <Rail facets={facets} narrowing={narrowing} narrow={narrow} actions={actions} />,
    [facets, narrowing, narrow, actions],
  );
  const axis = useMemo(
    () =>
      facets &&
      facets.weeks.length > 1 && (
        <WeekAxis
          weeks={facets.weeks}
          from={narrowing.from}
          to={narrowing.to}
          onChange={(from, to) => narrow({ from, to })}
        />
      ),
    [facets, narrowing, narrow],
  );
  const list = useMemo(
    () => <HitList hits={hits} marked={marked} actions={actions} key={`${oldestFirst}`} />,
    [hits, marked, actions, oldestFirst],
  );
  const isNarrowed = route.typed !== '' || Object.values(narrowing).some((value) => value !== null);
  return (
    <>
      <SearchField route={route} content={content} actions={actions} />
      <div class="cols">
        {rail}
        <div>
          {done !== null && (
            <label class="waiting">
              {words.t('libLoading')} <progress max={1} value={done} />
            </label>
          )}
          {axis}
          <div class="head">
            <h2>{words.t('quotes')}</h2>
            <span>
              {narrowing.from !== null && narrowing.to !== null && (
                <button type="button" class="chosen" onClick={() => narrow({ from: null, to: null })}>
                  {dayWords(narrowing.from, words, 'locale')} – {dayWords(narrowing.to, words, 'locale')}
                  <Glyph name="close" />
                </button>
              )}
              <button
                type="button"
                class="quiet"
                onClick={() => actions.go({ ...route, oldestFirst: !oldestFirst })}
              >
                {words.t(oldestFirst ? 'libOldestFirst' : 'libNewestFirst')}
              </button>
            </span>
          </div>
          {facets && hits.length === 0 ? (
            <div class="nothing">
              <p class="big">
                {route.typed === '' ? words.t('libNoneHere') : words.t('libNoMatch', route.typed)}
              </p>
              {isNarrowed && (
                <button type="button" class="act" onClick={() => actions.go(START)}>
                  {words.t('libShowAll')}
                </button>
              )}
            </div>
          ) : (
            list
          )}
        </div>
      </div>
    </>
  );
}

/** Milliseconds without a key after which what was typed is searched for. */
const TYPING = 120;

function SearchField({ route, content: { facets }, actions }: SearchViewProps) {
  const words = useWords();
  const [typed, setTyped] = useState(route.typed);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(route);
  latest.current = route;
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // Back and forward change the address under the field.
  useEffect(() => {
    clearTimeout(waiting.current);
    setTyped(route.typed);
  }, [route.typed]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  /** Counted from the key itself: an effect would run a frame later. */
  const type = (value: string) => {
    setTyped(value);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      if (value !== latest.current.typed) actions.go({ ...latest.current, typed: value }, true);
    }, TYPING);
  };
  const searchNow = (value: string) => {
    clearTimeout(waiting.current);
    actions.go({ ...route, typed: value });
  };

  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        searchNow(typed);
      }}
    >
      <Glyph name="search" />
      <input
        ref={field}
        class="field"
        type="text"
        value={typed}
        placeholder={words.t('libSearchPlaceholder')}
        aria-label={words.t('libSearchLabel')}
        title={words.t('libSearchHint')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {facets && (
        <span class="soft num" role="status">
          {words.count('quoteCount', facets.statements)}, {words.count('libArticles', facets.articles)}
        </span>
      )}
      {typed !== '' && (
        <button
          type="button"
          class="quiet"
          aria-label={words.t('libClear')}
          onClick={() => {
            setTyped('');
            searchNow('');
            field.current?.focus();
          }}
        >
          <Glyph name="close" />
        </button>
      )}
    </form>
  );
}
