import type { PageRequest } from './page-request.ts';

/**
 * In the page: the request the extension left in the isolated world for this script, taken away so that it is
 * answered once. Null where the script was put in without one.
 */
export function takeRequest<F extends PageRequest['for']>(
  forScript: F,
): Extract<PageRequest, { for: F }> | null {
  const world = globalThis as { pullquoteRequest?: PageRequest };
  const request = world.pullquoteRequest;
  world.pullquoteRequest = undefined;
  return isFor(request, forScript) ? request : null;
}

function isFor<F extends PageRequest['for']>(
  request: PageRequest | undefined,
  forScript: F,
): request is Extract<PageRequest, { for: F }> {
  return request?.for === forScript;
}
