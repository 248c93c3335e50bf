import type { Brief } from '../../brief/model.ts';
import type { Keeping } from '../../components/surface.ts';
import type { Keeping as Kept } from '../../library/keeping/policy.ts';
import { openLibrary } from './library-tab.ts';
import type { Model } from './model.ts';

/** What the library knows of the brief on show, and does with it. */
export interface BriefKeeper {
  /** For the views; null where nothing is kept: the library is off, the site is excluded, the window private. */
  readonly keeping: () => Keeping | null;
  /** Tells what is on show now. What has been looked up for another brief is forgotten. */
  readonly show: (model: Model) => void;
}

/**
 * Keeps what is on show, where the reader lets it: by their hand, or at once. An article that is kept already is
 * compared, and the new reading joins the old one. The database's code is loaded only where the library is on, and
 * after the brief has been drawn; what goes wrong there never touches the brief.
 */
export function briefKeeper(redraw: () => void): BriefKeeper {
  let shown: Brief | null = null;
  let keeping: Keeping | null = null;

  const set = (brief: Brief, next: Keeping | null) => {
    if (brief !== shown) return;
    keeping = next;
    redraw();
  };

  const look = async (brief: Brief, how: Kept) => {
    const library = await import('../library/keep-brief.ts');
    const found = await library.reopened(brief, how === 'at-once');
    const onKeep = async (keep: boolean) => {
      try {
        await (keep ? library.keep(brief) : library.unkeep(brief));
        set(brief, { kept: keep, changed: false, onKeep, onShowChanges });
        return true;
      } catch {
        return false;
      }
    };
    const onShowChanges = () => openLibrary(library.changesAddress(brief));
    set(brief, { ...found, onKeep, onShowChanges });
  };

  return {
    keeping: () => keeping,
    show: ({ shown: now, front }) => {
      const brief = now && now.scope !== 'selection' ? now.brief : null;
      if (brief === shown) return;
      shown = brief;
      keeping = null;
      if (!brief) return;
      import('../storage/library/policy-in-force.ts')
        .then((policy) => policy.keepingNow(now?.page.host ?? null, front?.isPrivate ?? false))
        .then((how) => (how === 'never' ? undefined : look(brief, how)))
        .catch(() => undefined);
    },
  };
}
