import type { Language } from '../language.ts';
import { withoutAccents } from '../text/characters.ts';
import { type Tokens, tokenLower } from '../text/tokens.ts';

/** Joins two names in any language: "Sean & Aoife Obi". */
const AMPERSAND = '&';

/**
 * Whether the word at token `first` is a given name whose family name follows the next one: "Ann" of "Ann and Peter Obi",
 * "Twins Ella and Max Obi", "her parents, Anil and Meera Obi". `other` is the first token of the full name behind it. The
 * word is a listed given name, or plural kin stand before it.
 */
export function sharesFamilyName(tokens: Tokens, language: Language, first: number, other: number): boolean {
  if (other !== first + 2 || !joinsNames(tokens, language, first + 1)) return false;
  return isGivenName(tokens, language, first) || isBehindKin(tokens, language, first);
}

function joinsNames(tokens: Tokens, { names }: Language, i: number): boolean {
  const word = tokenLower(tokens, i);
  return word === AMPERSAND || names.conjunctions.has(word);
}

/** Whether the word at a token is a listed given name. */
export function isGivenName(tokens: Tokens, { names }: Language, i: number): boolean {
  const word = withoutAccents(tokenLower(tokens, i));
  const { femaleGivenNames, maleGivenNames } = names.gender;
  return [femaleGivenNames, maleGivenNames, names.evident.neutralGivenNames].some((list) => list.has(word));
}

/** "Brothers Imran", "their parents, Anil": several of a family right before, or before a comma. */
function isBehindKin(tokens: Tokens, language: Language, i: number): boolean {
  const before = i > 0 && tokenLower(tokens, i - 1) === ',' ? i - 2 : i - 1;
  return before >= 0 && isPluralKin(language, tokenLower(tokens, before));
}

/** Whether a word stands for several of one family: "twins", "parents". */
export function isPluralKin({ roles }: Language, word: string): boolean {
  const { families, isPlural, kin, singularOf } = roles.nouns;
  return families.has(word) || (isPlural(word) && kin.has(singularOf(word)));
}
