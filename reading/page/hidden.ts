import { rootElement, textWithin, unclobbered } from '../flat-tree.ts';

/** Text this long is the article even if a style hides it until a script has run. */
const PROSE = 1200;

/** Whether a reader does not see the element with this tag. */
export type HiddenTest = (element: Element, tag: string) => boolean;

/**
 * How a document's hidden elements are told: where the page is laid out by their computed style, including the
 * one-pixel boxes made for screen readers; elsewhere by the `hidden` attribute, an inline style and `aria-hidden`,
 * which alone hides nothing from the eye, and is taken as a sign only where there is no layout to ask.
 */
export function hiddenTest(document: Document, holdsProse: ProseTest): HiddenTest {
  const isHidden = isLaidOut(document) ? isHiddenByStyle : isHiddenByAttributes;
  return (element, tag) => isHidden(element, tag, holdsProse);
}

/** Made once: it is asked of every element of a page. */
const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

function isHiddenByStyle(element: Element, tag: string, holdsProse: ProseTest): boolean {
  if (tag === 'dialog') return !element.hasAttribute('open');
  const html = element as HTMLElement;
  const isVisible = tag === 'form' ? isFormVisible(html) : html.checkVisibility(VISIBILITY);
  if (!isVisible) return !(hasNoBox(html, tag) || holdsProse(element));
  return tag !== 'p' && html.offsetWidth <= 1 && html.offsetHeight <= 1 && isClipped(html);
}

/** A form may have a field of this name; of every element it would take too long to ask past it. */
function isFormVisible(form: Element): boolean {
  return unclobbered<Element, 'checkVisibility'>(form, 'Element', 'checkVisibility').call(form, VISIBILITY);
}

/** A slot or `display: contents`: no box of its own, and so "not visible", but what is in it is shown. */
function hasNoBox(element: HTMLElement, tag: string): boolean {
  return tag === 'slot' || getComputedStyle(element).display === 'contents';
}

function isHiddenByAttributes(element: Element, tag: string, holdsProse: ProseTest): boolean {
  if (tag === 'dialog') return !element.hasAttribute('open');
  const style = tag === 'form' ? null : element.getAttribute('style');
  const hidden =
    (tag !== 'form' &&
      (element.hasAttribute('hidden') || (tag !== 'p' && element.getAttribute('aria-hidden') === 'true'))) ||
    (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
  return hidden && !holdsProse(element);
}

/** Whether an element holds as much prose as an article. */
export type ProseTest = (element: Element) => boolean;

/** UTF-16 code units that are looked through on one page: boxes in one another hold the same text again and again. */
const MOST_LOOKED_THROUGH = 60_000_000;

/**
 * Tells, on one page, which elements hold prose; none any more when too much has been looked through. Bodies kept back until a script has run, or behind a "continue reading" button, are the article all the same.
 */
export function proseTest(): ProseTest {
  let left = MOST_LOOKED_THROUGH;
  return (element) => {
    if (left <= 0) return false;
    const { length } = textWithin(element);
    left -= length;
    return length >= PROSE && hasProse(element);
  };
}

function hasProse(element: Element): boolean {
  const paragraphs = unclobbered<Element, 'querySelectorAll'>(element, 'Element', 'querySelectorAll').call(
    element,
    'p',
  );
  let prose = 0;
  for (let i = 0; i < paragraphs.length && prose < PROSE; i++) {
    const length = paragraphs[i]!.textContent?.trim().length ?? 0;
    if (length >= 80) prose += length;
  }
  return prose >= PROSE;
}

/** A browser's live page has a layout; a parsed file has none. */
function isLaidOut(document: Document): boolean {
  return (
    unclobbered(document, 'Document', 'defaultView') != null &&
    typeof rootElement(document)?.checkVisibility === 'function'
  );
}

function isClipped(element: HTMLElement): boolean {
  if (!textWithin(element).trim()) return false;
  const style = getComputedStyle(element);
  return style.position === 'absolute' && (style.overflow !== 'visible' || style.clip !== 'auto');
}
