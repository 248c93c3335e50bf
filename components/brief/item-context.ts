import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemRef } from '../surface.ts';

/** What every item of a brief needs to know, given once. */
export interface ItemContext {
  readonly current: ItemRef | null;
  /** Which of the current item's passages is shown, where it has several. */
  readonly step: { readonly at: number; readonly of: number } | null;
  /** The item Tab reaches before one is current. */
  readonly first: ItemRef | null;
  /** The article's address: "#" where there is none that may be followed. */
  readonly href: string;
}

const Context = createContext<ItemContext>({ current: null, step: null, first: null, href: '#' });

export const ItemsProvider = Context.Provider;

export function useItems(): ItemContext {
  return useContext(Context);
}
