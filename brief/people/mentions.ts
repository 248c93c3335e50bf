import type { Span } from '../article.ts';
import { NEVER_SURNAMES } from '../languages/en/organisation-nouns.ts';
import { ALSO_NAMES } from '../languages/en/role-nouns.ts';
import { PLAIN_ADDRESS, POST_NOMINALS } from '../languages/en/titles.ts';
import type { Models } from '../models.ts';
import type { TextDocument } from '../text/document.ts';
import { Form, Gap, type Tokens, tokenLower } from '../text/tokens.ts';
import { Label } from './crf.ts';
import { isRoleWord } from './role-words.ts';
import { nameContext, type Tagging, tagNames } from './tagger.ts';

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
    let last = i;
    while (last + 1 < tokens.count && labels[last + 1] === Label.inside) last++;
    let first = afterRoles(tokens, i, last);
    if (opensWithName(tokens, first - 1)) first--;
    i = last;
    while (last > first && isTrailer(tokens, last)) last--;
    if (last > first && NEVER_SURNAMES.has(tokenLower(tokens, last))) continue;
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
  if (!(tokens.flags[tokens.form[i]!]! & Form.capital)) return false;
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
    if (ALSO_NAMES.has(word) || !isRoleWord(word)) break;
    at++;
  }
  return at;
}
