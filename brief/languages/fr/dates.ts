import type { DateGrammar } from '../../grammar/dates.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { isDay, isMonth, isPlural, isSeason, isWeekday } from './date-homographs.ts';
import { DATE_RULES } from './date-rules.ts';
import { findTense } from './date-tense.ts';
import { HOLIDAYS } from './holidays.ts';
import { tenseWords } from './tense-words.ts';

/** How French writes dates. */
export const DATES: DateGrammar = {
  words: [...calendarWords, ...tenseWords],
  endings: [
    ...['dra', 'era', 'ira', 'rra', 'vra'].map((ending) => ({ ending, class: 'Will', shortest: 5 }) as const),
    ...['dront', 'eront', 'iront', 'rront', 'vront'].map(
      (ending) => ({ ending, class: 'Will', shortest: 6 }) as const,
    ),
    { ending: 'rait', class: 'Would', shortest: 6 },
    { ending: 'raient', class: 'Would', shortest: 7 },
    ...['aient', 'ait', 'irent', 'urent', 'èrent', 'é', 'ée', 'ées', 'és'].map(
      (ending) => ({ ending, class: 'PastVerb', shortest: 4 }) as const,
    ),
  ],
  figures: {
    ordinals: words`e er ier ième nd nde re ème ère`,
    decades: new Set(),
    clock: words`h`,
    ordinalsWithStop: false,
    dottedDays: false,
    decimalComma: true,
  },
  clitics: new Map(),
  elisions: new Map([
    ['c', 'Function'],
    ['d', 'Of'],
    ['j', 'Function'],
    ['jusqu', 'Until'],
    ['l', 'The'],
    ['m', 'Function'],
    ['n', 'Function'],
    ['qu', 'Function'],
    ['s', 'Function'],
    ['t', 'Function'],
  ]),
  rules: DATE_RULES,
  holidays: HOLIDAYS,
  dayFirst: true,
  nounsHaveCapitals: false,
  thisMayHaveBeen: true,
  cues: {
    beforeDateInNames: words`avenue boulevard collège lycée place pont quai rue square stade école`,
    alsoLasting: new Set(),
    within: words`dans ici`,
    beforeShortYear: words`en`,
    inYear: words`en`,
    since: words`depuis`,
    takingEffect: new Set(),
    newYear: new Set(),
    beforeMonthInNames: new Set(),
    afterGamePart: new Set(),
    ended: new Set(),
    forTheWhole: new Set(),
    one: new Set(),
    recurring: new Set(),
    opening: words`ouvert ouverte ouvre`,
    possible: words`peut peuvent pourrait`,
    perfect: words`avoir`,
    beforeHyphenedYear: words`post pré`,
    pluperfect: words`avaient avait`,
    between: words`entre`,
    fromOn: words`de depuis`,
    now: new Set(),
    titles: words`m madame maître me mlle mme monsieur`,
    beforeClock: words`a avant dès jusqu'à partir vers à`,
    places: words`Avenue`,
  },
  clauses: {
    looseOpeners: words`ainsi alors aussi car cependant et mais or ou pourtant puis`,
    dependentOpeners: words`afin ce dont laquelle lequel où pour qui selon`,
    sayingVerbs: words`affirmé ajouté annoncé assuré confirmé dit déclaré expliqué fait indiqué précisé`,
    tellingVerbs: new Set(),
  },
  tense: findTense,
  isMonth,
  isSeason,
  isWeekday,
  isDay,
  isPlural,
};
