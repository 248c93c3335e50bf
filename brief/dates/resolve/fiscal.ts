import type { DateGrammar } from '../../grammar/dates.ts';
import { addMonths, type CalendarValue } from '../calendar.ts';
import type { Match, Reading } from '../match.ts';
import { CODE } from '../token-class.ts';
import { type DateTokens, wordAt } from '../token-row.ts';
import { yearOfMonth } from './months.ts';
import { MONTH } from './unit-values.ts';

/** How far behind "fiscal year" the month it ends with may be told, in tokens. */
const END_WITHIN = 4;

/**
 * The month a text's fiscal years begin with, as it tells it itself: "(April-March)", "from July to June", "the year ended
 * March 31"; or as the country of its page has it; null where nothing does.
 */
export function fiscalStart(
  tokens: DateTokens,
  { cues }: DateGrammar,
  country: number | null,
): number | null {
  const { codes, count, value } = tokens;
  const isMonth = (i: number) => codes[i] === CODE.Month || codes[i] === CODE.MonthShort;
  for (let i = 0; i + 2 < count; i++) {
    if (
      isMonth(i) &&
      JOINS.has(codes[i + 1]!) &&
      isMonth(i + 2) &&
      value[i + 2] === ((value[i]! + 10) % 12) + 1
    )
      return value[i]!;
    if (codes[i] !== CODE.Fiscal || codes[i + 1] !== CODE.Unit) continue;
    for (let at = i + 2, ends = false; at < Math.min(count, i + 2 + END_WITHIN); at++) {
      ends ||= cues.ended.has(wordAt(tokens, at).toLowerCase());
      if (ends && isMonth(at)) return (value[at]! % 12) + 1;
    }
  }
  return country;
}

const JOINS: ReadonlySet<number> = new Set([CODE.Hyphen, CODE.Dash, CODE.To, CODE.Until]);

/**
 * "FY27", "Q1 FY27", "the second half of FY26": of a fiscal year, which is named by the year it ends in. Where
 * nothing tells the month it begins with, it is no date.
 */
export function fiscalPart(match: Match): Reading | null {
  const at = match.find('FiscalYear');
  const tail = at + 2 < match.to ? match.numberAt(at + 2) : null;
  const named = match.tokens.value[at]!;
  if (tail !== null && tail !== (named + 1) % 100) return null;
  const year = tail === null ? named : named + 1;
  const start = match.discourse.fiscalStart;
  const isHalf = match.has('Half', 'ShortHalf');
  const part =
    match.value('ShortQuarter', 'ShortHalf') ??
    (match.has('Last') ? (isHalf ? 2 : 4) : match.value('Ordinal'));
  if (start === null || (part !== null && part > (isHalf ? 2 : 4))) return null;
  const begins = start > 1 ? year - 1 : year;
  if (part === null) return match.reading(start === 1 ? { kind: 'year', year } : stretch(begins, start, 12));
  const length = isHalf ? 6 : 3;
  const first = addMonths(begins, start, (part - 1) * length);
  return match.reading(stretch(first.year, first.month, length));
}

/** "The three months to September", "the half year to June": the months that end with it. */
export function monthsUntil(match: Match): Reading | null {
  const month = match.value('Month', 'MonthShort')!;
  const count = match.has('Half') ? 6 : (match.value('Number') ?? 0);
  if (!match.has('Half') && match.value('Units') !== MONTH) return null;
  const written = match.value('Year');
  const year = written ?? yearOfMonth(match, month);
  if (year === null || count < 2 || count > 12) return null;
  const first = addMonths(year, month, 1 - count);
  return match.reading(stretch(first.year, first.month, count), {
    against: written === null ? match.published : null,
  });
}

/** So many months from one on: a quarter or half of the calendar where it is one. */
function stretch(year: number, month: number, count: number): CalendarValue {
  if (count === 3 && month % 3 === 1) return { kind: 'quarter', year, number: (month + 2) / 3 };
  if (count === 6 && month % 6 === 1) return { kind: 'half', year, number: (month + 5) / 6 };
  const end = addMonths(year, month, count - 1);
  return { kind: 'interval', from: { kind: 'month', year, month }, to: { kind: 'month', ...end } };
}
