import type { TokenClass } from '../dates/token-class.ts';

/**
 * How a language writes dates. Its words are sorted into the classes of `brief/dates/token-class.ts`; its rules are
 * patterns over those classes, each with one of the meanings the engine knows how to put on a calendar. Words are
 * lower-case, with a straight apostrophe, unless told.
 */
export interface DateGrammar {
  /** The words its dates are made of, and those beside them that tell when. The first list that has a word counts. */
  readonly words: readonly DateWordList[];
  /** What small words that are in no list are by their endings: the first that fits counts. */
  readonly endings: readonly WordEnding[];
  readonly figures: FigureGrammar;
  /** Whether every noun has a capital, so that it makes no name of "diese Woche". */
  readonly nounsHaveCapitals: boolean;
  /** What an apostrophe cuts off at a word's end, without it: "s" of "Tuesday's". */
  readonly clitics: ReadonlyMap<string, TokenClass>;
  /** What an apostrophe cuts off at a word's front, without it: "d" of "d'octobre". */
  readonly elisions: ReadonlyMap<string, TokenClass>;
  /** Of the rules that match at a token the longest match wins, the earlier rule among equals. */
  readonly rules: readonly DateRule[];
  /** Days with names of their own, by name. */
  readonly holidays: ReadonlyMap<string, HolidayRule>;
  /** Whether 03/04/2022 is 3 April where no country tells; null where the language is written both ways. */
  readonly dayFirst: boolean | null;
  /** Whether "this Monday" and "this weekend" may have been, where a past tense leads to it: "anunció este lunes". */
  readonly thisMayHaveBeen: boolean;
  readonly cues: DateCues;
  readonly clauses: ClauseGrammar;
  /** What the words around a date say of when it is. */
  readonly tense: (date: DateInText) => Tense;
  /** Whether the month, season, weekday or "today" at `at` is meant as such, and is no verb and no part of a name. */
  readonly isMonth: (date: DateInText, at: number) => boolean;
  readonly isSeason: (date: DateInText, at: number) => boolean;
  readonly isWeekday: (date: DateInText, at: number) => boolean;
  readonly isDay: (date: DateInText, at: number) => boolean;
  /** Whether a word, as it is written, looks like a noun in the plural: what a number before it counts. */
  readonly isPlural: (word: string) => boolean;
}

/** What the words say of a date; 'prospective' where it was to come when they were said ("it would open in May"). */
export type Tense = 'past' | 'future' | 'prospective' | null;

/** Words of one class, in the order of their value (January is 1); words with one value share a string. */
export interface DateWordList {
  readonly class: TokenClass;
  /** Value of the first string; the next ones count up. All are 0 without it. */
  readonly from?: number;
  /** Only with a capital: "May", "Sun", "Fall". */
  readonly capitalised?: boolean;
  readonly words: readonly string[];
}

export interface WordEnding {
  readonly ending: string;
  readonly class: TokenClass;
  /** Letters of the shortest word it tells anything of. */
  readonly shortest: number;
}

/** What stands behind figures without a blank. */
export interface FigureGrammar {
  /** "9th", "1er", "1º". */
  readonly ordinals: ReadonlySet<string>;
  /** Whether 9. before a word is the ninth. */
  readonly ordinalsWithStop: boolean;
  /** "1990s", "1990er". */
  readonly decades: ReadonlySet<string>;
  /** "9am", "18h". */
  readonly clock: ReadonlySet<string>;
  /** Whether 9.8. is the ninth of August, and no number with a decimal point. */
  readonly dottedDays: boolean;
  /** Whether 2,5 is a number and 2.500 another, and not the other way round. */
  readonly decimalComma: boolean;
}

/**
 * What a construction looks like: class names side by side follow each other, with `|`, `( )` and `?` as in regular
 * expressions; a name alone before `?` is optional. `unlessBefore` are classes that may not stand right after it.
 */
export interface DateRule {
  readonly pattern: string;
  readonly unlessBefore?: string;
  readonly means: DateMeaning;
}

/** What the engine can make of a match; `brief/dates/meanings.ts` says where each is read. */
export type DateMeaning =
  | 'isoDate'
  | 'numericDate'
  | 'dayInFigures'
  | 'dayBeside'
  | 'monthDay'
  | 'dayRange'
  | 'dayToDay'
  | 'firstOfDays'
  | 'furtherDay'
  | 'weekOfDay'
  | 'weekdayOfMonth'
  | 'partOfMonth'
  | 'monthOfYear'
  | 'monthRange'
  | 'monthOfRelativeYear'
  | 'inThatYear'
  | 'thatPartOfYear'
  | 'pointedMonth'
  | 'monthAlone'
  | 'yearAlone'
  | 'yearRange'
  | 'decade'
  | 'century'
  | 'weekday'
  | 'weekdayOfWeek'
  | 'dayOfWeekday'
  | 'deictic'
  | 'dayPart'
  | 'timeOfDay'
  | 'weekend'
  | 'holiday'
  | 'pointedUnit'
  | 'pointedUnitWithThe'
  | 'anchoredUnit'
  | 'sameUnitLastYear'
  | 'newYear'
  | 'partOfThisUnit'
  | 'forTheUnit'
  | 'yearOfMonths'
  | 'ago'
  | 'yearAgoAdjective'
  | 'laterOrEarlier'
  | 'yearEnd'
  | 'numberedPart'
  | 'knownQuarter'
  | 'followingSeason'
  | 'season'
  | 'yearsBetween'
  | 'yearOfEra'
  | 'hyphenedDate'
  | 'between'
  | 'dayAlone'
  | 'weekOn'
  | 'fromNow'
  | 'nightBeforeLast'
  | 'quarterEnding'
  | 'quartersOfYear'
  | 'yearInWords'
  | 'fiscalPart'
  | 'monthsUntil';

/**
 * How the day of a holiday is found in the Gregorian calendar: month and day; the nth weekday of a month (Monday 1;
 * negative counts from the end), perhaps some days on; or days from Easter Sunday.
 */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly n: number;
      readonly plus?: number;
    }
  | { readonly kind: 'easter'; readonly plus: number };

/** Words beside dates that settle what they mean. */
export interface DateCues {
  /** Before a year of two figures: "in '68". */
  readonly beforeShortYear: ReadonlySet<string>;
  /** Before the year a story is set in: "in". */
  readonly inYear: ReadonlySet<string>;
  /** From a day that has been: "since". */
  readonly since: ReadonlySet<string>;
  /** Before a day to come: "effective". */
  readonly takingEffect: ReadonlySet<string>;
  /** "the new year" */
  readonly newYear: ReadonlySet<string>;
  /** Words that make a name of the month after them, as they are written: "Long March". */
  readonly beforeMonthInNames: ReadonlySet<string>;
  /** Before a day with its month that is the name of a street or a house, in lower case: "avenida 9 de Julio". */
  readonly beforeDateInNames: ReadonlySet<string>;
  /** After "quarter-" and "half-", where those are parts of a game: "final", "back". */
  readonly afterGamePart: ReadonlySet<string>;
  /** After a quarter, before its last day: "the quarter ended". */
  readonly ended: ReadonlySet<string>;
  /** Opens a sentence about the whole of a unit: "For the week, …". */
  readonly forTheWhole: ReadonlySet<string>;
  /** Before a weekday that is none in particular: "not one Sunday". */
  readonly one: ReadonlySet<string>;
  /** After weekdays that come again and again: "Tuesday nights". */
  readonly recurring: ReadonlySet<string>;
  /** Before two days, what is so every week between them: the "open" of "open Tuesday to Friday". */
  readonly opening: ReadonlySet<string>;
  /** Verbs of what is possible, and what makes a past of them: "may", "have". */
  readonly possible: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  /** Before a hyphen and a year: "post-2010". */
  readonly beforeHyphenedYear: ReadonlySet<string>;
  /** Before a verb of what was earlier than the rest of a story: "had". */
  readonly pluperfect: ReadonlySet<string>;
  /** Before how long it is from now on: "dentro" of "dentro de dos días". */
  readonly within: ReadonlySet<string>;
  /** What leads to how long ago something was, and to how long it has lasted where no past is told: "há dois anos". */
  readonly alsoLasting: ReadonlySet<string>;
  /** Before the first of two dates that bound one stretch of time: "between … and", "from … to". */
  readonly between: ReadonlySet<string>;
  readonly fromOn: ReadonlySet<string>;
  /** "two years from now" */
  readonly now: ReadonlySet<string>;
  /** Forms of address and titles, after which a day or month is somebody's name: "Mr Sunday Okafor". */
  readonly titles: ReadonlySet<string>;
  /** After a day, month or number that is the name of a place, as they are written: "June Street". */
  /** Before a time of day, where its unit also says how long something lasts: "à" of "à 8 heures"; else none. */
  readonly beforeClock: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** How clauses open, for the few words that are shown around a date. */
export interface ClauseGrammar {
  /** Words a clause does not need at its start once it stands alone: "but". */
  readonly looseOpeners: ReadonlySet<string>;
  /** Words that open a clause which needs the one before it: "which". */
  readonly dependentOpeners: ReadonlySet<string>;
  /** Verbs of saying: a day beside one is the day of the saying, not of what is told. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Those of them that need somebody who is told. */
  readonly tellingVerbs: ReadonlySet<string>;
}

/** A stretch of tokens that a rule matches and the tokens around it, as a language's own functions may ask. */
export interface DateInText {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Tokens of the sentence around it. */
  readonly sentence: { readonly from: number; readonly to: number };
  /** The class of a token; null beyond the text. */
  classAt(i: number): TokenClass | null;
  /** Whether the token at `i`, inside the match or out, has one of these classes. */
  is(i: number, ...names: TokenClass[]): boolean;
  /** Whether some token of the match has one of these classes. */
  has(...names: TokenClass[]): boolean;
  /** A token as it is written; empty beyond the text. */
  word(i: number): string;
  /** Whether no blank stands between this token and the next. */
  touches(i: number): boolean;
}
