import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { beginOfVerb, unitBeforeWords } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** The longest question told between "when asked" and the verb of the answer, in units. */
const LONGEST_QUESTION = 20;

/** What stands before "when asked" where the subject is that of the sentence. */
const BESIDE: ReadonlySet<number> = new Set([MARKER_TAGS.and, MARKER_TAGS.but]);

/**
 * "Ada Lund" of "Ada Lund laughed but when asked about the mayor replied: “…”", where the mayor stands for the source: whoever
 * answers by a verb behind the question that is put to them; else the source itself. The candidates are those of its paragraph.
 */
export function whoAnswers(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, word, lexicon } = n;
  const verb = unitBeforeWords(n, quotation);
  if (tag[verb] !== Tag.saying || source.to > beginOfVerb(n, verb)) return source;
  const first = sentenceStart(n, verb);
  let when = verb - 1;
  while (when > first && when > verb - LONGEST_QUESTION && tag[when] !== MARKER_TAGS.when) when--;
  if (tag[when] !== MARKER_TAGS.when || !lexicon.asking.has(word[when + 1]!) || source.from < when)
    return source;
  const before = endingAt(candidates, when);
  if (before && before.from >= first) return before;
  const opening = beginningAt(candidates, first);
  const isSubject = opening && opening.to < when && opening.kind !== Kind.who;
  return BESIDE.has(tag[when - 1]!) && isSubject ? opening : source;
}
