import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeRequest } from '../browser/take-request.ts';
import { PassageMarker } from '../reading/passage-marker.ts';

/** One marker for each document, kept in the isolated world between requests. */
const world = globalThis as { pullquoteMarker?: PassageMarker };

/** Put into the page on request: shows, outlines or paints passages, and answers how many it found. */
export default defineUnlistedScript(() => {
  const request = takeRequest('marker');
  if (!request) return null;
  const needsStyles = world.pullquoteMarker === undefined;
  world.pullquoteMarker ??= new PassageMarker(document);
  const marker = world.pullquoteMarker;
  switch (request.do) {
    case 'show':
      return { found: marker.show(request.anchor) ? 1 : 0, needsStyles };
    case 'outline':
      return { found: marker.outline(request.anchor) ? 1 : 0, needsStyles };
    case 'paint':
      return { found: marker.paint(request.quotes), needsStyles };
  }
});
