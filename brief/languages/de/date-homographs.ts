import type { DateInText } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** Tells the month from the given name and the family name: August, Mai, April, Juni. */
export function isMonth(date: DateInText, at: number): boolean {
  const introduced = date.is(
    at - 1,
    'In',
    'To',
    'Of',
    'Edge',
    'This',
    'Last',
    'Next',
    'Ago',
    'The',
    'Ordinal',
    'Early',
  );
  if (date.is(at, 'MonthShort') && !date.is(at + 1, 'Stop')) return false;
  if (introduced || date.has('Edge')) return true;
  const listed = date.is(at + 1, 'And', 'To', 'Dash', 'Comma') && date.is(at + 2, 'Month');
  return listed || !/^(?:August|Mai|April|Juli)$/.test(date.word(at)) || !date.is(at + 1, 'Name');
}

/** What is called after a season: "Arabischer Frühling", "Prager Frühling". */
const NAMED_SEASONS = words`Arabische Arabischen Arabischer Deutsche Deutschen Deutscher Prager`;

/** Tells the season from the name: Winter is a family name, too. */
export function isSeason(date: DateInText, at: number): boolean {
  if (NAMED_SEASONS.has(date.word(at - 1)) || (date.is(date.to, 'Hyphen') && date.touches(at))) return false;
  if (date.has('Year', 'Last', 'This', 'Next', 'Edge')) return true;
  const before = date.is(date.from - 1, 'The') ? date.from - 2 : date.from - 1;
  return date.is(before, 'In', 'To', 'Of') || date.is(date.from, 'The');
}

/** Days with names of their own. */
const NAMED_WEEKDAYS = words`Blauer Blutiger Schwarze Schwarzen Schwarzer Super`;

/** Tells the day of this week from the one in a name, and from its papers: "Welt am Sonntag". */
export function isWeekday(date: DateInText, at: number): boolean {
  if (NAMED_WEEKDAYS.has(date.word(at - 1))) return false;
  return !(date.word(at - 1) === 'am' && /^(?:Welt|Bild|NZZ|Tag|Kurier)$/.test(date.word(at - 2)));
}

/** Tells today and tomorrow from "am Morgen", "der Mann von gestern" and what is of our time. */
export function isDay(date: DateInText, at: number): boolean {
  const word = date.word(at);
  if (word === 'Morgen' && at > date.sentence.from) return false;
  return !(date.is(at - 1, 'Of') && /^(?:gestern|heute|morgen)$/.test(word));
}

/** Nouns in the plural, as far as their form shows it. */
export const isPlural = (word: string): boolean => /(?:en|er|innen|s)$/.test(word);
