import { useMemo } from 'preact/hooks';
import type { Brief, Quote } from '../../brief/model.ts';
import { withoutTrailingComma } from '../../sharing/trailing-comma.ts';
import { useWords } from '../messages.ts';
import type { Preferences } from '../settings/preferences.ts';
import { textDirection } from './article-text.ts';
import { attributionWords } from './attribution.ts';
import { Clamp } from './Clamp.tsx';
import { Found } from './Found.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';
import { Receipt } from './Receipt.tsx';
import type { IndexedQuote, QuoteSelection } from './shown-quotes.ts';
import { useGrowingCount } from './use-growing-count.ts';
import { colourStyle, VoiceMark } from './VoiceMark.tsx';
import { VoiceName } from './VoiceName.tsx';
import { type Run, runsUpTo } from './voices.ts';

export interface QuotesProps {
  readonly brief: Brief;
  readonly runs: readonly Run[];
  /** The quote that stands at the top already; in its run it is one grey line. */
  readonly lead: IndexedQuote | null;
  readonly selection: QuoteSelection;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** The quotes in runs of one voice: whose they are is said once, above them. */
export function Quotes({ brief, runs, lead, selection, preferences, prefer }: QuotesProps) {
  const words = useWords();
  const quoted = brief.quotes.some(({ kind }) => kind === 'direct');
  const { current } = useItems();
  const order = useMemo(() => runs.flatMap((run) => run.quotes.map(({ index }) => index)), [runs]);
  const reached = current?.section === 'quotes' ? order.indexOf(current.index) : -1;
  const { count, end } = useGrowingCount(order.length, reached);
  return (
    <>
      {!quoted && <p class="none">{words.t('noQuotes')}</p>}
      {quoted && runs.length === 0 && <p class="none">{words.t('noneForFilter')}</p>}
      {runs.length > 0 && (
        <ol class={order.length > 40 ? 'runs long' : 'runs'}>
          {runsUpTo(runs, count).map((run) => (
            <RunOfQuotes key={run.quotes[0]?.index} brief={brief} run={run} lead={lead} />
          ))}
        </ol>
      )}
      <div ref={end} />
      <QuotesLeftOut selection={selection} quoted={quoted} preferences={preferences} prefer={prefer} />
    </>
  );
}

interface RunOfQuotesProps {
  readonly brief: Brief;
  readonly run: Run;
  readonly lead: IndexedQuote | null;
}

function RunOfQuotes({ brief, run, lead }: RunOfQuotesProps) {
  const { voice, person, quotes } = run;
  const { colours } = useItems();
  const words = useWords();
  return (
    <li class={`run ${voice.kind}`} style={colourStyle(colours.get(voice.id))}>
      <h3 class="who">
        <VoiceMark kind={voice.kind} id={voice.id} />
        <VoiceName voice={voice} person={person} />
      </h3>
      {voice.grounds && (
        <p class="grounds" dir={textDirection(voice.grounds.text)}>
          {words.t('quoted', voice.grounds.text)}
        </p>
      )}
      <ol>
        {quotes.map((one, position) =>
          one.index === lead?.index ? (
            <LeadAgain key={one.index} quote={one.quote} />
          ) : (
            <QuoteItem
              key={one.index}
              brief={brief}
              quote={one.quote}
              index={one.index}
              run={run}
              goesOn={quotes[position + 1]?.quote.continues === one.index}
            />
          ),
        )}
      </ol>
    </li>
  );
}

/** The lead quote's place among the others: a line that leads back up. */
function LeadAgain({ quote }: { readonly quote: Quote }) {
  const words = useWords();
  const { lang } = useItems();
  return (
    <li class="above">
      <button type="button" data-to-top>
        {/* The marks around it are those of the language it stands in. */}
        <span class="words" dir={textDirection(quote.text)} lang={lang}>
          <q>{withoutTrailingComma(quote.text)}</q>
        </span>
        <span class="up">{words.t('atTheTop')}</span>
      </button>
    </li>
  );
}

interface QuoteItemProps {
  readonly brief: Brief;
  readonly quote: Quote;
  readonly index: number;
  readonly run: Run;
  /** The next one is a part of this one: what is said of both stands under that. */
  readonly goesOn: boolean;
}

/** One quote: its words, and the article's own where they say more than who said it. */
function QuoteItem({ brief, quote, index, run, goesOn }: QuoteItemProps) {
  const words = useWords();
  const { current, lang, chosen, actions } = useItems();
  const item = { section: 'quotes', index } as const;
  const attribution = goesOn ? null : attributionWords(brief, quote, run.person);
  const text = withoutTrailingComma(quote.text);
  const indirect = quote.kind === 'indirect';
  return (
    <li class={`quote${indirect ? ' indirect' : ''}${sameItem(item, current) ? ' current' : ''}`}>
      {chosen && (
        <input
          type="checkbox"
          class="choose"
          aria-label={words.t('chooseQuote')}
          checked={chosen.has(index)}
          onChange={() => actions?.choose(index)}
        />
      )}
      <Clamp lines={6} text={text} lang={lang}>
        <Receipt item={item} class="said">
          {indirect ? (
            <span class="words" lang={lang}>
              <Found text={text} />
            </span>
          ) : (
            <q class="words" lang={lang}>
              <Found text={text} />
            </q>
          )}
        </Receipt>
      </Clamp>
      {(attribution || indirect) && (
        <p class="as">
          {indirect && (
            <span class="tag" title={words.t('indirect')}>
              {words.t('indirectShort')}
            </span>
          )}
          {attribution && <bdi lang={lang}>{attribution}</bdi>}
        </p>
      )}
      <ItemTools item={item} />
    </li>
  );
}

interface QuotesLeftOutProps {
  readonly selection: QuoteSelection;
  readonly quoted: boolean;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** What is not shown, said in a line: short quotes, and reported statements with a button to have them. */
function QuotesLeftOut({ selection, quoted, preferences, prefer }: QuotesLeftOutProps) {
  const words = useWords();
  const { indirect, shortHidden } = selection;
  if ((indirect === 0 || !quoted) && shortHidden === 0) return null;
  return (
    <p class="left-out">
      {indirect > 0 && quoted && (
        <button
          type="button"
          class="text"
          onClick={() => prefer({ showIndirect: !preferences.showIndirect })}
        >
          {preferences.showIndirect ? words.t('hideIndirect') : words.count('showIndirect', indirect)}
        </button>
      )}
      {shortHidden > 0 && <span>{words.count('shortHidden', shortHidden)}</span>}
    </p>
  );
}
