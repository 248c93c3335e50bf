import { COMPONENT_ATTRIBUTES } from '../boilerplate-classes.ts';
import { textOf } from './blanks.ts';
import { setLooseNamesAside } from './loose-names.ts';
import type { PageCopy } from './page-copy.ts';
import { SparingReadability } from './sparing-readability.ts';
import { removeTeaserLists } from './teaser-lists.ts';

/** How pages name the element that holds their article. */
const NAMED = '[itemprop~="articleBody"], article, main, [role="main"]';

/** With fewer characters than this, what was found is more likely a notice than an article. */
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
  setLooseNamesAside(copy.body);
  removeTeaserLists(copy.body);
  keepNames(copy);
  nameStandfirst(copy.body);
  try {
    return new SparingReadability(copy.document, { keepClasses: true }).article();
  } catch {
    // Some pages make it throw (nodes beside <body>): they are read another way.
    return null;
  }
}

/** Attributes by which boxes are known. */
const KEPT = new Set(['class', 'id', 'itemprop', ...COMPONENT_ATTRIBUTES]);

/** The box that holds the headline and no story. */
const HEADS = 'header, hgroup, [class*="header" i], [class*="-head" i]';
const STANDFIRST = { shortest: 25, longest: 400 };
/** Names of a line that says who wrote the story, and when, or of a picture's. */
const OTHER_LINE = /author|byline|caption|credit|date|figure|image|meta|photo|publish|share|tag|time/i;

/** What stands under the headline in the headline's own box sums the story up, so it is named a standfirst. */
function nameStandfirst(body: Element): void {
  const headings = body.querySelectorAll('h1');
  const [headline] = headings;
  const head = headings.length === 1 ? headline?.parentElement?.closest(HEADS) : null;
  if (!headline || !head || textOf(head).length > 900) return;
  for (const line of head.querySelectorAll('p, h2, h3')) {
    const { length } = textOf(line);
    if (length < STANDFIRST.shortest || length > STANDFIRST.longest) continue;
    if ((headline.compareDocumentPosition(line) & FOLLOWING) === 0) continue;
    if (line.querySelector('a, time') || OTHER_LINE.test(namesUpTo(line, head))) continue;
    line.setAttribute('data-type', 'standfirst');
    return;
  }
}

const FOLLOWING = 4;

/** Classes of an element and of what stands around it in this box. */
function namesUpTo(element: Element, box: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    names.push(at.getAttribute('class') ?? '');
  }
  return names.join(' ');
}

/**
 * Readability puts a paragraph in the place of a box that holds nothing else, and the box's name, by which a
 * caption or a sign-up is known, is lost: such a paragraph gets the name beforehand.
 */
function keepNames({ document, body, namedLines }: PageCopy): void {
  for (const box of namedLines) {
    const p = document.createElement('p');
    for (const name of box.getAttributeNames()) {
      if (KEPT.has(name)) p.setAttribute(name, box.getAttribute(name) ?? '');
    }
    while (box.firstChild) p.appendChild(box.firstChild);
    box.replaceWith(p);
  }
  for (const p of body.querySelectorAll('div > p:only-child, section > p:only-child')) {
    const box = p.parentElement;
    if (box) p.setAttribute('data-box', `${box.getAttribute('class') ?? ''} ${box.id}`);
  }
}
