import { type Candidate, Kind } from '../parse/candidates.ts';
import { beginningAt, firstFrom } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { Cue } from './reporting-cues.ts';
import { BEGINS_CLAUSE, NO_CONTENT, Side, type SpanOption } from './span-options.ts';

/**
 * The content without whom it is told at its beginning: "told her she had won", "told her sister the house was sold". A
 * clause must begin right after.
 */
export function withoutTold(
  n: Narration,
  { unit }: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const { tag, word } = n;
  const { side, from } = content;
  if (side !== Side.after || from !== unit + 1 || !n.lexicon.telling.has(word[unit]!)) return content;
  const object = beginningAt(candidates, from);
  const isWhom = object && (object.kind !== Kind.pronoun || n.lexicon.toldToBeforeClause.has(word[from]!));
  if (!isWhom || object.to >= content.to || !BEGINS_CLAUSE.has(tag[object.to]!)) return content;
  return { ...content, from: object.to };
}

/** How far the mark is looked for that ends whom something is said to. */
const LONGEST_ADDRESS = 14;

/**
 * Content without whom it is said to: "explains to Ann, prices will fall", "wrote to him on Monday: “…”". Without a
 * comma or colon after that, and before the comma of "wrote the court, saying …", there is none.
 */
export function withoutAddressee(
  n: Narration,
  { unit }: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const { tag, word } = n;
  const { side, from, to } = content;
  if (side !== Side.after) return content;
  const isTo = tag[from] === MARKER_TAGS.to;
  const whom = candidates[firstFrom(candidates, isTo ? from + 1 : from)];
  if (!isTo) {
    const isObject = whom?.from === from && whom.kind !== Kind.pronoun && tag[whom.to] === Tag.comma;
    return isObject && n.lexicon.sayingSo.has(word[whom.to + 1]!) ? NO_CONTENT : content;
  }
  const isWhom =
    n.lexicon.toldTo.has(word[from + 1]!) || (whom?.from === from + 1 && whom.kind === Kind.name);
  if (!isWhom || !n.lexicon.addressing.has(word[unit]!)) return content;
  let mark = -1;
  for (let u = from + 2; u < Math.min(to - 1, from + LONGEST_ADDRESS) && !FINITE_TAGS.has(tag[u]!); u++) {
    if (tag[u] === MARKER_TAGS.that) return { ...content, from: u };
    if (mark < 0 && (tag[u] === Tag.comma || tag[u] === Tag.colon)) mark = u;
  }
  return mark < 0 ? NO_CONTENT : { ...content, from: mark + 1 };
}
