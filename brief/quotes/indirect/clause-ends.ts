import type { Candidate } from '../parse/candidates.ts';
import { beginningAt, endingAt } from '../parse/candidates-at.ts';
import { beginOfVerb } from '../parse/cues.ts';
import type { Narration } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { Cue } from './reporting-cues.ts';
import { NO_CONTENT, Side, type SpanOption } from './span-options.ts';

/** Fewer units than this are no clause. */
const SHORTEST_CLAUSE = 3;

/** What stands between a verb and the end of its sentence and says when. */
const WHEN: ReadonlySet<number> = new Set([Tag.time, Tag.number, MARKER_TAGS.on]);

/**
 * The content up to where its clause ends: without what another verb reports behind it ("…, adding that it leaks"), who tells
 * the sentence ("…, the mayor said") and, of "who police said was asleep, was charged", the verb of the sentence.
 */
export function withinClause(
  n: Narration,
  cue: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): SpanOption {
  const { side, from, to, secondFrom, secondTo } = content;
  if (side === Side.both) {
    if (opensAnother(n, secondFrom) && secondFrom > from)
      return { ...NO_CONTENT, side: Side.before, from, to };
    return { ...content, secondTo: endOfClause(n, secondFrom, secondTo) };
  }
  if (side !== Side.after) return content;
  let end = endOfClause(n, from, to);
  if (isFronted(n, cue)) {
    // "When Ann Lee asked, Ben Rao said": the sentence itself is not what was asked
    if (n.tag[cue.unit + 1] === Tag.comma) return NO_CONTENT;
    end = beforeMainClause(n, from, end, candidates);
  }
  if (isOfWho(n, cue, candidates)) end = beforeVerb(n, from, end);
  return { ...content, to: beforeTeller(n, from, end, candidates) };
}

/** "After Ann Lee said it was shut, Ben Rao left": whether a verb stands in a clause that opens its sentence. */
function isFronted({ tag, word, lexicon }: Narration, { unit, from }: Cue): boolean {
  if (!OPENS_FRONTED.has(tag[from]!) && !lexicon.prepositionsOfClauses.has(word[from]!)) return false;
  for (let u = from + 1; u < unit; u++) if (tag[u] === Tag.comma) return false;
  return true;
}

/** What opens such a clause. */
const OPENS_FRONTED: ReadonlySet<number> = new Set([
  MARKER_TAGS.because,
  MARKER_TAGS.if,
  MARKER_TAGS.when,
  MARKER_TAGS.while,
]);

/** The comma before the subject and the verb of the sentence, or the end. */
function beforeMainClause(
  { tag }: Narration,
  from: number,
  to: number,
  candidates: readonly Candidate[],
): number {
  for (let u = from + SHORTEST_CLAUSE; u < to - 1; u++) {
    if (tag[u] !== Tag.comma) continue;
    const subject = beginningAt(candidates, u + 1);
    // "Ben Rao turned back": a past form is no finite one for itself
    const isVerb = subject && (FINITE_TAGS.has(tag[subject.to]!) || tag[subject.to] === Tag.past);
    if (isVerb) return u;
  }
  return to;
}

/** "Adding that", "saying it would": a verb that reports more by the same source. */
export const opensAnother = ({ tag, word, lexicon }: Narration, u: number): boolean =>
  tag[u] === Tag.saying && lexicon.sayingSo.has(word[u]!) && !lexicon.telling.has(word[u]!);

/** The comma before a verb that reports more, or the end. */
function endOfClause(n: Narration, from: number, to: number): number {
  for (let u = from + SHORTEST_CLAUSE; u < to - 1; u++)
    if (n.tag[u] === Tag.comma && opensAnother(n, u + 1)) return u;
  return to;
}

/** Whether a verb is that of "who police said", with its own verb behind it. */
function isOfWho({ tag }: Narration, { unit }: Cue, candidates: readonly Candidate[]): boolean {
  const subject = endingAt(candidates, beginOfVerb({ tag }, unit));
  return subject !== null && tag[subject.from - 1] === Tag.who;
}

/** The comma before the verb of the sentence. */
function beforeVerb({ tag }: Narration, from: number, to: number): number {
  for (let u = from + 1; u < to - 1; u++) if (tag[u] === Tag.comma && FINITE_TAGS.has(tag[u + 1]!)) return u;
  return to;
}

/** The comma before whoever tells the sentence, where they end it: "…, the mayor said on Monday". */
function beforeTeller(
  { tag }: Narration,
  from: number,
  to: number,
  candidates: readonly Candidate[],
): number {
  let verb = to - 1;
  while (verb > from && WHEN.has(tag[verb]!)) verb--;
  if (tag[verb] !== Tag.saying) return to;
  const teller = endingAt(candidates, verb);
  if (!teller || teller.from <= from + 1) return to;
  // `"The dam is safe," the mayor said`: a comma inside the marks leaves none behind them
  if (tag[teller.from - 1] === Tag.comma) return teller.from - 1;
  return tag[teller.from - 1] === Tag.quotation ? teller.from : to;
}
