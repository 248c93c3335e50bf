import type { HolidayRule } from '../../grammar/dates.ts';

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus });

/** Holidays with a day of their own in the Gregorian calendar, the same wherever French is written. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['ascension', easter(39)],
  ['assomption', fixed(8, 15)],
  ['chandeleur', fixed(2, 2)],
  ['fête du travail', fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  ['noël', fixed(12, 25)],
  ['nouvel an', fixed(1, 1)],
  ['pentecôte', easter(49)],
  ['pâques', easter(0)],
  ['saint-sylvestre', fixed(12, 31)],
  ['saint-valentin', fixed(2, 14)],
  ['toussaint', fixed(11, 1)],
  ['épiphanie', fixed(1, 6)],
]);
