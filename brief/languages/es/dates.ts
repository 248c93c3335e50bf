import type { DateGrammar } from '../../grammar/dates.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { isDay, isMonth, isPlural, isSeason, isWeekday } from './date-homographs.ts';
import { DATE_RULES } from './date-rules.ts';
import { findTense } from './date-tense.ts';
import { HOLIDAYS } from './holidays.ts';
import { numberWords } from './number-words.ts';
import { tenseWords } from './tense-words.ts';

/** How Spanish writes dates. */
export const DATES: DateGrammar = {
  words: [...calendarWords, ...tenseWords, ...numberWords],
  endings: [
    { ending: 'ará', class: 'Will', shortest: 5 },
    { ending: 'erá', class: 'Will', shortest: 5 },
    { ending: 'irá', class: 'Will', shortest: 5 },
    { ending: 'drá', class: 'Will', shortest: 5 },
    { ending: 'arán', class: 'Will', shortest: 6 },
    { ending: 'erán', class: 'Will', shortest: 6 },
    { ending: 'irán', class: 'Will', shortest: 6 },
    { ending: 'drán', class: 'Will', shortest: 6 },
    { ending: 'ó', class: 'PastVerb', shortest: 4 },
    { ending: 'aron', class: 'PastVerb', shortest: 6 },
    { ending: 'ieron', class: 'PastVerb', shortest: 6 },
  ],
  figures: {
    ordinals: words`a er o ª º`,
    ordinalsWithStop: false,
    decades: new Set(),
    clock: words`am h hrs hs pm`,
    dottedDays: false,
    decimalComma: true,
  },
  nounsHaveCapitals: false,
  clitics: new Map(),
  elisions: new Map(),
  rules: DATE_RULES,
  holidays: HOLIDAYS,
  dayFirst: true,
  thisMayHaveBeen: true,
  cues: {
    beforeShortYear: words`en`,
    inYear: words`en`,
    since: words`desde`,
    takingEffect: new Set(),
    newYear: new Set(),
    beforeMonthInNames: new Set(),
    beforeDateInNames: words`
      avenida barrio calle centro club colegio colonia complejo departamento escuela estadio hospital instituto
      jardín movimiento paseo plaza provincia puente teatro
    `,
    afterGamePart: new Set(),
    ended: new Set(),
    forTheWhole: new Set(),
    one: words`algún cualquier ningún`,
    recurring: new Set(),
    opening: words`abierta abierto abre`,
    possible: words`podría podrían puede pueden`,
    perfect: words`haber`,
    beforeHyphenedYear: words`post pre`,
    pluperfect: words`había habían`,
    between: words`entre`,
    fromOn: words`de desde`,
    alsoLasting: new Set(),
    within: words`dentro`,
    now: new Set(),
    titles: words`doctor doctora don doña dr dra padre señor señora sr sra`,
    beforeClock: new Set(),
    places: new Set(),
  },
  clauses: {
    looseOpeners: words`además ahora aunque como e mientras no obstante pero porque pues que sin también y`,
    dependentOpeners: words`a cual cuya cuyo donde para pese que quien`,
    sayingVerbs: words`
      afirmó agregó anunció aseguró añadió comunicó confirmó declaró dijo escribió explicó indicó informó manifestó
      señaló
    `,
    tellingVerbs: new Set(),
  },
  tense: findTense,
  isMonth,
  isSeason,
  isWeekday,
  isDay,
  isPlural,
};
