import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { Named, type Narration, opensSentence } from '../../parse/narration.ts';
import { isNoun, MARKER_TAGS, NOMINAL, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import {
  beginOfApposed,
  nameBehindPlace,
  nameBehindRoleOf,
  nameRightBefore,
  roleEndingAt,
} from './apposed-names.ts';
import { besideAside, nameBehindRole, relativeSubject } from './cut-sources.ts';

/** How far before its verb a subject may begin, in units. */
const LONGEST_SUBJECT = 30;

/** The longest clause of "who" between a subject and its verb, in units. */
const LONGEST_ASIDE = 20;

/** What may stand between a subject and its verb. */
const BEFORE_VERB: ReadonlySet<number> = new Set([Tag.comma, Tag.auxiliary, Tag.adverb, Tag.time]);

/** What a subject's clause cannot begin before: another verb, another clause, somebody's words. */
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.saying,
  Tag.judging,
  Tag.auxiliary,
  Tag.past,
  Tag.colon,
  Tag.stop,
  Tag.question,
  Tag.quotation,
  Tag.phrase,
  Tag.pronoun,
  MARKER_TAGS.because,
  MARKER_TAGS.but,
  MARKER_TAGS.if,
  MARKER_TAGS.that,
  MARKER_TAGS.when,
  MARKER_TAGS.while,
]);

/**
 * The subject of a reporting verb of which a source is only the last words: "Ada Lund" of "Ada Lund from the office in
 * Brno says" and of "Ada Lund, head of the board at Wild and Free Norland stated", "an expat" of "an expat who moved from
 * Norland to Brno told". Where a role and a name between commas stand right before the verb, the name. The source itself
 * where it is all of it, or does not stand right before the verb.
 */
export function wholeSubject(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate {
  return nameAfterRole(n, source, verb, candidates) ?? wholePhrase(n, source, verb, candidates);
}

/** The same without a name between commas. */
export function wholePhrase(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, sentence } = n;
  if (source.kind === Kind.who) return nounBeforeWho(n, source.from, candidates) ?? source;
  const told = toldByWho(n, source, verb, candidates);
  if (told) return told;
  if (source.kind === Kind.pronoun) return source;
  const { orderTells } = n.lexicon;
  if (source.from === verb + 1)
    return (
      (orderTells ? nameBehindRoleOf(n, source, candidates) : null) ?? nameBehindRole(n, source, candidates)
    );
  if (!standsBefore(n, source, verb)) return besideAside(n, source, candidates);
  const relative = relativeSubject(n, source, candidates);
  if (relative) return relative;
  const named = orderTells ? (nameRightBefore(n, source, candidates) ?? nameBehindPlace(n, source)) : null;
  if (named) return named;
  const office = officeBefore(n, source.from) ?? pairBefore(n, source, candidates);
  // "allies of former mayor Ada Lund"
  const isOfFormer =
    n.lexicon.noLonger.has(n.word[source.from - 1]!) && PREPOSITION_TAGS.has(tag[source.from - 2]!);
  const last = office ?? (isOfFormer ? source.from - 1 : source.from);
  const before = tag[last - 1]!;
  const isLinked = PREPOSITION_TAGS.has(before) || before === MARKER_TAGS.and;
  // "Ada Lund, head of the board said", "Ada Lund, an adviser to the board said"
  const isDescribed =
    n.lexicon.introduces.has(n.word[source.from]!) ||
    (source.kind === Kind.noun && tag[source.head] === Tag.personNoun);
  const isAside = before === Tag.comma && (tag[source.to] === Tag.comma || isDescribed);
  if (sentence[last - 1] !== sentence[source.from] || !(isLinked || isAside)) return source;
  const begins = beginningOf(n, last);
  // where another clause or a noun that is a verb elsewhere stops the way back
  const linked = linkedBefore(n, source, candidates);
  if (linked && linked.from < begins) return linked;
  if (mayOpenClause(n, begins - 1)) return openingBefore(n, begins - 1, candidates) ?? linked ?? source;
  for (let i = firstFrom(candidates, begins); i < candidates.length; i++) {
    const subject = candidates[i]!;
    if (subject.from >= last) break;
    if (subject.from > begins && !opensNoun(tag[subject.from - 1]!)) continue;
    // "Ada Lund, head of …": behind a comma only a name that opens the clause has an apposition
    const isName = subject.kind === Kind.name && subject.from === begins && tag[subject.to] === Tag.comma;
    if ((hasComma(n, subject.to, last) || before === MARKER_TAGS.and) && !isName) return linked ?? source;
    // "party leader in the assembly Ada Lund said": a bare title belongs to the name; "farmers along the Svit" are several
    if (subject.kind === Kind.noun && (isPerson(n, source) || tag[subject.head] !== Tag.sourceNoun))
      return source;
    return office && !isName ? { ...subject, to: source.to } : subject;
  }
  return source;
}

/** Where "Health and Social Care" of "the Department of Health and Social Care" begins, of a source cut at its last name; null for persons. */
function pairBefore(n: Narration, source: Candidate, candidates: readonly Candidate[]): number | null {
  if (n.tag[source.from - 1] !== MARKER_TAGS.and || source.kind !== Kind.name || isPerson(n, source))
    return null;
  const first = endingAt(candidates, source.from - 1);
  if (first?.kind !== Kind.name || isPerson(n, first)) return null;
  const before = n.tag[first.from - 1];
  return before === MARKER_TAGS.of || before === MARKER_TAGS.for ? first.from : null;
}

/**
 * "A judge" of "Ada Lund was jailed by a judge who said", "members of Lund's party" of "it worries members of Lund's party, who
 * say": somebody without a name right before "who"; null for none.
 */
function nounBeforeWho(n: Narration, who: number, candidates: readonly Candidate[]): Candidate | null {
  const noun = candidates[firstFrom(candidates, who) - 1];
  if (!noun) return null;
  const isNext = noun.to === who || (noun.to === who - 1 && n.tag[who - 1] === Tag.comma);
  if (noun.kind === Kind.name) {
    const group = isNext ? linkedBefore(n, noun, candidates) : null;
    return group && isSomebodys(n, group) ? { ...group, to: noun.to } : null;
  }
  if (noun.kind !== Kind.phrase && noun.kind !== Kind.noun) return null;
  // "Ada Lund, a doctor who says": it tells who she is
  return isNext && isSomebodys(n, noun) && n.tag[noun.from - 1] !== Tag.comma ? noun : null;
}

/** Whether a noun is of one or several persons: "an adviser", "members". */
const isSomebodys = ({ tag, word, lexicon }: Narration, { head }: Candidate): boolean =>
  tag[head] === Tag.personNoun || lexicon.people.has(word[head]!);

/**
 * "A doctor" of "Ada Lund was cleared by a doctor who wrote", where Ada Lund stands for the source; null where the verb is not one
 * of such a clause, or the noun says who the source is: "Ada Lund is a doctor who says", "Ada Lund, a doctor who says".
 */
function toldByWho(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const who = beginOfVerb(n, verb) - 1;
  if (n.tag[who] !== Tag.who || source.to > who) return null;
  const noun = nounBeforeWho(n, who, candidates);
  if (!noun || noun.from < source.to || n.sentence[noun.from] !== n.sentence[source.from]) return null;
  const before = noun.from - 1;
  // "Ada Lund tells voters who ask why that she “…”": she has a verb of her own
  const isTold = before === source.to && n.tag[before] === Tag.saying;
  const isSame = isTold || n.lexicon.passive.has(n.word[before]!) || before < source.to;
  return isSame ? null : noun;
}

/** Whether a preposition stands at a unit that may open a clause: "after the mayor said". */
const mayOpenClause = ({ word, lexicon }: Narration, unit: number): boolean =>
  lexicon.prepositionsOfClauses.has(word[unit]!);

/** "The premier" of "…, the premier of the south of Norland said": what prepositions alone link to a source; null for nothing. */
function linkedBefore(n: Narration, { from }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  let linked: Candidate | null = null;
  let begins = from;
  while (PREPOSITION_TAGS.has(n.tag[begins - 1]!) && !mayOpenClause(n, begins - 1)) {
    const noun = endingAt(candidates, begins - 1) ?? nounOpening(n, begins - 2, candidates);
    if (!noun || noun.kind === Kind.pronoun || noun.kind === Kind.who) break;
    linked = noun;
    begins = noun.from;
  }
  return linked;
}

/**
 * "Residents" of "residents in the valley after the storm said": somebody who opens the clause before a preposition that may
 * open another, and has no verb there; null for nobody, as in "a month after the mayor said".
 */
function openingBefore(n: Narration, unit: number, candidates: readonly Candidate[]): Candidate | null {
  const { tag } = n;
  const begins = beginningOf(n, unit);
  const opening = beginningAt(candidates, begins);
  if (!opening || opening.to > unit) return null;
  const isSomebody = opening.kind === Kind.name || isNoun(tag[opening.head]);
  const goesOn = PREPOSITION_TAGS.has(tag[opening.to]!) || tag[opening.to] === Tag.gerund;
  return isSomebody && goesOn ? opening : null;
}

/** "Reports in the city said": a noun that is a verb elsewhere, as the first word of its sentence; null for none. */
function nounOpening(n: Narration, unit: number, candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  if (!first || !opensSentence(n, unit) || !n.lexicon.alsoNouns.has(n.word[unit]!)) return null;
  return { ...first, kind: Kind.noun, from: unit, to: unit + 1, head: unit };
}

/**
 * "The strike hit the port, whose director, Ada Lund, said": the name that closes a role right before the verb, where the
 * source stands before both.
 */
export function nameAfterRole(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, sentence } = n;
  if (source.to > verb || sentence[source.from] !== sentence[verb]) return null;
  const u = beginOfVerb(n, verb) - 1;
  if (tag[u] !== Tag.comma) return null;
  const name = endingAt(candidates, u);
  if (name?.kind !== Kind.name) return null;
  const begins = beginOfApposed(n, name);
  if (tag[begins - 1] !== Tag.comma) return null;
  const role = roleEndingAt(n, begins - 1, candidates);
  if (!role || role.from < source.from) return null;
  if (source.to >= role.from && source.from !== role.from) return null;
  const isWhole = candidates[firstFrom(candidates, begins) - 1]?.from === role.from && begins === name.from;
  if (!isWhole && n.isPerson[name.to - 1] !== 1) return null;
  if (opensClause(n, role.from, source)) return name;
  // a whole role that opens the sentence stands for the name by itself
  const isCut = !isWhole || source.to < begins - 1 || tag[role.from] !== Tag.determiner;
  return isCut && opensSentence(n, role.from) && n.isPerson[name.to - 1] === 1 ? name : null;
}

/** Whether a clause of its own begins at a unit: behind a comma, "but" or "while", and behind "and" where a source has its verb. */
function opensClause(n: Narration, begins: number, { to }: Candidate): boolean {
  const before = n.tag[begins - 1];
  if (before === MARKER_TAGS.and) return isPredicated(n, to, begins);
  return before === Tag.comma || before === MARKER_TAGS.but || before === MARKER_TAGS.while;
}

/** Whether a verb that reports nothing stands in [from, to): what is told of a subject before them. */
export function isPredicated({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (tag[u] === Tag.auxiliary || tag[u] === Tag.past) return true;
  return false;
}

/** Whether nothing but a comma, an auxiliary, an adverb, a day or a clause of "who" stands between a source and its verb. */
function standsBefore(n: Narration, { to }: Candidate, verb: number): boolean {
  const { tag } = n;
  const begins = afterWho(n, to, verb);
  if (begins > verb || verb > begins + 3) return false;
  for (let u = begins; u < verb; u++) if (!BEFORE_VERB.has(tag[u]!)) return false;
  return true;
}

/** The unit of the comma that ends ", who spoke on Sunday,", or the unit it would begin at. */
function afterWho({ tag }: Narration, begins: number, verb: number): number {
  if (tag[begins] !== Tag.comma || tag[begins + 1] !== Tag.who) return begins;
  let u = begins + 2;
  while (u < verb && u < begins + LONGEST_ASIDE && tag[u] !== Tag.comma) u++;
  return tag[u] === Tag.comma ? u : begins;
}

/**
 * "For the Department of Culture, Media and Sport": where a source is the last part of an office's name, the unit its first
 * part stands at; null where it is none.
 */
function officeBefore({ tag }: Narration, from: number): number | null {
  if (tag[from - 1] !== MARKER_TAGS.and || tag[from] !== Tag.capital) return null;
  let u = from - 2;
  let parts = 0;
  for (; tag[u] === Tag.capital; parts++) {
    while (tag[u] === Tag.capital) u--;
    if (tag[u] !== Tag.comma) break;
    u--;
  }
  const isOffice = tag[u] === MARKER_TAGS.of || tag[u] === MARKER_TAGS.for;
  return parts > 0 && isOffice && tag[u + 1] === Tag.capital ? u + 1 : null;
}

/** Whether a source is or holds the name of a person. */
function isPerson({ named }: Narration, { from, to }: Candidate): boolean {
  return named.subarray(from, to).includes(Named.name);
}

/** The first unit of the clause whose subject ends at a unit; the verb of "who moved" ends no clause. */
function beginningOf(n: Narration, end: number): number {
  const { tag, sentence, word, lexicon } = n;
  let u = end;
  while (u > 0 && u > end - LONGEST_SUBJECT && sentence[u - 1] === sentence[end]) {
    const before = tag[u - 1]!;
    // "an expat who moved a newly built house into …": neither verb has a subject of its own
    const isOfNoun =
      (before === Tag.past && (tag[u - 2] === Tag.determiner || tag[u - 2] === Tag.adverb)) ||
      // "a spokesman for the state of Norland"
      (before === Tag.saying && tag[u - 2] === Tag.determiner && lexicon.alsoNouns.has(word[u - 1]!)) ||
      // "a letter seen by Lund", "a club led by Lund"
      (tag[u] === MARKER_TAGS.by && NOMINAL.has(tag[u - 2]!));
    // "another from Kenya"
    if (before === Tag.pronoun && lexicon.introduces.has(word[u - 1]!)) return u - 1;
    if (mayOpenClause(n, u - 1)) break;
    if (ENDS_CLAUSE.has(before) && !isOfNoun) {
      if (tag[u - 2] !== Tag.who) break;
      u--;
    }
    u--;
  }
  return u;
}

/** Whether a noun phrase behind a tag may be a subject: not one behind a preposition or inside a list. */
function opensNoun(tag: number): boolean {
  return !PREPOSITION_TAGS.has(tag) && tag !== MARKER_TAGS.and && tag !== Tag.gerund;
}

function hasComma({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (tag[u] === Tag.comma) return true;
  return false;
}
