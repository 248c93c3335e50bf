import type { Span } from '../article.ts';
import {
  ADVERB_ENDINGS,
  ALSO_INITIALS,
  DEVOTED_GIVEN_NAMES,
  FILIATIONS,
  GENERATIONS,
  LETTERED_TITLES,
  NATIONALITIES,
  NEVER_GIVEN_NAMES,
  PAIRED_HONOURS,
  SHORT_TITLES,
  SLASHED_FILIATIONS,
  STOPPED_LETTERS,
} from '../languages/en/name-edges.ts';
import { NEVER_SURNAMES } from '../languages/en/organisation-nouns.ts';
import { ALSO_NAMES } from '../languages/en/role-nouns.ts';
import { FORMS_OF_ADDRESS, PLAIN_ADDRESS, POST_NOMINALS, TITLES } from '../languages/en/titles.ts';
import type { Models } from '../loaded-language.ts';
import { isUpper } from '../text/characters.ts';
import type { TextDocument } from '../text/document.ts';
import { Gap, type Tokens, tokenLower } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';
import { isRoleWord, LISTED_ROLES } from './roles/role-words.ts';
import { Label } from './tagger/crf.ts';
import { nameContext, type Tagging, tagNames } from './tagger/tagger.ts';

/**
 * A name of a person in the text: offsets in UTF-16 code units, and the tokens it is made of (`lastToken`
 * inclusive). Titles before the name and a possessive after it are not part of it.
 */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Every name of a person, in text order, without overlaps; none where there is no model. */
export function findMentions(document: TextDocument, models: Models): Mention[] {
  const model = models.names();
  if (!model) return [];
  const { tokens } = document;
  return mentionsOf(tokens, tagNames(nameContext(tokens, model.common), model));
}

/** Reads the mentions off the labels, without titles, letters and days that got into a name. */
export function mentionsOf(tokens: Tokens, { labels }: Tagging): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== Label.begin) continue;
    let last = lastInside(labels, i);
    for (let link = filiation(tokens, last + 1); link; link = filiation(tokens, last + 1))
      last = lastInside(labels, last + link + 1);
    let first = withFather(tokens, afterForeword(tokens, afterRoles(tokens, i, last), last));
    if (opensWithName(tokens, first - 1) || areInitials(tokens, first - 1)) first--;
    i = last;
    while (last > first && isTrailer(tokens, last)) last--;
    if (last > first && isEnding(tokens, labels, last + 1)) last++;
    if (last > first && NEVER_SURNAMES.has(tokenLower(tokens, last))) continue;
    if (isTitleOnly(tokens, first, last)) continue;
    const before = mentions.at(-1);
    if (before && isOneName(tokens, before.lastToken, first)) first = mentions.pop()!.firstToken;
    mentions.push({
      start: tokens.start[first]!,
      end: tokens.end[last]!,
      firstToken: first,
      lastToken: last,
    });
  }
  return mentions;
}

/** "Carl Moss Jr.", "Bhagya Lekshmi S": a generation or the initial of the father's name, left out of the name. */
function isEnding(tokens: Tokens, labels: Tagging['labels'], i: number): boolean {
  if (i >= tokens.count || labels[i] || tokens.gap[i] !== Gap.blank || !isCapital(tokens, i)) return false;
  if (GENERATIONS.has(tokenLower(tokens, i))) return true;
  const text = tokens.forms[tokens.form[i]!]!;
  if (text.length > 1 || !isUpper(text.charCodeAt(0)) || text === 'I' || text === 'A') return false;
  return (
    i + 1 === tokens.count || tokens.gap[i + 1]! >= Gap.line || /^[,.;()]$/.test(tokenLower(tokens, i + 1))
  );
}

/** The last token of the name that a token belongs to, by the labels. */
function lastInside(labels: Tagging['labels'], token: number): number {
  let last = token;
  while (labels[last + 1] === Label.inside) last++;
  return last;
}

/** "Ochieng' Oduor": an apostrophe that belongs to the first of two names. */
function isOneName(tokens: Tokens, last: number, next: number): boolean {
  if (next !== last + 2 || !tokenLower(tokens, last).endsWith('ng')) return false;
  const mark = tokenLower(tokens, last + 1);
  return (
    (mark === "'" || mark === '’') && tokens.gap[last + 1] === Gap.none && tokens.gap[next] === Gap.blank
  );
}

/**
 * "Am Sam Ath told", "Will Obi said": what looks like a verb at the start of a sentence, directly before a name, is
 * part of the name, unless the sentence is a question.
 */
function opensWithName(tokens: Tokens, i: number): boolean {
  if (i < 0 || !OPENING_VERBS.has(tokenLower(tokens, i)) || tokens.gap[i + 1] !== Gap.blank) return false;
  if (!isCapital(tokens, i)) return false;
  if (tokens.gap[i]! < Gap.line && !'.!?'.includes(tokenLower(tokens, i - 1))) return false;
  for (let k = i + 1; k < tokens.count && k < i + LONGEST_SENTENCE && tokens.gap[k]! < Gap.line; k++) {
    const text = tokenLower(tokens, k);
    if (text === '?') return false;
    if (text === '.' || text === '!') break;
  }
  return true;
}

const LONGEST_SENTENCE = 80;

/** Verbs that open a sentence before a name only in a question. */
const OPENING_VERBS = new Set([
  'am',
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'has',
  'have',
  'is',
  'must',
  'shall',
  'was',
  'will',
]);

/** Days, and letters after the name ("KC", "MP"). */
function isTrailer(tokens: Tokens, i: number): boolean {
  return DAYS.has(tokenLower(tokens, i)) || POST_NOMINALS.has(tokens.forms[tokens.form[i]!]!);
}

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** "K.P." before the rest of a name, in one piece. */
function areInitials(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.gap[i + 1] !== Gap.blank) return false;
  const text = tokens.forms[tokens.form[i]!]!;
  if (text.length !== 4 && text.length !== 6) return false;
  for (let at = 0; at < text.length; at += 2)
    if (!isUpper(text.charCodeAt(at)) || text[at + 1] !== '.') return false;
  return !STOPPED_LETTERS.has(tokenLower(tokens, i));
}

/** How many tokens a word of descent takes, "a/l" being three; 0 where there is none. */
function filiation(tokens: Tokens, i: number): number {
  if (isFiliation(tokens, i)) return 1;
  if (i === 0 || i + 3 >= tokens.count || tokenLower(tokens, i + 1) !== '/') return 0;
  const written = `${tokenLower(tokens, i)}/${tokenLower(tokens, i + 2)}`;
  if (!SLASHED_FILIATIONS.has(written) || tokens.gap[i] !== Gap.blank) return 0;
  return tokens.gap[i + 3] === Gap.blank && isCapital(tokens, i + 3) ? 3 : 0;
}

/** "Salman bin Khalid": a word of descent between two capitalised ones. */
function isFiliation(tokens: Tokens, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < tokens.count &&
    FILIATIONS.has(tokenLower(tokens, i)) &&
    tokens.gap[i] === Gap.blank &&
    tokens.gap[i + 1] === Gap.blank &&
    isCapital(tokens, i - 1) &&
    isCapital(tokens, i + 1)
  );
}

/** First token of a name that was found from the father's, from "bin" or from "del" on. */
function withFather(tokens: Tokens, first: number): number {
  const link = isFiliation(tokens, first) ? first : first - 1;
  if (isDevotion(tokens, link)) return link - 1;
  if (!isFiliation(tokens, link)) return first;
  const given = tokenLower(tokens, link - 1);
  return TITLES.has(given) || FORMS_OF_ADDRESS.has(given) ? first : link - 1;
}

/** "María del Pilar": the link of a given name to one of devotion. */
function isDevotion(tokens: Tokens, i: number): boolean {
  return (
    i > 0 &&
    tokenLower(tokens, i) === 'del' &&
    tokens.gap[i] === Gap.blank &&
    tokens.gap[i + 1] === Gap.blank &&
    isCapital(tokens, i - 1) &&
    DEVOTED_GIVEN_NAMES.has(tokenLower(tokens, i - 1))
  );
}

/** "Tan Sri", "Datin Paduka": before a name they are part of how the news names somebody, alone they are nobody. */
function isPairedHonour(tokens: Tokens, i: number): boolean {
  return (
    i + 1 < tokens.count &&
    tokens.gap[i + 1] === Gap.blank &&
    PAIRED_HONOURS.first.has(tokenLower(tokens, i)) &&
    PAIRED_HONOURS.second.has(tokenLower(tokens, i + 1))
  );
}

/** "Lt. Cmdr.", "Maj Gen": ranks before a name that was not found with them. */
function isTitleOnly(tokens: Tokens, first: number, last: number): boolean {
  if (last === first + 1 && isPairedHonour(tokens, first)) return true;
  for (let i = first; i <= last; i++)
    if (!SHORT_TITLES.has(tokenLower(tokens, i).replace(/\.$/, ''))) return false;
  return true;
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  (tokens.flags[tokens.form[i]!]! & Form.capital) !== 0;

/** First token of the name after titles, a nationality, an age or the adverb its sentence opens with. */
function afterForeword(tokens: Tokens, start: number, last: number): number {
  let first = start;
  while (first < last && isNeverGiven(tokens, first, last)) first++;
  if (first === last) return first;
  const word = tokenLower(tokens, first);
  if (word.endsWith('-old')) return first + 1;
  if (first + 1 < last && (NATIONALITIES.has(word) || NATIONALITIES.has(word.replace(/s$/, ''))))
    return first + 1;
  return ADVERB_ENDINGS.some((ending) => word.endsWith(ending)) ? first + 1 : first;
}

/** "Gen", "Counselors", "DGP": whether token `i` is a title, in full, in short or in letters, before the rest of a name. */
function isNeverGiven(tokens: Tokens, i: number, last: number): boolean {
  const word = tokenLower(tokens, i).replace(/\.$/, '');
  if (NEVER_GIVEN_NAMES.has(word) || SHORT_TITLES.has(word)) return true;
  if (word.endsWith('s') && NEVER_GIVEN_NAMES.has(word.slice(0, -1))) return true;
  const written = tokens.forms[tokens.form[i]!]!;
  return LETTERED_TITLES.has(written) && (i + 1 < last || !ALSO_INITIALS.has(written));
}

/** First token of the name: "Swordsman", "Co-organiser" before two further words are what the person is. */
function afterRoles(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at < last) {
    const word = tokenLower(tokens, at);
    if (PLAIN_ADDRESS.has(word)) {
      at++;
      continue;
    }
    if (at + 1 === last) break;
    if (ALSO_NAMES.has(word) || !isRoleWord(word) || isMadeLikeName(word)) break;
    at++;
  }
  return at;
}

/** "Osman", "Zameer": given names that end like roles do; "swordsman" and what is listed is none. */
const isMadeLikeName = (word: string): boolean =>
  /^[^-]+(?:man|eer)$/.test(word) && !/[^aeiou]sman$/.test(word) && !LISTED_ROLES.has(word);
