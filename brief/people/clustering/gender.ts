import type { GenderWords, NameGrammar } from '../../grammar/names.ts';
import type { Language } from '../../language.ts';
import { withoutStop } from '../../text/characters.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';
import { spouseAfter } from './couples.ts';
import type { Name } from './name.ts';

/** What the words around a mention tell about the person. */
export interface Surroundings {
  readonly gender: 'female' | 'male' | null;
  /** The word for kin that introduces somebody ("his son Hunter", "Michelle, his wife"), in lower case. */
  readonly kin: string | null;
}

const FAR = 4;

/** Looks at the titles and nouns directly before a mention, and at an apposition that opens after it. */
export function genderAround(
  tokens: Tokens,
  language: Language,
  { firstToken, lastToken }: Mention,
): Surroundings {
  const { formsOfAddress, titles } = language.names.classes;
  const words = language.names.gender;
  const { letteredTitles } = language.names.edges;
  const { modifiersFollow } = language.roles.phrase;
  const { kin: kinWords } = language.roles.nouns;
  const couple = ofTitledCouple(tokens, language, firstToken, lastToken);
  if (couple) return { gender: couple.gender, kin: null };
  let gender: Surroundings['gender'] = null;
  const fronted = isFronted(tokens, language, firstToken, lastToken)
    ? nounBefore(tokens, language, firstToken - 2)
    : '';
  let kin = kinWords.has(fronted) ? fronted : kinBeforeRole(tokens, language, firstToken);
  gender ??= genderOf(fronted, words);
  // "Barr. (Mrs.) X"
  if (tokenLower(tokens, firstToken - 1) === ')' && tokenLower(tokens, firstToken - 3) === '(')
    gender ??= genderOf(tokenLower(tokens, firstToken - 2), words);
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - FAR && tokens.gap[i + 1] === Gap.blank; i--) {
    const word = withoutStop(tokenLower(tokens, i));
    gender ??= genderOf(word, words);
    if (kinWords.has(word)) kin ??= word;
    // "la sénatrice LR Anne Roy"
    if (modifiersFollow && letteredTitles.has(tokenText(tokens, i))) continue;
    if (!formsOfAddress.has(word) && !titles.has(word) && !kinWords.has(word)) break;
  }
  if (lastToken + 1 < tokens.count && tokenLower(tokens, lastToken + 1) === ',') {
    for (
      let i = lastToken + 2;
      i < tokens.count && i < lastToken + 2 + FAR && tokens.gap[i] === Gap.blank;
      i++
    ) {
      const word = tokenLower(tokens, i);
      // "Anna Roth, die kommt", but "Anna Roth, die Schwester von"
      const isArticle = () => [...language.quotations.functionWords.definiteArticles].includes(word);
      if (words.clausePronouns.has(word) && !(kinWords.has(tokenLower(tokens, i + 1)) && isArticle())) break;
      if (words.possessives.has(word)) continue;
      const noun = genderOf(word, words);
      if (noun && !language.names.isPossessive(tokenLower(tokens, i + 1))) {
        gender ??= noun;
        if (kinWords.has(word)) kin ??= word;
        break;
      }
      if (/^[,.;:]$/.test(word)) break;
    }
  }
  const told = kinBehindCopula(tokens, language, lastToken);
  kin ??= told;
  if (told) gender ??= genderOf(told, words);
  return { gender: gender ?? ofWhoIsMarried(tokens, language, firstToken, lastToken), kin };
}

/** "Ben Obi is the older brother of Dan Obi": the word for kin; null for none. */
function kinBehindCopula(tokens: Tokens, { roles }: Language, lastToken: number): string | null {
  const { clauses, nouns, phrase } = roles;
  if (!clauses.copulas.has(tokenLower(tokens, lastToken + 1))) return null;
  for (let i = lastToken + 2; i <= lastToken + 1 + FAR && i + 1 < tokens.count; i++) {
    const word = tokenLower(tokens, i);
    if (nouns.kin.has(word)) return phrase.links.has(tokenLower(tokens, i + 1)) ? word : null;
    if (tokens.gap[i] !== Gap.blank || !/^\p{Ll}/u.test(tokenText(tokens, i))) return null;
  }
  return null;
}

/** "Leota and his wife": at the start of a sentence nobody else is meant. */
function ofWhoIsMarried(
  tokens: Tokens,
  language: Language,
  first: number,
  last: number,
): Surroundings['gender'] {
  const opens =
    first === 0 || tokens.gap[first]! >= Gap.line || /^[.!?]$/.test(tokenLower(tokens, first - 1));
  const spouse = opens ? spouseAfter(tokens, language, last) : -1;
  if (spouse < 0 || language.names.isPossessive(tokenLower(tokens, last + 1))) return null;
  const { female, male } = language.names.gender;
  const whose = tokenLower(tokens, spouse - 1);
  return female.has(whose) ? 'female' : male.has(whose) ? 'male' : null;
}

/**
 * The gender of whom a sentence that somebody opens goes on about: "Obi said he would come", "Obi opened his books". That is
 * mostly Obi, so it tells which of several Obis is meant, and nothing where there is only one.
 */
export function genderSaidOf(
  tokens: Tokens,
  language: Language,
  { firstToken, lastToken }: Pick<Mention, 'firstToken' | 'lastToken'>,
): Surroundings['gender'] {
  const {
    dates,
    quotations: { pronouns, functionWords },
  } = language;
  if (!dates.clauses.sayingVerbs.has(tokenLower(tokens, lastToken + 1)))
    return genderOfOwner(tokens, language, firstToken, lastToken);
  const next = tokenLower(tokens, lastToken + 2);
  const word = [...functionWords.markers.that].includes(next) ? tokenLower(tokens, lastToken + 3) : next;
  if ([...pronouns.he.subjects].includes(word)) return 'male';
  return [...pronouns.she.subjects].includes(word) ? 'female' : null;
}

/** How far behind a name what is theirs is told, in tokens. */
const OWNED = 6;

/** The gender that "his books" and "her voice" tell of whoever opens the clause, with nobody else named between. */
function genderOfOwner(
  tokens: Tokens,
  { names, quotations: { pronouns, functionWords } }: Language,
  first: number,
  last: number,
): Surroundings['gender'] {
  const opens =
    first === 0 || tokens.gap[first]! >= Gap.line || /^[.!?,]$/.test(tokenLower(tokens, first - 1));
  if (!opens) return null;
  const own = [...pronouns.pointingBack];
  for (let t = last + 1; t <= last + OWNED && t + 1 < tokens.count; t++) {
    const word = tokenText(tokens, t);
    if (!/^\p{Ll}/u.test(word) || tokens.gap[t]! >= Gap.line) return null;
    if (!own.includes(word)) continue;
    // "told her that": she is another
    const next = tokenLower(tokens, t + 1);
    const isMarker = Object.values(functionWords.markers).some((words) => [...words].includes(next));
    if (isMarker || !/^\p{L}/u.test(next)) return null;
    const { female, male } = names.gender;
    return female.has(word) ? 'female' : male.has(word) ? 'male' : null;
  }
  return null;
}

/** A noun at a token, or what is somebody's there: "mutter" of "die Mutter des Läufers". */
function nounBefore(tokens: Tokens, { roles: { nouns, phrase } }: Language, at: number): string {
  const isOwner = at > 1 && phrase.genitives.has(tokenLower(tokens, at - 1));
  const owned = isOwner ? tokenLower(tokens, at - 2) : '';
  return owned !== '' && (nouns.isRole(owned) || nouns.kin.has(owned)) ? owned : tokenLower(tokens, at);
}

/** "Her husband, cinematographer Nick Obi": kin before a comma, with what the person does in between; null for none. */
function kinBeforeRole(tokens: Tokens, { roles: { nouns } }: Language, first: number): string | null {
  let at = first - 1;
  while (at > 0 && first - at < FAR && nouns.isRole(tokenLower(tokens, at))) at--;
  if (at <= 0 || at === first - 1 || tokenLower(tokens, at) !== ',') return null;
  const kin = tokenLower(tokens, at - 1);
  return nouns.kin.has(kin) ? kin : null;
}

/** "Mr and Mrs Nick Obi": the first title is that of the name; before a surname the two are both of it, and it tells neither. */
function ofTitledCouple(
  tokens: Tokens,
  { names }: Language,
  first: number,
  last: number,
): Pick<Surroundings, 'gender'> | null {
  if (first < 3 || !names.conjunctions.has(tokenLower(tokens, first - 2))) return null;
  const [his, hers] = [first - 3, first - 1].map((at) =>
    genderOf(withoutStop(tokenLower(tokens, at)), names.gender),
  );
  if (!his || !hers || his === hers) return null;
  return { gender: last > first ? his : null };
}

/** "Her husband, Peter Obi, left", "The widow, Ama Obi, told": the noun before the comma is this person's. */
function isFronted(tokens: Tokens, { names }: Language, first: number, last: number): boolean {
  // "his father, James Obi, Jr. was": that comma stands for the one behind the name
  const hasMark =
    names.generations.endings.has(tokenLower(tokens, last)) && tokenLower(tokens, last - 1) === ',';
  return (
    first > 1 &&
    tokenLower(tokens, first - 1) === ',' &&
    tokens.gap[first - 1] === Gap.none &&
    tokens.gap[first] === Gap.blank &&
    last + 1 < tokens.count &&
    (hasMark || tokenLower(tokens, last + 1) === ',')
  );
}

function genderOf(word: string, { female, male, pronouns }: GenderWords): Surroundings['gender'] {
  if (pronouns.has(word)) return null;
  if (female.has(word)) return 'female';
  return male.has(word) ? 'male' : null;
}

/** What the first part of a full name tells, where it is one of the listed ones; or else "bin" and "binti" in it. */
export function genderOfGivenName({ parts }: Name, { gender }: NameGrammar): Surroundings['gender'] {
  if (parts.length < 2) return null;
  const given = parts[0]!;
  const names = gender.hyphenedGivenNames ? [given, given.split('-', 1)[0]!] : [given];
  for (const name of names) {
    if (gender.femaleGivenNames.has(name)) return 'female';
    if (gender.maleGivenNames.has(name)) return 'male';
  }
  if (parts.some((part) => gender.daughterOf.has(part))) return 'female';
  if (parts.some((part) => gender.sonOf.has(part))) return 'male';
  return null;
}
