import { calendarWords } from '../languages/en/calendar-words.ts';
import {
  INNER_CONJUNCTIONS,
  OPENING_CONJUNCTIONS,
  OPENING_PHRASES,
  OPENING_PRONOUNS,
  PERSONAL_PRONOUNS,
} from '../languages/en/dependent-openings.ts';
import { NAME_PARTICLES } from '../languages/en/name-words.ts';
import {
  CAPTION,
  CREDIT,
  FURNITURE_OPENINGS,
  LABEL,
  PLACE_IN_PICTURE,
  TIME,
} from '../languages/en/page-furniture.ts';
import { Char, factsAt, factsOf, lengthAt } from '../text/characters.ts';

/** A sentence below this many words tells nothing, above the other it is no point. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 70;
/** An opening phrase ("In 2010, he …") is at most so long. */
const OPENING_PHRASE = 7;

/** Whether a sentence is one of the story at all: not a label, a caption, a credit, a question, an invitation. */
export function tellsSomething(sentence: string, words: number): boolean {
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (!endsWithMark(sentence)) return false;
  return (
    !(factsAt(sentence, 0) & Char.letter && LABEL.test(sentence)) &&
    !TIME.test(sentence) &&
    !FURNITURE_OPENINGS.test(sentence) &&
    !isByline(sentence) &&
    !CREDIT.test(sentence) &&
    !CAPTION.test(sentence) &&
    !(sentence.includes('(') && PLACE_IN_PICTURE.test(sentence))
  );
}

/** What "by" has after it where the words tell a time: "By Monday Lagos had no water". */
const CALENDAR: ReadonlySet<string> = new Set(
  calendarWords.flatMap(({ class: is, words }) =>
    is === 'Month' || is === 'Weekday' || is === 'Holiday' ? words.flatMap((word) => word.split(' ')) : [],
  ),
);
/** No two names are longer, in code units. */
const LONGEST_BYLINE = 100;

/** "By Ann Lee": two words with capitals, the first no day or month; between them a particle may stand ("By Jan de Vries"). */
function isByline(sentence: string): boolean {
  if (!/^by /i.test(sentence)) return false;
  const [, first = '', second = '', third = ''] = sentence.slice(0, LONGEST_BYLINE).split(' ', 4);
  if (!isName(first) || CALENDAR.has(first.toLowerCase())) return false;
  return isName(second) || (NAME_PARTICLES.has(second) && isName(third));
}

/** A capital, and letters with the marks of names. */
function isName(word: string): boolean {
  if (!(factsAt(word, 0) & (Char.upper | Char.title))) return false;
  for (let at = 0; at < word.length; at += lengthAt(word, at))
    if (!(factsAt(word, at) & (Char.letter | Char.mark)) && !"'’.-,".includes(word[at]!)) return false;
  return !word.slice(0, -1).includes(',');
}

/**
 * Whether a sentence can be understood without the one before it: no pronoun or conjunction in its opening, no pronoun
 * before the first name, and no half of a quotation.
 */
export function standsAlone(sentence: string): boolean {
  const words = firstWords(sentence);
  const first = words[0]?.toLowerCase() ?? '';
  if (opens(OPENING_PRONOUNS, first) || OPENING_CONJUNCTIONS.has(first)) return false;
  if (OPENING_PHRASES.test(sentence)) return false;
  if (words.some((word) => INNER_CONJUNCTIONS.has(word))) return false;
  const comma = words.slice(0, OPENING_PHRASE).indexOf(',');
  const phrase = words.slice(1, comma === -1 ? 3 : comma);
  if (phrase.some((word) => factsAt(word, 0) & Char.upper)) return true;
  const after = words[comma === -1 ? 0 : comma + 1]?.toLowerCase() ?? '';
  return !PERSONAL_PRONOUNS.has(after);
}

/** Whether a final mark stands at the end, perhaps inside closing marks. */
function endsWithMark(sentence: string): boolean {
  let last = sentence.length - 1;
  while (
    factsOf(sentence.charCodeAt(last)) & Char.closing ||
    sentence[last] === '"' ||
    sentence[last] === "'"
  )
    last--;
  return '.!…'.includes(sentence[last] ?? ' ');
}

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
