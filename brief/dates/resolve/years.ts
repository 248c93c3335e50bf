import type { Match, Reading } from '../match.ts';
import { isPlaceName } from './names.ts';
import { CENTURY, DECADE, YEAR } from './unit-values.ts';

/** "2019", "early 2020", "the end of 2020", "fiscal 1989". */
export function yearAlone(match: Match): Reading | null {
  const at = match.find('Year');
  if (!isYear(match, at)) return null;
  return match.reading({ kind: 'year', year: match.tokens.value[at]! });
}

/** "2010-15", "2019/20", "2022-2023": one stretch of years, as seasons and school years are written. */
export function yearRange(match: Match): Reading | null {
  const first = match.tokens.value[match.from]!;
  if (!match.touches(match.from) || !match.touches(match.from + 1) || !isYear(match, match.from)) return null;
  const written = match.tokens.value[match.from + 2]!;
  if (match.is(match.from + 2, 'Number') && match.word(match.from + 2).length !== 2) return null;
  const last = match.is(match.from + 2, 'Year') ? written : Math.floor(first / 100) * 100 + written;
  if (last <= first || match.is(match.to, 'Hyphen')) return null;
  return match.reading({
    kind: 'interval',
    from: { kind: 'year', year: first },
    to: { kind: 'year', year: last },
  });
}

/** Numbers below are years only where no noun follows; still lower ones only after a preposition. */
const FIRST_PLAIN_YEAR = 1700;
const FIRST_OLD_YEAR = 1300;

/** Not a count ("2000 people"), a price, a number of something ("Resolution 1973") or a part of a code. */
export function isYear(match: Match, at: number): boolean {
  const { from, to } = match;
  if (match.is(from - 1, 'Currency', 'Numbered', 'Slash', 'Figure')) return false;
  // "(1625 UTC)", "1900 hrs"
  if (match.is(to, 'Percent', 'Counted', 'Thousand', 'Currency', 'Figure', 'Number', 'Meridiem'))
    return false;
  if (match.is(to, 'Era') || match.is(from - 1, 'Era') || isPlaceName(match, to)) return false;
  if (match.is(to, 'Slash') && match.touches(at)) return false;
  if (
    match.is(from - 1, 'Hyphen') &&
    match.touches(from - 2) &&
    match.touches(from - 1) &&
    !match.has('Early', 'Edge')
  ) {
    return match.isCue(from - 2, 'beforeHyphenedYear');
  }
  if (
    match.is(to, 'Hyphen') &&
    match.touches(at) &&
    match.touches(to) &&
    match.is(to + 1, 'Other', 'Name', 'Units', 'Unit', 'Number', 'Figure')
  ) {
    return false;
  }
  // "protect 1500 elephants", "about 2000 refugees"
  const noun = match.is(to, 'Other') && match.grammar.isPlural(match.word(to));
  const year = match.tokens.value[at]!;
  if (year >= FIRST_PLAIN_YEAR || from < at) return !noun || !match.is(from - 1, 'About');
  const led = match.is(from - 1, 'In', 'Until', 'After', 'Before') || match.isCue(from - 1, 'between');
  if (led) return !noun;
  return year >= FIRST_OLD_YEAR && !match.is(to, 'Other') && !match.is(from - 1, 'PastVerb', 'Other');
}

/** "the year two thousand" */
export function yearInWords(match: Match): Reading | null {
  if (match.value('Unit') !== YEAR || match.value('Number') !== 2) return null;
  return match.reading({ kind: 'year', year: 2000 });
}

/** "300 BC", "AD 79": astronomical years, in which 1 BC is 0. Years of other calendars are none of ours. */
export function yearOfEra(match: Match): Reading | null {
  const at = match.is(match.from, 'Era') ? match.to - 1 : match.from;
  const era = match.value('Era')!;
  const name = match.word(match.find('Era'));
  const digits = match.word(at).replace(/\D/g, '');
  if (name !== name.toUpperCase() || era === 0 || digits === '' || digits.length > 4) return null;
  const year = Number(digits);
  return match.reading({ kind: 'year', year: era < 0 ? 1 - year : year });
}

/** "the 1990s", "the late '80s", "the nineties"; not "in his 70s". */
export function decade(match: Match): Reading | null {
  const at = match.find('Decade');
  if (at < 0) return decadeOfYears(match);
  const written = match.tokens.value[at]!;
  if (match.is(match.from - 1, 'Currency')) return null;
  // "the early 1700s" are a century, "the 2000s" ten years
  if (written >= 10 && written % 10 === 0 && written < 200)
    return match.reading({ kind: 'century', century: written / 10 });
  if (written >= 10) return match.reading({ kind: 'decade', decade: written });
  if (!match.has('The') || match.is(at + 1, 'Of', 'Name')) return null;
  return match.reading({ kind: 'decade', decade: written + (written >= 2 ? 190 : 200) });
}

/** "los años 90", "la década de los noventa", "la década de 1990". */
function decadeOfYears(match: Match): Reading | null {
  const isNamed = match.value('Unit') === DECADE || (!match.has('Unit') && match.value('Units') === YEAR);
  const year = match.value('Year');
  const short = match.value('Tens') ?? (match.value('Number') ?? 0) / 10;
  if (!isNamed || match.is(match.to, 'Percent', 'Units', 'Unit', 'Of')) return null;
  if (year !== null) return year % 10 === 0 ? match.reading({ kind: 'decade', decade: year / 10 }) : null;
  if (!Number.isInteger(short) || short < 2 || short > 9) return null;
  return match.reading({ kind: 'decade', decade: 190 + short });
}

/** "the 20th century", "the early nineteenth century". */
export function century(match: Match): Reading | null {
  if (match.value('Unit') !== CENTURY) return null;
  const number = match.value('Ordinal')!;
  return number > 21 || number < 10 ? null : match.reading({ kind: 'century', century: number - 1 });
}
