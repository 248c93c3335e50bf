import type { DateInText } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** What is held in May: "the May elections", but not "the May government". */
const MAY_EVENTS = words`
  attack ballot deadline election elections general local meeting poll polls referendum report summit vote
`;

/** Tells the month from the verb, the modal and the name: May, March, April, June, August, Mar del Plata. */
export function isMonth(date: DateInText, at: number): boolean {
  const before = at - 1;
  const introduced = date.is(before, 'In', 'Until', 'Of', 'After', 'Before', 'This');
  if (date.is(at, 'MonthShort') && !date.is(at + 1, 'Stop')) {
    return (introduced || date.from < at) && !date.is(at + 1, 'Name', 'Other');
  }
  if (date.has('Early', 'Edge')) return true;
  const described = date.is(before, 'The', 'A') && date.is(at + 1, 'Other');
  const listed = date.is(at + 1, 'And', 'To', 'Dash') && date.is(at + 2, 'Month');
  switch (date.word(at).toLowerCase()) {
    case 'march':
      if (described || listed || introduced) return true;
      return date.is(before, 'To', 'And', 'Comma', 'Dash') && !date.is(at + 1, 'Name', 'Other', 'In');
    case 'may':
      if (listed || introduced) return !date.is(at + 1, 'Name', 'Be');
      if (described) return MAY_EVENTS.has(date.word(at + 1));
      return (
        date.is(before, 'To', 'And', 'Comma', 'Dash') && !date.is(at + 1, 'Name', 'Other', 'Be', 'Function')
      );
    case 'april':
    case 'june':
    case 'august':
      if (date.is(before, 'Name')) return false;
      if (introduced || listed || date.is(before, 'The', 'A', 'To', 'Until')) return true;
      return !date.is(at + 1, 'Name', 'PastVerb', 'Possessive');
    default:
      return true;
  }
}

/** Tells the season from the verbs and the names: to fall, springs, Arab Spring, Winter Olympics. */
export function isSeason(date: DateInText, at: number): boolean {
  const word = date.word(at);
  const before = date.from - 1;
  if (date.is(date.to, 'Name') || (date.is(date.to, 'Hyphen') && date.touches(at))) return false;
  if (date.has('Year')) return true;
  if (date.has('Last', 'This', 'Next', 'Past', 'Coming')) return word !== 'fall' || !date.is(at + 1, 'Of');
  if (/^[A-Z]/.test(word)) return false;
  if (word === 'fall' || word === 'spring') {
    if (date.is(before, 'Until') && !date.has('The')) return !date.is(date.to, 'Of', 'Other', 'Units');
    const led = date.is(before, 'In', 'Until', 'After', 'Before') && date.has('The');
    return led && !date.is(date.to, 'Of', 'Other');
  }
  if (!date.is(before, 'In', 'Until', 'After', 'Before', 'Of') && !date.has('Early', 'Edge')) return false;
  return !date.is(date.to, 'Other', 'Units');
}

/** Before a weekday that is a name: Super Tuesday, Black Friday, Bloody Sunday, Blue Monday. */
const NAMED_WEEKDAYS = words`Ash Black Bloody Blue Cyber Easter Freaky Giving Good Happy Maundy Palm Sheffield Super`;

/** What papers, stations and programmes of a weekday are called: the Sunday Times, Friday Night. */
const TITLES_AFTER_WEEKDAYS = words`
  Express Herald Independent Mail Mirror Monitor Nation Night People Politics Post Punch Standard Star Sun Telegraph Times
  Tribune Trust Vision World
`;

/** Tells the day of this week from the one in a name. */
export function isWeekday(date: DateInText, at: number): boolean {
  if (at === date.from && NAMED_WEEKDAYS.has(date.word(at - 1))) return false;
  return !TITLES_AFTER_WEEKDAYS.has(date.word(at + 1));
}

/** What is today's without being of this day: "today's world". */
const OF_OUR_TIME = words`age children era generation society standards terms world young youth`;

/** Tells today and tomorrow from "the cities of tomorrow", "today's world" and USA Today. */
export function isDay(date: DateInText, at: number): boolean {
  const word = date.word(at);
  if (word === 'tomorrow' && date.word(at - 1) === 'of' && isPlural(date.word(at - 2))) return false;
  if (word.startsWith('T') && (isInName(date, at) || PROGRAMMES.has(date.word(at + 1)))) return false;
  return !(date.is(at + 1, 'Possessive') && OF_OUR_TIME.has(date.word(at + 2)));
}

/** The Today programme. */
const PROGRAMMES = words`newspaper programme show`;

/** USA Today, the Tomorrow Group: a capital inside a sentence, beside another. */
function isInName(date: DateInText, at: number): boolean {
  const opens = date.is(at - 1, 'Stop', 'Mark', 'Break', 'Quote', 'Dash') || at === 0;
  return date.is(at - 1, 'Name') || (!opens && date.is(at + 1, 'Name'));
}

const PLURALS = words`children men people women`;

/** Nouns in the plural, as far as their form shows it. */
export function isPlural(word: string): boolean {
  return (word.endsWith('s') && word !== 'as') || PLURALS.has(word);
}
