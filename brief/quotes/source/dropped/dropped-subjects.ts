import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt } from '../../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { isInMarks, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { subjectRightBefore, verbWithoutSubject } from './bare-verbs.ts';
import { isInTheirView, nearestSubject } from './nearest-subject.ts';
import {
  followsAdjunct,
  isQuotationAnnounced,
  verbAnnouncing,
  verbBefore,
  verbBehind,
  verbOfCharge,
} from './open-verbs.ts';
import { hasThat, opensReport, subjectAfter } from './subject-of-verb.ts';
import {
  accordingBefore,
  type DroppedSubject,
  inViewOf,
  SURE_BEFORE,
  SURE_OF_INVERSION,
  SURE_OF_VIEW,
  saidRightBefore,
  subjectOfSecond,
  toldAs,
  toldThat,
} from './told-subjects.ts';

type ByParagraph = readonly (readonly Candidate[])[];

/**
 * Who says a quotation whose verb has no subject, in a language that may leave it out («…», añadió): the subject of the
 * sentence before, or of the nearest one that has a person or an institution for its subject. Null where the verb has a
 * subject, or there is no verb, or nobody to go on about.
 */
export function droppedSubject(
  n: Narration,
  context: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  if (!n.lexicon.grammar.functionWords.subjectsMayBeDropped) return null;
  const here = candidates[context.paragraph]!;
  const behind = verbBehind(n, context);
  const subject = behind === null ? null : subjectAfter(n, behind, context.stop, here);
  // «…», disse à rádio o ministro
  if (behind !== null && subject)
    return { verb: behind, antecedent: subject, probability: SURE_OF_INVERSION };
  const bare = behind === null ? verbWithoutSubject(n, context, here) : null;
  const told =
    behind === null && bare === null
      ? (inViewOf(n, context, here) ??
        saidRightBefore(n, context, here) ??
        subjectOfSecond(n, context, here) ??
        toldAs(n, context, here) ??
        accordingBefore(n, context, here) ??
        toldThat(n, context, here) ??
        toldRightBefore(n, context, here))
      : null;
  if (told) return told;
  const announced = isQuotationAnnounced(n, context) ? announcedBefore(n, context, candidates) : null;
  if (announced) return announced;
  const verb =
    behind ??
    bare?.verb ??
    verbBefore(n, context, here) ??
    verbOfCharge(n, context, here) ??
    verbAnnouncing(n, context, candidates);
  if (verb === null) return viewCarriedOn(n, context, candidates) ?? reportedBefore(n, context, candidates);
  const paragraph = verb < n.paragraphs[context.paragraph]! ? context.paragraph - 1 : context.paragraph;
  const opening = sentenceStart(n, verb);
  const last = Math.min(bare?.opening ?? verb, context.unit);
  const to = followsAdjunct(n, opening, verb) ? opening : last;
  const found = nearestSubject(n, to, paragraph, candidates);
  if (!found || !agree(n, verb, found.antecedent)) return null;
  const accused = accusedBy(n, verb, found.antecedent, candidates[found.antecedent.paragraph]!);
  return { verb, ...found, ...(accused && { antecedent: accused }) };
}

function toldRightBefore(
  n: Narration,
  context: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const found = subjectRightBefore(n, context, here);
  return found && { ...found, probability: SURE_BEFORE };
}

/** "Ana Ruiz dijo que faltan seis:", at the end of the paragraph before: who tells what announces a quotation. */
function announcedBefore(
  n: Narration,
  context: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  const colon = { ...context, unit: context.unit - 1, stop: context.unit };
  const before = candidates[context.paragraph - 1]!;
  return toldAs(n, colon, before) ?? toldThat(n, colon, before);
}

/** "Ana Ruiz acusó a Pedro Gil de mentir. «Nunca», respondió.": whom the verb of the sentence before names right behind it. */
function accusedBy(
  { lexicon, word, tag, sentence }: Narration,
  answer: number,
  subject: Candidate,
  here: readonly Candidate[],
): Candidate | null {
  if (!lexicon.answering.has(word[answer]!) || tag[answer + 1] === MARKER_TAGS.to) return null;
  const verb = subject.to;
  if (tag[verb] !== Tag.saying && tag[verb] !== Tag.judging) return null;
  const behind = tag[verb + 1] === MARKER_TAGS.to ? verb + 2 : verb + 1;
  const accused = beginningAt(here, behind);
  return accused?.kind === Kind.name && sentence[verb] !== sentence[answer] ? accused : null;
}

/** "A su juicio, el pueblo es «…»": whoever the text has just spoken of, in whose view it says so. */
function viewCarriedOn(
  n: Narration,
  { unit, paragraph }: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  const from = sentenceStart(n, unit);
  if (unit === from || !isInTheirView(n, from)) return null;
  const found = nearestSubject(n, from, paragraph, candidates);
  return found && { verb: null, ...found };
}

/**
 * "La alcaldesa aclaró que faltan seis. «Con los que somos no llegamos»": whoever the sentence before reports of, where a
 * quotation is a sentence by itself and that one quotes nothing.
 */
function reportedBefore(
  n: Narration,
  { unit, first, stop, paragraph, capital }: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  const isAlone =
    unit + 1 >= stop || n.sentence[unit + 1] !== n.sentence[unit] || n.tag[unit + 1] === Tag.stop;
  if (!capital || unit === first || !isAlone || n.sentence[unit - 1] === n.sentence[unit]) return null;
  const from = sentenceStart(n, unit - 1);
  let reports = false;
  for (let u = from; u < unit; u++) {
    if (isInMarks(n.tag[u]) || n.tag[u] === Tag.according) return null;
    if (n.tag[u] === Tag.saying && !opensReport(n, u) && (hasThat(n, u, unit) || isInterjected(n, u)))
      reports = true;
  }
  const found = reports ? nearestSubject(n, unit, paragraph, candidates) : null;
  return found && { verb: null, antecedent: found.antecedent, probability: SURE_OF_VIEW };
}

/** "Se fue, dice, cuando …": a verb between commas. */
const isInterjected = ({ tag }: Narration, verb: number): boolean =>
  tag[verb - 1] === Tag.comma && tag[verb + 1] === Tag.comma;

/** Whether a verb's form says as many as whom it would go on about: "dijeron" does not go on about Ana Ruiz. */
function agree({ lexicon, tag, word }: Narration, verb: number, { from, to }: Candidate): boolean {
  const isSeveral = lexicon.severalSubjects.has(word[from]!) || tag[to] === MARKER_TAGS.and;
  return lexicon.severalSpeak.has(word[verb]!) === isSeveral;
}
