import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemRef, ShownPassage } from '../surface.ts';

/** What can be done with the current item, beside showing and copying it. */
export interface ItemActions {
  /** Copies the address that opens the page at the words. */
  readonly copyLink: (item: ItemRef) => void;
  /** Saves the quote as a picture. */
  readonly savePicture: (item: ItemRef) => void;
  /** Opens the page in a tab, at the words. */
  readonly openPage: (item: ItemRef) => void;
  /** Chooses a quote, to be copied with others, or lets it go again. */
  readonly choose: (quote: number) => void;
}

/** What every item of a brief needs to know, given once. */
export interface ItemContext {
  readonly current: ItemRef | null;
  /** The outcome of showing the current item in the page; null while it is only current. */
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
  /** What is looked for, folded (`foldedQuery`); empty where nothing is. */
  readonly query: string;
  /** Indices of the quotes chosen; null while none are being chosen. */
  readonly chosen: ReadonlySet<number> | null;
  readonly actions: ItemActions | null;
}

const Context = createContext<ItemContext>({
  current: null,
  outcome: null,
  step: null,
  first: null,
  href: '#',
  lang: undefined,
  colours: new Map(),
  query: '',
  chosen: null,
  actions: null,
});

export const ItemsProvider = Context.Provider;

export function useItems(): ItemContext {
  return useContext(Context);
}
