import type { CalendarValue } from '../calendar.ts';
import type { Match, Reading } from '../match.ts';
import { dayIn } from './days.ts';
import { yearOfMonth } from './months.ts';
import { isYear } from './years.ts';

/** "from 2002 to 2005", "between 2010 and 2015": the stretch of years, without the word before it. */
export function yearsBetween(match: Match): Reading | null {
  const [first, last] = [match.tokens.value[match.from]!, match.tokens.value[match.to - 1]!];
  if (!isBounded(match) || last <= first || !isYear(match, match.to - 1)) return null;
  return match.reading({
    kind: 'interval',
    from: { kind: 'year', year: first },
    to: { kind: 'year', year: last },
  });
}

/** "March 2019 to May 2020", "28 December 2019 to 3 January 2020", "between May 5 and June 9". */
export function between(match: Match): Reading | null {
  const link = linkOf(match);
  if (match.is(link, 'And') && !match.isCue(match.from - 1, 'between')) return null;
  const to = endOf(match, link + 1, match.to);
  const from = endOf(match, match.from, link);
  const month = (end: typeof to) => end.month;
  const toYear = to.year ?? yearOfMonth(match, month(to));
  const fromYear = from.year ?? (toYear === null ? null : month(from) > month(to) ? toYear - 1 : toYear);
  const first = endValue(fromYear, from);
  const last = endValue(toYear, to);
  if (!first || !last) return null;
  const against = to.year === null ? match.published : null;
  return match.reading({ kind: 'interval', from: first, to: last }, { against });
}

interface End {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

function endValue(year: number | null, { month, day }: End): CalendarValue | null {
  return day === null ? { kind: 'month', year, month } : dayIn(year, month, day);
}

/** The token between the two ends. */
function linkOf(match: Match): number {
  for (let i = match.from + 1; i < match.to; i++)
    if (match.is(i, 'To', 'Until', 'Dash', 'Hyphen', 'And')) return i;
  return match.to;
}

function endOf(match: Match, from: number, to: number): End {
  let [year, month, day]: [number | null, number, number | null] = [null, 1, null];
  for (let i = from; i < to; i++) {
    const value = match.tokens.value[i]!;
    if (match.is(i, 'Year')) year = value;
    else if (match.is(i, 'Month', 'MonthShort')) month = value;
    else if (match.is(i, 'Number', 'Ordinal')) day = value;
  }
  return { year, month, day };
}

/** Whether two years side by side bound a stretch: after "from" or "between", or alone in brackets and after a comma. */
function isBounded(match: Match): boolean {
  const before = match.from - 1;
  if (match.is(match.from + 1, 'And')) return match.isCue(before, 'between');
  return match.isCue(before, 'fromOn') || match.is(before, 'Comma', 'Mark');
}
