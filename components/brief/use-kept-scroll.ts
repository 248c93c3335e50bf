import { useLayoutEffect } from 'preact/hooks';

/** Where the reader was in each brief shown so far, in pixels from the top; the one left last stands last. */
const kept = new Map<string, number>();
/** Briefs remembered; who has more tabs open begins at the top of the oldest. */
const MOST_KEPT = 100;

/** Whether this brief was left somewhere below its top. */
export function isScrollKept(name: string): boolean {
  return (kept.get(name) ?? 0) > 0;
}

/** Shows a brief where the reader left it, and one not seen before from its top. `name` tells briefs apart. */
export function useKeptScroll(name: string): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    let top = kept.get(name) ?? 0;
    root.scrollTop = top;
    // Noted as it happens: when the view is taken away, the page may have become shorter already.
    const note = () => {
      top = root.scrollTop;
    };
    addEventListener('scroll', note, { passive: true });
    return () => {
      removeEventListener('scroll', note);
      kept.delete(name);
      kept.set(name, top);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? name);
    };
  }, [name]);
}
