import { type MessageKey, useWords } from '../messages.ts';
import type { ItemRef, ShownPassage } from '../surface.ts';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';

/** What is said of an item that was to be shown in the page. */
export const OUTCOMES: Readonly<Record<ShownPassage, MessageKey>> = {
  shown: 'passageShown',
  gone: 'passageGone',
  unreachable: 'passageUnreachable',
};

/** The line under the current item: where it is in the page, and taking it along. Nothing under the others. */
export function ItemTools({ item }: { readonly item: ItemRef }) {
  const words = useWords();
  const { current, outcome, step } = useItems();
  if (!sameItem(item, current)) return null;
  return (
    <p class="here">
      <span>
        {outcome && words.t(OUTCOMES[outcome])}
        {step && (
          <span class="step">{words.t('passageOf', words.number(step.at), words.number(step.of))}</span>
        )}
      </span>
      <button
        type="button"
        class="text"
        data-copy={item.section}
        data-index={item.index}
        aria-label={words.t('copyItem')}
        title={words.t('copyItem')}
      >
        {words.t('copyAll')}
      </button>
    </p>
  );
}
