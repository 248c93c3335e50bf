import { type Box, MOST } from '../page-contents.ts';
import { namesOf } from './element-names.ts';

/** The elements around what a page says, as plain data: each told once, by a number. */
export class Boxes {
  readonly list: Box[] = [];
  private readonly numbers = new Map<Element, number>();

  /** The element's number; it and those around it are listed when first asked for. */
  numberOf(element: Element): number {
    const unlisted: Element[] = [];
    let at: Element | null = element;
    for (; at && !this.numbers.has(at); at = at.parentElement) unlisted.push(at);
    let number = at ? this.numbers.get(at)! : -1;
    for (const box of unlisted.reverse()) {
      number = this.list.push(asBox(box, number)) - 1;
      this.numbers.set(box, number);
    }
    return number;
  }
}

function asBox(element: Element, parent: number): Box {
  return { tag: element.localName.slice(0, MOST.value), parent, ...namesOf(element) };
}
