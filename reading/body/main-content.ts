import { Readability } from '@mozilla/readability';
import type { PageCopy } from './page-copy.ts';

/** Below this many characters what was found is more likely a notice than an article. */
const ENOUGH = 200;

/**
 * The element that holds the article, by Readability (Mozilla, 0.6) or, where it finds too little, by what the
 * page itself names as the article. The copy is taken apart for it.
 */
export function mainContent(copy: PageCopy): Element | null {
  const named = copy.body.querySelector('[itemprop~="articleBody"], article, main, [role="main"]');
  const spare = named ? (named.cloneNode(true) as Element) : null;
  const found = byReadability(copy.document);
  if (found && lengthOf(found) >= ENOUGH) return found;
  return spare && lengthOf(spare) > (found ? lengthOf(found) : 0) ? spare : found;
}

function byReadability(document: Document): Element | null {
  try {
    // The element itself serves: no detour over its HTML.
    const reader = new Readability<Element>(document, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (element) => element as Element,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Some pages make it throw (nodes beside <body>): they are read another way.
    return null;
  }
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
