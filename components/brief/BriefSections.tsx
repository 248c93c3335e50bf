import type { Brief } from '../../brief/model.ts';
import { dayOf, weekdayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import type { Preferences, SectionName } from '../settings/preferences.ts';
import { Dates } from './Dates.tsx';
import type { FoundItems } from './found-items.ts';
import { KeyPoints } from './KeyPoints.tsx';
import { People } from './People.tsx';
import type { ListedPeople } from './people-order.ts';
import { QuoteControls } from './QuoteControls.tsx';
import { Quotes } from './Quotes.tsx';
import { Section } from './Section.tsx';
import type { IndexedQuote, QuoteSelection } from './shown-quotes.ts';
import type { Run, VoiceFilter, VoiceShare } from './voices.ts';

export interface BriefSectionsProps {
  /** The sections to draw, in their order. */
  readonly names: readonly SectionName[];
  readonly brief: Brief;
  readonly selection: QuoteSelection;
  readonly shares: readonly VoiceShare[];
  readonly people: ListedPeople;
  readonly lead: IndexedQuote | null;
  readonly runs: readonly Run[];
  readonly filter: VoiceFilter;
  /** While something is looked for, the items that hold it. */
  readonly found: FoundItems | null;
  readonly onFilter: (voice: VoiceFilter) => void;
  readonly onFold: (section: SectionName, folded: boolean) => void;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Saves the dates still to come as a calendar. */
  readonly onCalendar: () => void;
  readonly now: number;
}

/** The sections of a brief, each under its heading. */
export function BriefSections(props: BriefSectionsProps) {
  return (
    <>
      {props.names.map((name) => (
        <OneSection key={name} name={name} {...props} />
      ))}
    </>
  );
}

function OneSection({ name, ...props }: BriefSectionsProps & { readonly name: SectionName }) {
  const words = useWords();
  const { brief, shares, people, lead, filter, found, onFilter, preferences, prefer } = props;
  // What was asked for is shown, folded or not.
  const folded = filter === null && !found && preferences.folded.includes(name);
  const shared = { name, folded, onFold: (to: boolean) => props.onFold(name, to) };
  switch (name) {
    case 'keyPoints':
      return (
        <Section {...shared}>
          <KeyPoints brief={brief} short={shares.length > 0} only={found?.keyPoints} />
        </Section>
      );
    case 'quotes':
      return (
        <Section
          {...shared}
          aside={
            <QuoteControls
              shares={shares}
              filter={filter}
              onFilter={onFilter}
              order={preferences.quoteOrder}
              onOrder={(quoteOrder) => prefer({ quoteOrder })}
            />
          }
        >
          <Quotes
            brief={brief}
            runs={props.runs}
            lead={lead}
            selection={props.selection}
            preferences={preferences}
            prefer={prefer}
          />
        </Section>
      );
    case 'people': {
      const quoted = shares.reduce((sum, share) => sum + share.words, 0);
      return (
        <Section
          {...shared}
          title={words.t(
            people.quoted.length > 0 ? 'quotedPeople' : onlyTalkedAbout(people, shares) ? 'notQuoted' : name,
          )}
          aside={quoted > 0 && <p class="aside">{words.count('shareOfQuoted', quoted)}</p>}
        >
          <People brief={brief} people={people} shares={shares} onFilter={onFilter} />
        </Section>
      );
    }
    case 'dates': {
      const day = dayOf(brief.article.published);
      return (
        <Section
          {...shared}
          aside={
            brief.timeline.length > 0 && (
              <p class="aside">
                {day
                  ? words.rich(
                      'resolvedAgainst',
                      <bdi>{weekdayWords(day, words, preferences.dateFormat)}</bdi>,
                    )
                  : words.t('yearUnknown')}
              </p>
            )
          }
        >
          <Dates
            brief={brief}
            dateStyle={preferences.dateFormat}
            now={props.now}
            only={found?.dates}
            onCalendar={props.onCalendar}
          />
        </Section>
      );
    }
  }
}

/** Nobody is quoted, named or not: the heading of those talked about is the section's own. */
function onlyTalkedAbout(people: ListedPeople, shares: readonly VoiceShare[]): boolean {
  return shares.length === 0 && people.silent.length > 0;
}
