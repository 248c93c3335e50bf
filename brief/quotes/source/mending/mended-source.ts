import type { Candidate } from '../../parse/candidates.ts';
import { cueOf } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { type ChosenSource, chosenFrom } from '../ranking/chosen-source.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { whoTakesSide } from './attitudes.ts';
import { speakerBehindAccording, tellerInAside } from './behind-according.ts';
import { headBeforePlaces } from './behind-places.ts';
import {
  besideAside,
  clauseSubject,
  subjectBeforeAside,
  whoDescribes,
  whoIsHeard,
  whoIsQuoted,
} from './cut-sources.ts';
import { insideWhich, outsideWhich } from './inside-aside.ts';
import { behindAddressee, headBeforeRelative, headOfRelative } from './relative-heads.ts';
import { innerSpeaker, quotedByPaper } from './relayed.ts';
import { whoIssued } from './told-of-nobody.ts';
import { subjectBehindVerb } from './verb-second.ts';
import { whoAnswers } from './when-asked.ts';
import { wholeSubject } from './whole-subject.ts';
import { whoWasAsked } from './writers-questions.ts';

/**
 * The choice with the inner speaker of relayed words in the place of whoever relays them, by all of its words; one of another
 * paragraph as it was mended there.
 */
export function mended(
  n: Narration,
  { unit, paragraph }: QuoteContext,
  choice: ChosenSource | null,
  candidates: readonly (readonly Candidate[])[],
  before: Map<Candidate, Candidate>,
): ChosenSource | null {
  if (!choice) return choice;
  const { candidate: chosen, origin, from } = choice.option;
  const asked = whoWasAsked(n, chosen, unit, candidates[chosen.paragraph]!);
  if (asked !== chosen) return { ...choice, option: { candidate: asked, origin, from } };
  if (chosen.paragraph !== paragraph) {
    const candidate = before.get(chosen);
    return candidate ? { ...choice, option: { candidate, origin, from } } : choice;
  }
  const here = candidates[paragraph]!;
  const head = headBeforePlaces(n, chosen, here);
  const teller = tellerInAside(n, speakerBehindAccording(n, head, unit, here), unit, here);
  const described = whoDescribes(n, teller, unit, here);
  const quoted = whoIsQuoted(n, quotedByPaper(n, described, here), here);
  const outer = clauseSubject(n, whoIsHeard(n, quoted, unit, here), unit, here);
  const issuer = whoIssued(n, outer, unit, here);
  const sided = whoTakesSide(n, innerSpeaker(n, issuer, unit, here), unit, here);
  const outside = outsideWhich(n, subjectBeforeAside(n, sided, unit, here), unit, here);
  const inner = whoAnswers(n, insideWhich(n, outside, unit, here), unit, here);
  const cue = cueOf(n, inner, unit);
  const told = behindAddressee(n, inner, here);
  const behind =
    cue && inner.to <= cue.from
      ? (subjectBehindVerb(n, cue.from, here) ??
        headOfRelative(n, inner, cue.from, here) ??
        headBeforeRelative(n, inner, cue.from, here))
      : null;
  const candidate =
    told ?? behind ?? (cue ? wholeSubject(n, inner, cue.from, here) : besideAside(n, inner, here));
  if (candidate !== chosen && inner === chosen) before.set(chosen, candidate);
  return candidate === chosen ? choice : chosenFrom(candidate, choice.probability);
}
