import type { Candidate, Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { ageOf } from './ages.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Resolution } from './resolution.ts';

/** Nobody so young is called "Mr" by their surname. */
const ADULT = 16;

/**
 * "Ben Obi, 11, was killed. His father, Karl, spoke. Mr Obi said": the one of the family told of who may be called so, unclear for
 * none or several; null where a form of address may mean the person named.
 */
export function parentOfChild(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  source: Candidate,
  named: number,
): Resolution | null {
  const { formsOfAddress } = n.lexicon.language.names.classes;
  const address = spell(source.from);
  if (source.to !== source.from + 2 || !formsOfAddress.has(address.replace('.', ''))) return null;
  if (!isChild(n, index, spell, named)) return null;
  const { nouns } = n.lexicon.language.roles;
  const { headOfRole } = n.lexicon.grammar.speakers;
  const { female, femaleTitles, male, maleTitles } = n.lexicon.language.names.gender;
  const kind = femaleTitles.has(address) ? female : maleTitles.has(address) ? male : null;
  const surname = spell(source.from + 1);
  const family = [...index.people.keys()].filter((person) => {
    const { name, roles, mentions } = index.people[person]!;
    const words = name.toLowerCase().split(' ');
    const isOfName = words.length === 1 || words.at(-1) === surname;
    const isKin = roles.some(({ text }) => {
      const head = headOfRole(text);
      return nouns.kin.has(head) && (kind === null || kind.has(head));
    });
    return person !== named && isOfName && isKin && mentions[0]!.start < n.start[source.from]!;
  });
  return family.length === 1
    ? { person: family[0]!, sure: 0.85, isMisread: true }
    : { person: named, sure: 0, isMisread: true };
}

/** "Ben Obi, 11,", "11-year-old Ben Obi": whether the text tells so of somebody. */
function isChild(n: Narration, index: MentionIndex, spell: Spell, person: number): boolean {
  const { smallNumbers } = n.lexicon.language.roles.phrase;
  const age = ageOf(n, index, spell, person);
  return age !== null && (smallNumbers.has(age) || Number(age) < ADULT);
}
