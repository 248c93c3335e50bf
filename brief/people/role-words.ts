import { NOT_ROLES, ROLE_ENDING, ROLE_NOUNS } from '../languages/en/role-nouns.ts';
import { FORMS_OF_ADDRESS } from '../languages/en/titles.ts';

/** Whether a lower-case word says what somebody is ("goalkeeper", "co-organiser", "Gov."); one person or several. */
export function isRoleWord(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.length < 2 || FORMS_OF_ADDRESS.has(word)) return false;
  if (isSingular(word)) return true;
  if (word.endsWith('ies')) return isSingular(`${word.slice(0, -3)}y`);
  return word.endsWith('s') && isSingular(word.slice(0, -1));
}

function isSingular(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && ROLE_NOUNS.has(word.slice(hyphen + 1))) return true;
  // Every such ending ends in one of these letters: a cheap look before the expression.
  return 'nrt'.includes(word.charAt(word.length - 1)) && ROLE_ENDING.test(word) && !NOT_ROLES.has(word);
}
