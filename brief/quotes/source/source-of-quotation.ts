import { firstIndex } from '../../text/first-index.ts';
import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import type { LinearModel } from '../linear-model.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import { type Narration, sentenceEnd, sentenceStart } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import { droppedSubject } from './dropped/dropped-subjects.ts';
import {
  namedBeforeColon,
  opensWithName,
  SURE_BEHIND_VERB,
  SURE_OF_NAME,
  subjectBeforeColon,
} from './given/before-colon.ts';
import { SURE_BEHIND_ASIDE, subjectBehindAside } from './given/behind-aside.ts';
import { SURE_OF_CITED, whoIsCited } from './given/cited.ts';
import { creditedSource } from './given/credit-lines.ts';
import { paperBehindVerb, SURE_OF_PAPER } from './given/impersonal.ts';
import { whoLeadsIn } from './given/led-in.ts';
import { namedAbove } from './given/name-lines.ts';
import { isToldAbout, ownerOfContent, SURE_OF_OWNER } from './given/owned-words.ts';
import {
  isAnnouncedByNobody,
  nearerTeller,
  openedBefore,
  tellerBetween,
  tellerJustBefore,
} from './given/paragraph-before.ts';
import { reportedOn } from './given/reported-mood.ts';
import { introducedBefore, withoutSpokenOf } from './given/told-before-alone.ts';
import { SURE_OF_ASIDE, toldInAside } from './given/told-in-aside.ts';
import { SURE_OF_PLAIN, toldPlainly } from './given/told-plainly.ts';
import { labelledSpeaker } from './given/transcript-labels.ts';
import { isCharged } from './mending/charges.ts';
import { mended } from './mending/mended-source.ts';
import { headBeforeRelative } from './mending/relative-heads.ts';
import { toldOfSomebody } from './mending/told-of-nobody.ts';
import { type ChosenSource, chosenFrom } from './ranking/chosen-source.ts';
import { Ending, isCue, Origin, type QuoteContext } from './ranking/features.ts';
import { mostProbable } from './ranking/most-probable.ts';
import { optionsFor, type Previous } from './ranking/options.ts';

/** As sure as a pronoun behind the verb's own hyphen is its subject. */
const SURE_OF_HANGING = 0.95;

/** As sure as the next paragraph of a quotation is the same speaker's. */
const SURE_OF_OPEN = 0.98;

/** How sure the subject of a sentence is that leads in a quotation and reports nothing. */
const SURE_OF_LEAD_IN = 0.9;

/** As sure as a quotation that stands alone goes on with what the paragraph before reports. */
const SURE_OF_NEARER = 0.85;

/** The subject of the attribution inside a quotation's marks, or null where it has none. */
function saidInside(
  n: Narration,
  here: readonly Candidate[],
  { incise }: QuotedStretch,
): ChosenSource | null {
  if (incise === null) return null;
  const candidate = here[firstIndex(here.length, (i) => n.start[here[i]!.from]! >= incise)];
  return candidate ? chosenFrom(candidate, 0.99) : null;
}

/** The subject that the verb of a quotation goes on about without naming it; null where it has one. */
function dropped(
  n: Narration,
  context: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): ChosenSource | null {
  const found = droppedSubject(n, context, candidates);
  if (!found) return null;
  const { antecedent, probability, verb } = found;
  const isHere = antecedent.paragraph === context.paragraph;
  const head =
    verb !== null && isHere ? headBeforeRelative(n, antecedent, verb, candidates[context.paragraph]!) : null;
  const candidate = head ?? antecedent;
  const origin = candidate.paragraph === context.paragraph ? Origin.same : Origin.before;
  return { option: { candidate, origin, from: -1 }, probability, ...(verb !== null && { verb }) };
}

/** Who goes on being reported, where the mood of the language's verbs tells. */
function carriedOn(
  n: Narration,
  context: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): ChosenSource | null {
  const found = reportedOn(n, context, candidates);
  return found && chosenFrom(found.speaker, found.probability);
}

/** Who opens the sentence that leads up to a quotation with a colon and no verb of saying, where words stand as freely as in Spanish. */
function announcing(
  n: Narration,
  { unit, paragraph, verbAfter, verbBefore, capital }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): ChosenSource | null {
  if (!n.lexicon.grammar.functionWords.nounsComeFirst || verbAfter || verbBefore || !capital) return null;
  const candidate = namedBeforeColon(n, sentenceStart(n, unit), unit, candidates[paragraph]!);
  return candidate && chosenFrom(candidate, SURE_OF_NAME);
}

/** The pronoun that hangs on a verb of saying in the clause that leads to a quotation: « Ce serait, dit-il, “…” ». */
function hangingPronoun(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): ChosenSource | null {
  const from = sentenceStart(n, unit);
  for (let u = unit - 1; u > from; u--) {
    if (n.tag[u] === Tag.quotation || n.tag[u] === Tag.colon) return null;
    if (n.tag[u] !== Tag.pronoun || n.tag[u - 1] !== Tag.saying || n.end[u - 1] !== n.start[u]) continue;
    const candidate = here[firstIndex(here.length, (i) => here[i]!.from >= u)];
    return candidate?.from === u && n.tag[u + 1] === Tag.comma
      ? chosenFrom(candidate, SURE_OF_HANGING)
      : null;
  }
  return null;
}

/** Whether the paragraph of a turn tells by a verb who speaks; without one it may be either of them. */
function isToldOf({ tag }: Narration, { first, stop }: QuoteContext): boolean {
  for (let u = first; u < stop; u++) if (tag[u] === Tag.saying) return true;
  return false;
}

/** Whether the paragraph before a turn ends with a colon: “The neighbour disagrees:”. */
const isParagraphAnnounced = ({ tag }: Narration, { first }: QuoteContext): boolean =>
  tag[first - 1] === Tag.colon;

/**
 * Nobody, where the ranker's choice stands in the next paragraph and nothing says there that they spoke ("Ann Lee has left
 * the camp since then."), or where the mood of verbs tells a report and words inside a sentence go on with none.
 */
function borneOut(
  n: Narration,
  { unit, capital }: QuoteContext,
  choice: ChosenSource | null,
  here: readonly Candidate[],
): ChosenSource | null {
  if (!choice) return null;
  const { candidate, origin } = choice.option;
  if (origin === Origin.after) return reportsIn(n, candidate.from) ? choice : null;
  const { functionWords, speakers } = n.lexicon.grammar;
  const isElsewhere = n.sentence[candidate.from] !== n.sentence[unit];
  // « Le ministre n’est pas le seul. « … » »: nothing says that he spoke
  if (isElsewhere && capital && origin === Origin.same && functionWords.nounsComeFirst)
    return reportsIn(n, candidate.from) ? choice : null;
  if (capital || !isElsewhere) return choice;
  if (speakers.aloneBehindSubject) return null;
  // "El joyero Jo Obi lo había llamado «…»" is about him
  return functionWords.nounsComeFirst && opensWithName(n, unit, here) ? null : choice;
}

/** The choice, or who may stand in its place where it is a place or a thing that nobody speaks for; in languages whose order tells. */
function somebodys(
  n: Narration,
  spell: Spell,
  { unit }: QuoteContext,
  choice: ChosenSource | null,
  candidates: readonly (readonly Candidate[])[],
): ChosenSource | null {
  if (!choice || !n.lexicon.orderTells || choice.option.origin === Origin.inherited) return choice;
  const { candidate, origin } = choice.option;
  const found = toldOfSomebody(n, spell, candidate, unit, candidates[candidate.paragraph]!);
  if (found === candidate) return choice;
  return found && chosenFrom(found, choice.probability, origin);
}

/** Whoever leads the quotation in by a colon, where the choice is in another sentence. */
function ledIn(
  n: Narration,
  spell: Spell,
  context: QuoteContext,
  choice: ChosenSource | null,
  here: readonly Candidate[],
): ChosenSource | null {
  const chosen = choice?.option.candidate;
  if (chosen && n.sentence[chosen.from] === n.sentence[context.unit - 1]) return choice;
  const candidate = whoLeadsIn(n, spell, context, here);
  return candidate ? chosenFrom(candidate, SURE_OF_LEAD_IN) : choice;
}

/** Whether a verb of the sentence of a unit reports. */
function reportsIn(n: Narration, unit: number): boolean {
  const to = sentenceEnd(n, unit);
  for (let u = sentenceStart(n, unit); u < to; u++) if (isCue(n.tag[u]!)) return true;
  return false;
}

/** The words of a heading, at most. */
const LONGEST_HEADING = 10;

/** Whether a quotation is all of a paragraph, short, and no mark closes it, as a heading's words: ‘Thieves on our own river’. */
function isHeading({ tag, lexicon }: Narration, { unit, first, stop, ...quote }: QuoteContext): boolean {
  if (!lexicon.orderTells) return false;
  const isAlone = unit === first && unit + 1 >= stop && tag[first - 1] !== Tag.colon;
  const isOpen = quote.ending === Ending.other && !quote.goesOn;
  return isAlone && isOpen && quote.capital && quote.words <= LONGEST_HEADING;
}

/** Whom the page's layout or the grammar gives a quotation to, or else the ranker. */
export function sourceOf(
  n: Narration,
  spell: Spell,
  stretch: QuotedStretch,
  context: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
  previous: Previous | null,
  weights: LinearModel,
  mendedBefore: Map<Candidate, Candidate>,
): ChosenSource | null {
  const here = candidates[context.paragraph]!;
  const inside = saidInside(n, here, stretch);
  if (inside) return inside;
  const cited = whoIsCited(n, context.unit, here);
  if (cited) return chosenFrom(cited, SURE_OF_CITED);
  const subject = subjectBeforeColon(n, context.unit, here);
  if (subject) return chosenFrom(subject, SURE_BEHIND_VERB);
  if (stretch.shownBy === 'label') return chosenFrom(labelledSpeaker(n, context), 0.99);
  const behindAside = subjectBehindAside(n, context.unit, here);
  if (behindAside) return chosenFrom(behindAside, SURE_BEHIND_ASIDE);
  const above = isToldOf(n, context) ? null : namedAbove(n, candidates, context);
  if (above) return chosenFrom(above, 0.95, Origin.before);
  if (stretch.shownBy === 'dash' && !isToldOf(n, context) && !isParagraphAnnounced(n, context)) return null;
  const credited = creditedSource(n, candidates, context);
  if (credited) return chosenFrom(credited, 0.99, Origin.after);
  const plain = toldPlainly(n, context, candidates);
  if (plain) return chosenFrom(plain, SURE_OF_PLAIN);
  const aside = toldInAside(n, context, here);
  if (aside) return chosenFrom(aside, SURE_OF_ASIDE);
  const owner = ownerOfContent(n, context, here);
  if (owner) return chosenFrom(owner, SURE_OF_OWNER);
  if (isToldAbout(n, context)) return null;
  const options = withoutSpokenOf(
    n,
    spell,
    context,
    optionsFor(n, candidates, context, previous),
    candidates,
  );
  const ranked =
    dropped(n, context, candidates) ??
    carriedOn(n, context, candidates) ??
    announcing(n, context, candidates) ??
    hangingPronoun(n, context, here) ??
    borneOut(
      n,
      context,
      mended(n, context, mostProbable(n, context, options, weights), candidates, mendedBefore),
      here,
    );
  const choice = somebodys(n, spell, context, ranked, candidates);
  const isBefore = choice !== null && n.paragraphs[context.paragraph]! > choice.option.candidate.from;
  if (isBefore && isHeading(n, context)) return null;
  const introduced = choice
    ? introducedBefore(n, spell, context, choice.option.candidate, candidates)
    : undefined;
  if (introduced !== undefined) return introduced && chosenFrom(introduced, SURE_OF_NEARER, Origin.before);
  const opened = choice && openedBefore(n, context, previous, choice.option.candidate);
  if (opened) return chosenFrom(opened, SURE_OF_OPEN, Origin.inherited);
  if (choice?.option.origin === Origin.inherited) {
    if (isAnnouncedByNobody(n, context, candidates)) return null;
    const nearer = nearerTeller(n, context, previous, candidates);
    if (nearer) return chosenFrom(nearer, SURE_OF_NEARER, Origin.before);
  }
  if (choice?.option.origin === Origin.after) {
    const between = tellerBetween(n, context, choice.option.candidate, candidates);
    if (between) return chosenFrom(between, SURE_OF_NEARER, Origin.before);
  }
  const justBefore = choice && tellerJustBefore(n, spell, context, choice.option.candidate, here);
  if (justBefore) return chosenFrom(justBefore, SURE_OF_NEARER);
  if (choice && isCharged(n, choice.option.candidate, context.unit)) return null;
  const opening = choice ? null : announcing(n, { ...context, verbBefore: 0 }, candidates);
  if (opening) return opening;
  const paper = paperBehindVerb(n, spell, context.unit, choice?.option.candidate ?? null, here);
  if (paper === undefined) return ledIn(n, spell, context, choice, here);
  return paper && chosenFrom(paper, SURE_OF_PAPER);
}
