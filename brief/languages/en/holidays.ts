import type { HolidayRule } from '../../grammar/dates.ts';

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  n,
  plus,
});
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus });

/**
 * Holidays with a day of their own in the Gregorian calendar. Feasts of other calendars (Eid, Diwali, Lunar New Year)
 * have no rule that holds everywhere, and are not here.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['anzac day', fixed(4, 25)],
  ['ash wednesday', easter(-46)],
  ['australia day', fixed(1, 26)],
  ['bastille day', fixed(7, 14)],
  ['boxing day', fixed(12, 26)],
  ['burns night', fixed(1, 25)],
  ['canada day', fixed(7, 1)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['columbus day', nth(10, 1, 2)],
  ['easter', easter(0)],
  ['easter monday', easter(1)],
  ['easter sunday', easter(0)],
  ['election day', nth(11, 1, 1, 1)],
  ['good friday', easter(-2)],
  ['guy fawkes night', fixed(11, 5)],
  ['halloween', fixed(10, 31)],
  ['hogmanay', fixed(12, 31)],
  ['inauguration day', fixed(1, 20)],
  ['jamhuri day', fixed(12, 12)],
  ['juneteenth', fixed(6, 19)],
  ['labor day', nth(9, 1, 1)],
  ['madaraka day', fixed(6, 1)],
  ['mashujaa day', fixed(10, 20)],
  ['maundy thursday', easter(-3)],
  ['memorial day', nth(5, 1, -1)],
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['palm sunday', easter(-7)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['shrove tuesday', easter(-47)],
  ["st patrick's day", fixed(3, 17)],
  ["st stephen's day", fixed(12, 26)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ["valentine's day", fixed(2, 14)],
  ['veterans day', fixed(11, 11)],
  ['waitangi day', fixed(2, 6)],
  ['whit monday', easter(50)],
  ['whit sunday', easter(49)],
]);
