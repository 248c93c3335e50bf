import { type Candidate, Kind } from '../../parse/candidates.ts';
import type { Narration } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** The longest line that only says whose words stand below it, in units. */
const LONGEST = 20;

/** The most items of a list below one line. */
const MOST_ITEMS = 5;

/** What no such line holds: a verb, somebody else's words, when or with whom a picture was taken. */
const NO_TITLE: ReadonlySet<number> = new Set([
  ...FINITE_TAGS,
  Tag.phrase,
  Tag.quotation,
  Tag.time,
  MARKER_TAGS.with,
]);

/**
 * Whom the line above a quotation names, as round-ups of comments have it: "ANN LEE, CHIEF ECONOMIST, NORBANK" or "Ann Lee,
 * Norbank" over a quotation that is a paragraph, or over a list whose items begin with dashes. Null where the paragraph
 * above is anything else.
 */
export function namedAbove(
  n: Narration,
  candidates: readonly (readonly Candidate[])[],
  { paragraph, first, opensParagraph, closesParagraph }: QuoteContext,
): Candidate | null {
  const isItem = n.tag[first] === Tag.dash;
  if (!isItem && !(opensParagraph && closesParagraph)) return null;
  let line = paragraph - 1;
  if (isItem)
    while (line > paragraph - MOST_ITEMS && n.tag[n.paragraphs[line]!] === Tag.dash && line > 0) line--;
  return line < n.entries[paragraph]! ? null : nameOf(n, line, candidates[line]!);
}

/** The name that a line of names and titles opens with; null where it says anything. */
function nameOf({ tag, paragraphs }: Narration, line: number, here: readonly Candidate[]): Candidate | null {
  const from = paragraphs[line]!;
  const stop = paragraphs[line + 1]!;
  const name = here[0];
  if (stop - from > LONGEST || name?.from !== from || name.kind !== Kind.name) return null;
  if (name.to < from + 2 || tag[name.to] !== Tag.comma || name.to + 1 >= stop) return null;
  if (tag[stop - 1] === Tag.stop || tag[stop - 1] === Tag.colon) return null;
  for (let u = name.to; u < stop; u++) if (NO_TITLE.has(tag[u]!)) return null;
  return name;
}
