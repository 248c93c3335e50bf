import type { Candidate } from '../parse/candidates.ts';
import { beginningAt } from '../parse/candidates-at.ts';
import { isReportingVerb } from '../parse/cues.ts';
import { isGeneric } from '../parse/generic.ts';
import type { Narration } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import type { CueContext } from './features.ts';
import { isPassive } from './passives.ts';
import type { Cue } from './reporting-cues.ts';
import { NO_CONTENT, Side, type SpanOption } from './span-options.ts';

/** Fewer words than this are no statement, whatever verb stands by them. */
const FEWEST = 3;

/**
 * Whether a cue tells what was not said: "did not say whether", "never explained why", "declined to say how", "has yet to
 * announce", "is to announce". An adverb may stand between.
 */
export function isWithheld(n: Narration, { unit, from }: Cue): boolean {
  const { tag, word } = n;
  let u = unit - 1;
  while (u > from && (tag[u] === Tag.adverb || tag[u] === Tag.time)) u--;
  if (u < from) return false;
  if (tag[u] === MARKER_TAGS.to)
    return (
      u > from &&
      // "our work is to tell them that"
      (n.lexicon.passive.has(word[u - 1]!) || n.lexicon.reluctant.has(word[u - 1]!) || isOfIt(n, u, from))
    );
  return n.lexicon.negations.has(word[u]!);
}

/** The most units between "it is" and "to": "it is no great exaggeration to say". */
const LONGEST_JUDGEMENT = 5;

/** "It is fair to say": whether the infinitive at a unit is what "it is" stands for. */
function isOfIt({ tag, word, lexicon }: Narration, to: number, from: number): boolean {
  let u = to - 1;
  while (u > from && u > to - LONGEST_JUDGEMENT && !lexicon.passive.has(word[u]!)) {
    if (FINITE_TAGS.has(tag[u]!) || tag[u] === Tag.comma) return false;
    u--;
  }
  return lexicon.passive.has(word[u]!) && lexicon.standsAhead.has(word[u - 1]!);
}

/** "The dam is said to leak", "anyone is urged to call": nobody in the sentence says it. */
export function isSaidOfSubject(n: Narration, cue: Cue, content: SpanOption): boolean {
  if (content.side !== Side.after || n.tag[content.from] !== MARKER_TAGS.to) return false;
  return !n.lexicon.spokenTo.has(n.word[cue.unit]!) && isPassive(n, cue);
}

/** "The governor, told of the remark, smiled": what somebody hears or is asked about, in an aside. */
export const isToldAside = ({ tag, word, lexicon }: Narration, { unit }: Cue): boolean =>
  lexicon.spokenTo.has(word[unit]!) && tag[unit - 1] === Tag.comma && PREPOSITION_TAGS.has(tag[unit + 1]!);

/** "She asked not to be named", "Lee was asked by the paper if he would go": a wish, or somebody else's question, is no statement. */
export function isWishOrQuestion(
  { tag, word, lexicon }: Narration,
  { unit }: Cue,
  { from }: SpanOption,
): boolean {
  if (!lexicon.asking.has(word[unit]!)) return false;
  if (tag[from] === MARKER_TAGS.not && from === unit + 1) return true;
  // "a worker who asked that her name be withheld"
  if (tag[from] === MARKER_TAGS.that && tag[unit - 1] === Tag.who) return true;
  return lexicon.passive.has(word[unit - 1]!);
}

/** "No group said", "neither Lee nor Obi said": a source that says of nobody that he spoke; "a few" is somebody. */
export function isNobody(n: Narration, source: Candidate): boolean {
  const { tag, word, lexicon } = n;
  const { from } = source;
  const isNone = lexicon.nobodies.has(word[from]!) && tag[from - 1] !== Tag.determiner;
  return isNone || lexicon.nobodies.has(word[from - 1]!) || isGeneric(n, source);
}

/** "The dam is old and, according to Ann Lee, it leaks": what follows the conjunction is hers, what stands before it is not. */
export function afterConjunction(n: Narration, { unit, to }: Cue, content: SpanOption): SpanOption {
  const { tag } = n;
  if (tag[unit] !== Tag.according || content.side === Side.after || content.side === Side.none)
    return content;
  let u = unit - 1;
  if (tag[u] === Tag.comma) u--;
  if (!CONJUNCTIONS.has(tag[u]!)) return content;
  for (let comma = unit + 3; comma < to - FEWEST; comma++)
    if (tag[comma] === Tag.comma) return { ...NO_CONTENT, side: Side.after, from: comma + 1, to };
  return NO_CONTENT;
}

const CONJUNCTIONS: ReadonlySet<number> = new Set([
  MARKER_TAGS.and,
  MARKER_TAGS.but,
  MARKER_TAGS.or,
  MARKER_TAGS.that,
  MARKER_TAGS.because,
  MARKER_TAGS.which,
  MARKER_TAGS.while,
]);

/**
 * Whether a reading takes the cue's own subject for what was said: "Judge Ann Lee, who presides, cautioned …", "says
 * co-author Ann Lee, a biologist".
 */
export function isOwnSubject(
  n: Narration,
  { side, from, to }: SpanOption,
  candidates: readonly Candidate[],
): boolean {
  const { tag } = n;
  if (side !== Side.before && side !== Side.after) return false;
  if (side === Side.before && (isQuotationsSubject(n, from, to) || isSomeOfThem(n, from, to))) return true;
  const begins = tag[from] === Tag.number ? from + 1 : from;
  const subject = beginningAt(candidates, begins);
  if (!subject) return false;
  const isPerson = tag[subject.head] === Tag.personNoun || tag[subject.head] === Tag.capital;
  if (side === Side.after && (!isPerson || tag[subject.to] !== Tag.comma)) return false;
  if (subject.to >= to) return isPerson;
  if (tag[subject.to] !== Tag.comma) return false;
  if (tag[subject.to + 1] === Tag.who) return true;
  for (let u = subject.to; u < to; u++) if (FINITE_TAGS.has(tag[u]!)) return false;
  return isPerson;
}

/**
 * "Ann Lee, the Herald reported, said that …", `Ann Lee said, “…,” the mayor said`: of a sentence told by somebody else only who
 * speaks in it and the verb, which has its own content.
 */
export function isRelayed(
  { tag, word, lexicon }: Narration,
  { side, from, to, secondFrom }: SpanOption,
  candidates: readonly Candidate[],
): boolean {
  const subject = beginningAt(candidates, from);
  if (!subject) return false;
  if (side === Side.both) {
    const hasContent = tag[secondFrom + 1] === MARKER_TAGS.that || lexicon.telling.has(word[secondFrom]!);
    return subject.to === to && tag[secondFrom] === Tag.saying && hasContent;
  }
  return side === Side.before && subject.to === to - 1 && tag[subject.to] === Tag.saying;
}

/** "One of them", "two of us": of "one of them, a clerk at the bank, confirmed it". */
const isSomeOfThem = ({ tag }: Narration, from: number, to: number): boolean =>
  to === from + 3 && tag[from + 1] === MARKER_TAGS.of && !FINITE_TAGS.has(tag[from + 2]!);

/** `“We are tired of it,” the mayor, Ann Lee, told reporters`: a quotation, and whoever says it. */
function isQuotationsSubject({ tag, start, end }: Narration, from: number, to: number): boolean {
  // a comma inside the marks leaves none behind them
  const next = tag[from + 1];
  const isClosed =
    tag[from] === Tag.quotation
      ? next === Tag.comma || start[from + 1] === end[from]! + 1
      : tag[from] === Tag.phrase && (next === Tag.comma || next === Tag.capital);
  if (!isClosed) return false;
  for (let u = from + 1; u < to; u++) if (FINITE_TAGS.has(tag[u]!) || tag[u] === Tag.quotation) return false;
  return true;
}

/** Content without the part before the cue that only joins the sentence: "Finally, she said, …", "But, he said, …". */
export function withoutConnectives(n: Narration, content: SpanOption): SpanOption {
  const { side, from, to, secondFrom, secondTo } = content;
  if (side !== Side.both || !isConnective(n, from, to)) return content;
  return { ...content, side: Side.after, from: secondFrom, to: secondTo, secondFrom: 0, secondTo: 0 };
}

function isConnective(n: Narration, from: number, to: number): boolean {
  const { tag, word } = n;
  for (let u = from; u < to; u++) {
    const joins =
      tag[u] === Tag.time ||
      tag[u] === Tag.adverb ||
      tag[u] === Tag.comma ||
      n.lexicon.connectives.has(word[u]!);
    if (!joins) return false;
  }
  return true;
}

/** "A lot", "any wrongdoing", "so": too little to be what was said. A split content counts with both of its parts. */
export function isFragment(n: Narration, { from, to, secondFrom, secondTo }: SpanOption): boolean {
  return wordsIn(n, from, to) + wordsIn(n, secondFrom, secondTo) < FEWEST;
}

function wordsIn({ tag }: Narration, from: number, to: number): number {
  let words = 0;
  for (let u = from; u < to; u++) {
    if (tag[u] === Tag.quotation) return FEWEST;
    if (tag[u] === Tag.phrase) words += 2;
    else if (!MARKS.has(tag[u]!)) words++;
  }
  return words;
}

const MARKS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.colon,
  Tag.dash,
  Tag.opening,
  Tag.closing,
  Tag.question,
  Tag.mark,
  Tag.possessive,
]);

/** What makes a statement of words: a verb, whoever it is of, or words between marks. */
const MAKES_CLAUSE: ReadonlySet<number> = new Set([
  ...FINITE_TAGS,
  Tag.gerund,
  Tag.phrase,
  Tag.pronoun,
  Tag.quotation,
  MARKER_TAGS.how,
  MARKER_TAGS.that,
  MARKER_TAGS.what,
  MARKER_TAGS.why,
]);

/**
 * "Recommends a vote against", "underscored the importance of peace", "told the radio much the same": a noun is what the
 * verb is about, and nothing that was said.
 */
export function isNoClause(n: Narration, { unit }: Cue, { side, from, to }: SpanOption): boolean {
  const { tag, word, lexicon } = n;
  if (side !== Side.after) return false;
  const isOwned = lexicon.pointsBack.has(word[from]!);
  const mayBeNoun = lexicon.withNoun.has(word[unit]!) && (isOwned || opensNoun(n, from));
  let pointsElsewhere = false;
  for (let u = mayBeNoun && isOwned ? from + 1 : from; u < to; u++) {
    // "remembers her case when he sees her"
    if (mayBeNoun && (tag[u] === MARKER_TAGS.when || tag[u] === MARKER_TAGS.while)) break;
    // "something similar"
    if (MAKES_CLAUSE.has(tag[u]!) && !lexicon.alike.has(word[u + 1]!)) return false;
    pointsElsewhere ||= lexicon.alike.has(word[u]!);
  }
  return mayBeNoun || (pointsElsewhere && lexicon.telling.has(word[unit]!));
}

/** "Asked the clerk for a name", "warned the council about the pump": whom a verb is said to and what about, without a clause. */
export function isOnlyAbout(
  { tag, word, lexicon }: Narration,
  { unit }: Cue,
  { side, from, to }: SpanOption,
  candidates: readonly Candidate[],
): boolean {
  const verb = word[unit]!;
  const asks = lexicon.asking.has(verb);
  if (side !== Side.after || from !== unit + 1 || !(asks || lexicon.hearing.has(verb))) return false;
  const whom = beginningAt(candidates, from);
  if (!whom) return false;
  const next = tag[whom.to];
  if (asks && next === MARKER_TAGS.for) return true;
  if (next !== Tag.preposition && next !== MARKER_TAGS.of) return false;
  for (let u = whom.to; u < to; u++) if (MAKES_CLAUSE.has(tag[u]!)) return false;
  return true;
}

/** `"Never," the mayor said Monday, a day after the vote`: when a quotation was said, and what happened then. */
export const isOnlyWhen = (
  { tag }: Narration,
  { cue, taken }: CueContext,
  { side, from }: SpanOption,
): boolean =>
  taken &&
  side === Side.after &&
  from === cue.unit + 1 &&
  tag[from] === Tag.time &&
  tag[from + 1] === Tag.comma;

const opensNoun = ({ tag, word, lexicon }: Narration, u: number): boolean =>
  tag[u] === Tag.determiner || lexicon.articles.has(word[u]!);

/**
 * "Told members in an email seen by the Herald: “…”", "said in a statement, first reported by the Herald: “…”": the words
 * between say where a quotation was to be read.
 */
export function leadsToQuotation({ tag, word, lexicon }: Narration, { side, from, to }: SpanOption): boolean {
  if (side !== Side.after) return false;
  // "quoted him as saying “…”"
  const as = lexicon.objects.has(word[from]!) ? from + 1 : from;
  if (tag[as] === MARKER_TAGS.as && tag[as + 1] === Tag.saying) {
    const next = tag[as + 2] === Tag.comma || tag[as + 2] === Tag.colon ? as + 3 : as + 2;
    return tag[next] === Tag.quotation;
  }
  const begins = tag[from] === Tag.comma ? from + 1 : from;
  const isAside = PREPOSITION_TAGS.has(tag[begins]!) || tag[begins - 1] === Tag.comma;
  if (!isAside) return false;
  for (let u = begins; u < to; u++) if (tag[u] === Tag.auxiliary) return false;
  let last = to - 1;
  while (last > from && tag[last] === Tag.stop) last--;
  return tag[last] === Tag.quotation && tag[last - 1] === Tag.colon;
}

/** "The minister, replying for the government, said", "Lee, announcing the plan, said": an aside that ends before the verb. */
export function isAsideBeforeVerb({ tag }: Narration, { unit }: Cue, { side }: SpanOption): boolean {
  const next = tag[unit + 1]!;
  const mayBeAside = PREPOSITION_TAGS.has(next) || (next === Tag.determiner && side === Side.after);
  if (tag[unit] !== Tag.saying || tag[unit - 1] !== Tag.comma || !mayBeAside) return false;
  let comma = unit + 2;
  while (comma < unit + LONGEST_ASIDE && tag[comma] !== Tag.comma && !HAS_SUBJECT.has(tag[comma]!)) comma++;
  return tag[comma] === Tag.comma && isReportingVerb(tag[comma + 1]!);
}

/** The longest of them, in units. */
const LONGEST_ASIDE = 9;

/** What a clause of its own has, and such an aside has not. */
const HAS_SUBJECT: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.pronoun,
  Tag.quotation,
  Tag.who,
  MARKER_TAGS.that,
]);

/** "Announcing the plan after a meeting, Ann Lee said": what opens a sentence with its object reports nothing. */
export function isOpeningPhrase(
  n: Narration,
  { unit, from }: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): boolean {
  const { tag, lexicon } = n;
  if (unit !== from || tag[unit] !== Tag.saying || content.side !== Side.after) return false;
  if (lexicon.grammar.functionWords.subjectsMayBeDropped) return false;
  // "Replying to a question about the dam, she said"
  if (tag[unit + 1] === MARKER_TAGS.to && opensNoun(n, unit + 2)) return true;
  const object = beginningAt(candidates, content.from);
  if (!object || tag[object.from] === Tag.pronoun) return false;
  return PREPOSITION_TAGS.has(tag[object.to]!) || tag[object.to] === Tag.comma || object.to >= content.to;
}
