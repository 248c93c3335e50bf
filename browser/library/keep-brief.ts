import { browser } from 'wxt/browser';
import type { Brief } from '../../brief/model.ts';
import type { Keeping } from '../../components/surface.ts';
import { articleId } from '../../library/record/article-id.ts';
import { keptArticle } from '../../library/record/article-record.ts';
import { compareReadings, hasChanges } from '../../library/versions/compare.ts';
import { changeOf, tellChange } from '../storage/library/changes.ts';
import { deleteArticles, keepReadings } from '../storage/library/keeping.ts';
import { article } from '../storage/library/lookup.ts';
import { forgetOld } from '../storage/library/retention.ts';

/** Milliseconds in which opening the same text again is the same reading. */
const SAME_READING = 600_000;

/** The library's name for the article of a brief. */
function idOf(brief: Brief): string {
  return articleId(brief.article);
}

/** Where the library's page shows what has changed in the article of a brief: the query of its address. */
export function changesAddress(brief: Brief): string {
  return `?page=changed&id=${encodeURIComponent(idOf(brief))}`;
}

/**
 * A brief has been opened. Where its article is kept, the new reading joins the old one and is compared with it; where
 * it is not, it is kept if that is wanted. Never rejects: what could not be kept stands there as what it is, to be
 * tried again.
 */
export async function reopened(
  brief: Brief,
  wanted: boolean,
): Promise<Pick<Keeping, 'kept' | 'changed' | 'failed'>> {
  return join(brief, wanted).catch(() => ({ kept: false, changed: false, failed: wanted }));
}

async function join(brief: Brief, wanted: boolean): Promise<Pick<Keeping, 'kept' | 'changed'>> {
  const before = await article(idOf(brief));
  if (!before) {
    if (wanted) await keep(brief);
    return { kept: wanted, changed: false };
  }
  const now = reading(brief);
  const isSame = before.record.textHash === now.record.textHash;
  const last = Date.parse(before.record.readAt.at(-1) ?? '');
  if (!isSame || !(Date.now() - last < SAME_READING)) {
    await keepReadings([{ kept: now }]);
    tellChange(changeOf([now.record.id]));
  }
  const skipped = brief.article.leftOut.map(({ text }) => text);
  return { kept: true, changed: !isSame && hasChanges(compareReadings(before, now, skipped)) };
}

/** Keeps a brief, and lets go of what the reader's policy no longer keeps. */
export async function keep(brief: Brief): Promise<void> {
  await keepReadings([{ kept: reading(brief) }]);
  // It is kept, whatever becomes of older ones; they are tried again with the next.
  const gone = await forgetOld().catch(() => null);
  tellChange(gone ? changeOf([idOf(brief), ...gone]) : 'everything');
}

/** Takes an article out again, with its versions. */
export async function unkeep(brief: Brief): Promise<void> {
  await deleteArticles([idOf(brief)]);
  tellChange(changeOf([idOf(brief)]));
}

function reading(brief: Brief) {
  const engine = browser.runtime.getManifest().version;
  return keptArticle(brief, { engine, readAt: [new Date().toISOString()] });
}
