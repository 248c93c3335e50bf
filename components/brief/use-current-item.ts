import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../brief/model.ts';
import { useWords } from '../messages.ts';
import type { ItemRef, ShownPassage, SurfaceActions } from '../surface.ts';
import { OUTCOMES } from './ItemTools.tsx';
import { stepFrom } from './item-order.ts';
import { passagesOf, sameItem } from './items.ts';
import { itemId } from './Receipt.tsx';

/** The item the reader is at, and what can be done with it. */
export interface CurrentItem {
  readonly current: ItemRef | null;
  /** The outcome of showing it in the page; null while it is only current. */
  readonly outcome: ShownPassage | null;
  /** Which of its passages is shown in the page, where it has several. */
  readonly passage: { readonly at: number; readonly of: number } | null;
  /** Null: no item is. */
  readonly select: (item: ItemRef | null) => void;
  /** Goes to the item's place in the page; to its next passage where it is there already. */
  readonly show: (item: ItemRef) => Promise<void>;
  readonly copy: (what: readonly ItemRef[] | 'all') => Promise<void>;
  /** On to the next item or back; with `focus` the keyboard goes along. Null at the end. */
  readonly step: (by: 1 | -1, focus: boolean) => ItemRef | null;
}

/** Says something in the status line; `quietly` where the eye sees it elsewhere. */
export type Say = (message: string, quietly?: boolean) => void;

/** `items` is all items in the order they are shown in; `say` tells in the status line what came of it. */
export function useCurrentItem(
  brief: Brief,
  items: readonly ItemRef[],
  actions: SurfaceActions,
  say: Say,
): CurrentItem {
  const words = useWords();
  const [current, setCurrent] = useState<ItemRef | null>(null);
  const [outcome, setOutcome] = useState<ShownPassage | null>(null);
  /** Which of the current item's passages was shown last; null while it is only current. */
  const [passage, setPassage] = useState<number | null>(null);
  /** An item that is to come into sight once it is drawn as the current one. */
  const coming = useRef<ItemRef | null>(null);
  const passages = current ? passagesOf(brief, current).length : 0;

  useLayoutEffect(() => {
    const item = coming.current;
    coming.current = null;
    if (item)
      document.getElementById(itemId(item))?.closest('li, section')?.scrollIntoView({ block: 'nearest' });
  });

  const select = (item: ItemRef | null) => {
    if (sameItem(item, current)) return;
    setCurrent(item);
    setPassage(null);
    setOutcome(null);
  };

  return {
    current,
    outcome,
    passage: passages > 1 && passage !== null ? { at: passage + 1, of: passages } : null,
    select,
    async show(item) {
      const places = passagesOf(brief, item);
      const again = sameItem(item, current) && passage !== null;
      const at = again ? (passage + 1) % places.length : 0;
      // The line that opens under it might be below the edge.
      coming.current = item;
      setCurrent(item);
      setPassage(at);
      const span = places[at];
      if (!span) return;
      const came = await actions.showPassage(span);
      setOutcome(came);
      say(words.t(OUTCOMES[came]), true);
    },
    async copy(what) {
      say(words.t((await actions.copy(what)) ? 'copied' : 'copyFailed'));
    },
    step(by, focus) {
      const item = stepFrom(items, current, by);
      if (!item) return null;
      select(item);
      coming.current = item;
      if (focus) document.getElementById(itemId(item))?.focus({ preventScroll: true });
      return item;
    },
  };
}
