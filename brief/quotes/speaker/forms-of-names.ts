import type { RoleGrammar } from '../../grammar/roles.ts';
import { isUpper } from '../../text/characters.ts';
import { lettersOf } from './role-words.ts';

/** How a role somebody is given compares to the one that is asked for. */
export type RoleMatch = 'same' | 'another' | 'either';

/** The first letters of the words with capitals, in lower case, and which of them is that of the role, before what it is of; -1 for none. */
export function initialsOf(
  text: string,
  { nouns, phrase }: RoleGrammar,
): { initials: string; office: number } {
  const all = text.split(' ');
  const isCapital = (word: string) => isUpper(word.charCodeAt(0));
  const words = all.filter(isCapital);
  const link = all.findIndex((word) => phrase.links.has(word));
  const before = link < 0 ? words : all.slice(0, link).filter(isCapital);
  const initials = words.map((word) => word[0]!.toLowerCase()).join('');
  return { initials, office: before.findIndex((word) => nouns.isRole(word.toLowerCase())) };
}

/** Whether a name is one of these, in any form, or made of their letters: "EEUU", "PP". */
export function isAmong(name: string, names: readonly string[]): boolean {
  if (names.some((one) => isFormOf(name, one) || isFormOf(one, name))) return true;
  const initials = initialsOfAll(names);
  return initials.includes(asInitials(name)) || initials.includes(name);
}

/** The first letters of names. */
export const initialsOfAll = (names: readonly string[]): string => names.map((name) => name[0]!).join('');

/** "eu" of "eeuu", doubled for several. */
export const asInitials = (letters: string): string => letters.replaceAll('.', '').replace(/(.)\1/g, '$1');

/**
 * Whether the names in a role are those that ask: the same for "Omani" and "commander of Oman's Navy", and for "NMU" and "Norland Miners
 * Union secretary"; another where the names before one they share differ ("Omani Navy", "commander of the Ostian Navy").
 */
export function compareNames(names: readonly string[], text: string): RoleMatch {
  const words = lettersOf(text);
  const role = words.map((word) => word.toLowerCase());
  const letters = initialsOfAll(role.filter((_, i) => isUpper(words[i]!.charCodeAt(0))));
  const isTold = (name: string): boolean =>
    role.some((word) => isFormOf(name, word)) ||
    (name.length > 1 && (letters.startsWith(name) || letters.endsWith(name)));
  const isShorter = names.length > 1 && role.some((word) => asInitials(word) === initialsOfAll(names));
  let found: RoleMatch = isShorter || names.some(isTold) ? 'same' : 'either';
  names.forEach((name, i) => {
    const at = role.findIndex((word) => isFormOf(name, word));
    if (i === 0 || at < 1 || isTold(names[i - 1]!) || !isUpper(words[at - 1]!.charCodeAt(0))) return;
    if (!names.some((one) => isFormOf(one, role[at - 1]!))) found = 'another';
  });
  return found;
}

/** The letters two forms of a name share, at least and at most. */
const STEM = { least: 4, most: 5 };

/** Whether a word may be another form of a name: "Uruguay" of "Uruguayan", "Goa" of "Goan"; not "goal" of "Goan". */
export function isFormOf(name: string, word: string): boolean {
  if (name.length < STEM.least) return word === name;
  const stem = name.slice(0, Math.max(STEM.least, Math.min(STEM.most, name.length - 3)));
  return word.startsWith(stem) || (name.length === STEM.least && word === name.slice(0, -1));
}
