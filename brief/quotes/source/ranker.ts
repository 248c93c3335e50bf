import { firstIndex } from '../../text/first-index.ts';
import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import { Features, type LinearModel, score } from '../linear-model.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import { cueOf } from '../parse/cues.ts';
import { type Narration, sentenceEnd, sentenceStart } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import { whoTakesSide } from './attitudes.ts';
import {
  namedBeforeColon,
  opensWithName,
  SURE_BEHIND_VERB,
  SURE_OF_NAME,
  subjectBeforeColon,
} from './before-colon.ts';
import { SURE_BEHIND_ASIDE, subjectBehindAside } from './behind-aside.ts';
import { isCharged } from './charges.ts';
import { SURE_OF_CITED, whoIsCited } from './cited.ts';
import { creditedSource } from './credit-lines.ts';
import {
  besideAside,
  clauseSubject,
  subjectBeforeAside,
  whoDescribes,
  whoIsHeard,
  whoIsQuoted,
} from './cut-sources.ts';
import { droppedSubject } from './dropped-subjects.ts';
import {
  contextOf,
  Ending,
  isCue,
  type Option,
  Origin,
  type QuoteContext,
  sourceFeatures,
} from './features.ts';
import { paperBehindVerb, SURE_OF_PAPER } from './impersonal.ts';
import { outsideWhich } from './inside-aside.ts';
import { whoLeadsIn } from './led-in.ts';
import { namedAbove } from './name-lines.ts';
import { optionsFor, type Previous } from './options.ts';
import { ownerOfContent, SURE_OF_OWNER } from './owned-words.ts';
import { isAnnouncedByNobody, nearerTeller } from './paragraph-before.ts';
import { behindAddressee, headOfRelative } from './relative-heads.ts';
import { innerSpeaker, quotedByPaper } from './relayed.ts';
import { reportedOn } from './reported-mood.ts';
import { FEWEST_WORDS, isAnswer, isLastWord, mayBeAnswer, onlyPoints } from './short-quotations.ts';
import { isSplit } from './split-quotations.ts';
import { SURE_OF_PLAIN, toldPlainly } from './told-plainly.ts';
import { labelledSpeaker } from './transcript-labels.ts';
import { Turns } from './turns.ts';
import { subjectBehindVerb } from './verb-second.ts';
import { wholeSubject } from './whole-subject.ts';
import { whoWasAsked } from './writers-questions.ts';

/** The source chosen for a quotation. */
export interface ChosenSource {
  readonly option: Option;
  /** Probability of the options that share words with it, as the ranker gives it. */
  readonly probability: number;
  /** The verb that reports the quotation without a subject, a unit; its source then stands before it. */
  readonly verb?: number;
}

/** What the ranker saw of a quotation and what it chose. */
export interface RankedQuotation {
  readonly context: QuoteContext;
  readonly source: ChosenSource | null;
  /** Whether it goes on in the next, behind the words that say who speaks. */
  readonly splits: boolean;
}

/** As sure as the second part of a quotation is the first one's speaker's. */
const SURE_OF_WHOLE = 0.98;

/** As sure as a pronoun behind the verb's own hyphen is its subject. */
const SURE_OF_HANGING = 0.95;

/** How sure the subject of a sentence is that leads in a quotation and reports nothing. */
const SURE_OF_LEAD_IN = 0.9;

/** As sure as a quotation that stands alone goes on with what the paragraph before reports. */
const SURE_OF_NEARER = 0.85;

const features = new Features();

/** The most probable option, where options that share words count together. */
function choose(
  n: Narration,
  context: QuoteContext,
  options: readonly Option[],
  weights: LinearModel,
): ChosenSource | null {
  if (options.length === 0) return null;
  const p = new Float64Array(options.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < options.length; i++) {
    sourceFeatures(n, context, options[i]!, features);
    p[i] = score(weights, features);
    if (p[i]! > top) top = p[i]!;
  }
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.exp(p[i]! - top);
    sum += p[i]!;
  }
  const last = options.at(-1)!;
  let inherited = -1;
  if (last.origin === Origin.inherited) {
    inherited = options.findIndex((o) => o !== last && o.candidate.from === last.candidate.from);
    if (inherited >= 0) {
      p[inherited]! += p[options.length - 1]!;
      p[options.length - 1] = 0;
    }
  }
  let best = 0;
  for (let i = 1; i < p.length; i++) if (p[i]! > p[best]!) best = i;
  return { option: options[best]!, probability: p[best]! / sum };
}

/**
 * The choice with the inner speaker of relayed words in the place of whoever relays them, by all of its words; one of another
 * paragraph as it was mended there.
 */
function mended(
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
  const described = whoDescribes(n, chosen, unit, here);
  const quoted = whoIsQuoted(n, quotedByPaper(n, described, here), here);
  const outer = clauseSubject(n, whoIsHeard(n, quoted, unit, here), unit, here);
  const teller = whoTakesSide(n, innerSpeaker(n, outer, unit, here), unit, here);
  const inner = outsideWhich(n, subjectBeforeAside(n, teller, unit, here), unit, here);
  const cue = cueOf(n, inner, unit);
  const told = behindAddressee(n, inner, here);
  const behind =
    cue && inner.to <= cue.from
      ? (subjectBehindVerb(n, cue.from, here) ?? headOfRelative(n, inner, cue.from, here))
      : null;
  const candidate =
    told ?? behind ?? (cue ? wholeSubject(n, inner, cue.from, here) : besideAside(n, inner, here));
  if (candidate !== chosen && inner === chosen) before.set(chosen, candidate);
  return candidate === chosen
    ? choice
    : { option: { candidate, origin: Origin.same, from: -1 }, probability: choice.probability };
}

/** The subject of the attribution inside a quotation's marks, or null where it has none. */
function saidInside(
  n: Narration,
  here: readonly Candidate[],
  { incise }: QuotedStretch,
): ChosenSource | null {
  if (incise === null) return null;
  const candidate = here[firstIndex(here.length, (i) => n.start[here[i]!.from]! >= incise)];
  return candidate ? { option: { candidate, origin: Origin.same, from: -1 }, probability: 0.99 } : null;
}

/** The subject that the verb of a quotation goes on about without naming it; null where it has one. */
function dropped(
  n: Narration,
  context: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): ChosenSource | null {
  const found = droppedSubject(n, context, candidates);
  if (!found) return null;
  const { antecedent: candidate, probability, verb } = found;
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
  return (
    found && {
      option: { candidate: found.speaker, origin: Origin.same, from: -1 },
      probability: found.probability,
    }
  );
}

/** Who opens the sentence that leads up to a quotation with a colon and no verb of saying, where words stand as freely as in Spanish. */
function announcing(
  n: Narration,
  { unit, paragraph, verbAfter, verbBefore, capital }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): ChosenSource | null {
  if (!n.lexicon.grammar.functionWords.nounsComeFirst || verbAfter || verbBefore || !capital) return null;
  const candidate = namedBeforeColon(n, sentenceStart(n, unit), unit, candidates[paragraph]!);
  return candidate && { option: { candidate, origin: Origin.same, from: -1 }, probability: SURE_OF_NAME };
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
      ? { option: { candidate, origin: Origin.same, from: -1 }, probability: SURE_OF_HANGING }
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
  return candidate
    ? { option: { candidate, origin: Origin.same, from: -1 }, probability: SURE_OF_LEAD_IN }
    : choice;
}

/** Whether a verb of the sentence of a unit reports. */
function reportsIn(n: Narration, unit: number): boolean {
  const to = sentenceEnd(n, unit);
  for (let u = sentenceStart(n, unit); u < to; u++) if (isCue(n.tag[u]!)) return true;
  return false;
}

const toldHere = (candidate: Candidate, probability: number): ChosenSource => ({
  option: { candidate, origin: Origin.same, from: -1 },
  probability,
});

/** The words of a heading, at most. */
const LONGEST_HEADING = 10;

/** Whether a quotation is all of a paragraph, short, and no mark closes it, as a heading's words: ‘Thieves on our own river’. */
function isHeading({ tag, lexicon }: Narration, { unit, first, stop, ...quote }: QuoteContext): boolean {
  const { nounsComeFirst, commonNouns } = lexicon.grammar.functionWords;
  if (nounsComeFirst || commonNouns) return false;
  const isAlone = unit === first && unit + 1 >= stop && tag[first - 1] !== Tag.colon;
  const isOpen = quote.ending === Ending.other && !quote.goesOn;
  return isAlone && isOpen && quote.capital && quote.words <= LONGEST_HEADING;
}

/** Whom the page's layout or the grammar gives a quotation to, or else the ranker. */
function sourceFor(
  n: Narration,
  spell: Spell,
  stretch: QuotedStretch,
  context: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
  previous: Previous | null,
  weights: LinearModel,
  mendedBefore: Map<Candidate, Candidate>,
): ChosenSource | null {
  const inside = saidInside(n, candidates[stretch.paragraph]!, stretch);
  if (inside) return inside;
  const cited = whoIsCited(n, context.unit, candidates[stretch.paragraph]!);
  if (cited)
    return { option: { candidate: cited, origin: Origin.same, from: -1 }, probability: SURE_OF_CITED };
  const subject = subjectBeforeColon(n, context.unit, candidates[stretch.paragraph]!);
  if (subject)
    return { option: { candidate: subject, origin: Origin.same, from: -1 }, probability: SURE_BEHIND_VERB };
  if (stretch.shownBy === 'label') {
    const candidate = labelledSpeaker(n, context);
    return { option: { candidate, origin: Origin.same, from: -1 }, probability: 0.99 };
  }
  const behindAside = subjectBehindAside(n, context.unit, candidates[stretch.paragraph]!);
  if (behindAside)
    return {
      option: { candidate: behindAside, origin: Origin.same, from: -1 },
      probability: SURE_BEHIND_ASIDE,
    };
  const above = isToldOf(n, context) ? null : namedAbove(n, candidates, context);
  if (above) return { option: { candidate: above, origin: Origin.before, from: -1 }, probability: 0.95 };
  if (stretch.shownBy === 'dash' && !isToldOf(n, context) && !isParagraphAnnounced(n, context)) return null;
  const credited = creditedSource(n, candidates, context);
  if (credited) return { option: { candidate: credited, origin: Origin.after, from: -1 }, probability: 0.99 };
  const here = candidates[context.paragraph]!;
  const plain = toldPlainly(n, context, candidates);
  if (plain) return toldHere(plain, SURE_OF_PLAIN);
  const owner = ownerOfContent(n, context, here);
  if (owner) return toldHere(owner, SURE_OF_OWNER);
  const choice =
    dropped(n, context, candidates) ??
    carriedOn(n, context, candidates) ??
    announcing(n, context, candidates) ??
    hangingPronoun(n, context, candidates[context.paragraph]!) ??
    borneOut(
      n,
      context,
      mended(
        n,
        context,
        choose(n, context, optionsFor(n, candidates, context, previous), weights),
        candidates,
        mendedBefore,
      ),
      candidates[context.paragraph]!,
    );
  const isBefore = choice !== null && n.paragraphs[context.paragraph]! > choice.option.candidate.from;
  if (isBefore && isHeading(n, context)) return null;
  if (choice?.option.origin === Origin.inherited) {
    if (isAnnouncedByNobody(n, context, candidates)) return null;
    const nearer = nearerTeller(n, context, previous, candidates);
    if (nearer)
      return { option: { candidate: nearer, origin: Origin.before, from: -1 }, probability: SURE_OF_NEARER };
  }
  if (choice && isCharged(n, choice.option.candidate, context.unit)) return null;
  const opening = choice ? null : announcing(n, { ...context, verbBefore: 0 }, candidates);
  if (opening) return opening;
  const paper = paperBehindVerb(n, spell, context.unit, choice?.option.candidate ?? null, here);
  if (paper === undefined) return ledIn(n, spell, context, choice, here);
  return paper && { option: { candidate: paper, origin: Origin.same, from: -1 }, probability: SURE_OF_PAPER };
}

/** Ranks the possible sources of every quotation, in order: each may take over the source of the one before. */
export function rankSources(
  n: Narration,
  text: string,
  stretches: readonly QuotedStretch[],
  candidates: readonly (readonly Candidate[])[],
  weights: LinearModel,
): (RankedQuotation | null)[] {
  const spell = (u: number) => (n.token[u]! < 0 ? '' : text.slice(n.start[u], n.end[u]).toLowerCase());
  let previous: Previous | null = null;
  const mendedBefore = new Map<Candidate, Candidate>();
  const turns = new Turns(n);
  let first: Candidate | null = null;
  return stretches.map((stretch, q) => {
    // of the second part of a quotation, whoever says the first
    const whole = first;
    first = null;
    const unit = n.quotations[q]!;
    if (unit < 0) return null;
    const context = contextOf(n, text, stretch, unit);
    const isShort = stretch.words < FEWEST_WORDS;
    const splits = isSplit(n, text, stretches, q);
    const closes = isShort && isLastWord(n, text, stretches, q, context);
    if (isShort && !splits && !closes && !mayBeAnswer(n, context)) return null;
    const chosen = whole
      ? { option: { candidate: whole, origin: Origin.same, from: -1 }, probability: SURE_OF_WHOLE }
      : sourceFor(n, spell, stretch, context, candidates, previous, weights, mendedBefore);
    const source = chosen && turns.mayBeAnothers(context, chosen.option.candidate) ? null : chosen;
    if (source) turns.note(context, source.option.candidate);
    if (splits) first = source?.option.candidate ?? null;
    if (source) previous = { unit, paragraph: stretch.paragraph, source: source.option.candidate };
    const isSaid =
      closes || (isAnswer(context, source?.option ?? null) && !onlyPoints(n, text, stretches, q));
    return isShort && !isSaid ? null : { context, source, splits };
  });
}
