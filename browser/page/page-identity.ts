import { pageAddress } from './page-address.ts';
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

/** The same document at the same address with as much text: a cheap sign that nothing was drawn anew. */
export function isSame(now: PageIdentity, then: PageIdentity): boolean {
  return (
    now.document === then.document &&
    now.length === then.length &&
    pageAddress(now.url) === pageAddress(then.url)
  );
}
