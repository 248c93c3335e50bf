import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Items drawn at first, and with every step on. */
const STEP = 200;
/** Pixels before the end of what is drawn at which more is. */
const AHEAD = 1500;

export interface GrowingCount {
  /** How many items of the list to draw. */
  readonly count: number;
  /** For an empty element right behind the list: when it comes near, more is drawn. */
  readonly end: RefObject<HTMLDivElement | null>;
}

/**
 * How much of a long list to draw: its beginning, and more as the reader comes near the end. To draw tens of
 * thousands of items at once would stop the surface for half a minute.
 * @param total items of the whole list
 * @param reached place of the item the reader is at, which is drawn with some behind it; -1 where it is none of them
 */
export function useGrowingCount(total: number, reached = -1): GrowingCount {
  const [wanted, setWanted] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const count = Math.min(total, Math.max(wanted, reached < 0 ? 0 : reached + STEP));
  useEffect(() => {
    if (!end.current || count >= total) return undefined;
    const near = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setWanted(count + STEP);
      },
      { rootMargin: `${AHEAD}px` },
    );
    near.observe(end.current);
    return () => near.disconnect();
  }, [count, total]);
  return { count, end };
}
