import type { LineOpenings } from '../text/line-openings.ts';

/** How a language shows which sentences tell the news, and which lean on others. Words and phrases are lower-case. */
export interface KeyPointGrammar {
  /** Words too common to say what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** A lower-case word without accents, cut so that its commonest forms count together. */
  readonly stemOf: (word: string) => string;
  readonly leaning: LeaningGrammar;
  /** Pronouns of those who write or speak: a sentence with them outside quotations is a voice, not the news. */
  readonly voicePronouns: ReadonlySet<string>;
  /** Spellings of those that are another word: "US". */
  readonly notVoice: ReadonlySet<string>;
  /** Where a report is from and who sends it, before its first sentence: "Lima, 7 oct (EFE).- "; null where it stays. */
  readonly dateline: RegExp | null;
  readonly boilerplate: BoilerplateGrammar;
}

/** How sentences show that they lean on the one before. */
export interface LeaningGrammar {
  /** An opening word that stands for something said before. */
  readonly pronouns: ReadonlySet<string>;
  /** An opening word that joins the sentence to the one before. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that do the same from inside the opening: "The ministry, however, denied it". */
  readonly innerConjunctions: ReadonlySet<string>;
  /** Opening phrases that point back. */
  readonly phrases: LineOpenings;
  /** Pronouns that need a name or a noun before them in the same sentence. */
  readonly personalPronouns: ReadonlySet<string>;
}

/** Lines of news pages that are no part of the story, where a reader let them through. */
export interface BoilerplateGrammar {
  /** How such lines open. */
  readonly openings: LineOpenings;
  /** Signs that open a line of copyright. */
  readonly copyrightSigns: readonly string[];
  /** Phrases of the credits at the end of a story. */
  readonly credits: readonly string[];
  /** Words before a colon that introduce speech, so that what they end is no label: "The sign reads: …". */
  readonly beforeSpeech: ReadonlySet<string>;
  /** Words of labels that are written in capitals as the place of a report is: "watch", "opinion". */
  readonly labelsInCapitals: ReadonlySet<string>;
  readonly captions: CaptionGrammar;
  readonly byline: BylineGrammar;
}

/** How captions say where somebody is to be seen. */
export interface CaptionGrammar {
  /** Alone in brackets: "(left)". */
  readonly places: ReadonlySet<string>;
  /** The last word in brackets that hold a name as well: "(Ann Lee, right)". */
  readonly sides: readonly string[];
  /** Between commas: ", left,". */
  readonly betweenCommas: readonly string[];
  /** What needs neither: "file photo". */
  readonly phrases: readonly string[];
}

/** Lines that say who wrote the story. */
export interface BylineGrammar {
  /** The words before the names: "by". */
  readonly leads: ReadonlySet<string>;
  /** What may stand between two names: "de". */
  readonly particles: ReadonlySet<string>;
  /** Capitalised words after a lead that are no names: days and months. */
  readonly notNames: ReadonlySet<string>;
}
