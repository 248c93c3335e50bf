import type { DateGrammar } from '../grammar/dates.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Dates where there is no grammar of the language: in figures alone. */
export const NEUTRAL_DATES: DateGrammar = {
  words: [],
  endings: [],
  figures: { ordinals: NOTHING, decades: NOTHING, clock: NOTHING, dottedDays: false, decimalComma: false },
  clitics: new Map(),
  elisions: new Map(),
  rules: [
    { pattern: 'Year Hyphen Number Hyphen Number', means: 'isoDate' },
    {
      pattern: 'Number (Slash | Hyphen | Stop) Number (Slash | Hyphen | Stop) (Year | Number)',
      means: 'numericDate',
    },
  ],
  holidays: new Map(),
  dayFirst: true,
  thisMayHaveBeen: false,
  cues: {
    beforeShortYear: NOTHING,
    inYear: NOTHING,
    since: NOTHING,
    takingEffect: NOTHING,
    newYear: NOTHING,
    beforeMonthInNames: NOTHING,
    beforeDateInNames: NOTHING,
    afterGamePart: NOTHING,
    ended: NOTHING,
    forTheWhole: NOTHING,
    one: NOTHING,
    recurring: NOTHING,
    possible: NOTHING,
    perfect: NOTHING,
    beforeHyphenedYear: NOTHING,
    pluperfect: NOTHING,
    between: NOTHING,
    fromOn: NOTHING,
    within: NOTHING,
    now: NOTHING,
    titles: NOTHING,
    places: NOTHING,
  },
  clauses: { looseOpeners: NOTHING, dependentOpeners: NOTHING, sayingVerbs: NOTHING, tellingVerbs: NOTHING },
  tense: () => null,
  isMonth: () => true,
  isSeason: () => true,
  isWeekday: () => true,
  isDay: () => true,
  isPlural: () => false,
};
