import { unclobbered } from '../flat-tree.ts';
import { MOST, type Statements } from '../page-contents.ts';
import { collapsed, textOf } from './blanks.ts';

const NOTHING: Omit<Statements, 'isAppended'> = {
  ...{ documentTitle: null, byline: null, lang: null, canonical: null },
  ...{ headings: [], tags: [], jsonLd: [] },
};

/** What the live page with this root element says of itself, as it stands there. */
export function statementsOf(document: Document, root: Element | null): Statements {
  if (!root) return { ...NOTHING, isAppended: false };
  return {
    isAppended: false,
    documentTitle: titleText(document, root),
    headings: headings(root),
    tags: metaTags(root),
    jsonLd: jsonLd(root),
    byline: visibleByline(root),
    lang: cut(root.getAttribute('lang') || root.getAttribute('xml:lang')),
    canonical: cut(root.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null),
  };
}

/** `<title>` of the page: not that of a drawing, which `document.title` is in some parsers. */
function titleText(document: Document, root: Element): string | null {
  const element = root.querySelector('head > title, html > title') ?? root.querySelector('title');
  const title = element?.textContent ?? unclobbered(document, 'Document', 'title');
  return typeof title === 'string' ? cut(collapsed(title).trim()) || null : null;
}

/** Of elements in one another, each holds the text of all within: no more than so many are asked for theirs. */
const MOST_PLACES = 100;

/** Texts of the first headings of highest rank that are no whole paragraphs. */
export function headings(root: Element): string[] {
  const found: string[] = [];
  let looked = 0;
  for (const heading of root.querySelectorAll('h1')) {
    if (++looked > MOST_PLACES) break;
    const text = textOf(heading);
    if (text && text.length <= MOST.heading) found.push(text);
    if (found.length === MOST.headings) break;
  }
  return found;
}

/** Attributes of a `<meta>` that say what it tells. */
const NAMING = ['name', 'property', 'itemprop', 'http-equiv'];

function metaTags(root: Element): [name: string, content: string][] {
  const tags = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content], meta[value]')) {
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();
    if (!content) continue;
    for (const attribute of NAMING) {
      const names = meta.getAttribute(attribute);
      if (!names) continue;
      for (const name of names.toLowerCase().split(/\s+/)) {
        if (name && !tags.has(name)) tags.set(name.slice(0, MOST.value), content.slice(0, MOST.value));
      }
    }
    if (tags.size >= MOST.tags) break;
  }
  return [...tags].slice(0, MOST.tags);
}

function jsonLd(root: Element): string[] {
  const sources: string[] = [];
  let left: number = MOST.allJsonLd;
  for (const script of root.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > Math.min(left, MOST.jsonLd)) continue;
    left -= source.length;
    sources.push(source);
  }
  return sources;
}

/** Where names are searched for without regard to case, which takes longest, each is searched for once. */
const BYLINE_PLACES =
  '[itemprop]:is([itemprop~="author"] [itemprop~="name"], [itemprop~="author"]), [rel~="author"], [class*="byline" i], [class*="aut" i]:is(.author, .autor, .auteur, .autore, [class*="author-name" i]), .vcard .fn, [data-hook="user-name"]';

const NO_BYLINE_PLACES =
  'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="teaser" i]';

/** The first place that looks like the article's byline: outside comments and teasers. */
function visibleByline(root: Element): string | null {
  return besideHeadline(root) ?? firstByline(root, BYLINE_PLACES) ?? firstByline(root, AUTHOR_LINKS);
}

/** If nothing is named a byline: the link to everything one author wrote. */
const AUTHOR_LINKS =
  'a[href*="/aut" i]:is([href*="/author/" i], [href*="/authors/" i], [href*="/autor/" i], [href*="/autoren/" i], [href*="/autores/" i], [href*="/auteur/" i], [href*="/autore/" i])';

/** Of the ways to an author's page the one in the box of the only headline, right above it or below. */
function besideHeadline(root: Element): string | null {
  const headings = root.querySelectorAll('h1');
  if (headings.length !== 1) return null;
  const [headline] = headings;
  for (const beside of [headline!.previousElementSibling, headline!.nextElementSibling]) {
    const link = beside && (beside.matches(AUTHOR_LINKS) ? beside : beside.querySelector(AUTHOR_LINKS));
    const text = link && textOf(link);
    if (text && text.length >= 3 && text.length <= 60) return text;
  }
  return null;
}

function firstByline(root: Element, places: string): string | null {
  // Most often the first place is the one, and the rest of the page need not be searched.
  const first = root.querySelector(places);
  const text = first && !isElsewhere(first) ? bylineIn(first) : null;
  if (!first || text) return text;
  let looked = 0;
  for (const element of root.querySelectorAll(places)) {
    if (isElsewhere(element)) continue;
    if (++looked > MOST_PLACES) return null;
    const text = bylineIn(element);
    if (text) return text;
  }
  return null;
}

function isElsewhere(element: Element): boolean {
  const other = element.closest(NO_BYLINE_PLACES);
  return other !== null && !(other.localName === 'aside' && element.matches('article [rel~="author"]'));
}

function bylineIn(element: Element): string | null {
  const text = namesIn(element) || seamedText(element);
  return text.length >= 2 && text.length <= 120 ? text : null;
}

/** The names in an hCard, which has somebody's office and the ways to them beside (microformats.org/wiki/hcard). */
function namesIn(element: Element): string {
  return [...element.querySelectorAll('.fn')].map(textOf).filter(Boolean).join('\n');
}

/** Longer texts are not bylines. */
const LONGEST_BYLINE = 1000;

/** The words of an element, a line break where one within it ends and the next begins: a style may part them. */
function seamedText(element: Element): string {
  if ((element.textContent ?? '').length > LONGEST_BYLINE) return '';
  const lines: string[] = [];
  let line = '';
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (last !== null && text.trim() && last.parentNode !== node.parentNode && !holdsBoth(last, node)) {
      lines.push(line);
      line = '';
    }
    line += text;
    if (text.trim()) last = node;
  }
  return [...lines, line]
    .map((one) => collapsed(one).trim())
    .filter(Boolean)
    .join('\n');
}

const TEXTS = 4;

/** Whether one of two texts stands right in an element that holds the other, too: a word in bold within a line. */
function holdsBoth(a: Node, b: Node): boolean {
  return a.parentNode!.contains(b) || b.parentNode!.contains(a);
}

function cut(text: string | null): string | null {
  return text === null ? null : text.slice(0, MOST.value);
}
