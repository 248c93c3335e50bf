import type { DateInText } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** What a month is part of by name: "Plaza de Mayo", "Avenida Julio". */
const BEFORE_NAMES = words`abuelas avenida barrio calle departamento madres plaza río`;

/** Tells the month from the name and from "mar" and the like. */
export function isMonth(date: DateInText, at: number): boolean {
  if (date.is(at, 'MonthShort') && !date.is(at + 1, 'Stop', 'Year', 'Number')) return false;
  const capital = /^[A-Z]/.test(date.word(at));
  if (!capital) return true;
  const opens = at === 0 || date.is(at - 1, 'Stop', 'Mark', 'Break', 'Quote', 'Dash');
  if (opens) return !date.is(at + 1, 'Name');
  if (date.is(at - 1, 'Name') || date.is(at + 1, 'Name')) return false;
  // "avenida 9 de Julio", which was no day of July
  if (date.is(at - 1, 'Of') && date.is(at - 2, 'Number', 'Ordinal')) return false;
  return !(date.is(at - 1, 'Of') && BEFORE_NAMES.has(date.word(at - 2).toLowerCase()));
}

/** Tells the season of a year from the ones that always come: "en verano hace calor". */
export function isSeason(date: DateInText, at: number): boolean {
  if (/^[A-Z]/.test(date.word(at)) && !date.is(at - 1, 'Stop', 'Break', 'Quote')) return false;
  if (date.has('Year', 'Past', 'Next', 'Last', 'This', 'Unit', 'Coming')) return true;
  return date.has('Edge') && date.has('The') && !date.is(date.to, 'Of', 'Other', 'Name');
}

/** What makes a weekday a name: "Viernes Santo", "Domingo de Ramos", "Lunes Negro". */
const AFTER_NAMED = words`negro ramos resurrección santo`;

/** Tells the day of this week from what recurs ("los lunes", "de lunes a viernes") and from names. */
export function isWeekday(date: DateInText, at: number): boolean {
  if (date.is(at, 'WeekdayShort')) return false;
  if (/^(?:los|las|cada|todos)$/i.test(date.word(at - 1))) return false;
  if (date.is(at + 1, 'To') && date.is(at + 2, 'Weekday') && !date.has('This', 'Past', 'Next')) return false;
  if (date.is(at - 1, 'To') && date.is(at - 2, 'Weekday')) return false;
  const next = date.is(at + 1, 'Of') ? at + 2 : at + 1;
  if (AFTER_NAMED.has(date.word(next).toLowerCase())) return false;
  const isName = /^[A-Z]/.test(date.word(at)) && (date.is(at + 1, 'Name') || date.is(at - 1, 'Name'));
  return !isName || date.is(at - 1, 'Stop', 'Break');
}

/** Tells tomorrow from the morning ("la mañana", "por la mañana"), and today from "hoy en día". */
export function isDay(date: DateInText, at: number): boolean {
  const word = date.word(at).toLowerCase();
  if (word === 'mañana')
    return !date.is(at - 1, 'The', 'This', 'A', 'Every', 'That') && !date.is(at + 1, 'Of');
  if (word === 'hoy')
    return !(date.word(at + 1) === 'en' && date.word(at + 2) === 'día') && date.word(at + 1) !== 'por';
  return true;
}

/** Nouns in the plural, as far as their form shows it. */
export const isPlural = (word: string): boolean => word.length > 2 && word.endsWith('s');
