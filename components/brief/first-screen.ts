import { useEffect, useState } from 'preact/hooks';
import type { SectionName } from '../settings/preferences.ts';
import { isScrollKept } from './use-kept-scroll.ts';

/** The least height of an item with its part of the headings, the header and the footer, in pixels. */
const ITEM_HEIGHT = 75;

/** The sections that are seen in a window of this height (pixels) before it is scrolled, and none that are below. */
export function firstScreen(
  sections: readonly SectionName[],
  counts: Readonly<Record<SectionName, number>>,
  folded: readonly SectionName[],
  height: number,
): readonly SectionName[] {
  let items = 0;
  return sections.filter((name) => {
    const seen = items * ITEM_HEIGHT < height;
    if (!folded.includes(name)) items += counts[name];
    return seen;
  });
}

/**
 * Whether a brief is to be drawn to its end: not in its first picture, which is there sooner so. One that is shown
 * where the reader left it (`name`, as `useKeptScroll` has it) is drawn whole at once.
 */
export function useWhole(name: string): boolean {
  const [whole, setWhole] = useState(() => isScrollKept(name));
  // An effect runs when the picture has been painted.
  useEffect(() => setWhole(true), []);
  return whole;
}
