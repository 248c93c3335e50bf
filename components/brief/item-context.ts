import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { SPEAKER_COLOURS } from '../speaker-colours.ts';
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
  /** The paint of each person's quotes while they are painted in the page, as indices in `SPEAKER_COLOURS`. */
  readonly paint: ReadonlyMap<string, number> | null;
}

const Context = createContext<ItemContext>({
  current: null,
  step: null,
  first: null,
  href: '#',
  paint: null,
});

export const ItemsProvider = Context.Provider;

/** The style of a person's name or initials: their paint, with the dark ink that is legible on it. */
export function usePaint(
  person: string | null,
): { readonly background: string; readonly color: string } | undefined {
  const { paint } = useContext(Context);
  const colour = person === null ? undefined : paint?.get(person);
  return colour === undefined ? undefined : { background: SPEAKER_COLOURS[colour] ?? '', color: '#1d1b18' };
}

export function useItems(): ItemContext {
  return useContext(Context);
}
