import type { PageIdentity } from './page-request.ts';
import type { ScriptAnswer } from './page-scripts.ts';
import type { Seen } from './seen.ts';

/**
 * Milliseconds between looks at a page that had no article: text that a script fetches comes late. Only a page that
 * was loaded or left for another address just now is looked at to the end.
 */
const PAUSES = [400, 500, 600, 700, 800];
const PAUSES_OF_OLD_PAGE = 2;
/** Milliseconds after its loading within which a page counts as new. */
const NEW = 8000;

/** What can be asked of the page: which it is now, and what it holds. Handed over, so that this file brings none of it along. */
export interface LatePage {
  readonly identify: () => Promise<ScriptAnswer<PageIdentity>>;
  readonly isSame: (now: PageIdentity, then: PageIdentity) => boolean;
  readonly look: () => Promise<ScriptAnswer<Seen>>;
}

/**
 * Looks again at a page without an article for as long as one may still come, whenever it has changed.
 * @param isElsewhere the document has gone to another address since it was read
 */
export async function awaitText(
  first: Seen,
  isElsewhere: boolean,
  { identify, isSame, look }: LatePage,
): Promise<ScriptAnswer<Seen>> {
  let seen = first;
  const isNew = isElsewhere || Date.now() - first.identity.document < NEW;
  for (const pause of isNew ? PAUSES : PAUSES.slice(0, PAUSES_OF_OLD_PAGE)) {
    if (seen.reading.kind === 'article' || seen.identity.contentType === 'application/pdf') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await identify();
    if (!now.ok) return now;
    if (isSame(now.value, seen.identity)) continue;
    const again = await look();
    if (!again.ok) return again;
    seen = again.value;
  }
  return { ok: true, value: seen };
}
