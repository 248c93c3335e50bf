import type { DateInText } from '../../grammar/dates.ts';
import { words } from '../words.ts';

const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a capital here is one of its own, and not that of a sentence or of a headline in capitals. */
function isProper(date: DateInText, at: number): boolean {
  const word = date.word(at);
  return (
    isUpper(word) &&
    word !== word.toUpperCase() &&
    at > date.sentence.from &&
    !date.is(at - 1, 'Quote', 'Mark', 'Stop', 'Break', 'Dash')
  );
}

/** Tells the month from the planet and the name: Mars, Mai. */
export function isMonth(date: DateInText, at: number): boolean {
  if (date.has('Number', 'Ordinal', 'Year')) return true;
  if (date.is(at, 'MonthShort')) return date.is(at + 1, 'Stop') && date.from < at;
  const word = date.word(at).toLowerCase();
  if (word === 'mars' || word === 'mai')
    return !isProper(date, at) && !(word === 'mars' && isUpper(date.word(at)));
  return !isProper(date, at) || date.is(at - 1, 'In', 'Of', 'To');
}

/** What "été" follows as a participle: "a été", "n’avait pas encore été". */
const PERFECT = words`a ai aient ait aura auraient aurait auront avaient avait avez avoir avons ayant eu eût ont`;

/** Tells the season from the participle and the name: a été, Printemps arabe, le Printemps de Bourges. */
export function isSeason(date: DateInText, at: number): boolean {
  const word = date.word(at);
  if (isProper(date, at) && !date.has('Year', 'Last', 'Next', 'This')) return false;
  if (date.is(date.to, 'Name') && isUpper(word)) return false;
  if (word.toLowerCase() !== 'été')
    return (
      date.has('The', 'This', 'Edge', 'Year', 'Last', 'Next', 'To') ||
      date.is(date.from - 1, 'In', 'To', 'Of')
    );
  for (let i = at - 1; i >= date.sentence.from && i > at - 4; i--)
    if (PERFECT.has(date.word(i).toLowerCase())) return false;
  return date.has('The', 'This', 'Edge', 'Year') || date.is(date.from - 1, 'In', 'Of', 'To');
}

/** After a weekday that is a feast or a name: Vendredi saint, Mardi gras. */
const FEASTS = words`fou gras noir saint sanglant`;

/** Tells the day of this week from the one that comes again and again ("le mardi"), and from names. */
export function isWeekday(date: DateInText, at: number): boolean {
  if (FEASTS.has(date.word(at + 1))) return false;
  if (date.is(date.from - 1, 'Every') || (date.is(date.from - 2, 'Every') && date.is(date.from - 1, 'The')))
    return false;
  const named = date.has('Number', 'Ordinal', 'Last', 'Next', 'Following', 'Previous', 'This', 'Month');
  if (date.is(date.from - 1, 'The') && !named) return false;
  return named || !isProper(date, at);
}

/** Tells today and tomorrow from "le monde de demain", "les jeunes d’aujourd’hui", and papers' names. */
export function isDay(date: DateInText, at: number): boolean {
  const word = date.word(at);
  if (isProper(date, at)) return false;
  if (date.is(at - 1, 'Of') && /^(?:demain|aujourd)/.test(word)) return date.word(at - 2) === 'partir';
  return true;
}

/** Nouns in the plural, as far as their form shows it. */
export function isPlural(word: string): boolean {
  return /[sx]$/.test(word) && word.length > 3;
}
