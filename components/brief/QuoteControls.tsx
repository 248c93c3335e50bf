import { Icon } from '../Icon.tsx';
import { useWords } from '../messages.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { VoiceFilter, VoiceShare } from './voices.ts';

export interface QuoteControlsProps {
  readonly shares: readonly VoiceShare[];
  readonly filter: VoiceFilter;
  readonly onFilter: (filter: VoiceFilter) => void;
  readonly order: Preferences['quoteOrder'];
  readonly onOrder: (order: Preferences['quoteOrder']) => void;
}

/** Whose quotes, and in which order: the browser's own selects, dressed as text. Nothing to choose, no control. */
export function QuoteControls({ shares, filter, onFilter, order, onOrder }: QuoteControlsProps) {
  const words = useWords();
  if (shares.length < 2 && filter === null) return null;
  return (
    <div class="quote-controls">
      <span class="select">
        <select
          aria-label={words.t('filterLabel')}
          value={filter ?? ''}
          onChange={(event) => onFilter(event.currentTarget.value || null)}
        >
          <option value="">{words.t('everyone')}</option>
          {shares.map(({ voice, person, quotes }) => (
            <option key={voice.id} value={voice.id}>
              {person?.name ?? voice.name ?? words.t('speakerUnclear')} ({words.number(quotes)})
            </option>
          ))}
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
