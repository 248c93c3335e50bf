import type { Match, Reading } from '../match.ts';

/** Month in which a northern season ends: spring May, summer August, autumn November, winter February. */
const END_MONTH = [5, 8, 11, 2];

/** "last spring", "this summer", "the winter of 2019", "early autumn". */
export function season(match: Match): Reading | null {
  const at = match.find('Season');
  if (!isSeason(match, at)) return null;
  const number = match.tokens.value[at]!;
  const { today } = match;
  const written = match.value('Year');
  if (written !== null) return match.reading({ kind: 'season', year: written, number });
  if (!today) return match.reading({ kind: 'season', year: null, number });
  let { year } = today;
  if (match.has('Unit')) {
    year += match.has('Last') ? -1 : match.has('Next') ? 1 : 0;
  } else if (match.has('Last', 'Past')) {
    const over = number === 4 ? today.month > 2 : today.month > END_MONTH[number - 1]!;
    if (number === 4 || !over) year -= 1;
  } else if (match.has('Next', 'Coming')) {
    if (number !== 4 && today.month > END_MONTH[number - 1]! - 3) year += 1;
  } else if (!match.has('This') && number !== 4) {
    // "was appointed in the autumn", said in January; "put off until the autumn", said in November
    const tense = match.tense();
    if (tense === 'past' && today.month < END_MONTH[number - 1]! - 2) year -= 1;
    if (tense === 'future' && today.month >= END_MONTH[number - 1]!) year += 1;
  }
  return match.reading({ kind: 'season', year, number }, { against: match.published });
}

/** Tells the season from the verbs and the names: to fall, springs, Arab Spring, Winter Olympics. */
function isSeason(match: Match, at: number): boolean {
  const word = match.word(at);
  const pointed = match.has('Last', 'This', 'Next', 'Past', 'Coming', 'Year');
  if (match.is(match.to, 'Name') || (match.is(match.to, 'Hyphen') && match.touches(at))) return false;
  if (match.has('Year')) return true;
  if (pointed) return !/^s?fall$/.test(word) || !match.is(at + 1, 'Of', 'In');
  if (/^[A-Z]/.test(word)) return false;
  const before = match.from - 1;
  if (/^(?:fall|spring)$/.test(word)) {
    if (match.is(before, 'Until') && !match.has('The')) return !match.is(match.to, 'Of', 'Other', 'Units');
    return (
      match.is(before, 'In', 'Until', 'After', 'Before') &&
      match.has('The') &&
      !match.is(match.to, 'Of', 'Other')
    );
  }
  if (!match.is(before, 'In', 'Until', 'After', 'Before', 'Of') && !match.has('Early', 'Edge')) return false;
  return !match.is(match.to, 'Other', 'Units');
}
