import { useRef, useState } from 'preact/hooks';
import type { Brief } from '../../brief/model.ts';
import { type MessageKey, useWords } from '../messages.ts';
import type { ItemRef, ShownPassage, SurfaceActions } from '../surface.ts';
import { stepFrom } from './item-order.ts';
import { passagesOf, sameItem } from './items.ts';
import { itemId } from './Receipt.tsx';

/** The item the reader is at, and what can be done with it. */
export interface CurrentItem {
  readonly current: ItemRef | null;
  /** Which of its passages is shown in the page, where it has several. */
  readonly passage: { readonly at: number; readonly of: number } | null;
  readonly select: (item: ItemRef) => void;
  /** Goes to the item's place in the page; to its next passage where it is there already. */
  readonly show: (item: ItemRef) => Promise<void>;
  /** Outlines in the page what the pointer is over; null where it left. */
  readonly outline: (item: ItemRef | null) => void;
  readonly copy: (what: ItemRef | 'all') => Promise<void>;
  /** On to the next item or back; with `focus` the keyboard goes along. Null at the end. */
  readonly step: (by: 1 | -1, focus: boolean) => ItemRef | null;
}

const OUTCOMES: Readonly<Record<ShownPassage, MessageKey>> = {
  shown: 'passageShown',
  gone: 'passageGone',
  unreachable: 'passageUnreachable',
};

/** `walk` is all items in the order they are shown in; `say` tells in the status line what came of it. */
export function useCurrentItem(
  brief: Brief,
  walk: readonly ItemRef[],
  actions: SurfaceActions,
  say: (message: string) => void,
): CurrentItem {
  const words = useWords();
  const [current, setCurrent] = useState<ItemRef | null>(null);
  /** Which of the current item's passages was shown last; null while it is only current. */
  const [passage, setPassage] = useState<number | null>(null);
  const outlined = useRef<ItemRef | null>(null);
  const passages = current ? passagesOf(brief, current).length : 0;

  const select = (item: ItemRef) => {
    if (sameItem(item, current)) return;
    setCurrent(item);
    setPassage(null);
  };

  return {
    current,
    passage: passages > 1 && passage !== null ? { at: passage + 1, of: passages } : null,
    select,
    async show(item) {
      const places = passagesOf(brief, item);
      const again = sameItem(item, current) && passage !== null;
      const at = again ? (passage + 1) % places.length : 0;
      setCurrent(item);
      setPassage(at);
      const span = places[at];
      if (!span) return;
      const outcome = await actions.showPassage(span);
      say(words.t(OUTCOMES[outcome]));
    },
    outline(item) {
      if (item === outlined.current || sameItem(item, outlined.current)) return;
      outlined.current = item;
      actions.outlinePassage((item && passagesOf(brief, item)[0]) ?? null);
    },
    async copy(what) {
      say(words.t((await actions.copy(what)) ? 'copied' : 'copyFailed'));
    },
    step(by, focus) {
      const item = stepFrom(walk, current, by);
      if (!item) return null;
      select(item);
      const element = document.getElementById(itemId(item));
      if (focus) element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
      return item;
    },
  };
}
