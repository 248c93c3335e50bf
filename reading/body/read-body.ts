import type { LeftOut } from '../../brief/article.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { type LeafBlock, leafBlocks } from './leaf-blocks.ts';
import { mainContent } from './main-content.ts';
import type { PageCopy } from './page-copy.ts';
import { pruneFurniture } from './prune-furniture.ts';

/** The article's own text, and what stood among it. */
export interface Body {
  readonly blocks: readonly LeafBlock[];
  readonly standfirst: string | null;
  readonly captions: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** What the page's metadata says that the clean-up needs to know. */
export interface KnownOfPage {
  readonly title: string | null;
  readonly byline: string | null;
}

/** Finds the article in a copy of the page and cleans it. The copy is taken apart. */
export function readBody(copy: PageCopy, known: KnownOfPage): Body | null {
  const element = mainContent(copy);
  if (!element) return null;
  return cleanBody(element, known, copy.hidden);
}

/** The clean-up alone, for an element that is the article already. The element is taken apart. */
export function cleanBody(element: Element, known: KnownOfPage, hidden: readonly string[]): Body {
  const pruned = pruneFurniture(element);
  const cleaned = cleanBlocks(leafBlocks(element), known);
  const leftOut: LeftOut[] = [
    ...pruned,
    ...cleaned.leftOut,
    ...hidden.map((text) => ({ reason: 'hidden', text }) as const),
  ];
  const captions = leftOut.filter((part) => part.reason === 'caption').map((part) => part.text);
  const standfirst = leftOut.find((part) => part.reason === 'standfirst')?.text ?? null;
  return { blocks: cleaned.blocks, standfirst, captions: [...new Set(captions)], leftOut };
}
