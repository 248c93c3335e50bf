/**
 * What a language has to give so that the text's own words for what somebody is are found: "the ministry's chief
 * economist", "X, a teacher from Pune,". Words are lower-case, without a full stop, unless a member says otherwise.
 */
export interface RoleGrammar {
  readonly nouns: RoleNouns;
  readonly phrase: RolePhraseWords;
  readonly clauses: RoleClauseWords;
}

/** Nouns for what somebody is. */
export interface RoleNouns {
  /** Nouns for one person and for several. The name finder learned with them. */
  readonly listed: ReadonlySet<string>;
  /** Whether a word that is not listed is made like a role: "beekeeper", "co-organiser". Learned with, too. */
  isMade(word: string): boolean;
  /** Whether a word, perhaps with its full stop, says what somebody is; one person or several. */
  isRole(word: string): boolean;
  /** Whether a role word looks more like a given name: "Osman". */
  isMadeLikeName(word: string): boolean;
  /** Offices and trades that only roles are read with. */
  readonly moreOffices: ReadonlySet<string>;
  /** Titles that are no role by themselves: "hon". */
  readonly bareTitles: ReadonlySet<string>;
  /** Degrees and courtesies that follow a fuller role: "Health Minister Dr". */
  readonly degrees: ReadonlySet<string>;
  /** Nouns that are a role with another noun before them only: "harbour master". */
  readonly compoundRoles: ReadonlySet<string>;
  /** Nouns that are a role after certain words only, and those words: the "lady" of "First Lady". */
  readonly pairedRoles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ranks and offices written as letters, as they are written: "DIG", "MK". */
  readonly roleLetters: ReadonlySet<string>;
  /** Titles that say so little that any fuller role goes before them. */
  readonly ranks: ReadonlySet<string>;
  /** Before a rank and no more than it: "late". */
  readonly rankModifiers: ReadonlySet<string>;
  /** Honours that may stand between a role with its comma and the name. */
  readonly honours: ReadonlySet<string>;
  /** Roles by kin: they name a person through another. */
  readonly kin: ReadonlySet<string>;
  /** Nouns for several of one family that are no plurals of `kin`: "parents", "couple". */
  readonly families: ReadonlySet<string>;
  /** What a role says of somebody by another person only: "colleague". */
  readonly relations: ReadonlySet<string>;
  /** Words for anybody: a role only with a place or the like. */
  readonly vague: ReadonlySet<string>;
  /** Words for several persons that are said of companies, countries and teams as well. */
  readonly alsoCompanies: ReadonlySet<string>;
  /** Titles as written before a name, and the noun a later sentence uses for the same person: "gov." "governor". */
  readonly titleNouns: ReadonlyMap<string, string>;
  /** What a later sentence may call somebody with one of the roles behind it. */
  readonly sameRole: ReadonlyMap<string, readonly string[]>;
  /** Whether a word that is no regular plural stands for several persons: "children", "fishermen". */
  isIrregularPlural(word: string): boolean;
  /** Whether a word has the ending of a regular plural. */
  isPluralRole(word: string): boolean;
  /** Whether an unlisted noun looks like one for a person who does something; trusted only by its place. */
  isAgent(word: string): boolean;
  /** Whether a word in lower case may be a plural, or a verb that looks like one: "faces", and not "boss". */
  isPlural(word: string): boolean;
  /** The singular of a plural, by its spelling. */
  singularOf(word: string): string;
}

/** The words of a role's noun phrase. */
export interface RolePhraseWords {
  /** What a noun phrase may open with. */
  readonly determiners: ReadonlySet<string>;
  /** Of these, the ones that say whose. */
  readonly possessives: ReadonlySet<string>;
  /** Of these, the ones of a genitive, before which the role stands: the "des" of "Mutter des Läufers, Ann Lee". */
  readonly genitives: ReadonlySet<string>;
  /** Of these, the ones that tell of somebody for the first time: "a". */
  readonly indefiniteArticles: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  /** What links a role noun to the rest of its phrase: "of". */
  readonly links: ReadonlySet<string>;
  /** The link of an institution's own name: the "of" of "Bank of Ghana Governor". */
  readonly nameLinks: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words a role does not end in. */
  readonly neverLast: ReadonlySet<string>;
  /** Articles and the like that may stand inside a role's phrase. */
  readonly innerArticles: ReadonlySet<string>;
  /** Links that make a role of a vague word: "a woman from Pune". */
  readonly tellingLinks: ReadonlySet<string>;
  /** What says that a word for what is done is no verb: "former shipping minister". */
  readonly tradeOpeners: ReadonlySet<string>;
  /** Which of two of a name is meant: no role. */
  readonly seniority: ReadonlySet<string>;
  /** Words that may stand before a role's head though they look like verbs or plurals. */
  readonly modifiers: ReadonlySet<string>;
  /** Whether adjectives stand behind the noun ("el senador republicano"), and only `modifiers` before it. */
  readonly modifiersFollow: boolean;
  /** Words that no role runs over on its left. */
  readonly stops: ReadonlySet<string>;
  /** Of the stops, what is an institution's name with a capital: "Fed Chair". */
  readonly alsoInstitutions: ReadonlySet<string>;
  /** Of the stops, what is no verb before some nouns, and those nouns: "fire" before "chief". */
  readonly nounsAmongStops: ReadonlyMap<string, ReadonlySet<string>>;
  /** Participles that are a role after an article or such a word only: "the main accused". */
  readonly participleRoles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Links to those somebody works for, whose role is not his: "the lawyer for the president". */
  readonly serviceLinks: ReadonlySet<string>;
  /** Roles that are always somebody's, behind whose links that one's role stands: the "adviser" of "the adviser to the president". */
  readonly attendants: ReadonlySet<string>;
  /** Those links. */
  readonly attendantLinks: ReadonlySet<string>;
  /** Before "of" and several: "one". */
  readonly partitives: ReadonlySet<string>;
  /** Verbs before which no role stands, but an infinitive after them: "will". */
  readonly modals: ReadonlySet<string>;
  /** Verbs, and what stands for one, that end the phrase. */
  readonly endingVerbs: ReadonlySet<string>;
  /** Words that open a clause of their own, after which the phrase is over. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** What opens the title of a work within quotation marks: "the author of “River Songs”". */
  readonly titleLinks: ReadonlySet<string>;
  /** Between somebody and where he works: "X of Fox News". */
  readonly workplaceLinks: ReadonlySet<string>;
  /** Nouns in the names of those one works for: "university". */
  readonly organisationNouns: ReadonlySet<string>;
  /** After "and", words that open a clause rather than a second role: "some". */
  readonly quantifiers: ReadonlySet<string>;
  /** Numbers up to ten in words, before those who are then named. */
  readonly smallNumbers: ReadonlySet<string>;
  /** Before an infinitive: "to". */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Whether a word looks like a noun or an adjective that may stand before the head. */
  mayModify(word: string): boolean;
  /** Whether a number with letters may: "21st", "34-year-old". */
  isOrdinal(word: string): boolean;
  /** Whether a word tells what is done: "fencing coach". */
  isTrade(word: string): boolean;
  /** Whether a word after an infinitive's marker is a verb by its ending. */
  isInfinitive(word: string): boolean;
  /** Whether a word is a verb of the past or its participle by its ending. */
  isPast(word: string): boolean;
  /** Whether a word is an adverb by its ending. */
  isAdverb(word: string): boolean;
  /** Whether a word owns by a mark alone, for its ending: "the farmers' union". */
  mayOwnByMark(word: string): boolean;
}

/** The words of clauses that tell a role. */
export interface RoleClauseWords {
  /** "X, who is the chairman": pronouns that open the clause. */
  readonly relativePronouns: ReadonlySet<string>;
  /** "is", "became". */
  readonly copulas: ReadonlySet<string>;
  /** "who serves as": the verbs, and what links them to the role. */
  readonly serving: ReadonlySet<string>;
  readonly servingLinks: ReadonlySet<string>;
  /** "was appointed". */
  readonly appointed: ReadonlySet<string>;
  /** Offices told by their verb: "chairs". */
  readonly duties: ReadonlySet<string>;
  /** After these the verb is no duty: "who leads by three strokes". */
  readonly noObject: ReadonlySet<string>;
  /** What may stand before the verb. */
  readonly adverbs: ReadonlySet<string>;
  /** What may stand before a role after a name: "now", but not "once". */
  readonly presentAdverbs: ReadonlySet<string>;
  /** "a man named X": the verbs. */
  readonly naming: ReadonlySet<string>;
  /** After such a verb and the name, what shows that it gives an office. */
  readonly namedAs: ReadonlySet<string>;
  /** Between several and some of them by name: "including", "such as". */
  readonly inclusions: readonly (readonly string[])[];
  /** Verbs whose object is spoken to: "told". */
  readonly tellingVerbs: ReadonlySet<string>;
  /** What somebody does in court, said after the name alone: "X, prosecuting,". */
  readonly courtParts: ReadonlySet<string>;
  /** "aged 34". */
  readonly ageWords: ReadonlySet<string>;
  /** What may follow the figure there: "de 34 años". */
  readonly yearWords: ReadonlySet<string>;
}
