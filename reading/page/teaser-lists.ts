import { textOf } from './blanks.ts';

/** This many boxes alike are a list of other stories. */
const FEWEST = 3;
/** The most characters a teaser has. */
const LONGEST = 600;
const LONGEST_ARTICLE = 2000;
/** Characters of text without links that have to be left: where the page is nothing but teasers, they stay. */
const LEFT = 400;
/** A paragraph right beside the boxes makes them parts of its story. */
const PARAGRAPH = 80;
/** How far around a heading the box of its story is looked for. */
const AROUND = 6;

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Takes the beginnings of other stories out of a page's copy: three boxes or more that are called alike and stand side
 * by side, each with one heading, which is a link, and a few words below it, in a box without paragraphs of its own.
 */
export function removeTeaserLists(body: Element): void {
  const headings = body.querySelectorAll(HEADINGS);
  const within = headingsWithin(headings, body);
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const heading of headings) {
    if (heading.localName === 'h1' || !isLink(heading)) continue;
    const teaser = boxOf(heading, within);
    const list = teaser?.parentElement;
    if (!teaser || !list || teaser === heading) continue;
    const kinds = groups.get(list) ?? new Map<string, Element[]>();
    groups.set(list, kinds);
    const kind = `${teaser.localName} ${teaser.getAttribute('class') ?? ''}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(teaser);
    else kinds.set(kind, [teaser]);
  }
  const teasers = [...groups].flatMap(([list, kinds]) =>
    [...kinds.values()].filter((alike) => alike.length >= FEWEST && !holdsParagraph(list)).flat(),
  );
  if (teasers.length === 0) return;
  let left = textOf(body).length - linkedIn(body);
  let inTeasers = 0;
  for (const teaser of teasers) inTeasers += textOf(teaser).length - linkedIn(teaser);
  left -= inTeasers;
  if (left < LEFT) return;
  // More than all the rest: the parts of a story told in boxes, unless the headline's own article ends before them.
  const own = body.querySelector('h1')?.closest('article');
  for (const teaser of teasers) if (inTeasers < left || (own && !own.contains(teaser))) teaser.remove();
}

/** Characters of links. */
function linkedIn(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += textOf(link).length;
  return length;
}

/** How many headings each element around them holds. */
function headingsWithin(headings: ArrayLike<Element>, body: Element): Map<Element, number> {
  const within = new Map<Element, number>();
  for (let i = 0; i < headings.length; i++) {
    for (let at = headings[i]!.parentElement; at && at !== body; at = at.parentElement)
      within.set(at, (within.get(at) ?? 0) + 1);
  }
  return within;
}

/** The largest box around a heading that has no other heading in it and no more than a teaser's words. */
function boxOf(heading: Element, within: ReadonlyMap<Element, number>): Element | null {
  let box: Element | null = null;
  let at = heading.parentElement;
  for (let i = 0; i < AROUND && at && within.get(at) === 1; i++) {
    box = at;
    at = at.parentElement;
  }
  if (!box) return null;
  const { length } = textOf(box);
  const longest = box.localName === 'article' ? LONGEST_ARTICLE : LONGEST;
  return length > textOf(heading).length + 20 && length <= longest ? box : null;
}

function isLink(heading: Element): boolean {
  const { length } = textOf(heading);
  if (length === 0) return false;
  if (heading.closest('a')) return true;
  let linked = 0;
  for (const link of heading.querySelectorAll('a')) linked += textOf(link).length;
  return linked >= 0.9 * length;
}

function holdsParagraph(list: Element): boolean {
  for (let node = list.firstChild; node; node = node.nextSibling) {
    const tag = node.nodeName.toLowerCase();
    if ((tag === 'p' || tag === '#text') && (node.textContent ?? '').trim().length >= PARAGRAPH) return true;
  }
  return false;
}
