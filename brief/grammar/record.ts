/** What a language gives for telling people and readings of articles apart, over many articles and without an engine. */
export interface RecordGrammar {
  /**
   * Words before a name that are never part of it, folded, without a stop. Words that are also given names or family
   * names somewhere are left out: with them two people would become one.
   */
  readonly honorifics: readonly string[];
  /** The article that an organisation's name may or may not begin with. */
  readonly articles: readonly string[];
  /**
   * Words that, alone or together, say of no body which one it is: "the company", "Local police", "His government"; folded,
   * sorted. With nothing else in its name a body of one article is not that of another.
   */
  readonly commonBodies: ReadonlySet<string>;
  /** How a line begins that says what was changed in the article after it was published, lower-case. */
  readonly updateNotes: readonly string[];
  /** The beginning of a line that says when it was updated: the word with a figure soon after it. */
  readonly datedUpdate: RegExp | null;
}
