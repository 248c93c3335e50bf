import type { Person } from '../../brief/model.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../messages.ts';
import type { Preferences } from '../settings/preferences.ts';
import { countQuotes, type IndexedQuote, quotesOfEach, type SpeakerFilter, UNCLEAR } from './items.ts';

export interface QuoteControlsProps {
  readonly quotes: readonly IndexedQuote[];
  readonly people: readonly Person[];
  readonly filter: SpeakerFilter;
  readonly onFilter: (filter: SpeakerFilter) => void;
  readonly order: Preferences['quoteOrder'];
  readonly onOrder: (order: Preferences['quoteOrder']) => void;
}

/** Whose quotes, and in which order: the browser's own selects, dressed as text. Nothing to choose, no control. */
export function QuoteControls({ quotes, people, filter, onFilter, order, onOrder }: QuoteControlsProps) {
  const words = useWords();
  const bySpeaker = quotesOfEach(quotes);
  const countOf = (speaker: string | null) => countQuotes(bySpeaker.get(speaker) ?? []);
  const speakers = people.filter((person) => bySpeaker.has(person.id));
  const unclear = countOf(null);
  if (speakers.length + (unclear > 0 ? 1 : 0) < 2 && filter === null) return null;
  return (
    <div class="quote-controls">
      <span class="select">
        <select
          aria-label={words.t('filterLabel')}
          value={filter ?? ''}
          onChange={(event) => onFilter(event.currentTarget.value || null)}
        >
          <option value="">{words.t('everyone')}</option>
          {speakers.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name} ({words.number(countOf(person.id))})
            </option>
          ))}
          {unclear > 0 && (
            <option value={UNCLEAR}>
              {words.t('speakerUnclear')} ({words.number(unclear)})
            </option>
          )}
        </select>
        <Icon name="chevron" />
      </span>
      {filter === null && (
        <span class="select">
          <select
            aria-label={words.t('orderLabel')}
            value={order}
            onChange={(event) => onOrder(event.currentTarget.value === 'speaker' ? 'speaker' : 'article')}
          >
            <option value="article">{words.t('orderArticle')}</option>
            <option value="speaker">{words.t('orderSpeaker')}</option>
          </select>
          <Icon name="chevron" />
        </span>
      )}
    </div>
  );
}
