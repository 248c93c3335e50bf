import type { Article, Span, TextSpan } from './article.ts';

/** A sentence of the article, whole. */
export type KeyPoint = TextSpan;

/** Who words can belong to. Only `unclear` is shown as "speaker unclear". */
export type VoiceKind = 'person' | 'organisation' | 'document' | 'unnamed' | 'unclear';

/** Who a quote belongs to, as the article has it. */
export interface Voice {
  readonly kind: VoiceKind;
  /**
   * The same for all quotes of one voice in this brief, to group, count and filter by: `Person.id` for a person of the
   * brief, "v1", "v2", … for an organisation, a document, somebody unnamed or a name the brief does not list, and
   * "unclear" where nobody is told.
   */
  readonly id: string;
  /** What to call it: a person's name, or the article's words ("the Met Office", "a senior official"); null where unclear. */
  readonly name: string | null;
  /** The article's words for why somebody is unnamed ("who asked not to be identified because …"), or null. */
  readonly grounds: TextSpan | null;
}

/** Nobody the text tells. */
export const UNCLEAR_VOICE: Voice = { kind: 'unclear', id: 'unclear', name: null, grounds: null };

/** What somebody said, without the marks, and the words that say who. */
export interface Quote extends TextSpan {
  readonly kind: 'direct' | 'indirect';
  /** The words that name who said it ("he", "the ministry"). */
  readonly source: TextSpan | null;
  /** The reporting words ("said", "according to"). */
  readonly cue: TextSpan | null;
  /** `Person.id`, or null where it is not sure enough: "speaker unclear". */
  readonly speaker: string | null;
  readonly voice: Voice;
  /** How sure it is, 0 to 1, that the quote is its speaker's, or else its source's: calibrated on quotations marked by hand. */
  readonly confidence: number;
  /** Index in `Brief.quotes` of the part this one goes on from ("A," he said. "B."), or null. */
  readonly continues: number | null;
}

/** One individual: all the names the text uses, and what it says they are. */
export interface Person {
  readonly id: string;
  /** The fullest name in the text. */
  readonly name: string;
  /** As short as it identifies the person, in the article's own words ("Minister of Interior"). */
  readonly role: string | null;
  /** Every role the text gives, the main one first. */
  readonly roles: readonly TextSpan[];
  readonly mentions: readonly TextSpan[];
  readonly gender: 'female' | 'male' | null;
  /** Number of quotes, direct and indirect, whose speaker this is. */
  readonly quotes: number;
  /** Share of all quoted words that are this person's, 0 to 1. */
  readonly share: number;
}

/** When the dated thing happens, seen from the publication day. */
export type DateDirection = 'past' | 'present' | 'future' | 'unknown';

/** The words of a date and the calendar value they have. */
export interface DateMention extends TextSpan {
  /** EDTF at the precision of the words; unknown parts stay X ("XXXX-08-09"). */
  readonly value: string;
  /** Other values the words may have (03/04/2022), or none. */
  readonly alternatives: readonly string[];
  /** What it was resolved against: a day or month or year (EDTF), or null where the words suffice or nothing was known. */
  readonly resolvedAgainst: string | null;
  readonly direction: DateDirection;
  readonly sentence: Span;
  /** The clause it dates, in the article's own words, short enough for a row. */
  readonly label: TextSpan;
  /** How much the date matters to the story, 0 to 1: events over background. */
  readonly weight: number;
}

/** A row of the timeline: one value, all its passages. In calendar order; values without a year come last. */
export interface TimelineRow {
  readonly value: string;
  /** Indices in `Brief.dates`; the first one's label stands for the row. */
  readonly dates: readonly number[];
  readonly weight: number;
}

/** What the engine could do with the article's language: without a grammar there are only quotes by their marks. */
export type Coverage = 'full' | 'quotes-only';

/** What is shown. Every item is a span of `article.text`. */
export interface Brief {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly keyPoints: readonly KeyPoint[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly dates: readonly DateMention[];
  readonly timeline: readonly TimelineRow[];
}
