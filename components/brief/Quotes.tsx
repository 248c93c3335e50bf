import type { Brief, Person, Quote } from '../../brief/model.ts';
import { useWords } from '../messages.ts';
import type { Preferences } from '../settings/preferences.ts';
import { Initials } from './Initials.tsx';
import { useItems, usePaint } from './item-context.ts';
import {
  attributionWords,
  type IndexedQuote,
  type QuoteGroup,
  quotesBySpeaker,
  quotesOf,
  type ShownQuotes,
  type SpeakerFilter,
  textDirection,
  withoutTrailingComma,
} from './items.ts';
import { Receipt } from './Receipt.tsx';
import { useGrowingCount } from './use-growing-count.ts';

export interface QuotesProps {
  readonly brief: Brief;
  readonly quotes: ShownQuotes;
  readonly people: readonly Person[];
  readonly filter: SpeakerFilter;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** The quotes: in article order or by speaker, of everyone or of one person. */
export function Quotes({ brief, quotes, people, filter, preferences, prefer }: QuotesProps) {
  const words = useWords();
  const shown = quotesOf(quotes.shown, filter);
  const groups =
    preferences.quoteOrder === 'speaker' && filter === null ? quotesBySpeaker(shown, people) : null;
  const { count: drawn, end } = useGrowingCount(groups ? shown.length : 0);
  return (
    <>
      {shown.length === 0 && (
        <p class="none">{words.t(brief.quotes.length === 0 ? 'noQuotes' : 'noneForFilter')}</p>
      )}
      {groups ? (
        groupsUpTo(groups, drawn).map((group) => (
          <div class="by-speaker" key={group.speaker?.id ?? ''}>
            <h3>
              <Initials person={group.speaker} />
              <span class="who">
                {group.speaker ? <bdi>{group.speaker.name}</bdi> : words.t('speakerUnclear')}
                {group.speaker?.role && (
                  <small>
                    <bdi>{group.speaker.role}</bdi>
                  </small>
                )}
              </span>
            </h3>
            <QuoteList brief={brief} quotes={group.quotes} named />
          </div>
        ))
      ) : (
        <QuoteList brief={brief} quotes={shown} />
      )}
      <div ref={end} />
      <QuotesLeftOut quotes={quotes} preferences={preferences} prefer={prefer} />
    </>
  );
}

/** The first groups that have so many quotes together. */
function groupsUpTo(groups: readonly QuoteGroup[], count: number): readonly QuoteGroup[] {
  let quotes = 0;
  const end = groups.findIndex((group) => {
    quotes += group.quotes.length;
    return quotes >= count;
  });
  return end < 0 ? groups : groups.slice(0, end + 1);
}

interface QuoteListProps {
  readonly brief: Brief;
  readonly quotes: readonly IndexedQuote[];
  /** The speaker is named above the list already. */
  readonly named?: boolean;
}

function QuoteList({ brief, quotes, named = false }: QuoteListProps) {
  const { current } = useItems();
  const reached = current?.section === 'quotes' ? quotes.findIndex((one) => one.index === current.index) : -1;
  const { count, end } = useGrowingCount(quotes.length, reached);
  return (
    <>
      <ol class={quotes.length > 40 ? 'quotes long' : 'quotes'}>
        {quotes.slice(0, count).map(({ quote, index }, position) => {
          const goesOn = quotes[position + 1]?.quote.continues === index;
          const continues = quote.continues !== null && quotes[position - 1]?.index === quote.continues;
          return (
            <li key={index} dir={textDirection(quote.text)} class={continues ? 'continues' : undefined}>
              <Receipt item={{ section: 'quotes', index }} class={`quote ${quote.kind}`}>
                {quote.kind === 'direct' ? (
                  <q class="said">{withoutTrailingComma(quote.text)}</q>
                ) : (
                  <span class="said">{withoutTrailingComma(quote.text)}</span>
                )}
                {!goesOn && <QuoteSource brief={brief} quote={quote} named={named} />}
              </Receipt>
            </li>
          );
        })}
      </ol>
      <div ref={end} />
    </>
  );
}

interface QuoteSourceProps {
  readonly brief: Brief;
  readonly quote: Quote;
  readonly named: boolean;
}

/** Who said it: the person and role, and the words of the article that tell. */
function QuoteSource({ brief, quote, named }: QuoteSourceProps) {
  const words = useWords();
  const speaker = brief.people.find((person) => person.id === quote.speaker);
  const paint = usePaint(quote.speaker);
  const attribution = attributionWords(brief, quote, speaker);
  return (
    <span class="by">
      {!named &&
        (speaker ? (
          <b style={paint}>
            <bdi>{speaker.name}</bdi>
          </b>
        ) : (
          <i class="unclear">{words.t('speakerUnclear')}</i>
        ))}{' '}
      {!named && speaker?.role && <bdi class="role">{speaker.role}</bdi>}{' '}
      {attribution && <bdi class="written">{words.t('quoted', attribution)}</bdi>}{' '}
      {quote.kind === 'indirect' && (
        <span class="tag" title={words.t('indirect')}>
          {words.t('indirectShort')}
        </span>
      )}
    </span>
  );
}

interface QuotesLeftOutProps {
  readonly quotes: ShownQuotes;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** What is not shown, said in a line: short quotes, and indirect ones with a button to have them. */
function QuotesLeftOut({ quotes, preferences, prefer }: QuotesLeftOutProps) {
  const words = useWords();
  if (quotes.indirect === 0 && quotes.shortHidden === 0) return null;
  return (
    <p class="left-out">
      {quotes.indirect > 0 && (
        <button
          type="button"
          class="text"
          onClick={() => prefer({ showIndirect: !preferences.showIndirect })}
        >
          {preferences.showIndirect ? words.t('hideIndirect') : words.count('showIndirect', quotes.indirect)}
        </button>
      )}
      {quotes.shortHidden > 0 && <span>{words.count('shortHidden', quotes.shortHidden)}</span>}
    </p>
  );
}
