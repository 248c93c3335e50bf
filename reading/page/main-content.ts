import Readability from '@mozilla/readability/Readability.js';
import { textOf } from './blanks.ts';
import type { PageCopy } from './page-copy.ts';

/** How pages name the element that holds their article. */
const NAMED = '[itemprop~="articleBody"], article, main, [role="main"]';

/** Below this many characters what was found is more likely a notice than an article. */
const ENOUGH = 200;

/**
 * The element that holds the article, by Readability (Mozilla, 0.6) or, where it finds too little, by what the
 * page itself names as the article. The copy is taken apart for it.
 * @param copyAgain the same copy, whole, for the page that has to be looked at twice
 */
export function mainContent(copy: PageCopy, copyAgain: () => PageCopy): Element | null {
  const isNamed = copy.body.querySelector(NAMED) !== null;
  const found = byReadability(copy.document);
  const length = found ? textOf(found).length : 0;
  if (!isNamed || length >= ENOUGH) return found;
  const named = copyAgain().body.querySelector(NAMED);
  return named && textOf(named).length > length ? named : found;
}

function byReadability(document: Document): Element | null {
  keepNames(document);
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

const BLOCKS =
  'address, article, aside, blockquote, dd, div, dl, dt, fieldset, figure, figcaption, footer, h1, h2, h3, h4, h5, h6, header, hr, iframe, img, li, ol, p, pre, section, table, ul, video';

/** All elements around one of those; each is looked at once. */
function aroundBlocks(body: Element): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const block of body.querySelectorAll(BLOCKS)) {
    for (let at = block.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  }
  return around;
}

/**
 * Readability puts a paragraph in the place of a box that holds nothing else, and the box's name, by which a
 * caption or a sign-up is known, is lost: such a paragraph gets the name beforehand.
 */
function keepNames(document: Document): void {
  const around = aroundBlocks(document.body);
  for (const box of document.body.querySelectorAll('div[class], div[id]')) {
    if (around.has(box)) continue;
    const p = document.createElement('p');
    for (const name of ['class', 'id', 'itemprop']) {
      const value = box.getAttribute(name);
      if (value) p.setAttribute(name, value);
    }
    while (box.firstChild) p.appendChild(box.firstChild);
    box.replaceWith(p);
  }
  for (const p of document.body.querySelectorAll('div > p:only-child, section > p:only-child')) {
    const box = p.parentElement;
    if (box) p.setAttribute('data-box', `${box.getAttribute('class') ?? ''} ${box.id}`);
  }
}
