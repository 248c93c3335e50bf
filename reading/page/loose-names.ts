import { textOf } from './blanks.ts';

/**
 * Names that Readability throws boxes away for, or weighs against them, and that content systems give to a story's own
 * boxes just as well: "subheader", "social-worker", "community-news".
 */
const LOOSE =
  /banner|community|contact|cover-wrap|extra|feedback|header|hidden|legends|media|meta|rating|remark|rss|scroll|share|social|supplemental|tags|widget/i;
/** Beside these, what a box holds is left to be judged by them. */
const TELLING =
  /ad-|aside|author|bio|breadcrumb|caption|combx|comment|cookie|disclaimer|disqus|footer|gdpr|masthead|newsletter|outbrain|pager|pagination|popup|promo|related|repl(?:y|ies)|sidebar|sponsor|subscri|yom-remote/i;

/** Boxes laid over the page, and what is below it: their headings are not the story's. */
const APART = /dialog|footer|login|modal|overlay|popup|sidebar/i;

const SENTENCE_END = /[.!?。！？؟।…]["'”’»)\]]*$/;
/** A paragraph with this much in whole sentences belongs to the story, whatever it is called; with more, so do its boxes. */
const PARAGRAPH = 80;
const LONG_PARAGRAPH = 140;
/** How many boxes around a heading or a paragraph may be called by its words, or loosely. */
const AROUND = 4;

/** Where a name is kept that is no longer to be judged by Readability. */
export const SET_ASIDE = 'data-names';

/**
 * Takes away the names under which Readability would delete a story's headings and paragraphs: the names of headings
 * that are no links, identifiers made of a heading's words, loose names of paragraphs and of the boxes around them.
 * What decides is what the box holds; the names are kept apart, as weak evidence for the clean-up.
 */
export function setLooseNamesAside(body: Element): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const text = textOf(heading);
    if (!text || isLinked(heading, text.length, 0.5)) continue;
    forgetSlugs(heading, text);
    setAside(heading);
    for (const within of heading.querySelectorAll('[class], [id]')) setAside(within);
    for (let at = heading.parentElement; at && at !== body && holdsNoMore(at, heading); at = at.parentElement)
      setAside(at);
  }
  for (const paragraph of body.querySelectorAll('p')) {
    const text = textOf(paragraph);
    if (text.length < PARAGRAPH || !SENTENCE_END.test(text) || isLinked(paragraph, text.length, 0.3))
      continue;
    if (isLoose(paragraph)) setAside(paragraph);
    let at = paragraph.parentElement;
    for (let i = 0; i < AROUND && at && at !== body && text.length >= LONG_PARAGRAPH; i++) {
      if (isLoose(at)) setAside(at);
      at = at.parentElement;
    }
  }
}

function isLoose(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return LOOSE.test(names) && !TELLING.test(names);
}

function setAside(element: Element): void {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (APART.test(names) || !(LOOSE.test(names) || TELLING.test(names))) return;
  element.removeAttribute('class');
  element.removeAttribute('id');
  element.setAttribute(SET_ASIDE, names);
}

/** Identifiers of the heading and of the boxes around it that are its words. */
function forgetSlugs(heading: Element, text: string): void {
  const slug = squeezed(text);
  if (slug.length < 4) return;
  let at: Element | null = heading;
  for (let i = 0; i < AROUND && at; i++) {
    if (at.id && isSlug(squeezed(at.id), slug)) at.removeAttribute('id');
    at = at.parentElement;
  }
  for (const within of heading.querySelectorAll('[id]'))
    if (isSlug(squeezed(within.id), slug)) within.removeAttribute('id');
}

function isSlug(id: string, slug: string): boolean {
  return id.length >= 4 && (id.startsWith(slug) || slug.startsWith(id));
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function holdsNoMore(box: Element, heading: Element): boolean {
  return (
    box.localName !== 'nav' &&
    (box.textContent ?? '').trim().length === (heading.textContent ?? '').trim().length
  );
}

function isLinked(element: Element, length: number, most: number): boolean {
  let linked = element.closest('a') ? length : 0;
  for (const a of element.querySelectorAll('a')) linked += textOf(a).length;
  return linked > most * length;
}
