import { Icon } from '../Icon.tsx';
import { Menu } from '../Menu.tsx';
import { type MessageKey, useWords } from '../messages.ts';
import type { ItemRef, ShownPassage } from '../surface.ts';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';

/** What is said of an item that was to be shown in the page. */
export const OUTCOMES: Readonly<Record<ShownPassage, MessageKey>> = {
  shown: 'passageShown',
  gone: 'passageGone',
  unreachable: 'passageUnreachable',
  'not-open': 'passageNotOpen',
};

/** The line under the current item: where it is in the page, and taking it along. Nothing under the others. */
export function ItemTools({ item }: { readonly item: ItemRef }) {
  const words = useWords();
  const { current, outcome, step, href, chosen, actions } = useItems();
  if (!sameItem(item, current)) return null;
  const canOpen = outcome !== null && outcome !== 'shown' && href !== '#';
  return (
    <p class="here">
      <span>
        {outcome && words.t(OUTCOMES[outcome])}
        {canOpen && (
          <button type="button" class="text" onClick={() => actions?.openPage(item)}>
            {words.t('openAtWords')}
          </button>
        )}
        {step && (
          <span class="step">{words.t('passageOf', words.number(step.at), words.number(step.of))}</span>
        )}
      </span>
      <span class="acts">
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
        {item.section === 'quotes' && actions && (
          <Menu
            class="text"
            align="end"
            drop="down"
            items={[
              { label: words.t('copyLink'), disabled: href === '#', onSelect: () => actions.copyLink(item) },
              { label: words.t('savePicture'), onSelect: () => actions.savePicture(item) },
              {
                label: words.t(chosen?.has(item.index) ? 'letGo' : 'choose'),
                hint: 'x',
                onSelect: () => actions.choose(item.index),
              },
            ]}
          >
            {words.t('share')}
            <Icon name="chevron" />
          </Menu>
        )}
      </span>
    </p>
  );
}
