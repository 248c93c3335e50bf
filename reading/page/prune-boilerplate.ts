import type { LeftOut } from '../../brief/article.ts';
import { BODY_NAME, namedReasons, type Reason } from '../boilerplate-classes.ts';
import { textOf } from './blanks.ts';
import { namesOf } from './element-names.ts';

/** Tags and roles that are boilerplate wherever they stand. */
const TAGS: ReadonlyMap<string, Reason> = new Map([
  ['nav', 'navigation'],
  ['footer', 'boilerplate'],
  ['fieldset', 'sign-up'],
  ['dialog', 'boilerplate'],
  ['menu', 'navigation'],
  ['aside', 'related'],
  ['search', 'navigation'],
  ['iframe', 'boilerplate'],
  ['label', 'sign-up'],
]);
const ROLES: ReadonlyMap<string, Reason> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'navigation'],
  ['banner', 'navigation'],
  ['search', 'navigation'],
  ['contentinfo', 'boilerplate'],
  ['dialog', 'boilerplate'],
  ['alertdialog', 'boilerplate'],
  ['complementary', 'related'],
  ['form', 'sign-up'],
]);
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
  ],
  ...['mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);
/** Tags that may say by themselves what the element is. */
const TELLING = new Set([...TAGS.keys(), 'figcaption', 'figure', 'span']);
const NEVER = new Set(['body', 'article', 'main', 'h1']);
const IMAGE_BOX =
  /(?:^|[-_\s])(?:img|image|images|photo|photos|picture|media|embed|player|thumb|thumbnail|video|fig|figure)(?:$|[-_\s])/i;
/** Boilerplate is small beside the article. */
const LARGEST = 1500;
const LARGEST_SHARE = 0.25;
/** A name that would take more of the text than this is not used for boilerplate on this page. */
const NAME_SHARE = 0.2;
/** A sentence of a real paragraph. */
const PARAGRAPH = 140;
/** Stories may open with less. */
const OPENING = 70;

/** Reasons whose boxes may hold whole sentences and still are no part of the story. */
const WORDY: ReadonlySet<Reason> = new Set(['caption', 'credit', 'sign-up', 'boilerplate', 'advertisement']);

/** Reasons that a sub-heading's name may give: by others, such as "toc-section", it is called for where it stands. */
const OF_HEADINGS: ReadonlySet<Reason> = new Set(['byline', 'caption', 'credit', 'standfirst', 'tags']);

/** What is called so has no sentences: one that does is called so by chance. */
const NEVER_SENTENCES: ReadonlySet<Reason> = new Set(['navigation', 'share', 'tags']);

/** Names that say so little that one whole sentence says more. */
const WEAK = new Set(['feedback', 'gpt', 'hidden', 'listen', 'rating', 'ratings', 'toc']);

/**
 * What only subscribers may read, as publishers mark it for search engines (schema.org/isAccessibleForFree): the story
 * where it is on several paragraphs, and a notice where it is on one.
 */
const FOR_SUBSCRIBERS = 'p.paywall';

interface Finding {
  readonly element: Element;
  readonly reason: Reason;
  /** The class name that said so, null for tags and roles. */
  readonly name: string | null;
  readonly length: number;
}

/**
 * Takes boilerplate out of the article's copy by what elements are (tags, roles, captions) and by what they are
 * called (class names). Guards keep text where names are used loosely: a name on every paragraph, a link inside a
 * sentence, a box with most of the text or with real paragraphs.
 */
export function pruneBoilerplate(article: Element): LeftOut[] {
  const total = lengthOf(article);
  const findings = findBoilerplate(article, total);
  const shares = new Map<string, number>();
  for (const { element, name, length } of findings) {
    if (name === null) continue;
    const weight = linkShare(element, length) > 0.6 ? 0.6 : 1;
    shares.set(name, (shares.get(name) ?? 0) + length * weight);
  }
  // An article has one standfirst: names used again and again are for its sub-headings.
  const standfirsts = new Set(
    findings.filter(({ reason }) => reason === 'standfirst').map(({ element }) => element),
  );
  const opening = standfirsts.size === 1 ? firstSentences(article, findings) : null;
  const pruned: LeftOut[] = [];
  for (const { element, reason, name } of findings) {
    if (name !== null && (shares.get(name) ?? 0) > NAME_SHARE * total) continue;
    if (reason === 'standfirst' && (standfirsts.size > 1 || isBelow(element, opening))) continue;
    if (!article.contains(element)) continue;
    const text = textOf(element);
    if (text) pruned.push({ reason, text });
    element.remove();
  }
  return pruned;
}

function findBoilerplate(article: Element, total: number): Finding[] {
  const findings: Finding[] = [];
  const captions = article.querySelectorAll('figcaption');
  let captioned = 0;
  for (const caption of captions) captioned += lengthOf(caption);
  const captionsAreTheStory = captioned >= 0.4 * total;
  const isMarked = article.querySelectorAll(FOR_SUBSCRIBERS).length > 1;

  for (const element of article.querySelectorAll('*')) {
    const tag = element.localName;
    // Most elements have no name, and a tag that says nothing.
    if (NEVER.has(tag) || (!TELLING.has(tag) && !element.hasAttributes())) continue;
    const byKind = kindOf(element, tag, captionsAreTheStory);
    const byName = namedReasons(namesOf(element));
    // The length of its text takes longest to find: most elements are not asked.
    if (!byKind && byName.size === 0) continue;
    const length = lengthOf(element);
    if (length === 0) continue;
    if (byKind) {
      if (byKind === 'caption' || isSmall(length, total)) {
        if (
          byKind === 'caption' ||
          !(holdsStory(element, byKind) || (tag === 'label' && standsInSentence(element, length)))
        ) {
          findings.push({ element, reason: byKind, name: null, length });
          continue;
        }
      }
    }
    if (!isSmall(length, total)) continue;
    if (captionsAreTheStory && element.closest('figcaption')) continue;
    for (const [name, reason] of byName) {
      if (reason === 'caption' && captionsAreTheStory) continue;
      if (isKept(element, tag, reason, length) || (WEAK.has(name) && holdsSentence(element))) continue;
      if (isMarked && element.matches(FOR_SUBSCRIBERS) && isParagraph(element)) continue;
      findings.push({ element, reason, name, length });
    }
  }
  return findings;
}

function isSmall(length: number, total: number): boolean {
  return length <= LARGEST && length <= Math.max(LARGEST_SHARE * total, 120);
}

/** What tag, role or make-up say the element is. */
function kindOf(element: Element, tag: string, captionsAreTheStory: boolean): Reason | null {
  const known = TAGS.get(tag) ?? ROLES.get(element.getAttribute('role') ?? '');
  if (known) return known;
  if (captionsAreTheStory) return null;
  if (tag === 'figcaption') return 'caption';
  if (tag === 'figure') {
    const held =
      element.querySelectorAll('blockquote, pre, table').length +
      (element.querySelectorAll('p').length >= 3 ? 1 : 0);
    return held === 0 ? 'caption' : null;
  }
  if (isHoverCard(element, tag)) return 'related';
  return isImageBox(element, tag) ? 'caption' : null;
}

/** What a link in a sentence shows when it is pointed at: a box right after it, with a picture and further links. */
function isHoverCard(element: Element, tag: string): boolean {
  return (
    tag === 'span' &&
    element.previousElementSibling?.localName === 'a' &&
    element.querySelector('img') !== null &&
    element.querySelector('a') !== null
  );
}

/** A box named for its picture, with the picture in it: what else it holds is caption and credit. */
function isImageBox(element: Element, tag: string): boolean {
  if (INLINE.has(tag) || tag === 'p' || /^h\d$/.test(tag)) return false;
  const label = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (label.length > 400 || !IMAGE_BOX.test(label)) return false;
  if (lengthOf(element) > 500 || !element.querySelector('img, picture, video, iframe, embed')) return false;
  return countParagraphs(element) <= 1 && !holdsTellingHeading(element);
}

/** A heading that says a whole sentence: of stories told in pictures it is the text. */
function holdsTellingHeading(element: Element): boolean {
  for (const heading of element.querySelectorAll('h2, h3, h4'))
    if (isParagraph(heading, OPENING)) return true;
  return false;
}

/** The guards for names: where a class says "boilerplate" but the text says otherwise. */
function isKept(element: Element, tag: string, reason: Reason, length: number): boolean {
  if (length > 400 && BODY_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  if (INLINE.has(tag) && (standsInSentence(element, length) || element.closest('pre, code'))) return true;
  if (/^h[2-6]$/.test(tag) && !OF_HEADINGS.has(reason) && linkShare(element, length) < 0.5) return true;
  if (WORDY.has(reason)) return false;
  if (tag === 'p' && isParagraph(element, NEVER_SENTENCES.has(reason) ? OPENING : PARAGRAPH)) return true;
  return holdsStory(element, reason);
}

/** Whether it is, or holds, a sentence such as stories open with. */
function holdsSentence(element: Element): boolean {
  if (isParagraph(element, OPENING)) return true;
  for (const p of element.querySelectorAll('p')) if (isParagraph(p, OPENING)) return true;
  return false;
}

function holdsStory(element: Element, reason: Reason): boolean {
  return !WORDY.has(reason) && countParagraphs(element) >= 2;
}

/** An inline element whose paragraph says more than the element. */
function standsInSentence(element: Element, length: number): boolean {
  let parent = element.parentElement;
  while (parent && INLINE.has(parent.localName)) parent = parent.parentElement;
  return (
    parent !== null &&
    /^(?:p|li|blockquote|h\d|td|dd)$/.test(parent.localName) &&
    lengthOf(parent) - length >= 30
  );
}

function countParagraphs(element: Element): number {
  let n = 0;
  for (const p of element.querySelectorAll('p')) if (isParagraph(p)) n++;
  return n;
}

/** The paragraph the story begins with, be it short: none of what was found stands around it. */
function firstSentences(article: Element, findings: readonly Finding[]): Element | null {
  const found = new Set(findings.map(({ element }) => element));
  for (const p of article.querySelectorAll('p')) {
    if (isParagraph(p, OPENING) && !isWithin(p, found)) return p;
  }
  return null;
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}

const FOLLOWING = 4;

function isBelow(element: Element, opening: Element | null): boolean {
  return opening !== null && (opening.compareDocumentPosition(element) & FOLLOWING) !== 0;
}

function isParagraph(element: Element, shortest = PARAGRAPH): boolean {
  const text = (element.textContent ?? '').trim();
  return (
    text.length >= shortest &&
    /[.!?。！？؟।…]["'”’»)\]]*$/.test(text) &&
    linkShare(element, text.length) < 0.3
  );
}

function linkShare(element: Element, length: number): number {
  let linked = element.localName === 'a' ? length : 0;
  for (const a of element.querySelectorAll('a')) linked += lengthOf(a);
  return length > 0 ? linked / length : 0;
}

function lengthOf(element: Element): number {
  return textOf(element).length;
}
