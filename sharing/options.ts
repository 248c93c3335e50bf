import type { Quote } from '../brief/model.ts';

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

/** What every piece taken out of a brief depends on, besides the brief. */
export interface ContentOptions {
  readonly words: ExportWords;
  /** BCP 47 tag for dates in running text; ISO days where it is absent. */
  readonly locale?: string;
  /** The quotes the reader sees; all of the brief's unless given. */
  readonly quotes?: readonly Quote[];
}

/** What the formats depend on. This room reads no clock: the moment is given. */
export interface ExportOptions extends ContentOptions {
  /** The moment of saving, ISO 8601. */
  readonly savedAt: string;
  /** The reader's own day at that moment, YYYY-MM-DD, from which dates are still to come. */
  readonly today: string;
  /** How the reader wants a note; the built-in template, no tags and no wiki links unless given. */
  readonly note?: NoteOptions;
}

/** The reader's choices for a note. */
export interface NoteOptions {
  /** A template (`template.ts`); the built-in one where empty. */
  readonly template?: string;
  /** Whether people are written as `[[wiki links]]`. */
  readonly wikiLinks?: boolean;
  /** Tags for the front matter, with or without "#". */
  readonly tags?: readonly string[];
}
