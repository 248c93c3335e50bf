import type { Match, Reading } from '../match.ts';

/** Month in which a northern season ends: spring May, summer August, autumn November, winter February. */
const END_MONTH = [5, 8, 11, 2];

/** "last spring", "this summer", "the winter of 2019", "early autumn". */
export function season(match: Match): Reading | null {
  const at = match.find('Season');
  if (!match.grammar.isSeason(match, at)) return null;
  const number = match.tokens.value[at]!;
  const { today } = match;
  const written = match.value('Year');
  if (written !== null) return match.reading({ kind: 'season', year: written, number });
  if (!today) return match.reading({ kind: 'season', year: null, number });
  let { year } = today;
  if (match.has('Unit')) {
    year += match.has('Last', 'Past') ? -1 : match.has('Next', 'Coming') ? 1 : 0;
  } else if (match.has('Last', 'Past')) {
    const over = number === 4 ? today.month > 2 : today.month > END_MONTH[number - 1]!;
    if (number === 4 || !over) year -= 1;
  } else if (match.has('Next', 'Coming')) {
    if (number !== 4 && today.month > END_MONTH[number - 1]! - 3) year += 1;
  } else if (!match.has('This') && number !== 4) {
    // "was appointed in the autumn", said in January; "put off until the autumn", said in November
    const before = match.is(match.from - 1, 'The') ? match.from - 2 : match.from - 1;
    const tense = match.isCue(before, 'since') ? 'past' : match.tense();
    if (tense === 'past' && today.month < END_MONTH[number - 1]! - 2) year -= 1;
    if (tense === 'future' && today.month >= END_MONTH[number - 1]!) year += 1;
  }
  return match.reading({ kind: 'season', year, number }, { against: match.published });
}
