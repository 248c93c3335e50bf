import { type FoundBody, MOST } from '../page-contents.ts';
import { textOf } from './blanks.ts';
import { leafBlocks } from './leaf-blocks.ts';
import { pruneBoilerplate } from './prune-boilerplate.ts';

/** The text of the element that holds the article, without its boilerplate. The element is taken apart in the process. */
export function bodyIn(element: Element): FoundBody {
  const pruned = pruneBoilerplate(element);
  const blocks = leafBlocks(element).map(({ text, kind, links, block }) => ({
    ...{ text, kind, links, tag: block.localName.slice(0, MOST.value) },
    isHeadline: block.getAttribute('data-type') === 'page-headline',
  }));
  return { blocks, pruned };
}

/** Captions of the article's pictures: Readability drops many figures whole. */
export function captionsOf(body: Element): string[] {
  const captions: string[] = [];
  for (const caption of body.querySelectorAll('figcaption')) {
    if (caption.closest('aside, nav, footer') || caption.closest('a')) continue;
    const text = textOf(caption);
    if (text && text.length <= MOST.caption) captions.push(text);
    if (captions.length === MOST.captions) break;
  }
  return captions;
}
