import type { PageIdentity } from './page-request.ts';

/**
 * Which document stands in the page this runs in. It is also put into pages by itself: it must not refer to anything
 * outside itself.
 */
export function pageIdentity(): PageIdentity {
  return {
    // `MOST.address`, which cannot be named here.
    url: location.href.slice(0, 32_000),
    document: performance.timeOrigin,
    contentType: document.contentType,
    length: document.body?.textContent?.length ?? 0,
  };
}
