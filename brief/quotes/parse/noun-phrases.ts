import type { Spell } from './candidates.ts';
import { Named, type Narration, sentenceStart } from './narration.ts';
import { FINITE_TAGS, isNoun, MARKER_TAGS, PREPOSITION_TAGS, Tag } from './tags.ts';

/** The most units of a noun phrase behind its article. */
const LONGEST_PHRASE = 9;

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
export function endOfName(n: Narration, i: number, stop: number, spell: Spell): number {
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
export function endOfPhrase(n: Narration, i: number, stop: number, spell: Spell): number {
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
