import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TabName } from './SectionTabs.tsx';

export interface BriefKeys {
  readonly tabs: readonly TabName[];
  readonly onStep: (by: 1 | -1) => void;
  readonly onTab: (tab: TabName) => void;
  readonly onCopy: () => void;
  /** Keeps the brief in the library, or takes it out; null where there is none. */
  readonly onKeep: (() => void) | null;
  readonly onHelp: () => void;
  /** Opens the search. */
  readonly onSearch: () => void;
  /** Chooses the current quote, or lets it go. */
  readonly onChoose: () => void;
  /** Undoes what narrows the brief; null where nothing does, and Escape is the browser's. */
  readonly onEscape: (() => void) | null;
}

/** Whether a key belongs to the control it was pressed in: text fields, selects, open menus and dialogs. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  return (
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), select, textarea, dialog, [role=menu]') !== null
  );
}

/** The keys of the brief: j/k and arrows walk, 1-4 go to tabs, c copies, s keeps, x chooses, / searches, ? helps. Enter is the receipt's own. */
export function useBriefKeys(keys: BriefKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const { tabs, onStep, onTab, onCopy, onKeep, onHelp, onSearch, onChoose, onEscape } = latest.current;
      const tab = /^[1-9]$/.test(event.key) ? tabs[Number(event.key) - 1] : undefined;
      if (event.key === 'j' || event.key === 'ArrowDown') onStep(1);
      else if (event.key === 'k' || event.key === 'ArrowUp') onStep(-1);
      else if (event.key === 'c') onCopy();
      else if (event.key === 's' && onKeep) onKeep();
      else if (event.key === '?') onHelp();
      else if (event.key === '/') onSearch();
      else if (event.key === 'x') onChoose();
      else if (event.key === 'Escape' && onEscape) onEscape();
      else if (tab) onTab(tab);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
