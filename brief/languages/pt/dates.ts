import type { DateGrammar, WordEnding } from '../../grammar/dates.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { isDay, isMonth, isPlural, isSeason, isWeekday } from './date-homographs.ts';
import { DATE_RULES } from './date-rules.ts';
import { findTense } from './date-tense.ts';
import { HOLIDAYS } from './holidays.ts';
import { numberWords } from './number-words.ts';
import { tenseWords } from './tense-words.ts';

const ending = (letters: string, is: WordEnding['class'], shortest: number): WordEnding => ({
  ending: letters,
  class: is,
  shortest,
});

/** How Portuguese writes dates. */
export const DATES: DateGrammar = {
  words: [...calendarWords, ...tenseWords, ...numberWords],
  endings: [
    ...['ará', 'erá', 'irá', 'orá', 'arão', 'erão', 'irão', 'orão'].map((end) => ending(end, 'Will', 4)),
    ...['aria', 'eria', 'iria', 'ariam', 'eriam', 'iriam'].map((end) => ending(end, 'Would', 6)),
    ...['ou', 'eu', 'iu'].map((end) => ending(end, 'PastVerb', 4)),
    ...['aram', 'eram', 'iram', 'avam', 'ava'].map((end) => ending(end, 'PastVerb', 5)),
  ],
  figures: {
    ordinals: words`a o ª º`,
    decades: new Set(),
    clock: words`am h hs min pm`,
    decimalComma: true,
    dottedDays: false,
    ordinalsWithStop: false,
  },
  clitics: new Map(),
  elisions: new Map(),
  rules: DATE_RULES,
  holidays: HOLIDAYS,
  dayFirst: true,
  nounsHaveCapitals: false,
  thisMayHaveBeen: true,
  cues: {
    beforeShortYear: words`em`,
    inYear: words`em`,
    since: words`desde`,
    takingEffect: new Set(),
    newYear: new Set(),
    beforeMonthInNames: new Set(),
    beforeDateInNames: words`
      avenida bairro bloco campus clube colégio edifício escola estação estádio hospital instituto jardim largo
      movimento parque ponte praça rua travessa viaduto vila
    `,
    afterGamePart: new Set(),
    ended: new Set(),
    forTheWhole: new Set(),
    one: words`algum nenhum qualquer`,
    recurring: new Set(),
    opening: words`aberta aberto abre`,
    possible: words`pode podem poderá poderão`,
    perfect: words`ter`,
    beforeHyphenedYear: words`pré pós`,
    pluperfect: words`havia haviam tinha tinham`,
    between: words`entre`,
    fromOn: words`de desde`,
    alsoLasting: words`faz há`,
    within: words`daqui dentro`,
    now: new Set(),
    titles: words`d dom dona doutor doutora dr dra padre senhor senhora seu sr sra`,
    beforeClock: new Set(),
    places: new Set(),
  },
  clauses: {
    looseOpeners: words`
      ainda além ao assim contudo e embora enquanto entretanto já mas pois porque porém que também
    `,
    dependentOpeners: words`a apesar cuja cujo cujos onde para qual quem`,
    sayingVerbs: words`
      acrescentou afirmou anunciou comunicou confirmou contou declarou disse escreveu explicou garantiu indicou
      informou referiu revelou
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
