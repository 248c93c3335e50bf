import { isLetter, isUpper } from '../../../text/characters.ts';
import type { QuotedStretch } from '../../../text/quoted-stretch.ts';
import type { Narration } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';

/**
 * Whether a quotation is broken off by the words that say who speaks, and goes on in the next: `"Nobody," Ann Lee said in a
 * letter, "was allowed to see them."` However short, neither part says anything without the other.
 */
export function isSplit(n: Narration, text: string, stretches: readonly QuotedStretch[], q: number): boolean {
  const [first, second] = [stretches[q]!, stretches[q + 1]];
  if (second?.paragraph !== first.paragraph || first.shownBy !== 'marks') return false;
  const [from, to] = [n.quotations[q]!, n.quotations[q + 1]!];
  if (to < 0 || n.sentence[from] !== n.sentence[to]) return false;
  const opening = text.charCodeAt(second.start);
  if (!isLetter(opening) || isUpper(opening)) return false;
  const ends = text[first.end - 1] === ',' || n.tag[from + 1] === Tag.comma;
  if (!ends || n.tag[to - 1] !== Tag.comma) return false;
  for (let u = from + 1; u < to; u++) if (n.tag[u] === Tag.saying) return true;
  return false;
}
