import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { beginOfVerb, unitBeforeWords } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';

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
  const { word, lexicon } = n;
  const participle = unitBeforeWords(n, quotation);
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
