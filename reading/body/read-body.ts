import type { LeftOut } from '../../brief/article.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { declaredBody } from './declared-body.ts';
import { namedReasons, type Reason } from './furniture-classes.ts';
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

/** Text below this many characters is worth another way of reading. */
const LITTLE = 200;

/**
 * Finds the article in a copy of the page and cleans it; where the page itself yields next to nothing, takes the
 * article its JSON-LD states. The copy is taken apart.
 * @param shown all that the copy showed, as leaf blocks, before anything was taken out of it
 */
export function readBody(copy: PageCopy, shown: readonly LeafBlock[], metadata: PageMetadata): Body | null {
  const captions = captionsOf(copy.body);
  const element = mainContent(copy);
  const body = element ? cleanBody(element, metadata, copy.hidden) : null;
  if (!body || lengthOf(body.blocks) < LITTLE) {
    const declared = declaredBody(metadata.node, copy.body);
    if (declared.length > 0) return { blocks: declared, standfirst: null, captions, leftOut: [] };
  }
  if (!body) return null;
  const skipped = skippedAmong(shown, body);
  return {
    ...body,
    captions: [...new Set([...captions, ...body.captions])],
    leftOut: [...body.leftOut, ...skipped],
  };
}

/** The clean-up alone, for an element that is the article already. The element is taken apart. */
export function cleanBody(element: Element, metadata: PageMetadata, hidden: readonly string[]): Body {
  const pruned = pruneFurniture(element);
  const cleaned = cleanBlocks(leafBlocks(element), metadata);
  const unseen = hidden.map((text) => ({ reason: 'hidden', text }) as const);
  const leftOut: LeftOut[] = [...pruned, ...cleaned.leftOut, ...unseen];
  const captions = leftOut.filter((part) => part.reason === 'caption').map((part) => part.text);
  const standfirst = leftOut.find((part) => part.reason === 'standfirst')?.text ?? null;
  return { blocks: cleaned.blocks, standfirst, captions, leftOut };
}

/** Captions of the article's pictures: Readability drops many figures whole. */
function captionsOf(body: Element): string[] {
  const captions: string[] = [];
  for (const caption of body.querySelectorAll('figcaption')) {
    if (caption.closest('aside, nav, footer') || caption.closest('a')) continue;
    const text = (caption.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text && text.length <= 700) captions.push(text);
  }
  return captions;
}

/** What Readability dropped between the article's first and last block: recorded like all that is left out. */
function skippedAmong(shown: readonly LeafBlock[], body: Body): LeftOut[] {
  const known = new Set([...body.blocks.map(({ text }) => text), ...body.leftOut.map(({ text }) => text)]);
  const kept = new Set(body.blocks.map(({ text }) => text));
  const first = shown.findIndex(({ text }) => kept.has(text));
  const last = shown.findLastIndex(({ text }) => kept.has(text));
  if (first < 0) return [];
  const whole = [...known].join('\n');
  return shown
    .slice(first, last)
    .filter(({ text }) => !known.has(text) && !whole.includes(text))
    .map((block) => ({ reason: reasonFor(block), text: block.text }));
}

function reasonFor({ element, links }: LeafBlock): Reason {
  for (let box: Element | null = element, depth = 0; box && depth < 4; box = box.parentElement, depth++) {
    for (const reason of namedReasons(box).values()) return reason;
  }
  return links > 0.5 ? 'related' : 'boilerplate';
}

function lengthOf(blocks: readonly LeafBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
