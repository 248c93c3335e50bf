/** The words of an export that are not the article's own, in the reader's language. */
export interface ExportWords {
  readonly keyPoints: string;
  readonly quotes: string;
  readonly people: string;
  readonly dates: string;
  readonly speakerUnclear: string;
  /** Marks speech reported without quotation marks. */
  readonly reported: string;
  /** Link text that leads to the passage in the page. */
  readonly showInPage: string;
  /** Stands for the headline of an article that has none. */
  readonly untitled: string;
}

/** What the command line uses, and the extension where a translation is missing. */
export const ENGLISH_WORDS: ExportWords = {
  keyPoints: 'Key points',
  quotes: 'Quotes',
  people: 'People',
  dates: 'Dates',
  speakerUnclear: 'speaker unclear',
  reported: 'reported speech',
  showInPage: 'in the page',
  untitled: 'Untitled article',
};
