import {
  AGENT_ENDINGS,
  IRREGULAR_PLURALS,
  NOT_AGENTS,
  NOT_ROLES,
  ROLE_ENDING,
  ROLE_NOUNS,
  ROLE_STOPS,
} from './role-nouns.ts';
import { FORMS_OF_ADDRESS } from './titles.ts';

/** How English makes words for what somebody is, and their plurals. */

/** The role nouns, one person and several ("secretaries"), but for those that only address somebody. */
export const LISTED_ROLES: ReadonlySet<string> = listedRoles();

function listedRoles(): Set<string> {
  const roles = new Set<string>();
  const put = (word: string) => {
    if (word.length > 1 && !FORMS_OF_ADDRESS.has(word)) roles.add(word);
  };
  for (const noun of ROLE_NOUNS) {
    put(noun);
    if (noun.endsWith('y')) put(`${noun.slice(0, -1)}ies`);
    if (!noun.endsWith('ie')) put(`${noun}s`);
  }
  return roles;
}

/** Whether a lower-case word says what somebody is ("goalkeeper", "co-organiser", "Gov."); one person or several. */
export function isRole(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.length < 2 || FORMS_OF_ADDRESS.has(word)) return false;
  return LISTED_ROLES.has(word) || isMadeRole(word);
}

/** Whether a word that is not listed is made like a role: "co-organiser", "beekeepers". */
export function isMadeRole(word: string): boolean {
  if (isMadeSingular(word)) return true;
  if (word.charCodeAt(word.length - 1) !== 0x73) return false;
  if (word.endsWith('ies')) return word.includes('-') && isMadeSingular(`${word.slice(0, -3)}y`);
  return isMadeSingular(word.slice(0, -1));
}

function isMadeSingular(word: string): boolean {
  if (word.includes('-') && ROLE_NOUNS.has(word.slice(word.lastIndexOf('-') + 1))) return true;
  // Every such ending ends in n, r or t: a cheap look before the expression.
  const last = word.charCodeAt(word.length - 1);
  const mayEnd = last === 0x6e || last === 0x72 || last === 0x74;
  return mayEnd && ROLE_ENDING.test(word) && !NOT_ROLES.has(word);
}

/** "Osman", "Zameer": given names that end like roles do; "swordsman" and what is listed is none. */
export function isMadeLikeName(word: string): boolean {
  return /^[^-]+(?:man|eer)$/.test(word) && !/[^aeiou]sman$/.test(word) && !LISTED_ROLES.has(word);
}

/** "children", "fishermen": several persons, without the ending of a plural. */
export function isIrregularPlural(word: string): boolean {
  if (!word.endsWith('en')) return false;
  return IRREGULAR_PLURALS.has(word) || (word.endsWith('men') && isRole(`${word.slice(0, -2)}an`));
}

/** "fisher", "flautist": a noun that is not listed, with the ending of one who does something. */
export function isAgent(word: string): boolean {
  if (NOT_AGENTS.has(word) || ROLE_STOPS.has(word)) return false;
  return AGENT_ENDINGS.some((ending) => word.endsWith(ending) && word.length >= ending.length + 3);
}

/** "sons", "faces", and not "boss": the ending of several, or of a verb. */
export function isPlural(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss');
}

/** "chief", "right-wing", "Soviet-trained", and not "trained", "training", "sharply", "works". */
export function mayModify(word: string): boolean {
  if (/[^s]s$/.test(word)) return false;
  if (word.indexOf('-', 1) > 0 && !/^(?:co|re|de|un)-/.test(word)) return !word.endsWith('ly');
  return !/(?:ed|ing|ly)$/.test(word);
}
