import type { CalendarValue } from '../calendar.ts';
import type { Match, Reading } from '../match.ts';
import { yearOfMonth } from './months.ts';
import { comparesMonths, noteQuarter, recentQuarter, yearAgoAdjective } from './units.ts';

/** "the third quarter", "this year's first quarter", "the fourth quarter of 2019", "the second half of next year". */
export function numberedPart(match: Match): Reading | null {
  const { today } = match;
  const kind = match.has('Half', 'ShortHalf') ? 'half' : 'quarter';
  const short = match.value('ShortQuarter', 'ShortHalf');
  // "the last quarter" alone is the one before this
  const isLast = !match.has('Ordinal') && match.has('Last') && (kind === 'half' || match.has('Of'));
  const number = short ?? (isLast ? (kind === 'half' ? 2 : 4) : match.value('Ordinal'));
  if (number === null || number > (kind === 'half' ? 2 : 4) || (short === null && isSport(match)))
    return null;
  if (short !== null && match.is(match.to, 'Name', 'Hyphen')) return null;
  let year = match.value('Year');
  let against: CalendarValue | null = null;
  if (year === null && today) {
    against = match.published;
    if (
      match.has('Unit') &&
      match.value('Unit') === 3 &&
      match.has('Last', 'Past', 'This', 'Next', 'Coming')
    ) {
      const pointer = match.is(match.find('Unit') - 1, 'Last')
        ? -1
        : match.is(match.find('Unit') - 1, 'Next')
          ? 1
          : 0;
      year = today.year + pointer;
    } else if (match.has('Ago') || (match.has('Unit') && match.has('Earlier'))) {
      year = today.year - 1;
    } else {
      const current = kind === 'half' ? Math.ceil(today.month / 6) : Math.ceil(today.month / 3);
      const tense = match.tense();
      const ahead = tense === 'future' ? 4 : tense === 'past' ? 0 : 1;
      year = number > current + ahead ? today.year - 1 : today.year;
    }
  }
  if (kind === 'quarter' && year !== null && today) {
    const ended = isOver(match, { year, number });
    if (ended || !recentQuarter(match)) noteQuarter(match, year, number);
  }
  return match.reading({ kind, year, number }, { against, from: afterDeterminer(match) });
}

/** "the third-quarter loss": the article is the loss's. */
function afterDeterminer(match: Match): number {
  return match.is(match.to - 2, 'Hyphen') && match.is(match.from, 'The') ? match.from + 1 : match.from;
}

/** A quarter or half of a game: no year beside it, and no word of business around. */
function isSport(match: Match): boolean {
  if (
    match.is(match.to, 'Hyphen') &&
    match.is(match.to + 1, 'Other') &&
    match.isCue(match.to + 1, 'afterGamePart')
  )
    return true;
  if (match.has('Half')) return !match.has('Unit', 'Year');
  return false;
}

/** The number of the quarter that most of "the quarter ended July 31" lies in; null where it says no end. */
function endOfQuarter(match: Match): number | null {
  const { to, tokens } = match;
  if (!match.isCue(to, 'ended') || !match.is(to + 1, 'Month', 'MonthShort')) return null;
  const month = tokens.value[to + 1]!;
  return Math.ceil((((month + 10) % 12) + 1) / 3);
}

function isOver(match: Match, quarter: { year: number; number: number }): boolean {
  const { today } = match;
  return !today || quarter.year * 4 + quarter.number < today.year * 4 + Math.ceil(today.month / 3);
}

/** "the first two quarters of 1990" */
export function quartersOfYear(match: Match): Reading | null {
  const [ordinal, count, year] = [match.value('Ordinal')!, match.value('Number')!, match.value('Year')];
  if (count === 2 && (ordinal === 1 || ordinal === 2))
    return match.reading({ kind: 'half', year, number: ordinal });
  if (count !== 3 || ordinal !== 1) return null;
  const quarter = (number: number) => ({ kind: 'quarter', year, number }) as const;
  return match.reading({ kind: 'interval', from: quarter(1), to: quarter(3) });
}

/** "the June quarter": the one that ends with the month. */
export function quarterEnding(match: Match): Reading | null {
  const month = match.value('Month')!;
  if (month % 3 !== 0) return null;
  const year = yearOfMonth(match, month);
  return match.reading({ kind: 'quarter', year, number: month / 3 }, { against: match.published });
}

/** "the quarter", "the latest period", "the year-ago quarter": the one the text is about, or that one a year before. */
export function knownQuarter(match: Match): Reading | null {
  const quarter = recentQuarter(match);
  const { today } = match;
  if (match.is(match.to, 'Hyphen') || match.is(match.to, 'Of')) return null;
  const back = match.has('Ago', 'Earlier', 'Comparable', 'Last');
  if (match.has('Period') && comparesMonths(match)) {
    const year = match.value('Year');
    return year === null ? yearAgoAdjective(match) : match.reading({ kind: 'year', year });
  }
  if (quarter) {
    const year = match.value('Year') ?? quarter.year - (back ? 1 : 0);
    return match.reading(
      { kind: 'quarter', year, number: quarter.number },
      { against: { kind: 'quarter', ...quarter }, anchors: !back },
    );
  }
  if (!today) return null;
  const ended = endOfQuarter(match);
  if (ended !== null) {
    const year = today.year - (ended > Math.ceil(today.month / 3) ? 1 : 0);
    noteQuarter(match, year, ended);
    return match.reading({ kind: 'quarter', year, number: ended }, { against: match.published });
  }
  const current = today.year * 4 + Math.ceil(today.month / 3) - 1;
  if (match.has('Quarter') && match.has('This', 'Current', 'Last', 'Next', 'Past', 'Latest')) {
    const index = current + (match.has('Last', 'Past', 'Latest') ? -1 : match.has('Next') ? 1 : 0);
    const value = { kind: 'quarter', year: Math.floor(index / 4), number: (index % 4) + 1 } as const;
    if (!match.has('Next')) noteQuarter(match, value.year, value.number);
    return match.reading(value, { against: match.published });
  }
  if (match.has('Year')) return match.reading({ kind: 'year', year: match.value('Year') });
  if (match.has('Ago', 'Earlier') || (match.has('Last') && match.has('Unit')))
    return match.reading({ kind: 'year', year: today.year - 1 }, { against: match.published });
  return null;
}
