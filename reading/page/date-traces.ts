import { type MarkedDate, MOST } from '../page-contents.ts';
import type { Boxes } from './boxes.ts';
import type { CopiedElement } from './copied-element.ts';

/** What `<time>` elements and microdata say: the attribute where it has one, and its words. */
export function markedDates(marked: readonly CopiedElement[], boxes: Boxes): MarkedDate[] {
  return marked.slice(0, MOST.markedDates).map((copied) => {
    const { element, className } = copied;
    const parent = element.parentElement;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    return {
      value: value?.trim().slice(0, MOST.date) ?? null,
      text: (element.textContent ?? '').slice(0, MOST.date),
      itemprop: propertyOf(element).toLowerCase().slice(0, MOST.name),
      names: `${className} ${parent?.getAttribute('class') ?? ''}`.toLowerCase().slice(0, MOST.value),
      around: (parent?.textContent ?? '').slice(0, MOST.aroundDate),
      isPubdate: element.hasAttribute('pubdate'),
      box: boxes.numberOf(copied),
    };
  });
}

/** Its property name in microdata or RDFa. */
function propertyOf(element: Element): string {
  return element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
}

const STATE =
  /"(?:datePublished|date_published|publishDate|publish_date|publishedAt|published_at|publishedDate|published_date|pubDate|publicationDate|publication_date|firstPublish(?:ed)?(?:At|Date)?|first_published_at|publishTime|datePublish)"\s*:\s*"?([^",}]{8,40})/i;
const MOST_STATE = 400_000;
/** What all those names contain, much quicker to find than any of them, and how far from it they begin and end. */
const IN_NAMES = 'ub';
const NAME_GOES_ON = ['lish', 'lica', 'Date', 'date', '_date'];
const BEFORE = 16;
const AFTER = 90;

/** Publication dates in the state embedded in the page's scripts; none if there are too many to belong to one page. */
export function datesInScripts(root: Element): string[] {
  let read = 0;
  const found = new Set<string>();
  for (const script of root.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    if ((script.getAttribute('type') ?? '').includes('ld+json')) continue;
    read += source.length;
    if (read > MOST_STATE) break;
    addStates(source, found);
    if (found.size > MOST.datesInScripts) return [];
  }
  return [...found];
}

function addStates(source: string, found: Set<string>): void {
  let from = 0;
  for (let at = source.indexOf(IN_NAMES); at >= 0; at = source.indexOf(IN_NAMES, at + 2)) {
    if (at < from || !NAME_GOES_ON.some((rest) => source.startsWith(rest, at + 2))) continue;
    const start = Math.max(from, at - BEFORE);
    const match = STATE.exec(source.slice(start, at + AFTER));
    if (!match) continue;
    found.add(match[1]!);
    from = start + match.index + match[0].length;
  }
}
