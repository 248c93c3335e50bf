import type { Narration } from './narration.ts';
import { Tag } from './tags.ts';

/** The most words of whoever took a picture. */
const LONGEST_CREDIT = 4;
/** The fewest units of a caption before them. */
const SHORTEST_CAPTION = 4;

type Units = Pick<Narration, 'paragraphs' | 'tag'>;

/**
 * Whether a paragraph is the caption of a picture, by whoever took it: "A woman at the gate. © Ann Lee", "The gate / AFP". It
 * tells of nobody whom the text goes on about.
 */
export function isCaption({ paragraphs, tag }: Units, paragraph: number): boolean {
  const first = paragraphs[paragraph]!;
  const last = paragraphs[paragraph + 1]! - 1;
  let mark = last;
  while (mark > first && tag[mark] === Tag.capital) mark--;
  const isCredited = mark < last && last - mark <= LONGEST_CREDIT && tag[mark] === Tag.mark;
  if (!isCredited || mark < first + SHORTEST_CAPTION) return false;
  for (let u = first; u < mark; u++) if (tag[u] === Tag.quotation || tag[u] === Tag.saying) return false;
  return true;
}
