import type { DateGrammar } from '../../grammar/dates.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { isDay, isMonth, isPlural, isSeason, isWeekday } from './date-homographs.ts';
import { DATE_RULES } from './date-rules.ts';
import { findTense } from './date-tense.ts';
import { HOLIDAYS } from './holidays.ts';
import { numberWords } from './number-words.ts';
import { tenseWords } from './tense-words.ts';

/** How German writes dates. */
export const DATES: DateGrammar = {
  words: [...calendarWords, ...tenseWords, ...numberWords],
  endings: [
    { ending: 'te', class: 'PastVerb', shortest: 5 },
    { ending: 'ten', class: 'PastVerb', shortest: 6 },
  ],
  figures: {
    ordinals: new Set(),
    ordinalsWithStop: true,
    decades: words`er ern`,
    clock: words`h`,
    dottedDays: true,
    decimalComma: true,
  },
  nounsHaveCapitals: true,
  clitics: new Map(),
  elisions: new Map(),
  rules: DATE_RULES,
  holidays: HOLIDAYS,
  dayFirst: true,
  thisMayHaveBeen: false,
  cues: {
    beforeShortYear: words`in seit`,
    inYear: words`im in jahr jahre`,
    since: words`seit`,
    takingEffect: words`ab`,
    newYear: words`neue neuen neues`,
    beforeMonthInNames: words`Roter`,
    beforeDateInNames: words`platz straße`,
    alsoLasting: new Set(),
    within: words`in`,
    afterGamePart: new Set(),
    ended: new Set(),
    forTheWhole: new Set(),
    one: words`kein keinem keinen`,
    recurring: new Set(),
    opening: words`geöffnet öffnet`,
    possible: words`kann könnte könnten`,
    perfect: words`haben`,
    beforeHyphenedYear: words`ex post prä`,
    pluperfect: words`hatte hatten war`,
    between: words`zwischen`,
    fromOn: words`von`,
    now: words`jetzt`,
    titles: words`dr frau herr herrn prof`,
    beforeClock: new Set(),
    places: words`Allee Gasse Platz Straße Weg`,
  },
  clauses: {
    looseOpeners: words`aber allerdings also außerdem denn doch jedoch obwohl oder so und zudem`,
    dependentOpeners: words`das dem den der deren dessen die was weshalb wo wobei wodurch womit`,
    sayingVerbs: words`berichtete erklärte erzählte mitteilte sagte sagten schrieb teilte`,
    tellingVerbs: new Set(),
  },
  tense: findTense,
  isMonth,
  isSeason,
  isWeekday,
  isDay,
  isPlural,
};
