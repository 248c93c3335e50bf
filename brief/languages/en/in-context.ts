import type { WordClass, WordInContext } from '../../grammar/quotations.ts';
import { words } from '../words.ts';
import { ALSO_NOUNS, SAYING_BACK, SAYING_BESIDE } from './reporting-verbs.ts';

/** What somebody writes, and does with it: a noun behind "a later" and "an earlier". */
const WRITINGS = words`email text tweet`;

/** What is said of a claim before it: "false claims", "repeated warnings". */
const OF_CLAIMS = words`
  baseless conflicting false incorrect misleading mistaken numerous persistent previous recent repeated similar unconfirmed
  unfounded unproven unsubstantiated untrue widespread
`;

/** Nouns that are verbs as well, of one and of several. */
const NOUNS: ReadonlySet<string> = new Set([...ALSO_NOUNS].flatMap((noun) => [noun, `${noun}s`]));

/** Participles without an ending that open a sentence about the subject behind it: "Known as a wit, Lund said". */
const FRONTED = words`born built held known led made seen sent written`;

/** The words that may be another thing than they are listed as. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'express',
  'said',
  ...FRONTED,
  ...NOUNS,
  ...WRITINGS,
  ...SAYING_BESIDE,
  ...SAYING_BACK,
]);

/** What a word of English is where its neighbours make another of it than it is listed as. */
export function inContext(word: WordInContext): WordClass | null {
  const verb = word.word(0);
  if (!AMBIGUOUS.has(verb)) return null;
  if (isLegalSaid(word, 0)) return 'word';
  if (ALSO_NOUNS.has(verb) && isLegalSaid(word, -1)) return 'sourceNoun';
  if (FRONTED.has(verb) && isFronted(word)) return 'past';
  if (WRITINGS.has(verb) && word.is(-1, 'time', 'word') && word.is(-2, 'determiner')) return 'sourceNoun';
  if (ALSO_NOUNS.has(verb) && word.is(0, 'saying') && endsSingular(word)) return 'sourceNoun';
  if (isNounOfClaims(word) || isNounOfWords(word)) return 'word';
  if (isNounOfBody(word)) return 'sourceNoun';
  if (verb === 'express' && word.is(-1, 'comma')) return 'word';
  if (SAYING_BESIDE.has(verb)) return isBesideQuotation(word, 1) ? 'saying' : null;
  return SAYING_BACK.has(verb) && word.word(1) === 'back' && isBesideQuotation(word, 2) ? 'saying' : null;
}

/** Whether a word opens its sentence, is nobody's name, and something belongs to it: "Known as", "Born in". */
const isFronted = (word: WordInContext): boolean =>
  word.is(0, 'capital') &&
  word.word(-1) === '' &&
  word.is(1, 'as', 'by', 'for', 'in', 'to') &&
  !word.isPerson(0);

/** "The said report": whether the word at an offset is the “said” of lawyers, which reports nothing. */
function isLegalSaid(word: WordInContext, offset: number): boolean {
  if (word.word(offset) !== 'said' || word.word(offset - 1) !== 'the') return false;
  return word.is(offset + 1, 'word', 'sourceNoun', 'personNoun', 'saying');
}

/** "A World Bank report", "one Facebook post", "in the World Bank report": no verb has one subject behind "a", or a preposition, without an ending. */
function endsSingular(word: WordInContext): boolean {
  // "one message read" has its verb
  if (!word.is(-1, 'capital', 'sourceNoun') || word.word(-1).endsWith('s') || word.word(0) === 'read')
    return false;
  let before = -2;
  while (before > -LONGEST_NOUN && word.is(before, 'capital', 'sourceNoun', 'word')) before--;
  const article = word.word(before);
  const isLed = article === 'the' || article === 'its' || article === 'their';
  return ONE.has(article) || (isLed && word.is(before - 1, 'by', 'in', 'of', 'to'));
}

/** "False claims that", "rejected claims that": what somebody claims, and not that they do. */
function isNounOfClaims(word: WordInContext): boolean {
  if (!NOUNS.has(word.word(0)) || word.word(1) !== 'that' || !word.is(0, 'saying')) return false;
  if (OF_CLAIMS.has(word.word(-1))) return true;
  // "a report notes that"
  return word.is(-1, 'judging', 'saying', 'gerund') && !NOUNS.has(word.word(-1));
}

/** "The cryptic remark “…”", "Lund’s reply “…”": what somebody says, before its words; "the order “…”" may be what they are about. */
function isNounOfWords(word: WordInContext): boolean {
  if (!ALSO_NOUNS.has(word.word(0)) || !word.is(1, 'quotation', 'phrase')) return false;
  const isQualified = word.is(-1, 'word') && !word.word(-1).endsWith('s');
  const before = isQualified ? -2 : -1;
  if (word.is(before, 'possessive') || OWNERS.has(word.word(before))) return true;
  return isQualified && (ONE.has(word.word(before)) || word.word(before) === 'the');
}

/** What stands before one thing and no more, and before somebody's. */
const ONE = words`a an another one this`;
const OWNERS = words`her his its my our their`;

/** "On court orders", "in press reports": several things of a body, behind a preposition. */
const isNounOfBody = (word: WordInContext): boolean =>
  word.word(0).endsWith('s') &&
  word.is(0, 'saying', 'judging') &&
  word.is(-1, 'sourceNoun') &&
  word.is(-2, 'in', 'on', 'by', 'from');

/** The most words of a noun phrase before its noun. */
const LONGEST_NOUN = 6;

/**
 * `"…," she laughs.`, `"…!" Mr Rao shot back.`: a quotation, who says it, and nothing behind the verb, which ends at `next`; or
 * `"…?" shot back Mr Rao`: the verb between both.
 */
function isBesideQuotation(word: WordInContext, next: number): boolean {
  if (word.is(-1, 'quotation', 'phrase')) return word.is(next, 'capital', 'determiner', 'personNoun');
  const ends = word.is(next, 'stop', 'comma', 'colon', 'quotation', 'phrase') || word.word(next) === '';
  if (!ends || !word.is(-1, 'pronoun', 'capital', 'personNoun')) return false;
  let before = -2;
  while (before > -LONGEST_SPEAKER && word.is(before, 'capital', 'personNoun', 'determiner')) before--;
  return word.is(before, 'quotation', 'phrase');
}

/** How far before its verb a quotation ends, in units, with its speaker between. */
const LONGEST_SPEAKER = 6;
