import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../browser/page/page-address.ts';
import { answerRequests } from '../browser/page/page-answer.ts';
import type { BriefedPage, MarkerAnswer, MarkerRequest } from '../browser/page/page-request.ts';
import { PassageMarker } from '../reading/passage/marker.ts';

/** One marker for each document, kept in the isolated world between requests. */
const world = globalThis as { pullquoteMarker?: PassageMarker };

/** Put into the page on request: shows or paints passages, and answers how many it found. */
export default defineUnlistedScript(() => answerRequests('marker', mark));

function mark(request: MarkerRequest): MarkerAnswer {
  // Before anything is sought, marked or listened to: another site must not learn what is read elsewhere.
  if (!isHere(request.of)) return { found: null, needsStyles: false };
  const needsStyles = world.pullquoteMarker === undefined;
  world.pullquoteMarker ??= new PassageMarker(document);
  return { found: found(world.pullquoteMarker, request), needsStyles };
}

function isHere({ document, address }: BriefedPage): boolean {
  return document === performance.timeOrigin || address === pageAddress(location.href);
}

function found(marker: PassageMarker, request: MarkerRequest): number {
  switch (request.do) {
    case 'show':
      return Number(marker.show(request.anchor));
    case 'paint':
      return marker.paint(request.quotes);
  }
}
