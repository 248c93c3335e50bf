/** Listed words, and every other that has one of their endings: a language makes new nouns for a trade. */
export class WordsByEnding extends Set<string> {
  constructor(
    listed: Iterable<string>,
    private readonly ending: RegExp,
    private readonly except: ReadonlySet<string>,
  ) {
    super(listed);
  }

  override has(word: string): boolean {
    return super.has(word) || (this.ending.test(word) && !this.except.has(word));
  }
}
