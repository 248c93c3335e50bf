import type { BodyBlock, ShownBlock } from '../page-contents.ts';

/** Characters of a paragraph, and of the line that leads to another page. */
const PARAGRAPH = 60;
const LINE = 12;
/** Fewer paragraphs are no list; if they are longer on average, the page tells stories rather than announcing them. */
const FEWEST = 5;
const ANNOUNCEMENT = 240;
/** Share of the paragraphs that have to lead elsewhere. */
const MOST = 0.8;
/** Share of its letters that are a link, in a paragraph that begins with its story's headline. */
const LINKED = 0.15;
/** How far above a paragraph, in blocks, its headline stands: a site's name and a day may come between. */
const ABOVE = 3;

/**
 * Whether what was read announces other stories one by one, as a page of results or the front of a section does: nearly
 * every paragraph is a short one under a link, has one in it, or ends in the same words ("Read more").
 */
export function isStoryList(blocks: readonly BodyBlock[], shown: readonly ShownBlock[]): boolean {
  const paragraphs = blocks.filter(({ kind, text }) => kind !== 'heading' && text.length >= PARAGRAPH);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (paragraphs.length < FEWEST || length > paragraphs.length * ANNOUNCEMENT) return false;
  const underLinks = textsUnderLinks(shown);
  const endings = countsOf(paragraphs.map(ending));
  const leading = paragraphs.filter(
    (block) =>
      block.links >= LINKED || underLinks.has(block.text) || (endings.get(ending(block)) ?? 0) >= FEWEST,
  );
  return leading.length >= paragraphs.length * MOST;
}

/** Paragraphs right below a line that is a link. */
function textsUnderLinks(shown: readonly ShownBlock[]): ReadonlySet<string> {
  const found = new Set<string>();
  let lastLink = Number.NEGATIVE_INFINITY;
  for (const [i, { text, links }] of shown.entries()) {
    if (links > 0.8 && text.length >= LINE) lastLink = i;
    else if (text.length >= PARAGRAPH) {
      if (i - lastLink <= ABOVE) found.add(text);
      lastLink = Number.NEGATIVE_INFINITY;
    }
  }
  return found;
}

/** The last two words of what does not end as sentences do; nothing else is expected to come again and again. */
function ending({ text }: BodyBlock): string | null {
  if (/[.!?。！？؟।…"”»)\]’]\s*$/.test(text)) return null;
  return text.trimEnd().split(/\s+/).slice(-2).join(' ');
}

function countsOf(endings: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const words of endings) if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}
