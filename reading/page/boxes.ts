import { COMPONENT_ATTRIBUTES } from '../boilerplate-classes.ts';
import { type Box, MOST } from '../page-contents.ts';
import type { CopiedElement } from './copied-element.ts';
import { nameIn, shortName } from './element-names.ts';

/** The elements around a page's text, as plain data: each listed once, under a number it keeps. */
export class Boxes {
  readonly list: Box[] = [];

  /** The element's number; it and those around it are listed when first asked for. */
  numberOf(element: CopiedElement): number {
    const unlisted: CopiedElement[] = [];
    let at: CopiedElement | null = element;
    for (; at && at.box < 0; at = at.parent) unlisted.push(at);
    let number = at ? at.box : -1;
    for (let i = unlisted.length - 1; i >= 0; i--) {
      const box = unlisted[i]!;
      number = this.list.push(asBox(box, number)) - 1;
      box.box = number;
    }
    return number;
  }
}

function asBox({ element, tag, className, id, hasData }: CopiedElement, parent: number): Box {
  const labels = hasData ? COMPONENT_ATTRIBUTES.map((name) => nameIn(element, name)).filter(Boolean) : [];
  const names = { className: shortName(className), id: shortName(id), labels };
  return { tag: tag.slice(0, MOST.value), parent, ...names };
}
