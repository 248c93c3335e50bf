import type { PageIdentity } from './page-request.ts';

/**
 * Which document stands in the page this runs in. It is also put into pages by itself: it must not refer to anything
 * outside itself.
 */
export function pageIdentity(): PageIdentity {
  return {
    url: location.href,
    document: performance.timeOrigin,
    contentType: document.contentType,
    length: document.body?.textContent?.length ?? 0,
  };
}
