import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../languages/en/given-names.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../../languages/en/persons.ts';
import { KIN } from '../../languages/en/role-nouns.ts';
import { FORMS_OF_ADDRESS, TITLES } from '../../languages/en/titles.ts';
import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';
import { isRoleWord } from '../roles/role-words.ts';
import type { Name } from './name.ts';

/** What the words around a mention tell about the person. */
export interface Surroundings {
  readonly gender: 'female' | 'male' | null;
  /** Introduced as somebody's kin ("his son Hunter", "Michelle, his wife"). */
  readonly kin: boolean;
}

const FAR = 4;

/** Looks at the titles and nouns directly before a mention, and at an apposition that opens after it. */
export function genderAround(tokens: Tokens, { firstToken, lastToken }: Mention): Surroundings {
  let gender: Surroundings['gender'] = null;
  let kin = false;
  const fronted = isFronted(tokens, firstToken, lastToken) ? tokenLower(tokens, firstToken - 2) : '';
  if ((fronted && KIN.has(fronted)) || isKinWithRole(tokens, firstToken)) kin = true;
  gender ??= genderOf(fronted);
  // "Barr. (Mrs.) X"
  if (tokenLower(tokens, firstToken - 1) === ')' && tokenLower(tokens, firstToken - 3) === '(')
    gender ??= genderOf(tokenLower(tokens, firstToken - 2));
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - FAR && tokens.gap[i + 1] === Gap.blank; i--) {
    const word = tokenLower(tokens, i).replace(/\.$/, '');
    gender ??= genderOf(word);
    if (KIN.has(word)) kin = true;
    if (!FORMS_OF_ADDRESS.has(word) && !TITLES.has(word) && !KIN.has(word)) break;
  }
  if (lastToken + 1 < tokens.count && tokenLower(tokens, lastToken + 1) === ',') {
    for (
      let i = lastToken + 2;
      i < tokens.count && i < lastToken + 2 + FAR && tokens.gap[i] === Gap.blank;
      i++
    ) {
      const word = tokenLower(tokens, i);
      if (['he', 'she', 'who', 'whose', 'whom'].includes(word)) break;
      if (word === 'his' || word === 'her') continue;
      const noun = genderOf(word);
      if (noun && tokenLower(tokens, i + 1) !== "'s") {
        gender ??= noun;
        if (KIN.has(word)) kin = true;
        break;
      }
      if (/^[,.;:]$/.test(word)) break;
    }
  }
  return { gender, kin };
}

/** "Her husband, cinematographer Nick Obi": kin before a comma, with what the person does in between. */
function isKinWithRole(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at < FAR && isRoleWord(tokenLower(tokens, at))) at--;
  return at > 0 && at < first - 1 && tokenLower(tokens, at) === ',' && KIN.has(tokenLower(tokens, at - 1));
}

/** "Her husband, Peter Obi, left", "The widow, Ama Obi, told": the noun before the comma is this person's. */
function isFronted(tokens: Tokens, first: number, last: number): boolean {
  return (
    first > 1 &&
    tokenLower(tokens, first - 1) === ',' &&
    tokens.gap[first - 1] === Gap.none &&
    tokens.gap[first] === Gap.blank &&
    last + 1 < tokens.count &&
    tokenLower(tokens, last + 1) === ','
  );
}

function genderOf(word: string): Surroundings['gender'] {
  if (
    word === 'he' ||
    word === 'she' ||
    word === 'his' ||
    word === 'her' ||
    word === 'him' ||
    word === 'hers'
  )
    return null;
  if (FEMALE_WORDS.has(word)) return 'female';
  return MALE_WORDS.has(word) ? 'male' : null;
}

/** What the first part of a full name tells, where it is one of the listed ones. */
export function genderOfGivenName({ parts }: Name): Surroundings['gender'] {
  if (parts.length < 2) return null;
  const given = parts[0]!;
  if (FEMALE_GIVEN_NAMES.has(given)) return 'female';
  return MALE_GIVEN_NAMES.has(given) ? 'male' : null;
}
