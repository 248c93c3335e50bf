import type { DateGrammar } from '../../grammar/dates.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { isDay, isMonth, isPlural, isSeason, isWeekday } from './date-homographs.ts';
import { DATE_RULES } from './date-rules.ts';
import { findTense } from './date-tense.ts';
import { HOLIDAYS } from './holidays.ts';
import { numberWords } from './number-words.ts';
import { tenseWords } from './tense-words.ts';

/** How English writes dates. */
export const DATES: DateGrammar = {
  words: [...calendarWords, ...tenseWords, ...numberWords],
  endings: [{ ending: 'ed', class: 'PastVerb', shortest: 4 }],
  figures: {
    ordinals: words`nd rd st th`,
    ordinalsWithStop: false,
    decades: words`s`,
    clock: words`am pm`,
    dottedDays: false,
    decimalComma: false,
  },
  nounsHaveCapitals: false,
  clitics: new Map([
    ['ll', 'Will'],
    ['s', 'Possessive'],
  ]),
  elisions: new Map(),
  rules: DATE_RULES,
  holidays: HOLIDAYS,
  dayFirst: null,
  thisMayHaveBeen: true,
  cues: {
    beforeShortYear: words`in since`,
    inYear: words`during in`,
    since: words`since`,
    takingEffect: words`effective`,
    newYear: words`new`,
    beforeMonthInNames: words`Long`,
    beforeDateInNames: new Set(),
    afterGamePart: words`back backs final finalist finalists finals`,
    ended: words`ended ending ends`,
    forTheWhole: words`for`,
    one: words`one`,
    recurring: words`afternoons evenings mornings nights`,
    opening: words`open opens`,
    possible: words`may might`,
    perfect: words`have`,
    beforeHyphenedYear: words`mid post pre since`,
    pluperfect: words`had`,
    between: words`between`,
    fromOn: words`from`,
    alsoLasting: new Set(),
    within: new Set(),
    now: words`now`,
    titles: words`aunt chief dr lady lord miss mr mrs ms pastor prof professor rev sir uncle`,
    beforeClock: new Set(),
    places: words`Avenue Boulevard Close Court Crescent Drive Gardens Hall House Lane Place Road Square Street Terrace Way`,
  },
  clauses: {
    looseOpeners: words`also although and because but however meanwhile or so that though while yet`,
    dependentOpeners: words`adding despite saying where which who whose`,
    sayingVerbs: words`added announced explained reported said says stated told wrote`,
    tellingVerbs: words`told`,
  },
  tense: findTense,
  isMonth,
  isSeason,
  isWeekday,
  isDay,
  isPlural,
};
