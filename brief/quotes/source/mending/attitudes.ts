import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** What may stand between a participle and the words quoted. */
const BEFORE_WORDS: ReadonlySet<number> = new Set([Tag.colon, Tag.comma, MARKER_TAGS.that]);

/**
 * "Ben Obi" of "Ben Obi attacked the board saying “…”", where the board stands for the source: whoever takes a side about it in the
 * words of a quotation, a unit; else the source itself. The candidates are those of its paragraph.
 */
export function whoTakesSide(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, word, lexicon } = n;
  const participle = BEFORE_WORDS.has(tag[quotation - 1]!) ? quotation - 2 : quotation - 1;
  const verb = source.from - 1;
  const isObject = source.to === participle && lexicon.attitudes.has(word[verb]!);
  if (!isObject || !lexicon.sayingSo.has(word[participle]!)) return source;
  const end = beginOfVerb(n, verb);
  const opening = sentenceStart(n, verb);
  const subject = endingAt(candidates, end);
  if (subject && subject.from >= opening) return subject;
  // "Ben Obi wept and thanked her saying"
  const first = beginningAt(candidates, opening);
  return first && first.to <= end && first.kind !== Kind.phrase ? first : source;
}
