import type { VoiceKind } from '../../model.ts';
import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';

/** What the words of a source say it is. */
export interface SourceKind {
  readonly kind: Exclude<VoiceKind, 'unclear'>;
  /** The noun that says so, in lower case: "spokesman", "ministry"; of a bare name its last word. */
  readonly head: string;
  readonly several: boolean;
  /** Whether a noun or a name says so; "the gates" may be anything. */
  readonly isKnown: boolean;
}

/**
 * What a source that is no pronoun is, by its last noun that tells: persons without a name, a group, a document. A name
 * nobody was found to have is a person's behind a role, or where it begins with a given name; else an organisation's.
 */
export function sourceKind(n: Narration, spell: Spell, source: Candidate): SourceKind {
  const { sources } = n.lexicon.grammar;
  const { roles, names } = n.lexicon.language;
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
    if (sources.documents.has(word)) return { kind: 'document', head: word, several: false, isKnown: true };
    if (sources.groups.has(word)) return { kind: 'organisation', head: word, several: false, isKnown: true };
    // "Lee's office": what stands before the owner says nothing of what is owned
    if (n.tag[u] === Tag.possessive) break;
    if (isName) capitals++;
  }
  const head = spell(source.head);
  const { isNational, yearsOf } = n.lexicon.grammar.speakers;
  // "the 34-year-old", "the Spaniard"
  if (yearsOf(head) !== null || (source.to === source.from + 2 && isNational?.(head)))
    return { kind: 'unnamed', head, several: false, isKnown: true };
  // "the PM"
  if (n.lexicon.grammar.speakers.initials.has(head))
    return { kind: 'unnamed', head, several: false, isKnown: true };
  const isLower = n.tag[source.head] !== Tag.capital;
  const { isAgent, isRole, moreOffices } = roles.nouns;
  if (isLower && (isRole(head) || moreOffices.has(head) || isAgent(head)))
    return { kind: 'unnamed', head, several: false, isKnown: true };
  const { femaleGivenNames, maleGivenNames } = names.gender;
  const first = spell(source.from);
  if (source.kind === Kind.name && (femaleGivenNames.has(first) || maleGivenNames.has(first)))
    return { kind: 'person', head, several: false, isKnown: true };
  const isOneOfMany = isLower && n.lexicon.introducing.has(first);
  return { kind: isOneOfMany ? 'unnamed' : 'organisation', head, several: false, isKnown: !isLower };
}
