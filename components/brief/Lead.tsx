import type { Brief } from '../../brief/model.ts';
import { withoutTrailingComma } from '../../sharing/trailing-comma.ts';
import { useWords } from '../messages.ts';
import { textDirection } from './article-text.ts';
import { ItemTools } from './ItemTools.tsx';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';
import { Receipt } from './Receipt.tsx';
import type { IndexedQuote } from './shown-quotes.ts';
import { VoiceMark } from './VoiceMark.tsx';
import { VoiceName } from './VoiceName.tsx';

export interface LeadProps {
  readonly brief: Brief;
  readonly lead: IndexedQuote;
}

/** The quote the brief opens with, whole, and whose it is. */
export function Lead({ brief, lead: { quote, index } }: LeadProps) {
  const words = useWords();
  const { current, lang } = useItems();
  const { voice } = quote;
  const item = { section: 'quotes', index } as const;
  return (
    <section
      class={`lead${sameItem(item, current) ? ' current' : ''}`}
      dir={textDirection(quote.text)}
      aria-label={words.t('leadQuote')}
    >
      <Receipt item={item} class="lead-quote">
        <span class="words" lang={lang}>
          {withoutTrailingComma(quote.text)}
        </span>
      </Receipt>
      <p class="who">
        <VoiceMark kind={voice.kind} id={voice.id} />
        <VoiceName voice={voice} person={brief.people.find(({ id }) => id === voice.id) ?? null} />
      </p>
      <ItemTools item={item} />
    </section>
  );
}
