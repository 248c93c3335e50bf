import { Named, type Narration, sentenceEnd, sentenceStart } from './narration.ts';
import { EDGE, FINITE_TAGS, isNoun, MARKER_TAGS, PREPOSITION_TAGS, Tag } from './tags.ts';

/** What a candidate source is made of. */
export const Kind = { pronoun: 1, name: 2, phrase: 3, noun: 4, who: 5 } as const;

/** Words that may be who says something: a pronoun, a run of capitals, a noun phrase. Units of the narration. */
export interface Candidate {
  readonly kind: number;
  /** First unit and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The unit that says what it is: "spokesman" of "a spokesman for the bank". */
  readonly head: number;
  readonly paragraph: number;
  /** Its rank in its sentence, from 0. */
  readonly rank: number;
}

const LONGEST_PHRASE = 9;

/** Spells a unit in lower case, for the few decisions that need the word. */
export type Spell = (unit: number) => string;

/** Whether a unit can go on a noun phrase. */
function goesOn(s: number): boolean {
  return (
    s === Tag.word ||
    s === Tag.capital ||
    s === Tag.number ||
    s === Tag.sourceNoun ||
    s === Tag.personNoun ||
    s === Tag.possessive
  );
}

/** The most words between what a role belongs to and the role: "Maryland-based product liability lawyer Jim Dunn". */
const MOST_BEFORE_ROLE = 3;

/** The role that a name follows, from a unit on: "president" of "NCP city president Dunesh Kale"; -1 for none. */
function roleBeforeName({ tag, lexicon }: Narration, from: number, stop: number, spell: Spell): number {
  let role = from;
  while (role < from + MOST_BEFORE_ROLE && role < stop && tag[role] === Tag.word) role++;
  if (role + 1 < stop && tag[role] === Tag.personNoun && tag[role + 1] === Tag.capital) return role;
  // "chief negotiator Emeka Obi": a role that is no listed source
  const { isRole } = lexicon.language.roles.nouns;
  return role > from && role < stop && tag[role] === Tag.capital && isRole(spell(role - 1)) ? role : -1;
}

/** The "Dr." of "Biologin Dr. Ina Brandt", where a noun and a title are told from a name. */
const isDegreeBeforeName = (n: Narration, j: number, stop: number, spell: Spell): boolean =>
  n.tag[j] === Tag.word &&
  j + 1 < stop &&
  (n.named[j + 1] === Named.name || isDegreeBeforeName(n, j + 1, stop, spell)) &&
  n.lexicon.language.roles.nouns.degrees.has(spell(j).replace('.', ''));

/** "(KMT)" in "Nationalist Party (KMT) legislator Lai Shyh-bao": initials inside a title. */
const isInitials = ({ tag }: Narration, j: number, stop: number): boolean =>
  j + 3 < stop &&
  tag[j] === Tag.opening &&
  tag[j + 1] === Tag.capital &&
  tag[j + 2] === Tag.closing &&
  (tag[j + 3] === Tag.capital || tag[j + 3] === Tag.personNoun);

/** "Culture, Media and Sport" after "for": the parts of an office's name; the unit behind the last, or -1. */
function endOfParts({ tag }: Narration, j: number, stop: number): number {
  if (tag[j] !== Tag.comma || j + 3 >= stop) return -1;
  let u = j;
  while (u + 1 < stop && tag[u] === Tag.comma && tag[u + 1] === Tag.capital) u += 2;
  return tag[u] === MARKER_TAGS.and && u + 1 < stop && tag[u + 1] === Tag.capital ? u + 2 : -1;
}

/**
 * Whether a word is one of those between an owner and a noun that is a source: "fishery" of "Norland's deep-sea fishery
 * association", "prime" of "Norland's deputy prime minister".
 */
function isOwned(n: Narration, from: number, unit: number, stop: number, spell: Spell): boolean {
  const { tag } = n;
  let noun = unit + 1;
  while (noun < stop && noun < unit + MOST_BEFORE_ROLE && tag[noun] === Tag.word) noun++;
  if (noun >= stop || !isNoun(tag[noun]!)) return false;
  const { people } = n.lexicon.grammar.sources;
  let owner = unit - 1;
  if (tag[owner] === Tag.personNoun && !people.has(spell(owner))) owner--;
  while (owner > from && tag[owner] === Tag.word) owner--;
  return tag[owner] === Tag.possessive && unit - owner < MOST_BEFORE_ROLE;
}

/** "Shipping adviser" behind an owner. */
function leadsToRole({ tag }: Narration, j: number, stop: number): boolean {
  return tag[j] === Tag.gerund && j + 1 < stop && tag[j + 1] === Tag.personNoun;
}

/** "Running mate" behind an owner and before a name. */
function leadsToName({ tag }: Narration, j: number, stop: number): boolean {
  return tag[j] === Tag.gerund && tag[j + 1] === Tag.word && j + 2 < stop && tag[j + 2] === Tag.capital;
}

/** End of the run of capitals that begins at `i`: "NASA's Steve Clarke", "Department of State", "Clinton campaign". */
function endOfName(n: Narration, i: number, stop: number, spell: Spell): number {
  const { nameJoints } = n.lexicon;
  const { nounsComeFirst } = n.lexicon.grammar.functionWords;
  let isOffice = false;
  let j = i + 1;
  while (j < stop) {
    const s = n.tag[j]!;
    if (n.named[j - 1] === Named.name && n.named[j] === Named.none && isNoun(s)) break;
    // "según Jo Obi director de la obra", where a comma is left out
    if (nounsComeFirst && n.isPerson[j - 1] && !n.isPerson[j] && isNoun(s)) break;
    // "dijo a EFE Ana Ruiz": she told the agency
    const isTold = n.tag[i - 1] === MARKER_TAGS.to && n.tag[i - 2] === Tag.saying;
    if (isTold && n.tag[i] === Tag.capital && n.isPerson[j] && !n.isPerson[j - 1] && nounsComeFirst) break;
    if (s === Tag.capital || s === Tag.possessive || isNoun(s)) j++;
    else if (n.tag[j - 1] === Tag.possessive && (goesOn(s) || leadsToRole(n, j, stop))) j++;
    else if (n.tag[j - 1] === Tag.possessive && leadsToName(n, j, stop)) j += 2;
    else if (s === Tag.word && isOwned(n, i, j, stop, spell)) j++;
    else if (
      s === Tag.word &&
      (n.tag[j - 1] === Tag.capital || isNoun(n.tag[j - 1]!)) &&
      roleBeforeName(n, j, stop, spell) > 0
    )
      j = roleBeforeName(n, j, stop, spell);
    // "Northlink chief operating officer"
    else if (s === Tag.gerund && n.tag[j - 1] === Tag.personNoun && leadsToRole(n, j, stop)) j++;
    else if (isDegreeBeforeName(n, j, stop, spell)) j++;
    else if (isInitials(n, j, stop)) j += 3;
    else if (isOffice && endOfParts(n, j, stop) > 0) j = endOfParts(n, j, stop);
    else if (s === Tag.dash && n.end[j] === n.start[j + 1] && n.end[j - 1] === n.start[j] && j + 1 < stop)
      j += 2;
    else if (nameJoints.has(spell(j)) && n.tag[j - 1] === Tag.capital) {
      let k = j + 1;
      if (k < stop && nameJoints.has(spell(k))) k++;
      if (k < stop && n.tag[k] === Tag.capital) {
        j = k + 1;
        isOffice = true;
      } else break;
    } else break;
  }
  return n.tag[j - 1] === Tag.possessive && j - 1 > i ? j - 1 : j;
}

/** End of the noun phrase whose first word after the article is at `i`. */
function endOfPhrase(n: Narration, i: number, stop: number, spell: Spell): number {
  const { nounsComeFirst } = n.lexicon.grammar.functionWords;
  let j = i;
  const limit = Math.min(stop, i + LONGEST_PHRASE);
  while (j < limit) {
    const s = n.tag[j]!;
    // "a realizadora Susana Nobre estreia": a word in lower case behind a name is its verb where nouns come first
    if (nounsComeFirst && s === Tag.word && j > i && n.tag[j - 1] === Tag.capital) break;
    if (nounsComeFirst && j > i && isNameBehindOpening(n, i, j, stop, spell)) break;
    // "die Ärztin Ann Lee brachte es vor": nor does one where names are told from nouns
    if (s === Tag.word && n.named[j - 1] === Named.name && n.named[j] === Named.none && j > i) break;
    // "the minister took part"
    const isVerb = s === Tag.word && j > i && isNoun(n.tag[j - 1]!) && n.lexicon.neverLast.has(spell(j));
    if (isVerb && n.lexicon.orderTells) break;
    if (goesOn(s)) j++;
    // "o pescador reformado Joaquim Lima"
    else if (nounsComeFirst && s === Tag.past && isNoun(n.tag[j - 1]!) && n.tag[j + 1] === Tag.capital) j++;
    // "el edil no adscrito Jo Obi"
    else if (nounsComeFirst && s === MARKER_TAGS.not && isNegatedAdjective(n, j)) j += 2;
    else if (s === Tag.dash && n.end[j] === n.start[j + 1] && n.end[j - 1] === n.start[j]) j++;
    // "a “Social Studies” textbook"
    else if (s === Tag.phrase && j + 1 < limit && n.lexicon.documents.has(n.word[j + 1]!)) j++;
    else if (
      (s === Tag.past || s === Tag.gerund || s === Tag.adverb) &&
      j + 1 < limit &&
      // "a leaked email"
      (goesOn(n.tag[j + 1]!) || (s === Tag.past && n.lexicon.documents.has(n.word[j + 1]!))) &&
      (j === i ||
        n.tag[j - 1] === Tag.adverb ||
        (n.tag[j - 1] === Tag.possessive && leadsToRole(n, j, limit)))
    )
      j++;
    else if (
      (s === Tag.saying || s === Tag.judging) &&
      (j === i ||
        !goesOn(n.tag[j - 1]!) ||
        n.tag[j - 1] === Tag.possessive ||
        (n.tag[j - 1] === Tag.word && j + 1 < stop && FOLLOWS_NOUN.has(n.tag[j + 1]!))) &&
      n.lexicon.grammar.reporting.alsoNouns.has(spell(j))
    )
      j++;
    // "the town's ruling council"
    else if (
      (s === Tag.saying || s === Tag.judging) &&
      n.tag[j - 1] === Tag.possessive &&
      j + 1 < limit &&
      goesOn(n.tag[j + 1]!)
    )
      j++;
    else if (
      s === Tag.time &&
      j + 1 < limit &&
      (n.tag[j + 1] === Tag.possessive || goesOn(n.tag[j + 1]!)) &&
      j === i
    )
      j++;
    else break;
  }
  while (j > i + 1 && n.tag[j - 1] === Tag.word && n.lexicon.neverLast.has(spell(j - 1))) j--;
  return j > i && n.tag[j - 1] === Tag.possessive ? j - 1 : j;
}

/** What a subject's name is followed by: its verb, whatever that is read as. */
const MAY_BE_VERB: ReadonlySet<number> = new Set([...FINITE_TAGS, MARKER_TAGS.not, Tag.adverb, Tag.word]);

/**
 * "Ante la insistencia de los periodistas Obi sostuvo", "Durante el acto Ana Ruiz dijo": whether a name at unit `j` is the subject
 * behind what the sentence opens with, and no part of the noun before it, whose first word is at `i`.
 */
function isNameBehindOpening(n: Narration, i: number, j: number, stop: number, spell: Spell): boolean {
  const { tag, isPerson, lexicon } = n;
  if (!isPerson[j] || isPerson[j - 1] || !PREPOSITION_TAGS.has(tag[i - 2]!)) return false;
  if (!PREPOSITION_TAGS.has(tag[sentenceStart(n, j)]!)) return false;
  if (tag[j - 1] !== Tag.word && !lexicon.grammar.sources.people.has(spell(j - 1))) return false;
  let end = j;
  while (end < stop && isPerson[end]) end++;
  return end < stop && MAY_BE_VERB.has(tag[end]!);
}

/** Whether a "not" stands between a noun and one adjective, or a participle, before a name. */
function isNegatedAdjective({ tag }: Narration, unit: number): boolean {
  const adjective = tag[unit + 1];
  return (
    isNoun(tag[unit - 1]!) &&
    (adjective === Tag.word || adjective === Tag.past) &&
    tag[unit + 2] === Tag.capital
  );
}

/** What follows "report" where it is a noun behind an adjective: "the annual report of", "a recent blog said". */
const FOLLOWS_NOUN: ReadonlySet<number> = new Set([
  Tag.saying,
  Tag.auxiliary,
  Tag.comma,
  Tag.past,
  Tag.possessive,
  MARKER_TAGS.of,
  MARKER_TAGS.by,
  MARKER_TAGS.from,
  MARKER_TAGS.for,
  MARKER_TAGS.on,
  MARKER_TAGS.in,
]);

/** "A spokesman for the bank", "officials at the ministry": what belongs to a noun for people is part of it. */
function endOfAttached(n: Narration, core: number, stop: number, spell: Spell): number {
  if (core + 1 >= stop) return core;
  const link = n.tag[core]!;
  if (link !== MARKER_TAGS.of && !isNoun(n.tag[core - 1]!)) return core;
  const isWriting = link === MARKER_TAGS.by && n.tag[core - 1] !== Tag.personNoun;
  if (
    !isWriting &&
    link !== MARKER_TAGS.of &&
    link !== MARKER_TAGS.for &&
    link !== MARKER_TAGS.at &&
    link !== MARKER_TAGS.from
  )
    return core;
  // "a spokesman for distributor Toho"
  const isKindOfFirm =
    link === MARKER_TAGS.for && n.tag[core + 1] === Tag.word && n.tag[core + 2] === Tag.capital;
  if (isKindOfFirm && core + 2 < stop) return endOfName(n, core + 2, stop, spell);
  const [kind, to] = chunkAt(n, core + 1, stop, spell);
  const first = n.tag[core + 1]!;
  const isCount =
    first === Tag.number || (first === Tag.determiner && !n.lexicon.articles.has(n.word[core + 1]!));
  // "the father of two"
  if (isCount && to === core + 2 && link === MARKER_TAGS.of && n.tag[core - 1] === Tag.personNoun) return to;
  return kind === Kind.name || kind === Kind.phrase || kind === Kind.noun ? to : core;
}

/** Somebody or an institution: a name, a pronoun, a noun for those who speak; no thing. */
export function mayBeSubject(n: Narration, { kind, head }: Candidate): boolean {
  if (kind === Kind.name) return true;
  if (kind === Kind.pronoun) return n.tag[head] === Tag.pronoun;
  return isNoun(n.tag[head]!) || n.tag[head] === Tag.capital;
}

/** The candidates of a paragraph in order, without overlap. */
export function candidatesOf(n: Narration, paragraph: number, spell: Spell): Candidate[] {
  const found: Candidate[] = [];
  const end = n.paragraphs[paragraph + 1]!;
  let stop = 0;
  let rank = 0;
  for (let i = n.paragraphs[paragraph]!; i < end; ) {
    if (i >= stop) {
      // no stop is left between the sentences of "a post on X. Mayor Ann Lee said"
      stop = Math.min(end, sentenceEnd(n, i));
      rank = 0;
    }
    const [kind, core] = chunkAt(n, i, stop, spell);
    const to = kind === Kind.phrase || kind === Kind.noun ? endOfAttached(n, core, stop, spell) : core;
    if (kind !== 0)
      found.push({
        kind,
        from: i,
        to,
        head: isOfBody(n, core, to) ? to - 1 : headOf(n, kind, i, core),
        paragraph,
        rank: rank++,
      });
    i = to;
  }
  return found;
}

/** The unit that says what a chunk is: its last, or where nouns come first the first of them, unless a name closes it. */
function headOf(n: Narration, kind: number, from: number, core: number): number {
  const isNominal = kind === Kind.phrase || kind === Kind.noun;
  if (!isNominal || n.tag[core - 1] === Tag.capital || !n.lexicon.grammar.functionWords.nounsComeFirst)
    return core - 1;
  for (let u = from; u < core; u++) if (isNoun(n.tag[u]!) || n.tag[u] === Tag.capital) return u;
  return core - 1;
}

/** "A senior Bank of Norland official": whether a person closes the name of a body with an “of” in it. */
const isOfBody = ({ tag, lexicon }: Narration, core: number, to: number): boolean =>
  to > core + 2 &&
  tag[core] === MARKER_TAGS.of &&
  tag[core - 1] === Tag.capital &&
  tag[to - 2] === Tag.capital &&
  tag[to - 1] === Tag.personNoun &&
  !lexicon.grammar.functionWords.nounsComeFirst;

/** "Their struggles": a possessive before another word is no source, whatever that word is taken for. */
function isOwner({ lexicon, tag }: Narration, i: number, stop: number, spell: Spell): boolean {
  const next = i + 1 < stop ? tag[i + 1]! : EDGE;
  return (
    lexicon.pointingBack.has(spell(i)) && (next === Tag.saying || next === Tag.judging || next === Tag.past)
  );
}

/** The kind of chunk that begins at unit `i` (0 for none) and the unit after it. */
function chunkAt(n: Narration, i: number, stop: number, spell: Spell): [number, number] {
  const s = n.tag[i]!;
  switch (s) {
    case Tag.pronoun: {
      // "another resident", "both leaders"
      const end = n.lexicon.alsoDeterminers.has(spell(i)) ? endOfPhrase(n, i + 1, stop, spell) : i + 1;
      return end > i + 1 ? [Kind.phrase, end] : [Kind.pronoun, end];
    }
    case Tag.who:
      return [Kind.who, i + 1];
    case Tag.capital:
      return [Kind.name, endOfName(n, i, stop, spell)];
    case Tag.determiner:
    case Tag.number: {
      // "at 8.50pm Ms Tran said": the hour is no part of the name
      if (s === Tag.number && n.tag[i + 1] === Tag.capital) return [0, i + 1];
      if (n.tag[i + 1] === Tag.time && n.lexicon.grammar.functionWords.timesWithArticle) return [0, i + 1];
      // "o seu líder"
      const { nounsComeFirst } = n.lexicon.grammar.functionWords;
      if (nounsComeFirst && n.tag[i + 1] === Tag.determiner && n.lexicon.pointingBack.has(spell(i + 1)))
        return [0, i + 1];
      const end = endOfPhrase(n, i + 1, stop, spell);
      const several = end === i + 1 ? endOfPartitive(n, i, stop, spell) : 0;
      if (several > 0) return [Kind.phrase, several];
      if (end === i + 1)
        return s === Tag.determiner && !isOwner(n, i, stop, spell) ? [Kind.pronoun, end] : [0, end];
      return [Kind.phrase, end];
    }
    case Tag.sourceNoun:
    case Tag.personNoun: {
      const end = endOfName(n, i, stop, spell);
      return [end > i + 1 && n.tag[end - 1] === Tag.capital ? Kind.name : Kind.noun, end];
    }
    case Tag.word:
      if (isAccordingTo(n, i) && n.lexicon.afterAccordingTo.has(spell(i))) return [Kind.pronoun, i + 1];
      return chunkOfNoun(n, i, stop, spell);
    case Tag.past:
    case Tag.gerund:
      return chunkOfNoun(n, i, stop, spell);
    default:
      return [0, i + 1];
  }
}

/** End of "uno de los vecinos", "um dos organizadores", "un des pêcheurs", where nouns come first; 0 where it is none. */
function endOfPartitive(n: Narration, i: number, stop: number, spell: Spell): number {
  const { lexicon, tag } = n;
  if (!lexicon.grammar.functionWords.nounsComeFirst || tag[i + 1] !== MARKER_TAGS.of) return 0;
  if (!lexicon.introducing.has(spell(i))) return 0;
  const noun = tag[i + 2] === Tag.determiner ? i + 3 : i + 2;
  const isOfSeveral = noun < stop && lexicon.grammar.sources.people.has(spell(noun));
  return isOfSeveral ? endOfPhrase(n, noun, stop, spell) : 0;
}

/** "According to" just before a unit. */
const isAccordingTo = (n: Narration, i: number): boolean =>
  i > 1 && n.tag[i - 2] === Tag.according && n.tag[i - 1] === MARKER_TAGS.to;

/** "Senior officials", "defeated candidates": a noun for people closes the phrase within three words. */
function chunkOfNoun(n: Narration, i: number, stop: number, spell: Spell): [number, number] {
  for (let j = i + 1; j < Math.min(stop, i + 4); j++) {
    const next = n.tag[j]!;
    if (isNoun(next)) {
      const end = endOfName(n, j, stop, spell);
      return [n.tag[end - 1] === Tag.capital ? Kind.name : Kind.noun, end];
    }
    if (next !== Tag.word && next !== Tag.past) break;
  }
  return [0, i + 1];
}
