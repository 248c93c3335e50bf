/**
 * The words that news pages of a language print around and among their stories. A page has to be read before anyone
 * knows its language, so those of all languages are asked at once (`brief/languages/page-words.ts`).
 *
 * Every list holds alternatives of a case-insensitive regular expression, sorted by code unit; where in a line each
 * may stand is the reading's business. None may backtrack: repeats are bounded.
 */
export interface PageGrammar {
  /** A whole line that is a button or an empty slot: "share", "read more". */
  readonly buttons: readonly string[];
  /** Of those, how the line begins where it is the slot of an advertisement. */
  readonly advertisements: readonly string[];
  /** How a line begins that leads to another page: "related", "read also". */
  readonly otherPage: readonly string[];
  /** How the heading over a list of other pages begins: "more from". */
  readonly otherPages: readonly string[];
  /** Words that may stand before those: "all our". */
  readonly beforeOtherPages: readonly string[];
  /** Words that may stand before a call: "you can". */
  readonly beforeCalls: readonly string[];
  /** How the publisher begins to speak for itself, in whole words: "sign up", "donate". */
  readonly calls: readonly string[];
  /** The same where the first words are the beginnings of longer ones, or signs. */
  readonly notices: readonly string[];
  /** What such a call names; without it, its first word may begin any sentence. */
  readonly callObjects: readonly string[];
  /** Calls behind a first sentence, as whole words: "It is free. Sign up". */
  readonly laterCalls: readonly string[];
  /** Verbs by which somebody in the story says it, and not the publisher. */
  readonly reporting: readonly string[];
  /** The publisher of itself: "we", "our". */
  readonly ourselves: readonly string[];
  /** Words for the reader, where the publisher speaks to one: "you", "please". */
  readonly readers: readonly string[];
  /** What the publisher asks readers for: to subscribe, to donate. */
  readonly appeals: readonly string[];
  /** What stands where the free part of a story ends: "to continue reading", "for subscribers only". */
  readonly walls: readonly string[];
  /** How lines begin that ask leave to show what another site serves: "This content is provided by a third party". */
  readonly consents: readonly string[];
  /** What the publisher does not answer for: "no investment advice". */
  readonly disclaimers: readonly string[];
  /** Whose the text is. */
  readonly rights: readonly string[];
  /** How the line begins that says whose picture it is. */
  readonly credits: readonly string[];
  /** What stands in brackets at the end of a caption. */
  readonly creditsInBrackets: readonly string[];
  /** What stands before a colon and a name at the end of a caption. */
  readonly creditLabels: readonly string[];
  /** Who else worked on the story, and where it stood before. */
  readonly colophons: readonly string[];
  /** What the story is filed under, and where it is from: "tags", "source". */
  readonly filedUnder: readonly string[];
  /** How long ago the story was published. */
  readonly ago: readonly string[];
  /** What stands before a name that is the author's, alone or behind `bylineWorks`: "by". */
  readonly by: readonly string[];
  /** What the author did, before "by": "written", "posted". */
  readonly bylineWorks: readonly string[];
  /** Labels of an author, with what follows them: "author:". */
  readonly authorLabels: readonly string[];
  /** "and" between two authors. */
  readonly and: readonly string[];
  /** "with", before colleagues in brackets. */
  readonly with: readonly string[];
  /** Labels of an author that stand against the name, in scripts without blanks. */
  readonly authorMarks: readonly string[];
  /** What stands between a name and where the person works, as whole words: "for". */
  readonly officeLinks: readonly string[];
  /** Words for a picture or its maker, which make a line one of these. */
  readonly pictures: readonly string[];
  /** What somebody else did for the story, behind their name: "photography". */
  readonly otherWork: readonly string[];
  /** Words that make a byline an office, not a person; whole words, none in a name. */
  readonly offices: readonly string[];
  /** Buttons beside a name: "follow". */
  readonly nameButtons: readonly string[];
  /** Names of the months and weekdays where `Intl` is not asked for them; else empty. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** "published", before or after a day. */
  readonly published: readonly string[];
  /** "updated", before or after a day. */
  readonly updated: readonly string[];
  /** What makes a day another one than the story's: "born", "copyright". */
  readonly otherDays: readonly string[];
  /** "to", between the two days of a span. */
  readonly until: readonly string[];
  /** Headings below a press release, whole. */
  readonly releaseSections: readonly string[];
  /** How the paragraph in which a company's lawyers speak begins, and what it names. */
  readonly legalOpenings: readonly string[];
  readonly legalObjects: readonly string[];
}
