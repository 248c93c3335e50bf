import type { Box, ShownBlock } from '../page-contents.ts';
import { wordsOf } from './words.ts';

/** The last answer for each page's blocks: the byline asks and the day asks, with one title. */
const known = new WeakMap<readonly ShownBlock[], { readonly title: string | null; readonly index: number }>();

/** Index of the heading that is most like the title; -1 where there is none. */
export function headlineIndex(
  blocks: readonly ShownBlock[],
  boxes: readonly Box[],
  title: string | null,
): number {
  const last = known.get(blocks);
  if (last && last.title === title) return last.index;
  const index = findHeadline(blocks, boxes, title);
  known.set(blocks, { title, index });
  return index;
}

function findHeadline(blocks: readonly ShownBlock[], boxes: readonly Box[], title: string | null): number {
  const wanted = new Set(wordsOf(title ?? ''));
  let best = -1;
  let bestScore = 0.3;
  const headings = headingsAround(boxes);
  for (const [i, { box, text }] of blocks.entries()) {
    const heading = headings[box];
    if (!heading || text.length > 300) continue;
    const words = new Set(wordsOf(text));
    let common = 0;
    for (const word of words) if (wanted.has(word)) common++;
    const score =
      common / Math.max(words.size, wanted.size, 1) +
      (heading.tag === 'h1' ? 0.3 : 0) -
      (heading.isAside ? 0.5 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** For each box the heading it stands in: a box's own surroundings come before it in the list. */
function headingsAround(boxes: readonly Box[]): ({ tag: string; isAside: boolean } | null)[] {
  const asides: boolean[] = [];
  const headings: ({ tag: string; isAside: boolean } | null)[] = [];
  for (const { tag, parent } of boxes) {
    const isAside = asides[parent] === true || tag === 'aside' || tag === 'nav' || tag === 'footer';
    asides.push(isAside);
    headings.push(tag === 'h1' || tag === 'h2' ? { tag, isAside } : (headings[parent] ?? null));
  }
  return headings;
}
