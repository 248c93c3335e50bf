import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ItemRef, Place } from '../surface.ts';
import { itemAt, itemId } from './Receipt.tsx';

/** The first item that is in view, whole or from its second line on; null while the brief stands at its top. */
export function itemAtTop(brief: HTMLElement | null): ItemRef | null {
  if (!brief || document.documentElement.scrollTop === 0) return null;
  const top = headingsEnd();
  const items = brief.querySelectorAll('[data-section]');
  return itemAt([...items].find((item) => item.getBoundingClientRect().bottom > top) ?? null);
}

/** Where the headings that stay in sight end, in pixels from the window's top. */
function headingsEnd(): number {
  const tabs = document.querySelector('nav.tabs')?.getBoundingClientRect();
  return tabs?.bottom ?? 0;
}

/**
 * Goes on where the reader was in another surface, once: `take` gets the filter and the search; the item comes to the
 * top when it has been drawn. `whole`: the brief is drawn to its end, so what is not there then will not come.
 */
export function usePlace(place: Place | null, whole: boolean, take: (place: Place) => void): void {
  const coming = useRef<ItemRef | null>(null);
  useLayoutEffect(() => {
    if (!place) return;
    coming.current = place.item;
    take(place);
  }, [place]);
  useLayoutEffect(() => {
    if (!coming.current) return;
    const item = document.getElementById(itemId(coming.current));
    item?.closest('li, section')?.scrollIntoView({ block: 'start' });
    if (item || whole) coming.current = null;
  });
}
