import type { DateInText } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** What a month is part of by name: "Praça de Maio", "Vila Abril". */
const BEFORE_NAMES = words`avenida bairro ilha mães praça rua travessa vila`;

/** Tells the month from names, and "mar", "set" and "out" from the words they are. */
export function isMonth(date: DateInText, at: number): boolean {
  const before = date.is(at - 1, 'Of') ? at - 2 : at - 1;
  if (date.is(at, 'MonthShort'))
    // "o terceiro set"
    return /^\d/.test(date.word(before)) || date.is(before, 'Slash') || date.is(at + 1, 'Year', 'Slash');
  if (!/^[A-Z]/.test(date.word(at))) return true;
  const opens = at === 0 || date.is(at - 1, 'Stop', 'Mark', 'Break', 'Quote', 'Dash');
  if (opens) return !date.is(at + 1, 'Name');
  if (date.is(at - 1, 'Name') || date.is(at + 1, 'Name')) return false;
  return !(date.is(at - 1, 'Of') && BEFORE_NAMES.has(date.word(at - 2).toLowerCase()));
}

/** Tells the season of a year from the ones that always come: "no verão faz calor". */
export function isSeason(date: DateInText, at: number): boolean {
  // "no Verão de 2026", as papers that keep to the old spelling write it
  if (/^[A-Z]/.test(date.word(at)) && !date.has('Year') && !date.is(at - 1, 'Stop', 'Break', 'Quote'))
    return false;
  if (date.has('Year', 'Past', 'Next', 'Last', 'This', 'Unit', 'Coming')) return true;
  return date.has('Edge', 'Weekend') && !date.is(date.to, 'Of', 'Other', 'Name');
}

/** What makes a weekday a name: "Sexta-Feira Santa", "Quarta-feira de Cinzas", "Domingo de Ramos". */
const AFTER_NAMED = words`cinzas negra ramos sangrento santa`;
const ALWAYS = /^(?:aos|às|todas|todos|cada|todo|toda)$/i;

/** Tells the day of this week from ordinals ("a segunda vez"), from what recurs and from names. */
export function isWeekday(date: DateInText, at: number): boolean {
  const isFull = date.is(at + 1, 'Hyphen') && date.is(at + 2, 'Far');
  const isPlain = /^(?:sábado|domingo)$/i.test(date.word(at));
  const end = isFull ? at + 3 : at + 1;
  const named = date.is(end, 'Of') ? end + 1 : end;
  if (AFTER_NAMED.has(date.word(named).toLowerCase())) return false;
  if (ALWAYS.test(date.word(at - 1)) || (date.is(at - 1, 'The') && ALWAYS.test(date.word(at - 2))))
    return false;
  // "de segunda a sexta", "de segunda a domingo"
  if (date.is(end, 'The', 'To') && date.is(end + 1, 'Weekday') && !date.has('This', 'Past', 'Next'))
    return false;
  if (date.is(at - 1, 'The', 'To') && date.is(at - 2, 'Weekday', 'Far')) return false;
  if (isFull || isPlain) return !(isPlain && /^[A-Z]/.test(date.word(at)) && date.is(at - 1, 'Name'));
  const isLed =
    date.is(at - 1, 'In', 'This', 'Until', 'Last', 'Next', 'Past', 'The', 'That') ||
    (date.is(at - 1, 'Of') && date.is(at - 2, 'DayPart')) ||
    date.word(at - 1).toLowerCase() === 'de';
  return (
    isLed && !date.is(end, 'Other', 'Name', 'Unit', 'Units', 'Half', 'Counted', 'Number', 'Quarter', 'Month')
  );
}

/** "Hoje" and "amanhã" as days, not those of a name ("Ciência Hoje") or of our time ("hoje em dia", "de hoje em diante"). */
export function isDay(date: DateInText, at: number): boolean {
  const word = date.word(at);
  if (/^hoje$/i.test(word) && date.word(at + 1) === 'em' && /^dia/.test(date.word(at + 2))) return false;
  const isOpening = date.is(at - 1, 'Stop', 'Mark', 'Break', 'Quote', 'Dash') || at === 0;
  return isOpening || !/^[A-Z]/.test(word) || !date.is(at - 1, 'Name');
}

/** Nouns in the plural, as far as their form shows it. */
export const isPlural = (word: string): boolean => word.length > 2 && word.endsWith('s');
