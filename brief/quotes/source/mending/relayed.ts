import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, JOINS_CLAUSE, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import { whoIsQuoted } from './cut-sources.ts';
import { isReported, whoseWords } from './read-out.ts';
import { toldInside } from './told-inside.ts';
import { isPredicated } from './whole-subject.ts';

/** How far before a quotation the verb stands that reports it. */
const REACH = 8;

const BETWEEN: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.comma,
  Tag.capital,
  Tag.time,
  Tag.determiner,
  Tag.personNoun,
  Tag.sourceNoun,
  Tag.word,
  Tag.pronoun,
  MARKER_TAGS.how,
  MARKER_TAGS.to,
  MARKER_TAGS.that,
]);

/**
 * The inner speaker of relayed words, or the source itself: in "Ann Lee told the court that Ben Rao had shouted: “…”",
 * "Ann Lee quoted Ben Rao as saying “…”" and "Ann Lee read a letter in which Ben Rao wrote: “…”" the words are Ben Rao's.
 */
export function innerSpeaker(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  if (source.to > quotation || n.sentence[source.from] !== n.sentence[quotation]) return source;
  if (source.kind === Kind.who) return antecedentOf(n, source, quotation, candidates) ?? source;
  const told = accordingTo(n, source, candidates);
  if (told) return told;
  const next = subjectOfNextClause(n, source, quotation, candidates);
  if (next) return innerSpeaker(n, next, quotation, candidates);
  const quoted = quotedAs(n, source.to, quotation, candidates);
  if (quoted) return quoted;
  const cited = citedBeforeColon(n, source, quotation, candidates);
  if (cited) return cited;
  const agent = agentOf(n, source, quotation, candidates);
  if (agent) return agent;
  const inside = toldInside(n, source, quotation, candidates);
  if (inside) return inside;
  const another = whoseWords(n, source, quotation, candidates);
  if (another) return another;
  const judge = judgeOf(n, source, quotation, candidates);
  if (judge) return judge;
  const verb = verbBefore(n, quotation, source.to);
  if (verb < 0 || !isReported(n, source.to, verb)) return source;
  const subject = subjectOf(n, verb, candidates);
  if (!subject || subject.from <= source.to || subject.kind === Kind.pronoun || subject.kind === Kind.who)
    return source;
  // "Ann Lee said founding a council would signal “…”": the council signals nothing
  if (n.tag[subject.from - 1] === Tag.gerund) return source;
  return isReported(n, source.to, subject.from) || hasClause(n, source.to, subject.from) ? subject : source;
}

/** What a clause beside another one cannot begin behind: one of who, or of what was said. */
const INSIDE: ReadonlySet<number> = new Set([
  Tag.quotation,
  Tag.phrase,
  Tag.who,
  MARKER_TAGS.that,
  MARKER_TAGS.which,
]);

/**
 * "Ada Lund was away and could not be reached, but her deputy, Ivo Brandt, said that it was “…”": the subject of the first verb
 * that reports, in a clause beside that of a source which reports nothing; null where there is none.
 */
function subjectOfNextClause(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  let verb = source.to;
  while (verb < quotation && !(isReported(n, verb, verb + 1) && !reportsNothing(n, verb))) {
    if (tag[verb] === Tag.who && verb === source.to + 1) verb = endOfWho(n, verb, quotation);
    if (INSIDE.has(tag[verb]!)) return null;
    verb++;
  }
  if (tag[verb] !== Tag.saying) return null;
  const subject = subjectOf(n, verb, candidates);
  if (!subject || subject.from <= source.to || subject.kind === Kind.pronoun) return null;
  const i = firstFrom(candidates, subject.from);
  const role = candidates[i - 1];
  const begins = role && role.from > source.to && role.to === subject.from - 1 ? role.from : subject.from;
  if (!JOINS_CLAUSE.has(tag[begins - 1]!)) return null;
  // "Ada Lund and her deputy, Ivo Brandt, said": both of them
  return isPredicated(n, source.to, begins - 1) ? subject : null;
}

/** The comma that ends "Ada Lund, who led the board, was away", where a verb follows it; the unit of "who" elsewhere. */
function endOfWho({ tag }: Narration, who: number, quotation: number): number {
  let u = who;
  while (u < quotation && tag[u] !== Tag.comma) u++;
  return FINITE_TAGS.has(tag[u + 1]!) ? u : who;
}

/** Whether a verb has no content: "did not reply to questions", "declined to comment, but". */
function reportsNothing({ tag }: Narration, verb: number): boolean {
  const before = tag[verb - 1];
  if (before === MARKER_TAGS.not || before === MARKER_TAGS.contractedNot) return true;
  return tag[verb + 1] === Tag.comma || JOINS_CLAUSE.has(tag[verb + 1]!);
}

/** How far behind a pronoun its verb ends, in units: "he had said". */
const VERB_OF_PRONOUN = 3;

/** "According to Ann Lee, they had money and “…”": whoever tells it of others, where a pronoun has no verb of saying. */
function accordingTo(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (source.kind !== Kind.pronoun || isReported(n, source.to, source.to + VERB_OF_PRONOUN)) return null;
  const first = sentenceStart(n, source.from);
  for (let u = source.from - 1; u >= first; u--) {
    if (n.tag[u] !== Tag.according) continue;
    const teller = candidates[firstFrom(candidates, u)];
    return teller && teller.from <= u + 2 && teller.to <= source.from ? teller : null;
  }
  return null;
}

/** "The paper cited the minister, Ivo Brandt, as saying that the gates were “…”": whoever is quoted so in [from, quotation). */
export function quotedAs(
  n: Narration,
  from: number,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  for (let u = quotation - 1; u > from; u--) {
    if (tag[u] !== Tag.saying) continue;
    if (tag[u - 1] !== MARKER_TAGS.as || !isReported(n, from, u - 1)) return null;
    const subject = subjectOf(n, u, candidates);
    if (!subject) return citedBeforeAside(n, from, u - 1, candidates);
    return subject.from > from && subject.kind !== Kind.who ? whoIsQuoted(n, subject, candidates) : null;
  }
  return null;
}

/** "Quoted Ivo Brandt, who keeps the gates, as saying": whoever the verb at `from` quotes; null where no aside ends before "as". */
function citedBeforeAside(
  { tag, word, lexicon }: Narration,
  from: number,
  as: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const cited = beginningAt(candidates, from + 1);
  const isCited = cited && lexicon.repeating.has(word[from]!);
  return isCited && tag[cited.to] === Tag.comma && tag[as - 1] === Tag.comma ? cited : null;
}

/** "“…,” the paper quoted Ivo Brandt as saying" and "… quoted him as saying": whom a source quotes; else the source itself. */
export function quotedByPaper(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate {
  const { tag, word, lexicon } = n;
  const { to } = source;
  if (!lexicon.repeating.has(word[to]!)) return source;
  const isHim = lexicon.objects.has(word[to + 1]!) && tag[to + 2] === MARKER_TAGS.as;
  if (isHim && tag[to + 3] === Tag.saying)
    return { ...source, kind: Kind.pronoun, from: to + 1, to: to + 2, head: to + 1 };
  return quotedBehind(n, to, candidates) ?? source;
}

/** "Ivo Brandt" of "quoted Ivo Brandt as saying", by the unit of the verb; null where it quotes nobody so. */
export function quotedBehind(
  { tag, word, lexicon }: Narration,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  if (!lexicon.repeating.has(word[verb]!)) return null;
  const quoted = beginningAt(candidates, verb + 1);
  const isQuoted = quoted && tag[quoted.to] === MARKER_TAGS.as && tag[quoted.to + 1] === Tag.saying;
  return isQuoted ? quoted : null;
}

/** "The report quotes the minister, Ivo Brandt: “…”": whoever is quoted by the verb right behind a source; null for nobody. */
function citedBeforeColon(
  { tag, word, lexicon }: Narration,
  { to }: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  if (tag[quotation - 1] !== Tag.colon || tag[to] !== Tag.saying || !lexicon.repeating.has(word[to]!))
    return null;
  const last = endingAt(candidates, quotation - 1);
  if (!last || last.from <= to) return null;
  // "repeats the line: “…”"
  if (tag[last.head] !== Tag.capital && tag[last.head] !== Tag.personNoun) return null;
  if (last.from === to + 1) return last;
  const role = endingAt(candidates, last.from - 1);
  const isApposed = role?.from === to + 1 && tag[role.to] === Tag.comma;
  return isApposed ? last : null;
}

/**
 * Whose words they are where a passive tells it: "The dam was described by Ivo Brandt as “…”", "the measures, announced by the
 * ministry, include “…”". Where another verb reports the quotation, its subject is the speaker.
 */
function agentOf(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, lexicon, word } = n;
  for (let u = quotation - 1; u >= source.to; u--) {
    if (tag[u] !== Tag.saying && tag[u] !== Tag.judging) continue;
    if (tag[u + 1] === MARKER_TAGS.by) {
      // "said in a statement, first reported by the Herald": the Herald passed on what the source said
      const isAside = !lexicon.passive.has(word[u - 1]!) && tag[u - 1] !== Tag.determiner;
      if (isAside && isReported(n, source.to, u)) return null;
      const agent = beginningAt(candidates, u + 2);
      return agent && agent.to <= quotation ? agent : null;
    }
    // "are meant to": passive itself, and nobody's
    if (!lexicon.passive.has(word[u - 1]!)) return null;
  }
  return null;
}

/** What may stand between a verb and what it calls so: "called the plan “…”", "described it as “…”"; not "wants to “…”". */
const WHAT_IS_CALLED: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.determiner,
  Tag.personNoun,
  Tag.pronoun,
  Tag.sourceNoun,
  Tag.word,
  MARKER_TAGS.as,
]);

/** "Ann Lee said it was late, while Ben Rao called the plan “…”": whoever is named right before the verb that calls it so. */
function judgeOf(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  let verb = quotation - 1;
  while (verb > source.to && WHAT_IS_CALLED.has(tag[verb]!)) verb--;
  if (
    tag[verb] !== Tag.judging ||
    verb === quotation - 1 ||
    verb < quotation - REACH ||
    !isReported(n, source.to, verb)
  )
    return null;
  const subject = subjectOf(n, verb, candidates);
  const isNamed = subject && subject.from > source.to && tag[subject.head] === Tag.capital;
  return isNamed && isReported(n, source.to, subject.from) ? subject : null;
}

/** "A nurse, who asked not to be named, said", also between dashes: behind what closes its clause the verb is not that of "who". */
function antecedentOf(
  n: Narration,
  who: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  const opens = who.from - 1;
  let i = firstFrom(candidates, who.from) - 1;
  const mark = tag[opens]!;
  if ((mark !== Tag.comma && mark !== Tag.dash) || candidates[i]?.to !== opens) return null;
  // "an official at the bank in Brno, who …": not the place but who is there
  while (PREPOSITION_TAGS.has(tag[candidates[i]!.from - 1]!)) {
    if (candidates[i - 1]?.to !== candidates[i]!.from - 1) return null;
    i--;
  }
  const u = beginOfVerb(n, verbBefore(n, quotation, who.to)) - 1;
  return u > who.to && tag[u] === mark ? candidates[i]! : null;
}

/** The last reporting verb before a quotation, with no more than whom it tells between; -1 for none. */
function verbBefore({ tag }: Narration, quotation: number, from: number): number {
  for (let u = quotation - 1; u >= from && u >= quotation - REACH; u--) {
    if (tag[u] === Tag.saying) return u;
    if (!BETWEEN.has(tag[u]!)) return -1;
  }
  return -1;
}

/** The candidate a verb follows: "had", "as" and adverbs stepped over, and the comma after an apposition's name. */
function subjectOf(n: Narration, verb: number, candidates: readonly Candidate[]): Candidate | null {
  const { tag } = n;
  let u = verb - 1;
  while (tag[u] === Tag.auxiliary || tag[u] === Tag.adverb || tag[u] === MARKER_TAGS.as) u--;
  const isAside = tag[u] === Tag.comma;
  if (isAside) u--;
  const subject = endingAt(candidates, u + 1);
  if (!subject || !isAside) return subject;
  // "the manager, Ben Rao, told": the name closes what a role began, and no clause of its own
  const role = endingAt(candidates, subject.from - 1);
  return role && tag[role.to] === Tag.comma && subject.kind === Kind.name ? subject : null;
}

/** "In which", "that": a clause of somebody else begins in [from, to). */
function hasClause({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++)
    if (tag[u] === MARKER_TAGS.that || tag[u] === MARKER_TAGS.which) return true;
  return false;
}
