import { textOf } from './blanks.ts';
import type { PageCopy } from './page-copy.ts';
import { SparingReadability } from './sparing-readability.ts';

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
  const found = byReadability(copy);
  const length = found ? textOf(found).length : 0;
  if (!isNamed || length >= ENOUGH) return found;
  const named = copyAgain().body.querySelector(NAMED);
  return named && textOf(named).length > length ? named : found;
}

function byReadability(copy: PageCopy): Element | null {
  keepNames(copy);
  try {
    // The element itself serves: no detour over its HTML.
    const reader = new SparingReadability(copy.document, {
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

/**
 * Readability puts a paragraph in the place of a box that holds nothing else, and the box's name, by which a
 * caption or a sign-up is known, is lost: such a paragraph gets the name beforehand.
 */
function keepNames({ document, body, namedLines }: PageCopy): void {
  for (const box of namedLines) {
    const p = document.createElement('p');
    for (const name of ['class', 'id', 'itemprop']) {
      const value = box.getAttribute(name);
      if (value) p.setAttribute(name, value);
    }
    while (box.firstChild) p.appendChild(box.firstChild);
    box.replaceWith(p);
  }
  for (const p of body.querySelectorAll('div > p:only-child, section > p:only-child')) {
    const box = p.parentElement;
    if (box) p.setAttribute('data-box', `${box.getAttribute('class') ?? ''} ${box.id}`);
  }
}
