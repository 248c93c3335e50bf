import type { TextGrammar } from '../grammar/text.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Abbreviations that most languages of the news share; the next word belongs to them. */
const INTERNATIONAL: ReadonlySet<string> = new Set(['dr', 'nr', 'prof', 'st']);

/** What is left of a word behind an apostrophe, as in "gibt 's" and "rock 'n roll": no quotation begins with it. */
const isLoneConsonant = (word: string): boolean => /^[b-df-hj-np-tv-xz]$/.test(word);

/** How text is cut where there is no grammar of its language: by marks and capitals alone. */
export const NEUTRAL_TEXT: TextGrammar = {
  words: {
    abbreviations: NOTHING,
    clitics: NOTHING,
    elisions: NOTHING,
    elisionsInNames: NOTHING,
    namePrefixes: NOTHING,
    nameSuffixes: NOTHING,
    enclitics: NOTHING,
  },
  sentences: {
    neverFinal: INTERNATIONAL,
    titlesWithCapital: NOTHING,
    maybeFinal: NOTHING,
    shortInLowerCase: NOTHING,
    calendar: NOTHING,
    beforeFigures: NOTHING,
    blanksInsideMarks: false,
    closingMarks: '',
    ordinalsWithStop: false,
    openers: NOTHING,
    clearOpeners: NOTHING,
    letterWords: new Map(),
    alwaysCapitalised: NOTHING,
    afterQuote: NOTHING,
    beforeNames: NOTHING,
    verbsAfterNames: NOTHING,
  },
  marks: { guillemetsOpenOutwards: false },
  incises: null,
  apostrophes: { clippedInFront: isLoneConsonant, clippedAtEnd: () => false },
  transcripts: { question: '', answer: '', notSpeakers: NOTHING },
  dialogue: { dashes: '', inciseDashes: '', attribution: () => null },
};
