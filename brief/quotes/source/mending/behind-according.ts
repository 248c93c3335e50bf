import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, opensSentence } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';
import { nameAfterRole } from './whole-subject.ts';

/**
 * "Ada Lund" of "according to the Herald, the mayor of Brno, Ada Lund, said it was “…”", where the Herald stands for the source:
 * whoever speaks by the verb of the clause behind the comma; else the source itself. The candidates are those of its paragraph.
 */
export function speakerBehindAccording(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, sentence } = n;
  const { from, to } = source;
  const led = from - 2;
  if (tag[led] !== Tag.according || !opensSentence(n, led) || tag[to] !== Tag.comma) return source;
  const subject = beginningAt(candidates, to + 1);
  if (!subject || subject.kind === Kind.pronoun) return source;
  let verb = subject.to;
  while (verb < quotation && sentence[verb] === sentence[from] && tag[verb] !== Tag.saying) verb++;
  if (verb >= quotation || tag[verb] !== Tag.saying) return source;
  if (beginOfVerb(n, verb) === subject.to) return subject;
  return nameAfterRole(n, subject, verb, candidates) ?? source;
}

/**
 * "The report" of "Ada Lund, according to the report, “gently” tried to leave", where Ada Lund stands for the source: who tells it of
 * her, where she says nothing by a verb of her own; else the source itself. The candidates are those of its paragraph.
 */
export function tellerInAside(
  { tag }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const led = source.to + 1;
  if (tag[source.to] !== Tag.comma || tag[led] !== Tag.according) return source;
  const teller = candidates[firstFrom(candidates, led)];
  if (!teller || teller.from > led + 2 || tag[teller.to] !== Tag.comma || teller.to > quotation)
    return source;
  return tag.subarray(teller.to, quotation).includes(Tag.saying) ? source : teller;
}
