import { type Keeping, keepingOf } from '../../../library/keeping/policy.ts';
import { loadPolicy } from './policy-store.ts';

/**
 * Whether, and how, briefs of a site are kept by the policy as it is stored now. `host` is null for a page without one.
 * A file of its own, so that a surface can load all of it in one piece once there is a brief.
 */
export async function keepingNow(host: string | null, isPrivate: boolean): Promise<Keeping> {
  return keepingOf(await loadPolicy(), host, isPrivate);
}
