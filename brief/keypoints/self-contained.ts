import type { KeyPointGrammar } from '../grammar/key-points.ts';
import { Char, factsAt, lengthAt } from '../text/characters.ts';
import { opensLike } from '../text/line-openings.ts';

/** An opening phrase ("In 2010, he …") is at most so long. */
const OPENING_PHRASE = 7;

/**
 * Whether a sentence can be understood without the one before it: no pronoun or conjunction in its opening, no pronoun
 * before the first name, and no half of a quotation.
 */
export function standsAlone(
  sentence: string,
  { leaning: grammar, stopWords }: Pick<KeyPointGrammar, 'leaning' | 'stopWords'>,
): boolean {
  const words = firstWords(sentence);
  const first = words[0]?.toLowerCase() ?? '';
  if (opens(grammar.pronouns, first) || grammar.conjunctions.has(first)) return false;
  if (opensLike(grammar.phrases, sentence)) return false;
  if (words.some((word) => grammar.innerConjunctions.has(word))) return false;
  const comma = words.slice(0, OPENING_PHRASE).indexOf(',');
  const phrase = words.slice(1, comma === -1 ? 3 : comma);
  if (phrase.some((word) => factsAt(word, 0) & Char.upper)) return true;
  const after = words[comma === -1 ? 0 : comma + 1]?.toLowerCase() ?? '';
  if (grammar.personalPronouns.has(after)) return false;
  return !stopWords.has(first) || namesBeforePronouns(sentence, grammar.personalPronouns);
}

/**
 * Whether even the first sentence of a story leans on somebody nobody named yet: "He is 90", "But he denied it", "As she turned the
 * key, the lights went out".
 */
export function leansFromTheStart(
  sentence: string,
  { leaning: grammar }: Pick<KeyPointGrammar, 'leaning'>,
): boolean {
  const [opening = '', second = ''] = firstWords(sentence);
  const first = opening.toLowerCase();
  // "His Majesty"
  if (opens(grammar.personalPronouns, first)) return !(factsAt(second, 0) & Char.upper);
  const follows = grammar.personalPronouns.has(second);
  return follows && (grammar.conjunctions.has(first) || !holdsName(sentence));
}

/** Whether a word with a capital stands behind the first. */
function holdsName(sentence: string): boolean {
  for (let at = endOfWord(sentence, 0); at < sentence.length; ) {
    if (factsAt(sentence, at) & Char.upper) return true;
    at = Math.max(endOfWord(sentence, at), at + lengthAt(sentence, at));
  }
  return false;
}

/**
 * Of a sentence that opens with a function word, whether a capitalised word stands before its first pronoun: who is
 * meant is likely to be in it then. What is between quotation marks is the speaker's own.
 */
function namesBeforePronouns(sentence: string, pronouns: ReadonlySet<string>): boolean {
  const told = sentence.replace(QUOTED, ' ');
  for (let at = endOfWord(told, 0); at < told.length; ) {
    const start = at;
    at = endOfWord(told, start);
    if (at === start) at += lengthAt(told, start);
    else if (pronouns.has(told.slice(start, at))) return false;
    else if (factsAt(told, start) & Char.upper) return true;
  }
  return true;
}

/** The end of the letters and figures that begin at an offset. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (factsAt(text, at) & WORD) at += lengthAt(text, at);
  return at;
}

const QUOTED = /["“«„][^"“”«»„]*["”»]/g;

const WORD = Char.letter | Char.number;

/** As many words and inner marks as an opening phrase has, and the word after it. */
function firstWords(sentence: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < sentence.length && words.length <= OPENING_PHRASE; ) {
    const start = at;
    at += lengthAt(sentence, at);
    if (factsAt(sentence, start) & WORD) {
      while (factsAt(sentence, at) & (WORD | Char.mark) || "'’-".includes(sentence[at] ?? ' '))
        at += lengthAt(sentence, at);
      words.push(sentence.slice(start, at));
    } else if (',;:'.includes(sentence[start]!)) words.push(sentence[start]!);
  }
  return words;
}

/** "He" and "he's", "they'll". */
function opens(pronouns: ReadonlySet<string>, word: string): boolean {
  return pronouns.has(word.split(/['’]/)[0] ?? '');
}
