import { keptSince } from '../../../library/keeping/policy.ts';
import { deleteArticles } from './keeping.ts';
import { articlesOf } from './lookup.ts';
import { loadPolicy } from './policy-store.ts';

/** Deletes what was last read longer ago than the policy keeps; answers the ids of it. */
export async function forgetOld(): Promise<readonly string[]> {
  const since = keptSince(await loadPolicy(), Date.now());
  const old = since === null ? [] : await articlesOf({ readBefore: since });
  await deleteArticles(old);
  return old;
}
