import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayOf, dayWords } from '../calendar.ts';
import { Footer } from '../Footer.tsx';
import { KeyboardHelp } from '../KeyboardHelp.tsx';
import { useWords } from '../messages.ts';
import type { Preferences, SectionName } from '../settings/preferences.ts';
import { speakerColours } from '../speaker-colours.ts';
import type { SurfaceProps, SurfaceState } from '../surface.ts';
import { BriefHeader } from './BriefHeader.tsx';
import { firstScreen, useWhole } from './first-screen.ts';
import { ItemsProvider } from './item-context.ts';
import { itemsInOrder } from './item-order.ts';
import { countQuotes, peopleByShare, type SpeakerFilter, shownQuotes } from './items.ts';
import { KeyPoints } from './KeyPoints.tsx';
import { Notices } from './Notices.tsx';
import { People } from './People.tsx';
import { QuoteControls } from './QuoteControls.tsx';
import { Quotes } from './Quotes.tsx';
import { itemAt } from './Receipt.tsx';
import { Section } from './Section.tsx';
import { SectionTabs, sectionId } from './SectionTabs.tsx';
import { Skipped } from './Skipped.tsx';
import { Timeline } from './Timeline.tsx';
import { useBriefKeys } from './use-brief-keys.ts';
import { useCurrentItem } from './use-current-item.ts';
import { useKeptScroll } from './use-kept-scroll.ts';

export type BriefState = Extract<SurfaceState, { kind: 'brief' }>;

export interface BriefViewProps extends Omit<SurfaceProps, 'state' | 'following'> {
  readonly state: BriefState;
  /** Says something in the status line, for the eye and the screen reader. */
  readonly say: (message: string) => void;
}

/** Only addresses a reader may follow: never "javascript:" and the like, whatever the page claims its address is. */
function safeHref(url: string | null): string {
  return url !== null && /^(https?|file):/i.test(url) ? url : '#';
}

/** The brief itself: header, sections, and the walk through its items. */
export function BriefView({ where, state, actions, preferences, now, say }: BriefViewProps) {
  const words = useWords();
  const { brief, page } = state;
  const [filter, setFilter] = useState<SpeakerFilter>(null);
  const [painted, setPainted] = useState(false);
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);

  const quotes = useMemo(() => shownQuotes(brief, preferences), [brief, preferences]);
  const people = useMemo(() => peopleByShare(brief.people), [brief]);
  const colours = useMemo(() => speakerColours(brief), [brief]);
  const walk = useMemo(
    () => itemsInOrder({ brief, preferences, people, quotes: quotes.shown, filter }),
    [brief, preferences, people, quotes, filter],
  );
  const counts: Readonly<Record<SectionName, number>> = {
    keyPoints: brief.keyPoints.length,
    quotes: countQuotes(quotes.shown),
    people: people.length,
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

  const { current, passage, select, show, outline, copy, step } = useCurrentItem(brief, walk, actions, say);

  const fold = (section: SectionName, folded: boolean) => {
    const others = preferences.folded.filter((name) => name !== section);
    actions.prefer({ folded: folded ? [...others, section] : others });
  };

  // A folded section is gone to when it has been drawn unfolded.
  const goingTo = useRef<SectionName | null>(null);
  const arrive = () => {
    const section = goingTo.current && document.getElementById(sectionId(goingTo.current));
    if (!section || section.querySelector('.fold[aria-expanded=false]')) return;
    goingTo.current = null;
    section.scrollIntoView({ block: 'start' });
    const first =
      section.querySelector<HTMLElement>('.receipt') ?? section.querySelector<HTMLElement>('.fold');
    first?.focus({ preventScroll: true });
  };
  useLayoutEffect(arrive);
  const goToSection = (section: SectionName) => {
    goingTo.current = section;
    if (preferences.folded.includes(section)) fold(section, false);
    else arrive();
  };

  const filterBy = (speaker: SpeakerFilter) => {
    setFilter(speaker);
    if (speaker !== null) goToSection('quotes');
  };

  const paint = async () => {
    const passages = quotes.shown.map(({ quote }) => ({
      span: quote,
      colour: quote.speaker === null ? null : (colours.get(quote.speaker) ?? null),
    }));
    const done = await actions.paintQuotes(painted ? null : passages);
    if (done) setPainted(!painted);
    else say(words.t('paintFailed'));
  };

  useBriefKeys({
    sections: preferences.sectionOrder,
    onStep: (by) => step(by, true),
    onSection: goToSection,
    onCopy: () => current && void copy(current),
    onHelp: () => setHelp(true),
  });

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const copying = target?.closest<HTMLElement>('[data-copy]');
    if (copying) {
      const { copy: section, index } = copying.dataset;
      void copy({ section: section as SectionName, index: Number(index) });
      return;
    }
    const item = itemAt(event.target);
    if (!item || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // Words of a receipt can be selected like any others; that is no wish to go there.
    if (event.detail > 0 && getSelection()?.isCollapsed === false) return;
    void show(item);
  };

  const prefer = (change: Partial<Preferences>) => actions.prefer(change);
  const day = dayOf(brief.article.published);
  const empty = Object.values(counts).every((count) => count === 0) && brief.quotes.length === 0;

  return (
    <ItemsProvider
      value={{
        current,
        step: passage,
        first: walk[0] ?? null,
        href: safeHref(brief.article.url),
        paint: painted ? colours : null,
      }}
    >
      <BriefHeader brief={brief} page={page} now={now} dateStyle={preferences.dateFormat} />
      {!empty && (
        <SectionTabs
          sections={preferences.sectionOrder.map((name) => ({ name, count: counts[name] }))}
          onSelect={goToSection}
        />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks come from links and buttons inside, which Enter presses too */}
      <main
        ref={main}
        tabIndex={-1}
        onClick={onClick}
        onFocusIn={(event) => {
          const item = itemAt(event.target);
          if (item) select(item);
        }}
        onPointerOver={(event) => outline(itemAt(event.target))}
        onPointerLeave={() => outline(null)}
      >
        <Notices state={state} actions={actions} />
        {empty ? (
          <p class="nothing">{words.t('nothingFound')}</p>
        ) : (
          drawn.map((name) => {
            const folded = preferences.folded.includes(name);
            const onFold = (to: boolean) => fold(name, to);
            switch (name) {
              case 'keyPoints':
                return (
                  <Section key={name} name={name} folded={folded} onFold={onFold}>
                    <KeyPoints brief={brief} />
                  </Section>
                );
              case 'quotes':
                return (
                  <Section
                    key={name}
                    name={name}
                    folded={folded}
                    onFold={onFold}
                    aside={
                      <QuoteControls
                        quotes={quotes.shown}
                        people={people}
                        filter={filter}
                        onFilter={filterBy}
                        order={preferences.quoteOrder}
                        onOrder={(quoteOrder) => prefer({ quoteOrder })}
                      />
                    }
                  >
                    <Quotes
                      brief={brief}
                      quotes={quotes}
                      people={people}
                      filter={filter}
                      preferences={preferences}
                      prefer={prefer}
                    />
                  </Section>
                );
              case 'people':
                return (
                  <Section key={name} name={name} folded={folded} onFold={onFold}>
                    <People brief={brief} people={people} quotes={quotes.shown} onFilter={filterBy} />
                  </Section>
                );
              default:
                return (
                  <Section
                    key={name}
                    name={name}
                    folded={folded}
                    onFold={onFold}
                    aside={
                      counts.dates > 0 && (
                        <p class="aside">
                          {day
                            ? words.rich(
                                'resolvedAgainst',
                                <bdi>{dayWords(day, words, preferences.dateFormat)}</bdi>,
                              )
                            : words.t('yearUnknown')}
                        </p>
                      )
                    }
                  >
                    <Timeline brief={brief} dateStyle={preferences.dateFormat} />
                  </Section>
                );
            }
          })
        )}
        {whole && <Skipped article={brief.article} />}
      </main>
      <Footer
        where={where}
        brief={brief}
        actions={actions}
        painted={painted}
        onPaint={() => void paint()}
        onCopy={() => void copy('all')}
        onStep={(by) => {
          const item = step(by, false);
          if (item) void show(item);
        }}
        onHelp={() => setHelp(true)}
        say={say}
      />
      {help && <KeyboardHelp onClose={() => setHelp(false)} />}
    </ItemsProvider>
  );
}
