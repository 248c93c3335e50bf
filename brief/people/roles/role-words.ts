import { NOT_ROLES, ROLE_ENDING, ROLE_NOUNS } from '../../languages/en/role-nouns.ts';
import { FORMS_OF_ADDRESS } from '../../languages/en/titles.ts';

/** Whether a lower-case word says what somebody is ("goalkeeper", "co-organiser", "Gov."); one person or several. */
export function isRoleWord(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.length < 2 || FORMS_OF_ADDRESS.has(word)) return false;
  return LISTED_ROLES.has(word) || isMadeRole(word, word.includes('-'));
}

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

/** Whether a word that is not listed is made like a role: "co-organiser", "beekeepers"; `hyphen` tells that it has one. */
export function isMadeRole(word: string, hyphen: boolean): boolean {
  if (isMadeSingular(word, hyphen)) return true;
  if (word.charCodeAt(word.length - 1) !== 0x73) return false;
  if (word.endsWith('ies')) return hyphen && isMadeSingular(`${word.slice(0, -3)}y`, hyphen);
  return isMadeSingular(word.slice(0, -1), hyphen);
}

function isMadeSingular(word: string, hyphen: boolean): boolean {
  if (hyphen && ROLE_NOUNS.has(word.slice(word.lastIndexOf('-') + 1))) return true;
  // Every such ending ends in n, r or t: a cheap look before the expression.
  const last = word.charCodeAt(word.length - 1);
  const mayEnd = last === 0x6e || last === 0x72 || last === 0x74;
  return mayEnd && ROLE_ENDING.test(word) && !NOT_ROLES.has(word);
}
