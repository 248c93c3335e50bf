import type { HolidayRule } from '../../grammar/dates.ts';

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus });

/**
 * Days with names of their own. Natal alone is a city as well, and 7 de Setembro and 25 de Abril are read as the days they
 * are.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['carnaval', easter(-47)],
  ['corpus christi', easter(60)],
  ['dia da criança', fixed(6, 1)],
  ['dia das crianças', fixed(10, 12)],
  ['dia de natal', fixed(12, 25)],
  ['dia de portugal', fixed(6, 10)],
  ['dia de reis', fixed(1, 6)],
  ['dia do trabalhador', fixed(5, 1)],
  ['dia do trabalho', fixed(5, 1)],
  ['dia dos namorados', fixed(6, 12)],
  ['finados', fixed(11, 2)],
  ['noite de natal', fixed(12, 24)],
  ['páscoa', easter(0)],
  ['réveillon', fixed(12, 31)],
  ['véspera de natal', fixed(12, 24)],
]);
