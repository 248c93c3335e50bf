import { type Candidate, Kind } from '../../parse/candidates.ts';
import type { Narration } from '../../parse/narration.ts';
import { EDGE, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** The longest line that only says whose words stand above it, in units. */
const LONGEST = 24;

/** What may follow the name on such a line: its end, a role, a place or an occasion; never a verb. */
const AFTER_NAME: ReadonlySet<number> = new Set([
  EDGE,
  Tag.comma,
  Tag.stop,
  Tag.opening,
  Tag.mark,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
  MARKER_TAGS.at,
  MARKER_TAGS.to,
]);

/**
 * Whom the line below a quotation credits with it, as pull quotes and readers' letters have it: "— Ann Lee, teacher"
 * after a quotation that is a paragraph, or "Ann Lee, teacher." where the marks of the quotation take it in. Null
 * where the next paragraph is anything else.
 */
export function creditedSource(
  n: Narration,
  candidates: readonly (readonly Candidate[])[],
  { paragraph, opensParagraph, closesParagraph }: QuoteContext,
): Candidate | null {
  if (!opensParagraph || !closesParagraph || paragraph + 1 >= candidates.length) return null;
  const first = n.paragraphs[paragraph + 1]!;
  const stop = n.paragraphs[paragraph + 2]!;
  if (stop === first || stop - first > LONGEST || n.sentence[stop - 1] !== n.sentence[first]) return null;
  const dashed = n.tag[first] === Tag.dash;
  if (!dashed && n.tag[stop - 1] !== Tag.mark) return null;
  const name = candidates[paragraph + 1]![0];
  if (!name || name.kind === Kind.pronoun || name.kind === Kind.who) return null;
  if (name.from !== (dashed ? first + 1 : first)) return null;
  return AFTER_NAME.has(name.to < stop ? n.tag[name.to]! : EDGE) ? name : null;
}
