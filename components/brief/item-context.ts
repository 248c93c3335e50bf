import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemRef, ShownPassage } from '../surface.ts';

/** What every item of a brief needs to know, given once. */
export interface ItemContext {
  readonly current: ItemRef | null;
  /** What came of showing the current item in the page; null while it is only current. */
  readonly outcome: ShownPassage | null;
  /** Which of the current item's passages is shown, where it has several. */
  readonly step: { readonly at: number; readonly of: number } | null;
  /** The item Tab reaches before one is current. */
  readonly first: ItemRef | null;
  /** The article's address: "#" where there is none that may be followed. */
  readonly href: string;
  /** BCP 47 tag of the article's language, where the page says it. */
  readonly lang: string | undefined;
  /** The colour of each speaker who has one, 0 to 5, by `Voice.id`. */
  readonly colours: ReadonlyMap<string, number>;
}

const Context = createContext<ItemContext>({
  current: null,
  outcome: null,
  step: null,
  first: null,
  href: '#',
  lang: undefined,
  colours: new Map(),
});

export const ItemsProvider = Context.Provider;

export function useItems(): ItemContext {
  return useContext(Context);
}
