import type { HolidayRule } from '../../grammar/dates.ts';

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus });

/** Holidays with a day of their own in the Gregorian calendar, of all German-speaking countries. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['allerheiligen', fixed(11, 1)],
  ['allerseelen', fixed(11, 2)],
  ['aschermittwoch', easter(-46)],
  ['christi himmelfahrt', easter(39)],
  ['fronleichnam', easter(60)],
  ['gründonnerstag', easter(-3)],
  ['heiligabend', fixed(12, 24)],
  ['heiligen abend', fixed(12, 24)],
  ['karfreitag', easter(-2)],
  ['karsamstag', easter(-1)],
  ['mariä himmelfahrt', fixed(8, 15)],
  ['neujahr', fixed(1, 1)],
  ['neujahrstag', fixed(1, 1)],
  ['nikolaustag', fixed(12, 6)],
  ['ostermontag', easter(1)],
  ['ostern', easter(0)],
  ['ostersamstag', easter(-1)],
  ['ostersonntag', easter(0)],
  ['palmsonntag', easter(-7)],
  ['pfingsten', easter(49)],
  ['pfingstmontag', easter(50)],
  ['pfingstsonntag', easter(49)],
  ['reformationstag', fixed(10, 31)],
  ['rosenmontag', easter(-48)],
  ['silvester', fixed(12, 31)],
  ['silvesterabend', fixed(12, 31)],
  ['valentinstag', fixed(2, 14)],
  ['vatertag', easter(39)],
  ['weihnachten', fixed(12, 25)],
]);
