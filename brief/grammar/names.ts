/**
 * What a language has to give so that names of persons are found, told apart and put together. Words are lower-case,
 * without a full stop, unless a member says otherwise. What the name finder learned with is marked: a change there
 * asks for new weights.
 */
export interface NameGrammar {
  readonly classes: NameWordClasses;
  readonly edges: NameEdges;
  readonly otherThings: NamedThings;
  readonly gender: GenderWords;
  readonly generations: Generations;
  readonly aliases: Aliases;
  readonly introductions: Introductions;
  readonly evident: EvidentNames;
  /** Words that link the members of an enumeration: "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Family names that are written first by those who bear them: "Lim Kok Seng" is Lim in the next sentence. */
  readonly familyNamesFirst: ReadonlySet<string>;
  /** The forms the last part of a name may be the genitive of, both in lower case: "merkel" for "merkels"; null where an owner is marked otherwise. */
  readonly nominativesOf: ((part: string) => readonly string[]) | null;
  /** Whether a token is the mark of a possessor, cut from its word: "'s". */
  isPossessive(token: string): boolean;
}

/** Classes of words the name finder sees. It learned with all of them. */
export interface NameWordClasses {
  /** Titles that say what somebody is: "president". */
  readonly titles: ReadonlySet<string>;
  /** Titles that only address somebody: "mr", "datuk". */
  readonly formsOfAddress: ReadonlySet<string>;
  /** Words in lower case inside a name, before a capitalised part of it: "de", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Articles that a line break or a blank tears from the name they are joined to by a hyphen: "Al- Sabah". */
  readonly joinedArticles: ReadonlySet<string>;
  /** Words that follow the name of a person more often than any other name: "said". */
  readonly personVerbs: ReadonlySet<string>;
  /** Words before a common noun ("der", "eine") in a language that gives every noun a capital; none where only names have one. */
  readonly beforeNouns: ReadonlySet<string>;
  /** Words before the name of a place: "in". */
  readonly placeWords: ReadonlySet<string>;
  /** What the phrase for what somebody is may open with, after a name: "a". */
  readonly appositionOpeners: ReadonlySet<string>;
  /** Words and marks that such a phrase does not run over before its noun. */
  readonly appositionEnds: ReadonlySet<string>;
  /** Pronouns that open a clause about the person just named: "who". */
  readonly relativePronouns: ReadonlySet<string>;
  /** What links a role to an institution between it and the name: "the head of the clinic, X". */
  readonly roleLinks: ReadonlySet<string>;
  /** Whether a word may stand for several: "teachers". */
  isPlural(word: string): boolean;
}

/** What stands at the edges of names: what is cut off and what is taken in. */
export interface NameEdges {
  /** Forms of address that are never part of a name, with and without their stop. */
  readonly plainAddress: ReadonlySet<string>;
  /** Adjectives of nationality that are no given names too. */
  readonly nationalities: ReadonlySet<string>;
  /** Titles and ranks that are nobody's given name. */
  readonly neverGivenNames: ReadonlySet<string>;
  /** Ranks and degrees in short, which are nobody's name by themselves: "cmdr". */
  readonly shortTitles: ReadonlySet<string>;
  /** Words one is addressed or spoken of with, which are nobody's name by themselves: "oga". */
  readonly neverAlone: ReadonlySet<string>;
  /** Ranks and offices written as letters before a name, as they are written: "DGP". */
  readonly letteredTitles: ReadonlySet<string>;
  /** Those that are as often the initials of one who has but one name, as they are written. */
  readonly alsoInitials: ReadonlySet<string>;
  /** Letters after a name, as they are written: "KC". */
  readonly postNominals: ReadonlySet<string>;
  /** Honours of two words: the first, and what may stand second. */
  readonly pairedHonours: { readonly first: ReadonlySet<string>; readonly second: ReadonlySet<string> };
  /** Role words that are given names or parts of royal and religious names as well: "judge", "prince". */
  readonly rolesAlsoNames: ReadonlySet<string>;
  /** Between a name and the father's: "bin". */
  readonly filiations: ReadonlySet<string>;
  /** The same between slashes, with its slash: "a/l". */
  readonly slashedFiliations: ReadonlySet<string>;
  /** Inside Spanish and Portuguese names, before a part that a name finder may begin with: the "del" of "María del Pilar". */
  readonly innerParticles: ReadonlySet<string>;
  /** Letters with stops that are written like initials and are none: "u.s.". */
  readonly stoppedLetters: ReadonlySet<string>;
  /** Letters that are words, and no initial after a name, as they are written: "I". */
  readonly lettersAlsoWords: ReadonlySet<string>;
  /** How adverbs end that open a sentence before a name, and no given name does. */
  readonly adverbEndings: readonly string[];
  /** How an age before a name ends: "34-year-old". */
  readonly ageEndings: readonly string[];
  /** Verbs that open a sentence before a name only in a question: "will". */
  readonly questionOpeners: ReadonlySet<string>;
  /** Days of the week. */
  readonly weekdays: ReadonlySet<string>;
  /** Months, which end no name where a number follows. */
  readonly months: ReadonlySet<string>;
  /** Months that are given names as well: "may". */
  readonly givenNameMonths: ReadonlySet<string>;
  /** Words after which such a month is a month: "in". */
  readonly beforeMonths: ReadonlySet<string>;
  /** Honours before a name that are no part of it, one word each: "datuk", "sheikh". */
  readonly honours: ReadonlySet<string>;
  /** Titles of two words of which a name finder may take in the second alone: "Det Con". */
  readonly secondTitles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Shortened given names with their stop, which the tokenizer does not know: the "Ma." of "Ma. Corazon". */
  readonly shortGivenNames: ReadonlySet<string>;
  /** The forms an adjective of nationality may be looked up by, for several persons: "Kenyans" for "kenyan". */
  singularsOf(word: string): readonly string[];
}

/** Things that are named after people, or like them. */
export interface NamedThings {
  /** Right after a name, what makes it the name of something else: "avenue". */
  readonly namedAfter: ReadonlySet<string>;
  /** What is somebody's by name and yet not owned: "Amina's Law". */
  readonly calledAfterOwner: ReadonlySet<string>;
  /** Words that end no person's name. */
  readonly neverSurnames: ReadonlySet<string>;
  /** Before a name, what makes it that of a storm. */
  readonly storms: ReadonlySet<string>;
  /** Waters, mountains and villages whose name begins with their kind. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Words of other languages that the name of an institution or a street begins with. */
  readonly institutionOpeners: ReadonlySet<string>;
  /** "Saint", in full and in short. */
  readonly saints: ReadonlySet<string>;
  /** Ships, and what may stand between them and the name: "the ferry Princess Anne". */
  readonly ships: ReadonlySet<string>;
  readonly shipTitles: ReadonlySet<string>;
  /** Schools, streets, prizes right before the name of whom they are called after: the "lycée" of "le lycée Victor Hugo". */
  readonly calledAfter: ReadonlySet<string>;
  /** Towns, papers, brands and parties whose names look like a person's: two words or more, without accents. */
  readonly namedLikePeople: ReadonlySet<string>;
  /** Countries, big towns and firms of one word that are nobody by themselves, without accents. */
  readonly placeNames: ReadonlySet<string>;
  /** What a country, a town or a firm is called right before its name as people are: "host", "rival". */
  readonly rolesOfPlaces: ReadonlySet<string>;
  /** Offices over a town or a country, which the link and its name follow: the "maire" of "la maire de Belu"; where a language has genitives, the name stands before it: "Belus Bürgermeisterin". */
  readonly officesOverPlaces: ReadonlySet<string>;
  readonly businessResults: BusinessResults;
  /** After a name, what makes it one of several places: "Lincoln and Jackson counties"; in lower case, too. */
  readonly pluralPlaces: ReadonlySet<string>;
  /** Firms that bear a founder's whole name, and are not meant where the text shows a person. */
  readonly namedAfterFounders: ReadonlySet<string>;
  /** Common nouns for things that bear names, right before the name or in an apposition after it: "firm", "town". */
  readonly kinds: ReadonlySet<string>;
  /** Between such a noun and the name: "the town of Mariel". */
  readonly nameLinks: ReadonlySet<string>;
  /** What only a firm owns: "shares". */
  readonly belongings: ReadonlySet<string>;
  /** Pronouns that go on about a thing after a comma: "which". */
  readonly whichPronouns: ReadonlySet<string>;
  /** Before the name of a firm, two words: "trading as". */
  readonly tradingAs: ReadonlySet<string>;
  /** Behind a name, what makes it that of a firm, which is called by the name alone as well: "plc". */
  readonly firmEndings: ReadonlySet<string>;
  /** Firms, parties, papers, clubs known by one word that looks like a name of somebody, without accents: "renault". */
  readonly bodyNames: ReadonlySet<string>;
  /** Whether an article before a whole name makes it that of a ship or a pub: "the Margaret Anne". */
  readonly articlesNameThings: boolean;
  /** Between somebody and where he works: "Ann Obi of Sanford Bernsten". */
  readonly workplaceLinks: ReadonlySet<string>;
  /** Those of them that lead to nothing else behind a word for several at work: "analysts at". */
  readonly worksAt: ReadonlySet<string>;
}

/** "Nordvik Marine's third-quarter profit": words that tell a business by what it owns. */
export interface BusinessResults {
  /** What only a business has for a period: "profit". */
  readonly results: ReadonlySet<string>;
  /** The period, or the kind of result: "quarterly", "net". */
  readonly kinds: ReadonlySet<string>;
  /** What tells one period from another in words of their own: "third". */
  readonly ordinals: ReadonlySet<string>;
}

/** What tells a woman or a man. */
export interface GenderWords {
  /** Pronouns, titles and nouns: "she", "mrs", "widow". */
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  /** Titles that tell when they stand before a name, with and without their stop. */
  readonly femaleTitles: ReadonlySet<string>;
  readonly maleTitles: ReadonlySet<string>;
  /** Nouns of roles that are said of women too, though more of men: "chairman". */
  readonly mostlyMale: ReadonlySet<string>;
  /** Of the first two, the pronouns, which say nothing of a name beside them. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns at which an apposition after a name is over: a clause begins. */
  readonly clausePronouns: ReadonlySet<string>;
  /** Possessives that an apposition may open with: "his wife". */
  readonly possessives: ReadonlySet<string>;
  /** Whom somebody is married to, who shares the family name: "wife"; none where a language says it otherwise. */
  readonly spouses: ReadonlySet<string>;
  /** Given names, without accents, that nearly always tell. */
  readonly femaleGivenNames: ReadonlySet<string>;
  readonly maleGivenNames: ReadonlySet<string>;
  /** Words inside a name that tell whose child somebody is: "bin", "binti". */
  readonly sonOf: ReadonlySet<string>;
  readonly daughterOf: ReadonlySet<string>;
  /** Whether the first of two given names joined by a hyphen tells for both: "Sarah-Maude". */
  readonly hyphenedGivenNames: boolean;
}

/** Words that introduce a name, so that it is one however it looks. */
export interface Introductions {
  /** Given names that are other words as well, where any other listed one before a capital makes a name of both; null where a name finder sees enough without. */
  readonly givenNamesTell: ReadonlySet<string> | null;
  /** Particles that link a name only behind certain others: "und" behind "von". */
  readonly heldParticles: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is scored or run in lists of results, whose bare names stand before a place in brackets; null where papers print none so. */
  readonly results: ResultWords | null;
  /** Before a word for kin: "his", "a". */
  readonly kinOpeners: ReadonlySet<string>;
  /** Those whom one person calls theirs as they do their kin: "her neighbour, Leela,". */
  readonly companions: ReadonlySet<string>;
  /** After a word for somebody, the words of naming: "named", "known as". */
  readonly namings: readonly (readonly string[])[];
  /** "(Reporting by X; editing by Y)": the verbs, and what links them to the name. */
  readonly creditVerbs: ReadonlySet<string>;
  readonly creditLinks: ReadonlySet<string>;
  /** Agencies before a slash and the photographer. */
  readonly photoAgencies: ReadonlySet<string>;
  /** Words of such a line that are nobody: "Pool", "File Photo". */
  readonly pictureWords: ReadonlySet<string>;
}

/** "Tore: 1:0 Roth (12.)", "400 m: 1. Roth (Ulm) 47,1": the lists of sports pages. */
export interface ResultWords {
  /** How the names of clubs begin, with a capital: "TSV". */
  readonly clubs: ReadonlySet<string>;
}

/** Words beside which a capitalised run is a person's name though it was not found. */
export interface EvidentNames {
  /** Forms of address and honours that stand before names of persons only, without their stop: "mr", "swami". */
  readonly address: ReadonlySet<string>;
  /** Given names, without accents, of women and men alike. */
  readonly neutralGivenNames: ReadonlySet<string>;
  /** What somebody of a country is called, which is nothing else: "dutchman". */
  readonly demonyms: ReadonlySet<string>;
  /** Letters of honour and of seats that follow names of persons only, as they are written: "KC". */
  readonly lettersOfHonour: ReadonlySet<string>;
  /** Particles, as they are written, that no name of a place has: "von". */
  readonly particles: ReadonlySet<string>;
  /** Verbs of saying of which a name is the subject where it stands before them: "said". */
  readonly speaking: ReadonlySet<string>;
  /** Before the name of somebody: "named after". */
  readonly namedFor: readonly (readonly string[])[];
  /** Verbs whose object is a person: "killed", "married". */
  readonly doneToPeople: ReadonlySet<string>;
  /** What only players do, and what links it to them: "goals" "from". */
  readonly deeds: ReadonlySet<string>;
  readonly deedLinks: ReadonlySet<string>;
  /** What only befalls players, after the name: "was sent off". */
  readonly playerEvents: readonly (readonly string[])[];
  /** Words after such an object by which its name is over, besides those that link roles: "after". */
  readonly after: ReadonlySet<string>;
  /** Before the name of a place: behind one of these a given name may open that of a town. */
  readonly placing: ReadonlySet<string>;
  /** Numbers that ages of children are written with. */
  readonly spelledAges: ReadonlySet<string>;
  /** Family names that are words too: such as hardly name a place behind a given name ("price"), and such as may ("hall"). */
  readonly commonSurnames: ReadonlySet<string>;
  readonly surnamesOfPlaces: ReadonlySet<string>;
  /** Given names that are words first: "faith". */
  readonly wordsAsGivenNames: ReadonlySet<string>;
  /** What is told of places as well ("reopened"), what only people do ("laughed"), and words before who was talked to ("told"). */
  readonly deedsOfPlaces: ReadonlySet<string>;
  readonly deedsOfPeople: ReadonlySet<string>;
  readonly talkedTo: ReadonlySet<string>;
  /** Nouns for what people are one by one, and no firm, country or team: "farmer", "mother". */
  readonly plainPeople: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Of a language where the name finder sees enough without such words. */
export const NO_EVIDENT_NAMES: EvidentNames = {
  address: NOTHING,
  neutralGivenNames: NOTHING,
  demonyms: NOTHING,
  lettersOfHonour: NOTHING,
  particles: NOTHING,
  speaking: NOTHING,
  namedFor: [],
  doneToPeople: NOTHING,
  deeds: NOTHING,
  deedLinks: NOTHING,
  playerEvents: [],
  after: NOTHING,
  placing: NOTHING,
  spelledAges: NOTHING,
  commonSurnames: NOTHING,
  surnamesOfPlaces: NOTHING,
  wordsAsGivenNames: NOTHING,
  deedsOfPlaces: NOTHING,
  deedsOfPeople: NOTHING,
  talkedTo: NOTHING,
  plainPeople: NOTHING,
};

/** What links two names of one person: "Edson Duarte, better known as Pipo". */
export interface Aliases {
  /** The words between the two, without marks; "…" stands for one to four of any. */
  readonly phrases: readonly (readonly string[])[];
  /** Words that may stand among them and change nothing: "better". */
  readonly adverbs: ReadonlySet<string>;
}

/** What tells father from son. */
export interface Generations {
  /** As the last part of a name: "jr", "iii". */
  readonly marks: ReadonlySet<string>;
  /** Those that a name finder leaves out, with and without their stop. */
  readonly endings: ReadonlySet<string>;
  /** Marks of the younger and of the elder of two who share a name. */
  readonly younger: ReadonlySet<string>;
  readonly elder: ReadonlySet<string>;
  /** Before the name or after it: "the younger Obi", "Obi senior". */
  readonly youngerWords: ReadonlySet<string>;
  readonly elderWords: ReadonlySet<string>;
  /** Words for kin who are younger and elder than whoever they are kin of: "son", "mother". */
  readonly youngerKin: ReadonlySet<string>;
  readonly elderKin: ReadonlySet<string>;
}
