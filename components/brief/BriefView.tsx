import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../brief/model.ts';
import { Footer } from '../Footer.tsx';
import { KeyboardHelp } from '../KeyboardHelp.tsx';
import { LeaveNote } from '../LeaveNote.tsx';
import { useWords } from '../messages.ts';
import type { SectionName } from '../settings/preferences.ts';
import type { BriefState, SurfaceProps } from '../surface.ts';
import { BriefHeader } from './BriefHeader.tsx';
import { BriefSections } from './BriefSections.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { firstScreen, useWhole } from './first-screen.ts';
import { type FoundItems, foundItems } from './found-items.ts';
import { type ItemActions, ItemsProvider } from './item-context.ts';
import { itemsInOrder } from './item-order.ts';
import { passagesOf } from './items.ts';
import { Lead } from './Lead.tsx';
import { Notices } from './Notices.tsx';
import { type ListedPeople, listedPeople } from './people-order.ts';
import { itemAt } from './Receipt.tsx';
import { SearchField } from './SearchField.tsx';
import { SectionTabs, sectionId, type TabName, tabsOf } from './SectionTabs.tsx';
import { Skipped } from './Skipped.tsx';
import { foldedQuery } from './search.ts';
import { countQuotes, selectQuotes } from './shown-quotes.ts';
import { useBriefKeys } from './use-brief-keys.ts';
import { useChosen } from './use-chosen.ts';
import { type Say, useCurrentItem } from './use-current-item.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { itemAtTop, usePlace } from './use-place.ts';
import { VoiceBar } from './VoiceBar.tsx';
import { leadQuote, quotesOf, runsOf, speakerColours, type VoiceFilter, voiceShares } from './voices.ts';

export interface BriefViewProps extends Omit<SurfaceProps, 'state' | 'following'> {
  readonly state: BriefState;
  readonly say: Say;
}

/** Only addresses a reader may follow: never "javascript:" and the like, whatever the page claims its address is. */
function safeHref(url: string | null): string {
  return url !== null && /^(https?|file):/i.test(url) ? url : '#';
}

/** With one voice chosen, its quotes alone; while something is looked for, the sections that hold it. */
function shownSections(
  drawn: readonly SectionName[],
  filter: VoiceFilter,
  found: FoundItems | null,
): readonly SectionName[] {
  if (filter !== null) return ['quotes'];
  return found ? drawn.filter((section) => found[section].size > 0) : drawn;
}

function onlyFound(brief: Brief, { quoted, silent }: ListedPeople, { people }: FoundItems): ListedPeople {
  const isFound = new Set([...people].map((index) => brief.people[index]));
  return {
    quoted: quoted.filter((person) => isFound.has(person)),
    silent: silent.filter((person) => isFound.has(person)),
  };
}

/** The brief itself: header, who speaks, the lead quote, sections, and the walk through the items. */
export function BriefView(props: BriefViewProps) {
  const { where, state, leave, actions, keeping, preferences, place = null, now, say } = props;
  const words = useWords();
  const { brief, page } = state;
  const [filter, setFilter] = useState<VoiceFilter>(null);
  const [painted, setPainted] = useState(false);
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);

  const selection = useMemo(() => selectQuotes(brief, preferences), [brief, preferences]);
  const shares = useMemo(() => voiceShares(brief, selection.shown), [brief, selection]);
  const people = useMemo(() => listedPeople(brief, shares), [brief, shares]);
  const colours = useMemo(() => speakerColours(shares), [shares]);
  const lead = useMemo(() => leadQuote(brief, selection.shown, shares), [brief, selection, shares]);
  const [search, setSearch] = useState<string | null>(null);
  const query = foldedQuery(search ?? '');
  const found = useMemo(() => (query === '' ? null : foundItems(brief, query)), [brief, query]);
  const chosen = useChosen();
  // Nothing is set apart while the reader looks through everything.
  const topQuote = filter === null && found === null && chosen.quotes === null ? lead : null;
  const runs = useMemo(() => {
    const order = filter === null ? preferences.quoteOrder : 'speaker';
    const inFilter = quotesOf(selection.shown, filter);
    const shown = found ? inFilter.filter(({ index }) => found.quotes.has(index)) : inFilter;
    return runsOf(brief, shown, order, shares);
  }, [brief, selection, filter, found, preferences.quoteOrder, shares]);
  const listed = useMemo(() => (found ? onlyFound(brief, people, found) : people), [brief, people, found]);
  const items = useMemo(
    () =>
      itemsInOrder({
        brief,
        preferences,
        lead: topQuote,
        runs,
        people: [...listed.quoted, ...listed.silent],
        filter,
        found,
      }),
    [brief, preferences, topQuote, runs, listed, filter, found],
  );
  const counts: Readonly<Record<SectionName, number>> = {
    keyPoints: brief.keyPoints.length,
    quotes: countQuotes(selection.shown),
    people: brief.people.length,
    dates: brief.timeline.length,
  };

  const name = `${page.tabId} ${page.url} ${state.scope}`;
  const whole = useWhole(name);
  const drawn = whole
    ? preferences.sectionOrder
    : firstScreen(preferences.sectionOrder, counts, preferences.folded, innerHeight);
  useKeptScroll(name);
  useLayoutEffect(() => {
    if (where === 'popup') main.current?.focus({ preventScroll: true });
  }, [where]);

  const { current, outcome, passage, select, show, copy, step } = useCurrentItem(brief, items, actions, say);

  const fold = (section: SectionName, folded: boolean) => {
    const others = preferences.folded.filter((name) => name !== section);
    actions.prefer({ folded: folded ? [...others, section] : others });
  };

  // A section is gone to when it is there: unfolded, and shown again where one voice alone was.
  const goingTo = useRef<TabName | null>(null);
  const arrive = () => {
    const target = goingTo.current;
    if (target === null) return;
    const section = target === 'top' ? main.current : document.getElementById(sectionId(target));
    if (!section || section.querySelector(':scope > .head .fold[aria-expanded=false]')) return;
    goingTo.current = null;
    if (target === 'top') scrollTo({ top: 0 });
    else section.scrollIntoView({ block: 'start' });
    const first =
      section.querySelector<HTMLElement>('.receipt') ?? section.querySelector<HTMLElement>('.fold');
    first?.focus({ preventScroll: true });
  };
  useLayoutEffect(arrive);
  const goTo = (tab: TabName) => {
    goingTo.current = tab;
    const folded = tab !== 'top' && preferences.folded.includes(tab);
    if (filter !== null && tab !== 'quotes') setFilter(null);
    else if (!folded) arrive();
    if (folded) fold(tab, false);
  };

  const filterBy = (voice: VoiceFilter) => {
    setFilter(voice);
    select(null);
    if (document.documentElement.scrollTop > 0) scrollTo({ top: 0 });
  };

  const openSearch = () => {
    setFilter(null);
    setSearch((before) => before ?? '');
    scrollTo({ top: 0 });
  };
  usePlace(place, whole, ({ filter, search }) => {
    setFilter(filter);
    setSearch(search);
  });
  const copyChosen = () => {
    const indices = [...(chosen.quotes ?? [])].sort((a, b) => a - b);
    void copy(indices.map((index) => ({ section: 'quotes', index })));
  };
  const itemActions: ItemActions = {
    copyLink: async (item) => {
      const [span] = passagesOf(brief, item);
      say(words.t(span && (await actions.copyLink(span)) ? 'linkCopied' : 'copyFailed'));
    },
    savePicture: async ({ index }) => {
      say(words.t((await actions.savePicture(index)) ? 'saved' : 'saveFailed'));
    },
    openPage: (item) => actions.openPage(passagesOf(brief, item)[0]),
    choose: chosen.toggle,
  };

  const paint = async () => {
    const passages = selection.shown.map(({ quote }) => ({
      span: quote,
      colour: colours.get(quote.voice.id) ?? null,
    }));
    const done = await actions.paintQuotes(painted ? null : passages);
    if (done) setPainted(!painted);
    else say(words.t('paintFailed'));
  };

  const tabs = tabsOf(preferences.sectionOrder, counts, brief.coverage);
  useBriefKeys({
    tabs: tabs.map((tab) => tab.name),
    onStep: (by) => step(by, true),
    onTab: goTo,
    onCopy: () => {
      if (chosen.quotes?.size) copyChosen();
      else if (current) void copy([current]);
    },
    onKeep: keeping ? () => void keeping.onKeep(!keeping.kept) : null,
    onHelp: () => setHelp(true),
    onSearch: () => openSearch(),
    onChoose: () => current?.section === 'quotes' && chosen.toggle(current.index),
    onEscape:
      search !== null
        ? () => setSearch(null)
        : chosen.quotes !== null
          ? chosen.end
          : filter !== null
            ? () => filterBy(null)
            : null,
  });

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const copying = target?.closest<HTMLElement>('[data-copy]');
    if (copying) {
      const { copy: section, index } = copying.dataset;
      void copy([{ section: section as SectionName, index: Number(index) }]);
      return;
    }
    if (target?.closest('[data-to-top]')) {
      goTo('top');
      return;
    }
    const item = itemAt(event.target);
    if (!item || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // Words of a receipt can be selected like any others; that is no wish to go there.
    if (event.detail > 0 && getSelection()?.isCollapsed === false) return;
    void show(item);
  };

  const empty = Object.values(counts).every((count) => count === 0) && brief.quotes.length === 0;

  return (
    <ItemsProvider
      value={{
        current,
        outcome,
        step: passage,
        first: items[0] ?? null,
        href: safeHref(brief.article.url),
        lang: brief.article.lang ?? undefined,
        colours,
        query,
        chosen: chosen.quotes,
        actions: itemActions,
      }}
    >
      <BriefHeader brief={brief} page={page} now={now} dateStyle={preferences.dateFormat} />
      {!empty && <SectionTabs tabs={tabs} onSelect={goTo} />}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks come from links and buttons inside, which Enter presses too */}
      <main
        ref={main}
        tabIndex={-1}
        onClick={onClick}
        onFocusIn={(event) => {
          const item = itemAt(event.target);
          if (item) select(item);
        }}
      >
        <Notices state={state} keeping={keeping ?? null} actions={actions} />
        {search !== null && (
          <SearchField
            value={search}
            found={found && items.length}
            onInput={setSearch}
            onClose={() => {
              setSearch(null);
              main.current?.focus({ preventScroll: true });
            }}
          />
        )}
        {!found && (
          <VoiceBar shares={shares} filter={filter} onFilter={filterBy} onPeople={() => goTo('people')} />
        )}
        {topQuote && <Lead brief={brief} lead={topQuote} />}
        {empty ? (
          <p class="nothing">{words.t(brief.coverage === 'full' ? 'nothingFound' : 'cannotPull')}</p>
        ) : (
          <BriefSections
            names={shownSections(drawn, filter, found)}
            brief={brief}
            selection={selection}
            shares={shares}
            people={listed}
            lead={topQuote}
            runs={runs}
            filter={filter}
            found={found}
            onFilter={filterBy}
            onFold={fold}
            preferences={preferences}
            prefer={actions.prefer}
            onCalendar={async () => say(words.t((await actions.save('icalendar')) ? 'saved' : 'saveFailed'))}
            now={now}
          />
        )}
        {whole && filter === null && !found && (
          <>
            <Skipped article={brief.article} />
            <LeaveNote leave={leave} />
          </>
        )}
      </main>
      {chosen.quotes && <ChosenBar count={chosen.quotes.size} onCopy={copyChosen} onDone={chosen.end} />}
      {!chosen.quotes && (
        <Footer
          where={where}
          brief={brief}
          now={now}
          keeping={where === 'popup' ? (keeping ?? null) : null}
          preferences={preferences}
          actions={actions}
          painted={painted}
          onPaint={() => void paint()}
          onCopy={() => void copy('all')}
          onStep={(by) => {
            const item = step(by, false);
            if (item) void show(item);
          }}
          onSearch={openSearch}
          onChoose={selection.shown.length > 0 ? chosen.begin : null}
          onHelp={() => setHelp(true)}
          onPanel={() => actions.openPanel({ filter, search, item: itemAtTop(main.current) })}
          say={say}
        />
      )}
      {help && <KeyboardHelp tabs={tabs.length} onClose={() => setHelp(false)} />}
    </ItemsProvider>
  );
}
