import { firstMonthOf } from '../hemispheres.ts';
import type { Match, Reading } from '../match.ts';

/** "last spring", "this summer", "the winter of 2019", "early autumn". */
export function season(match: Match): Reading | null {
  const at = match.find('Season');
  if (!match.grammar.isSeason(match, at)) return null;
  const number = match.tokens.value[at]!;
  const { today, discourse } = match;
  const { southern } = discourse;
  const written = match.value('Year');
  if (written !== null) return match.reading({ kind: 'season', year: written, number, southern });
  if (!today) return match.reading({ kind: 'season', year: null, number, southern });
  const begins = firstMonthOf(number, southern);
  // a northern winter, a southern summer
  const isOverNewYear = begins === 12;
  const ends = isOverNewYear ? 2 : begins + 2;
  let { year } = today;
  if (match.has('Unit')) {
    year += match.has('Last', 'Past') ? -1 : match.has('Next', 'Coming') ? 1 : 0;
  } else if (match.has('Last', 'Past')) {
    if (isOverNewYear || today.month <= ends) year -= 1;
  } else if (match.has('Next', 'Coming')) {
    if (!isOverNewYear && today.month >= begins) year += 1;
  } else if (!match.has('This') && !isOverNewYear) {
    // "was appointed in the autumn", said in January; "put off until the autumn", said in November
    const before = match.is(match.from - 1, 'The') ? match.from - 2 : match.from - 1;
    const tense = match.isCue(before, 'since') ? 'past' : match.tense();
    if (tense === 'past' && today.month < begins) year -= 1;
    if (tense === 'future' && today.month >= ends) year += 1;
  }
  return match.reading({ kind: 'season', year, number, southern }, { against: match.published });
}
