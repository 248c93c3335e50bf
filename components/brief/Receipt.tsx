import type { ComponentChildren } from 'preact';
import type { ItemRef } from '../surface.ts';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';

export interface ReceiptProps {
  readonly item: ItemRef;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** The DOM id of an item. */
export function itemId({ section, index }: ItemRef): string {
  return `${section}-${index}`;
}

/** The item a DOM node stands in, read back from the nearest receipt. */
export function itemAt(node: EventTarget | null): ItemRef | null {
  const element = node instanceof Element ? node.closest<HTMLElement>('[data-section]') : null;
  const { section, index } = element?.dataset ?? {};
  return section ? ({ section, index: Number(index) } as ItemRef) : null;
}

/**
 * One item of the brief, as a link to its passage: a link rather than a button, because its words must stay
 * selectable and may hold paragraphs. It leads to the article's address where that is known and safe to follow; a plain
 * click shows the passage in the page instead. Only the current receipt (or the first) is in the Tab order; j and k
 * walk the rest.
 */
export function Receipt({ item, class: className, children }: ReceiptProps) {
  const { current, first, href } = useItems();
  const here = sameItem(item, current);
  const tabbable = here || (current === null && sameItem(item, first));
  return (
    <a
      id={itemId(item)}
      class={`receipt ${className}`}
      data-section={item.section}
      data-index={item.index}
      href={href}
      target="_blank"
      rel="noreferrer"
      draggable={false}
      tabIndex={tabbable ? 0 : -1}
      aria-current={here ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
