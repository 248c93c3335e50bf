import { COMPONENT_ATTRIBUTES } from '../boilerplate-classes.ts';
import { type ElementNames, MOST } from '../page-contents.ts';

const NONE: ElementNames = { className: '', id: '', labels: [] };

/** What an element of a page's copy is called. */
export function namesOf(element: Element): ElementNames {
  const attributes = element.getAttributeNames();
  if (attributes.length === 0) return NONE;
  const [className, id] = [nameIn(element, 'class'), nameIn(element, 'id')];
  // Few elements have names of components, and each question costs.
  if (!attributes.some((name) => name.startsWith('data-'))) return { className, id, labels: NONE.labels };
  const labels = COMPONENT_ATTRIBUTES.map((name) => nameIn(element, name)).filter(Boolean);
  return { className, id, labels };
}

/** The name an attribute gives; none where it is too long to be one. */
export function nameIn(element: Element, attribute: string): string {
  return shortName(element.getAttribute(attribute) ?? '');
}

export function shortName(name: string): string {
  return name.length <= MOST.name ? name : '';
}
