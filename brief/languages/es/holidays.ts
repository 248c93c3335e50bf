import type { HolidayRule } from '../../grammar/dates.ts';

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });

/** Holidays of one word with a day of their own; what begins with "día" or a weekday is read as those. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['halloween', fixed(10, 31)],
  ['navidad', fixed(12, 25)],
  ['nochebuena', fixed(12, 24)],
  ['nochevieja', fixed(12, 31)],
  ['pentecostés', { kind: 'easter', plus: 49 }],
]);
