import { calendarWords } from '../languages/en/calendar-words.ts';
import { NAME_PARTICLES } from '../languages/en/name-words.ts';
import {
  BOILERPLATE_OPENINGS,
  CAPTION_PHRASES,
  COPYRIGHT_SIGNS,
  CREDITS,
  LABEL,
  PLACES_IN_PICTURE,
  SIDES,
  SIDES_BETWEEN_COMMAS,
  TIME,
} from '../languages/en/page-boilerplate.ts';
import { Char, factsAt, factsOf, lengthAt } from '../text/characters.ts';
import { opensLike } from '../text/line-openings.ts';
import { holdsPhrase } from '../text/phrases.ts';

/** A sentence below this many words tells nothing, above the other it is no point. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 70;

/** Whether a sentence is one of the story at all: not a label, a caption, a credit, a question, an invitation. */
export function tellsSomething(sentence: string, words: number): boolean {
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (!endsWithMark(sentence)) return false;
  if (factsAt(sentence, 0) & Char.letter && LABEL.test(sentence)) return false;
  if (opensLike(BOILERPLATE_OPENINGS, sentence) || isByline(sentence) || TIME.test(sentence)) return false;
  const lower = sentence.toLowerCase();
  return (
    !COPYRIGHT_SIGNS.some((sign) => lower.startsWith(sign)) &&
    !holdsPhrase(lower, CREDITS) &&
    !isCaption(lower)
  );
}

/** Whether a sentence in lower case says where somebody is to be seen in a picture. */
function isCaption(lower: string): boolean {
  return (
    SIDES_BETWEEN_COMMAS.some((side) => lower.includes(side)) ||
    holdsPhrase(lower, CAPTION_PHRASES) ||
    hasPlaceInPicture(lower)
  );
}

/** What stands in brackets of a caption is no longer, in code units. */
const LONGEST_PLACE = 25;

/** "(left)", "(second right)", "(Ann Lee, right)": brackets with letters alone, the last word a side. */
function hasPlaceInPicture(lower: string): boolean {
  for (let open = lower.indexOf('('); open !== -1; open = lower.indexOf('(', open + 1)) {
    const close = lower.indexOf(')', open);
    if (close === -1) return false;
    if (close - open - 1 > LONGEST_PLACE) continue;
    const inside = lower.slice(open + 1, close);
    if (PLACES_IN_PICTURE.has(inside)) return true;
    if (SIDES.some((side) => inside.endsWith(side)) && isOfLetters(inside)) return true;
  }
  return false;
}

function isOfLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += lengthAt(text, at))
    if (!(factsAt(text, at) & (Char.letter | Char.mark)) && !' ,'.includes(text[at]!)) return false;
  return true;
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
  if (!sentence.startsWith('By ') && !sentence.startsWith('BY ')) return false;
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
