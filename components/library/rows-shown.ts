import { useEffect, useState } from 'preact/hooks';

/** Rows that fill a tall window: drawn at once. */
const FIRST = 16;
/** Rows drawn as soon as those are on the screen, and more with each "more". */
const SCREEN = 40;

/**
 * How many rows of a list are drawn, and what draws more. A new list begins with what a window shows of it; one that
 * the reader has scrolled into, or had more drawn of, keeps its length, so that nothing moves under them.
 */
export function useRowsShown(list: readonly unknown[]): { shown: number; next: number; more: () => void } {
  const [drawn, setDrawn] = useState({ list, shown: FIRST });
  // How far it is scrolled is asked last: the browser lays the whole page out for the answer.
  const beginsAnew = drawn.list !== list && drawn.shown <= SCREEN && window.scrollY === 0;
  const shown = beginsAnew ? FIRST : drawn.shown;
  useEffect(() => {
    if (drawn.list !== list || shown < SCREEN) setDrawn({ list, shown: Math.max(shown, SCREEN) });
  }, [drawn, list, shown]);
  return {
    shown,
    next: Math.min(SCREEN, list.length - shown),
    more: () => setDrawn({ list, shown: shown + SCREEN }),
  };
}
