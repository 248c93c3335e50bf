import type { Following, Leave } from '../../components/surface.ts';
import type { Model } from './model.ts';

const NONE: Leave = { kind: 'none' };

/**
 * Whose leave what is shown was read with, and whether it still holds.
 * @param following how far the panel may follow on the site of the page it shows
 */
export function leaveInUse({ shown, front }: Model, following: Following): Leave {
  if (shown?.scope === 'link') return { kind: 'link', host: shown.page.host, until: 'fetched' };
  const page = shown?.page ?? front?.page ?? null;
  if (following === 'everywhere') return { kind: 'everywhere', until: 'taken-back' };
  if (following === 'site') return { kind: 'site', host: page?.host ?? null, until: 'taken-back' };
  // A click opens one page: once that is left, so is the leave.
  const isThere = shown !== null && !shown.left && (front === null || front.key === shown.key);
  return isThere ? { kind: 'click', host: page?.host ?? null, until: 'page-left' } : NONE;
}
