import type { VoiceKind } from '../../model.ts';
import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { parentIn } from '../speaker/role-words.ts';

/** What the words of a source say it is. */
export interface SourceKind {
  readonly kind: Exclude<VoiceKind, 'unclear'>;
  /** The noun that says so, in lower case: "spokesman", "ministry"; of a bare name its last word. */
  readonly head: string;
  readonly several: boolean;
  /** Whether a noun or a name says so; "the gates" may be anything. */
  readonly isKnown: boolean;
  /** Whether no list has its noun, or nobody was found to have its name. */
  readonly isGuess?: boolean;
}

/**
 * What a source that is no pronoun is, by its last noun that tells: persons without a name, a group, a document. A name
 * nobody was found to have is a person's behind a role, or where it begins with a given name; else an organisation's.
 */
export function sourceKind(n: Narration, spell: Spell, source: Candidate): SourceKind {
  const { sources } = n.lexicon.grammar;
  const { roles, names } = n.lexicon.language;
  // "the Norland Post"
  const last = spell(source.head);
  if (n.tag[source.head] === Tag.capital && source.head > source.from && sources.namesOfBodies.has(last))
    return { kind: 'organisation', head: last, several: false, isKnown: true };
  // "a Department for Food, Farming and Sport spokesman"
  const end = source.to - 1;
  const isOfBody =
    end > source.head + 1 && n.tag[source.head] === Tag.capital && n.tag[end - 1] === Tag.capital;
  if (isOfBody && sources.persons.has(spell(end)))
    return { kind: 'unnamed', head: spell(end), several: false, isKnown: true };
  let capitals = 0;
  for (let u = source.head; u >= source.from; u--) {
    const word = spell(u);
    const isName = n.tag[u] === Tag.capital;
    const isPerson = sources.persons.has(word) || roles.nouns.kin.has(word);
    if (isPerson && capitals > 0 && u < source.head && n.tag[u + 1] === Tag.capital)
      return { kind: 'person', head: spell(source.head), several: false, isKnown: true };
    // "the Voice" is a body's name
    if (isPerson || (!isName && sources.heard.has(word)))
      return { kind: 'unnamed', head: word, several: false, isKnown: true };
    if (sources.people.has(word)) return { kind: 'unnamed', head: word, several: true, isKnown: true };
    // "the foundation’s website"
    if (sources.ownedDocuments.has(word) && isOwned(n, spell, source.from, u))
      return { kind: 'document', head: word, several: false, isKnown: true };
    if (sources.documents.has(word)) return { kind: 'document', head: word, several: false, isKnown: true };
    if (sources.groups.has(word)) return { kind: 'organisation', head: word, several: false, isKnown: true };
    // "Lee's office": what stands before the owner says nothing of what is owned
    if (n.tag[u] === Tag.possessive) break;
    if (isName) capitals++;
  }
  const head = spell(source.head);
  // "more than half"
  if (n.tag[source.from + 1] === MARKER_TAGS.than && source.to > source.from + 2)
    return { kind: 'unnamed', head, several: true, isKnown: true };
  const { isNational, yearsOf } = n.lexicon.grammar.speakers;
  // "the 34-year-old", "the Spaniard"; not "Prensa Latina"
  const isPair = source.to === source.from + 2 && n.tag[source.from] !== Tag.capital;
  if (yearsOf(head) !== null || (isPair && isNational?.(head))) {
    const several = n.lexicon.severalSubjects.has(n.word[source.from]!);
    return { kind: 'unnamed', head, several, isKnown: !several };
  }
  if (parentIn(n, head) !== null) return { kind: 'unnamed', head, several: false, isKnown: true };
  // "the PM"
  if (n.lexicon.grammar.speakers.initials.has(head))
    return { kind: 'unnamed', head, several: false, isKnown: true };
  // "His Highness the Amir"
  const isStyled = source.head > source.from + 1 && n.lexicon.pointingBack.has(spell(source.from));
  if (isStyled && n.tag[source.head - 1] === Tag.determiner)
    return { kind: 'unnamed', head, several: false, isKnown: true };
  const isLower = n.tag[source.head] !== Tag.capital;
  const { isAgent, isRole, moreOffices } = roles.nouns;
  if (isLower && (isRole(head) || moreOffices.has(head) || isAgent(head)))
    return { kind: 'unnamed', head, several: false, isKnown: true };
  const { femaleGivenNames, maleGivenNames } = names.gender;
  const first = spell(source.from);
  const isGiven = femaleGivenNames.has(first) || maleGivenNames.has(first);
  if (source.kind === Kind.name && isGiven && !isFirm(n, spell, source))
    return { kind: 'person', head, several: false, isKnown: true };
  const people = isLower ? peopleBehind(n, spell, source) : null;
  if (people !== null) return { kind: 'unnamed', head: people, several: true, isKnown: false };
  const isOneOfMany = isLower && n.lexicon.introducing.has(first);
  const kind = isOneOfMany ? 'unnamed' : 'organisation';
  return { kind, head, several: false, isKnown: !isLower, isGuess: true };
}

/** "Carl Zeiss": whether a whole name is that of a firm, a paper or a town. */
function isFirm({ lexicon }: Narration, spell: Spell, { from, to }: Candidate): boolean {
  const { bodyNames, namedLikePeople, namedAfterFounders } = lexicon.language.names.otherThings;
  const words: string[] = [];
  for (let u = from; u < to; u++) words.push(spell(u));
  const name = words.join(' ');
  return bodyNames.has(name) || namedLikePeople.has(name) || namedAfterFounders.has(name);
}

/** "Its website", "the Rivers Foundation website", "the website of the league": whether a noun at a unit is told to be somebody's. */
function isOwned({ tag, lexicon }: Narration, spell: Spell, from: number, unit: number): boolean {
  const before = tag[unit - 1]!;
  if (tag[unit + 1] === MARKER_TAGS.of) return true;
  if (unit === from + 1) return lexicon.pointingBack.has(spell(from)) || lexicon.it.has(spell(from));
  return before === Tag.possessive || before === Tag.capital;
}

/** "Riverains" of "la plupart des riverains", "voters" of "ten percent of the voters": the people a noun counts; null for none. */
function peopleBehind({ tag, lexicon }: Narration, spell: Spell, { head, to }: Candidate): string | null {
  if (tag[head + 1] !== MARKER_TAGS.of) return null;
  const noun = tag[head + 2] === Tag.determiner ? head + 3 : head + 2;
  return noun < to && lexicon.grammar.sources.people.has(spell(noun)) ? spell(noun) : null;
}
