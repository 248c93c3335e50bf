/**
 * What a language has to give so that quotations, reported speech and their speakers can be found. Words are lower-case
 * spellings; every list is sorted unless its order is said to matter. Whoever asks a list makes a table of it first, so an
 * array will do as well as a set.
 */
export interface QuotationGrammar {
  readonly functionWords: FunctionWords;
  readonly reporting: ReportingWords;
  readonly sources: SourceWords;
  readonly pronouns: PronounWords;
  readonly indirect: IndirectSpeechWords;
  readonly nonSpeech: NonSpeechWords;
  readonly speakers: SpeakerWords;
  readonly anonymity: AnonymityWords;
}

/**
 * Function words that are symbols of their own on the way from a source to a quotation, by the English word that does the
 * same: `and` is "und", "y", "et" elsewhere.
 */
export interface Markers {
  readonly to: Iterable<string>;
  readonly of: Iterable<string>;
  readonly for: Iterable<string>;
  readonly in: Iterable<string>;
  readonly on: Iterable<string>;
  readonly at: Iterable<string>;
  readonly by: Iterable<string>;
  readonly with: Iterable<string>;
  readonly from: Iterable<string>;
  readonly that: Iterable<string>;
  readonly which: Iterable<string>;
  readonly as: Iterable<string>;
  readonly and: Iterable<string>;
  readonly but: Iterable<string>;
  readonly or: Iterable<string>;
  readonly if: Iterable<string>;
  readonly when: Iterable<string>;
  readonly because: Iterable<string>;
  readonly while: Iterable<string>;
  readonly whether: Iterable<string>;
  readonly than: Iterable<string>;
  readonly so: Iterable<string>;
  readonly not: Iterable<string>;
  readonly contractedNot: Iterable<string>;
  readonly what: Iterable<string>;
  readonly how: Iterable<string>;
  readonly why: Iterable<string>;
  readonly where: Iterable<string>;
}

/** Closed classes, by what a word does in a sentence around a quotation. */
export interface FunctionWords {
  readonly subjectPronouns: Iterable<string>;
  /** Articles, possessives and quantifiers: a noun phrase begins here. */
  readonly determiners: Iterable<string>;
  readonly definiteArticles: Iterable<string>;
  /** Whether the noun of a phrase comes before its adjectives ("la ministra española"), so that it is no phrase's last word. */
  readonly nounsComeFirst: boolean;
  /** Whether the verb of a main clause comes second, so that its subject stands behind it where something else opens the clause. */
  readonly verbComesSecond: boolean;
  /** Whether a verb may leave its subject out ("añadió"): then it goes on about whom the text has just spoken of. */
  readonly subjectsMayBeDropped: boolean;
  /** Whether days and parts of the day have articles ("el lunes"): such an article names nobody. */
  readonly timesWithArticle: boolean;
  /** All articles: alone, one of these names nobody. */
  readonly articles: Iterable<string>;
  readonly auxiliaries: Iterable<string>;
  /** Prepositions that are no markers. */
  readonly prepositions: Iterable<string>;
  /** Those of them that open a clause as well: "after the mayor said". */
  readonly prepositionsOfClauses: Iterable<string>;
  readonly markers: Markers;
  /** Days, months and words of time: capitalised or not, never a source. */
  readonly timeWords: Iterable<string>;
  /** Relative pronouns for people: "who". */
  readonly relative: Iterable<string>;
  /** Clitics that make an owner of the word before: "'s". */
  readonly possessiveClitics: Iterable<string>;
  /** The last letters of words that a bare apostrophe makes owners: "the traders’", "Scholz’"; or null. */
  readonly ownerLetters: string | null;
  /** Words that never close a noun phrase: "the spokesman further said". */
  readonly neverLast: Iterable<string>;
  /** Words that join the parts of a name: "Bank of England", "Johnson & Johnson". */
  readonly nameJoints: Iterable<string>;
  /** Pronouns that a verb carries behind a hyphen, so that it is found by what stands before: "disse-lhe", "queixou-se". */
  readonly enclitics: Iterable<string>;
  /** How common nouns are told from names where both have capitals; null where a capital makes a name. */
  readonly commonNouns: CommonNouns | null;
  /** What a listed word is where its neighbours make another of it; null for what it is listed as, or where none is in the language. */
  readonly inContext: ((word: WordInContext) => WordClass | null) | null;
  /** The class that the ending of an unlisted word suggests, or null: "-ly", "-ed", "-ing". */
  classByEnding(word: string): 'adverb' | 'auxiliary' | 'gerund' | 'past' | null;
}

/** Nouns that have a capital as names have. */
export interface CommonNouns {
  /** Whether an unlisted word with a capital is a common noun, by itself and by the words beside it (empty at the ends of its line). */
  isNoun(word: string, before: string, after: string): boolean;
}

/** The classes of words by which sources are looked for; the last are the `Markers`. */
export type WordClass =
  | 'word'
  | 'capital'
  | 'number'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'auxiliary'
  | 'saying'
  | 'judging'
  | 'adverb'
  | 'past'
  | 'gerund'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'question'
  | 'quotation'
  | 'phrase'
  | 'possessive'
  | 'sourceNoun'
  | 'time'
  | 'who'
  | 'according'
  | 'personNoun'
  | keyof Markers;

/** A word of the narration and its neighbours in its sentence, by their distance: 0 is the word itself, -1 the one before. */
export interface WordInContext {
  /** Lower-case spelling; empty for a quotation, and beyond the sentence. */
  word(offset: number): string;
  /** Whether it has one of these classes; never beyond the sentence. */
  is(offset: number, ...classes: WordClass[]): boolean;
  /** Whether it is written with a capital. */
  hasCapital(offset: number): boolean;
  /** Whether it is of the name of a person whom the text tells of. */
  isPerson(offset: number): boolean;
}

/** Verbs and phrases by which the language reports what somebody said, every form of each. */
export interface ReportingWords {
  /** Verbs that can stand beside a quotation: "…", she said. */
  readonly saying: ReadonlySet<string>;
  /** Verbs of attitude, and of speech acts whose content is an object, an infinitive or a clause. */
  readonly judging: ReadonlySet<string>;
  /** Forms of these that are nouns after an article: "claim", "claims". */
  readonly alsoNouns: ReadonlySet<string>;
  /** How verbs and subjects tell several from one, where a verb may leave its subject out; null elsewhere. */
  readonly several: SeveralWords | null;
  /** Verbs that report only where nothing but their subject stands between them and a quotation: `"Never," she laughs`. */
  readonly beside: Iterable<string>;
  /** Beside a document these say that it is of several: the “joint” of “a joint statement”. */
  readonly jointly: Iterable<string>;
  /** Auxiliaries that make a verb passive: "was told"; its subject says nothing. */
  readonly passive: Iterable<string>;
  /** Participles whose subject speaks all the same: "was quoted". */
  readonly passiveOfSpeakers: Iterable<string>;
  /** Verbs of whoever takes a side, and says so: "attacked the board saying"; not "heard the board saying". */
  readonly attitudes: Iterable<string>;
  /** Participles of whoever came by a document: the "obtained" of "the memo, obtained by the Herald, says". */
  readonly seen: Iterable<string>;
  /**
   * Whether a verb, by its neighbours in lower case, reports without a subject what somebody said whom only the same
   * sentence can name: "heißt es", "se indica"; null where the language has none. `word` spells any other of the sentence
   * by how far it is.
   */
  readonly isImpersonal:
    | ((verb: string, before: string, after: string, word: (offset: number) => string) => boolean)
    | null;
  /**
   * The phrases that name a source without a verb, each the words in order: "according to", "laut", "de acordo com". What
   * follows one names the source. A phrase of one word is none behind an article or a preposition, where it is another
   * word: the "segundo" of "o segundo dia".
   */
  readonly accordingTo: readonly (readonly string[])[];
  /** What opens a sentence before whoever sees it as the quotation behind the comma says: the "pour" of "Pour Ann Lee, « … »". */
  readonly viewpoints: Iterable<string>;
}

/** What says that several speak. */
export interface SeveralWords {
  /** Forms of reporting verbs that have several for their subject: "dijeron". */
  readonly verbs: Iterable<string>;
  /** First words of a phrase for several: "los", "ambos", "vecinos". */
  readonly subjects: Iterable<string>;
}

/** Nouns that can head a source. */
export interface SourceWords {
  /** One person, by work, kin or part in a story. */
  readonly persons: ReadonlySet<string>;
  /** Several persons: "officials", "a family", "the parents". */
  readonly people: ReadonlySet<string>;
  /** What speaks with one voice for many: "the ministry". */
  readonly groups: ReadonlySet<string>;
  /** What speaks for its authors: "the report". */
  readonly documents: ReadonlySet<string>;
  /** Nouns for those who speak for somebody else, any of which may take up another: "spokesman", "spokesperson". */
  readonly spokespeople: ReadonlySet<string>;
  /** What stands for somebody who is only heard: "the voice on the tape". */
  readonly heard: ReadonlySet<string>;
  /** Nouns for what is read that are a body's where they close a name: "the Norland Post", "Associated Press". */
  readonly namesOfBodies: ReadonlySet<string>;
  /** Whether a noun no list has, and a name that only stands near, are taken for a body's: "the academy said". */
  readonly unlistedAreBodies: boolean;
  /** Nouns for a body that are a document where they are somebody's: "the foundation’s website". */
  readonly ownedDocuments: ReadonlySet<string>;
  /** Nouns for a person or a firm, told by the name beside them: "the owner, Northlink Ferries, said". */
  readonly mayBeFirms: ReadonlySet<string>;
  /** The listed noun that a compound ends in ("sprecherin" of "polizeisprecherin"), or null; null where nouns are written apart. */
  readonly headOf: ((word: string) => string | null) | null;
  /** All nouns that can head a source without an article: persons, groups, documents, singular and plural. */
  readonly all: ReadonlySet<string>;
}

/** Third-person pronouns, and what a text says "I" with. */
export interface PronounWords {
  /** Singular subject and object forms for a man and for a woman: "he", "him"; "she", "her". */
  readonly he: PersonalPronoun;
  readonly she: PersonalPronoun;
  /** Subject forms that stand for whoever writes: "I", "we". */
  readonly writers: Iterable<string>;
  /**
   * What points to the one told of last and no other, by its sex; two words with a blank between them: "ce dernier",
   * "dieser".
   */
  readonly latter: ReadonlyMap<string, 'female' | 'male'>;
  /** Pronouns for one of several who are told behind them and have no name: "einer von ihnen", "l’un d’eux". */
  readonly oneOf: ReadonlySet<string>;
  /** Before the words for what is so called, or their auxiliary, these make a verb of saying of them: "se dit", "s’est dit". */
  readonly ofThemselves: Iterable<string>;
  /** Object forms that can stand after "according to": "him", "them". */
  readonly afterAccordingTo: Iterable<string>;
  /** Possessives of those who speak: "my", "our". */
  readonly speakersOwn: Iterable<string>;
  /** Possessives that point back to somebody named: "his", "her", "their". */
  readonly pointingBack: Iterable<string>;
  /** Relative possessives, behind which somebody of whoever was named is told of: "whose". */
  readonly ofWhom: Iterable<string>;
  /** Determiners that point back to somebody told of: "the", "this". */
  readonly pointers: Iterable<string>;
  /** Determiners that bring in somebody new: "a", "one", "another". */
  readonly introducing: Iterable<string>;
  /**
   * The gender of a noun for a body or a paper by its article and itself, where he and she stand for those as well; null where
   * they stand for persons alone.
   */
  readonly genderOfBody: ((article: string, noun: string) => 'female' | 'male' | null) | null;
  /** What points back to an organisation or a document: "it". */
  readonly it: Iterable<string>;
  /** What points back to several, or to somebody whose sex is not told: "they". */
  readonly they: Iterable<string>;
  /** What two who were just named are taken up with: "both", "the two". Lower-case, of one word or two. */
  readonly both: Iterable<string>;
  /** Persons who are not told apart: "some", "others", "someone". */
  readonly indefinite: Iterable<string>;
  /** Whether a pronoun that is both she and they stands for several, by the verb beside it ("sagten sie"); null where none is both. */
  readonly isSeveral: ((pronoun: string, verb: string) => boolean) | null;
}

export interface PersonalPronoun {
  readonly subjects: Iterable<string>;
  /** These may be possessives too ("her"): alone, they are the person. */
  readonly objects: Iterable<string>;
}

/** Words around reported speech. */
export interface IndirectSpeechWords {
  /** Participles that say to whom something was put: "Asked about the charge, Rao said". */
  readonly spokenTo: Iterable<string>;
  /** Participles that in the passive are said to their subject: "was told", "were warned". */
  readonly hearing: Iterable<string>;
  /** Bodies that are told things in public, which is how they are known: "the court was told". */
  readonly hearers: Iterable<string>;
  /** Before such a participle: "when asked", "on being told". */
  readonly beforeSpokenTo: Iterable<string>;
  /** Forms that with an object are no reporting verbs: "will submit a report", "addressed the crowd". */
  readonly withObject: Iterable<string>;
  /** Forms that say something of a noun behind them, and report only a clause: "recommends a vote". */
  readonly withNoun: Iterable<string>;
  /** Words that point to words said before: "the same", "something similar". */
  readonly alike: Iterable<string>;
  /** Verbs that always say whom something is told: "told". */
  readonly telling: Iterable<string>;
  /** Verbs by which somebody is made to do something: "was told to explain". */
  readonly ordering: Iterable<string>;
  /** Words that point to what was said elsewhere: "said this at a meeting". */
  readonly pointing: Iterable<string>;
  /** Pronouns that are whom something is told where a clause follows: "told her she had won". */
  readonly toldToBeforeClause: Iterable<string>;
  /** Pronouns that can only be whom something is told. */
  readonly toldTo: Iterable<string>;
  /** Before a reporting verb these say that nothing was said: "never explained". */
  readonly negations: Iterable<string>;
  /** Before an infinitive, the same: "declined to say". */
  readonly reluctant: Iterable<string>;
  /** A source that begins with one of these is nobody: "no group claimed". */
  readonly nobodies: Iterable<string>;
  /** Words that join a sentence to the one before: "But, he said, …". */
  readonly connectives: Iterable<string>;
  /** Verbs after which "to" and a name tell whom it is said to: "wrote to Ann Lee, …". */
  readonly addressing: Iterable<string>;
  /** The words that open what is reported behind its verb, where nothing else can ("que", "si"); null where anything may. */
  readonly opensReport: readonly string[] | null;
  /** After an object and a comma these have the words that are said: "wrote the court, saying …". */
  readonly sayingSo: Iterable<string>;
  /** Verbs in a mood that reports what others say, in a language that has one: "sei", "habe"; else none. */
  readonly reportedMood: Iterable<string>;
}

/** Words that show what stands between marks as something displayed, shouted together or named. */
export interface NonSpeechWords {
  /** What carries words for all to see: "banner". */
  readonly signs: Iterable<string>;
  /** Verbs a sign has as speakers have them: "a banner that said “…”". */
  readonly signVerbs: Iterable<string>;
  /** What may stand between a sign and its words, last, beside those verbs. */
  readonly signLinks: Iterable<string>;
  /** What a crowd does together; of these, `chantNouns` are nouns that are verbs too. */
  readonly chants: Iterable<string>;
  readonly chantNouns: Iterable<string>;
  /** Words made to be repeated: "slogan". */
  readonly slogans: Iterable<string>;
  /** What has a title: "film". */
  readonly works: Iterable<string>;
  /** What gives a name or a title: "dubbed". */
  readonly namings: Iterable<string>;
  /** What is done with a song or a play: "sang". */
  readonly performing: Iterable<string>;
  /** Reporting verbs whose object, if it has capitals, is a work: "wrote “The Salt Road”". */
  readonly titleVerbs: Iterable<string>;
  /** Right before the marks, these hold the words at arm's length: "so-called". */
  readonly soCalled: Iterable<string>;
}

/** Words by which a text speaks to somebody, and of somebody again, beside those of names and roles. */
/** Weights of a logistic regression, as log-odds, for what tells whether a quotation is the person's it is given to. */
export interface SurenessWeights {
  /** What stands where nothing else speaks for or against. */
  readonly bias: number;
  /** For the log-odds of the source, and of the person it stands for. */
  readonly source: number;
  readonly person: number;
  /** The text does not tell what they are; and has a single word of their name, too. */
  readonly untold: number;
  readonly onlyWord: number;
  /** No verb reports the quotation. */
  readonly noVerb: number;
  /** Source and quotation stand sentences apart; somebody else is named between them, for each of two. */
  readonly far: number;
  readonly otherBetween: number;
}

export interface SpeakerWords {
  /** Whether a quotation that stands alone, or before a colon, belongs to whom the sentence before it opens with. */
  readonly aloneBehindSubject: boolean;
  /** What a text may call anybody again, whatever role it told: "the official", "the star". */
  readonly hypernyms: Iterable<string>;
  /** What it may so call somebody of whom it told no role: "the senator", "the front-runner". */
  readonly epithets: ReadonlySet<string>;
  /** Offices nobody is thought to hold of whom a text tells only a name: "the club president", "the coach". */
  readonly offices: ReadonlySet<string>;
  /** What somebody's words are called behind their name: the "phrase" of "in Lee's phrase". */
  readonly ownWords: Iterable<string>;
  /** Verbs by which somebody says again what another said: "remembers the minister's speech: “…”". */
  readonly repeating: Iterable<string>;
  /** Nouns for what somebody says that go with it: "Lee's call for “…”". */
  readonly pronouncements: Iterable<string>;
  /** What somebody is of a deed that words name: "accused of “…”". */
  readonly accused: Iterable<string>;
  /** Verbs that tell who wrote a letter and report nothing: "a note Lee left". */
  readonly sending: Iterable<string>;
  /** Nouns of whose turn it is to act or speak, where a verb may leave its subject out: "foi a vez de Ana". */
  readonly turns: Iterable<string>;
  /**
   * How a text tells of a part that somebody plays: nouns before its name ("the character of Adam Frost"), verbs before it, and what
   * goes before "as" ("she was cast as"). Null where no such words are listed.
   */
  readonly parts: {
    readonly nouns: Iterable<string>;
    readonly playing: Iterable<string>;
    readonly playingAs: Iterable<string>;
  } | null;
  /** Prepositions that open a clause as well: "before a nurse came in". */
  readonly beforeClauses: ReadonlySet<string>;
  /** Words that tell of a role nobody holds any more: "former", "predecessor", the "time" of "minister at the time". */
  readonly noLonger: ReadonlySet<string>;
  /** Words before a noun that say something of somebody and not which one they are: the "new" of "the new minister". Lower-case. */
  readonly attributes: ReadonlySet<string>;
  /** Words before the noun of a role that make another of it: the "prime" of "the prime minister". Lower-case. */
  readonly ranks: ReadonlySet<string>;
  /** Words before a noun that tell somebody from whoever was told to be that: the "rival" of "the rival coach". Lower-case. */
  readonly contrasts: ReadonlySet<string>;
  /** Those of the ranks whose holder is never called by the bare noun: a "vice president" is not "the president". */
  readonly belowRank: ReadonlySet<string>;
  /** The noun that says what a role is: "son" of "eldest son of the founder". Lower-case. */
  headOfRole(role: string): string;
  /** Initials that everybody knows, and the office they stand for: "pm", "prime minister". Lower-case. */
  readonly initials: ReadonlyMap<string, string>;
  /** Names that tell of a president or a minister only that it is the country's: the "République" of "le président de la République". Lower-case. */
  readonly ofTheState: ReadonlySet<string>;
  /** Words of the names of parties, which a text may tell of somebody as it calls them again: "the Labour MP". Lower-case. */
  readonly parties: ReadonlySet<string>;
  /** What a phrase of "the … of …" is called by, without article and link, and the offices it stands for: "head state", "king". */
  readonly headOf: ReadonlyMap<string, readonly string[]>;
  /**
   * Whether a noun may take up whoever was just told of, though nobody said that they are that: "der Politologe"; the word before the
   * noun may be what tells ("la jeune femme"). Null where it may not.
   */
  readonly takesUp: ((noun: string, before: string) => boolean) | null;
  /**
   * Whether a noun says what somebody is by calling or learning ("die Juristin"), so that it may take up the only one of that sex
   * whom a text has named and let speak, however far back. Null where none does.
   */
  readonly callings: ((noun: string) => boolean) | null;
  /** Whether a noun says of one person where they are from, and nothing else: "the Spaniard"; null where none does. */
  readonly isNational: ((noun: string) => boolean) | null;
  /** Words for a country and for what is of it that do not begin alike, each with the other: "french", "france". Lower-case. */
  readonly sameCountry: ReadonlyMap<string, string>;
  /** Between the article and the noun these say that it is a further role of whoever was just told of: "el también diputado". */
  readonly further: ReadonlySet<string>;
  /** Articles and demonstratives before one woman or one man, where they tell: "la periodista". */
  readonly genderOfArticle: ReadonlyMap<string, 'female' | 'male'>;
  /** Behind the article these say that it is whoever spoke just before: the "same" of "the same official". */
  readonly same: ReadonlySet<string>;
  /** Nouns of one gender for women and men alike, whose articles tell nothing: "la víctima". */
  readonly epicenes: ReadonlySet<string>;
  /**
   * Those a scene brings along without a word of who they are ("the judge", "the driver"): never whoever spoke just before.
   * Null where the speaker of the sentence before is taken up by no noun that nobody said of them.
   */
  readonly broughtAlong: ReadonlySet<string> | null;
  /** Verbs by which the one who was asked speaks: "asked him …. “Never,” he replied". */
  readonly answering: Iterable<string>;
  /** Forms of the verb by which the writer puts a question to somebody: the "asked" of "I asked Lee". */
  readonly asking: Iterable<string>;
  /** The years, in figures, of a word that calls somebody by their age ("34-year-old"), or null. */
  yearsOf(word: string): string | null;
  /** How sure a name is that a quotation gets; null for a language in which source and person alone tell. */
  readonly sureness: SurenessWeights | null;
  /** What ends before the name that closes a sentence spoken to somebody: "We heard you, Ann." */
  readonly beforeVocative: RegExp;
  /** What follows the name that opens one: "Ann, you knew it." */
  readonly afterVocative: RegExp;
}

/** How a text says why a source has no name. */
export interface AnonymityWords {
  /** Phrases that say somebody is unnamed by wish: "on condition of anonymity", "asked not to be named". */
  readonly phrases: readonly string[];
  /** Words that may open such a phrase, right before it: "who". */
  readonly openers: Iterable<string>;
  /** What the reason begins with: "because", "for fear". */
  readonly reasons: Iterable<string>;
}
