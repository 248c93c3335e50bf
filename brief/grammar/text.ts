/** How a language's text is cut into words and sentences, and which marks in it are no quotation marks. Words are lower-case unless told. */
export interface TextGrammar {
  readonly words: WordGrammar;
  readonly sentences: SentenceGrammar;
  readonly marks: MarkGrammar;
  /** Attributions inside the marks of the words they cut; null where the language puts them outside. */
  readonly incises: InciseGrammar | null;
  readonly apostrophes: ApostropheGrammar;
  readonly transcripts: TranscriptGrammar;
  readonly dialogue: DialogueGrammar;
}

/** What the tokenizer has to know. */
export interface WordGrammar {
  /** Words written with a full stop of their own, with their capitals and without the stop: "Gen", "etc". */
  readonly abbreviations: ReadonlySet<string>;
  /** What an apostrophe cuts off at a word's end: the "s" and "ll" of "Kato's" and "we'll". */
  readonly clitics: ReadonlySet<string>;
  /** What an apostrophe cuts off at a word's front, without it: the "l" and "qu" of "l'État" and "qu'elle". */
  readonly elisions: ReadonlySet<string>;
  /** Those of them that a name keeps where both sides have a capital: the "N" of "N’Golo". */
  readonly elisionsInNames: ReadonlySet<string>;
  /** Cut off before a hyphen and a capital: the "anti" of "anti-Morales". Names keep their hyphens else. */
  readonly namePrefixes: ReadonlySet<string>;
  /** Cut off after a capitalised word and a hyphen: the "born" of "Kenyan-born". */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Cut off any word with the hyphen before them, named without it: "elle" of "dit-elle", "t-elle" of "a-t-elle". */
  readonly enclitics: ReadonlySet<string>;
}

/** Which way quotation marks stand. */
export interface MarkGrammar {
  /** Whether « opens and » closes wherever they stand; where not, the blanks beside them tell («mot», »Wort«). */
  readonly guillemetsOpenOutwards: boolean;
}

/**
 * « Nous partons, a dit la maire, Ann Lee, et vite. »: a reporting verb with its subject behind it, between commas or up to
 * the end of a sentence, inside the marks of the quotation. Words are lower-case.
 */
export interface InciseGrammar {
  /** Reporting verbs in one word: "explique". */
  readonly verbs: ReadonlySet<string>;
  /** The first word of those in two, and the second: "a", "expliqué". */
  readonly auxiliaries: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** Pronouns that may stand before the verb, without an apostrophe: "lui", "s". */
  readonly proclitics: ReadonlySet<string>;
  /** Pronouns that are its subject behind a hyphen, or as a word of their own: "t-il", "celui-ci". */
  readonly enclitics: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** What a noun phrase opens with, without an apostrophe: "le", "l". */
  readonly determiners: ReadonlySet<string>;
  /** Nouns for those who speak, and what else a phrase for what somebody is may open with: "chargé", "âgée". */
  readonly nouns: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
  /** Words before the name of where somebody belongs: ", de l’Université de Belu,". */
  readonly belongings: ReadonlySet<string>;
  /** Forms of address with their stop, as they are written: "M." */
  readonly titles: ReadonlySet<string>;
  isAdverb(word: string): boolean;
}

/** What a final mark after a word means. Abbreviations stand without their last stop. */
export interface SentenceGrammar {
  /** A stop after these never ends a sentence: a name, a number or a noun has to follow ("mr", "e.g"). */
  readonly neverFinal: ReadonlySet<string>;
  /** Those of them that are ordinary words where they have no capital ("col", "gen"). */
  readonly titlesWithCapital: ReadonlySet<string>;
  /** A stop after these ends a sentence where a typical opening word follows ("inc", "u.s"). */
  readonly maybeFinal: ReadonlySet<string>;
  /** Those of them that are abbreviations without a capital or an inner stop, too ("etc"). */
  readonly shortInLowerCase: ReadonlySet<string>;
  /** Months and weekdays cut short; abbreviations only with a capital. */
  readonly calendar: ReadonlySet<string>;
  /** Abbreviations only before a figure: "No. 10". */
  readonly beforeFigures: ReadonlySet<string>;
  /** Whether blanks stand between quotation marks and what they hold: « mot ». */
  readonly blanksInsideMarks: boolean;
  /** Quotation marks that close here though their shape opens elsewhere: the “ of „Nein.“ Right behind a final mark they end its sentence. */
  readonly closingMarks: string;
  /** Whether a stop after a figure makes an ordinal, as in "am 9. August". */
  readonly ordinalsWithStop: boolean;
  /** Words that open sentences and hardly ever go on from an abbreviation. */
  readonly openers: ReadonlySet<string>;
  /** The openers that settle even a single initial: "Plan B. The". */
  readonly clearOpeners: ReadonlySet<string>;
  /** By a letter that is a word, and no initial, the words before it that tell so: the "x" of "a post on X. Obi". */
  readonly letterWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that have a capital wherever they stand, so that it is no sign of a beginning. */
  readonly alwaysCapitalised: ReadonlySet<string>;
  /** Verbs that follow a question or an exclamation in quotation marks: `"Really?" Smith asked`. */
  readonly afterQuote: ReadonlySet<string>;
  /** Abbreviations after which a capitalised word and one of `verbsAfterNames` begin a sentence. */
  readonly beforeNames: ReadonlySet<string>;
  readonly verbsAfterNames: ReadonlySet<string>;
}

/** Apostrophes that are easily taken for single quotation marks. */
export interface ApostropheGrammar {
  /** Whether a word is written with an apostrophe in front: 'em, '90s. */
  readonly clippedInFront: (word: string) => boolean;
  /** Whether a word is written with an apostrophe at its end: o', goin'. */
  readonly clippedAtEnd: (word: string) => boolean;
}

/** How the turns of a dialogue are shown without quotation marks, and dashes cut a quotation where words tell who says it. */
export interface DialogueGrammar {
  /** The dashes that open a turn at the beginning of a paragraph; empty where turns are not written so. */
  readonly dashes: string;
  /** The dashes that words about the speaker stand between inside a quotation: “We leave —said Ann Lee— tomorrow”. */
  readonly inciseDashes: string;
  /** Whether words, cut short somewhere, begin to tell who says it: with a subject ("said Ann Lee"), by the verb alone, or not. */
  readonly attribution: (words: string) => 'subject' | 'verb' | null;
}

/** Labels before the turns of interviews and transcripts: "Q:", "Ms Okoro:". */
export interface TranscriptGrammar {
  /** The letters for question and answer, as capitals ("Q", "A"): they count with a stop as well ("Q."). Empty where there are none. */
  readonly question: string;
  readonly answer: string;
  /** Labels that name no speaker ("photo", "read more"). */
  readonly notSpeakers: ReadonlySet<string>;
}
