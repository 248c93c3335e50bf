import type { BlockKind, PublishedFrom } from '../brief/article.ts';
import type { Coverage, DateDirection, VoiceKind } from '../brief/model.ts';

/** Raised when a field of a record changes its meaning; `record/read-record.ts` reads every schema up to this one. */
export const SCHEMA = 1;

/** A span of the article's text as it is stored: [start, end), UTF-16 code units. */
export type PackedSpan = readonly [start: number, end: number];

/** Who words belong to in one article, with what the article says of them there and then. */
export interface StoredVoice {
  readonly kind: VoiceKind;
  /** As the article has it; null where unclear. */
  readonly name: string | null;
  /** Identity key (`identity/fold-name.ts`) of a person or an organisation; null for voices nobody can be told by. */
  readonly key: string | null;
  readonly role: string | null;
  readonly gender: 'female' | 'male' | null;
  /** The article's words for why somebody is unnamed, or null. */
  readonly grounds: PackedSpan | null;
}

/** A quote with its words, so that searching needs no text beside the record. */
export interface StoredQuote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'indirect';
  /** Index in `ArticleRecord.voices`. */
  readonly voice: number;
  readonly source: PackedSpan | null;
  readonly cue: PackedSpan | null;
  readonly confidence: number;
  readonly continues: number | null;
}

export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly roles: readonly PackedSpan[];
  readonly mentions: readonly PackedSpan[];
  readonly gender: 'female' | 'male' | null;
  readonly share: number;
  /** Index in `ArticleRecord.voices` where the article quotes this person, else null. */
  readonly voice: number | null;
}

export interface StoredDate {
  readonly at: PackedSpan;
  readonly value: string;
  readonly alternatives: readonly string[];
  readonly resolvedAgainst: string | null;
  readonly direction: DateDirection;
  readonly sentence: PackedSpan;
  readonly label: PackedSpan;
  readonly weight: number;
}

export interface StoredTimelineRow {
  readonly value: string;
  readonly dates: readonly number[];
  readonly weight: number;
}

export interface StoredBlock {
  readonly kind: BlockKind;
  readonly at: PackedSpan;
}

/**
 * One reading of one article: a brief without the text it points into, which is kept beside it. Together they are the
 * brief again, but for what was skipped in the page, its captions and its standfirst.
 */
export interface ArticleRecord {
  readonly schema: typeof SCHEMA;
  /** Version of the engine that made the brief. */
  readonly engine: string;
  /** `record/article-id.ts`: the address, or the text's hash where there is none. */
  readonly id: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly host: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** What the reader knows it by: the site's name, else its host. */
  readonly outlet: string | null;
  readonly lang: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly updated: string | null;
  /** Calendar day it is filed under, "YYYY-MM-DD": published, else first read; null where neither is known. */
  readonly day: string | null;
  /** When it was read, ISO 8601, oldest first; empty where a command made the record. */
  readonly readAt: readonly string[];
  readonly textHash: string;
  /** UTF-16 code units of the text. */
  readonly length: number;
  readonly coverage: Coverage;
  readonly blocks: readonly StoredBlock[];
  readonly keyPoints: readonly PackedSpan[];
  readonly voices: readonly StoredVoice[];
  readonly quotes: readonly StoredQuote[];
  readonly people: readonly StoredPerson[];
  readonly dates: readonly StoredDate[];
  readonly timeline: readonly StoredTimelineRow[];
}

/** What only an article's own page, its versions and the export need of a record. */
export type ArticleBody = Pick<ArticleRecord, 'blocks' | 'keyPoints' | 'people' | 'dates' | 'timeline'>;

/** The rest: what lists, searches and pages by person need, for thousands of articles at once. */
export type ArticleHead = Omit<ArticleRecord, keyof ArticleBody>;

/** A record with the text its spans point into. */
export interface KeptArticle {
  readonly record: ArticleRecord;
  readonly text: string;
}

/** How much is kept. */
export interface Summary {
  readonly articles: number;
  readonly quotes: number;
  readonly versions: number;
  readonly bytes: number;
}

/** Why a library cannot do something; each has a plain sentence. */
export type ProblemKind =
  /** A private window, or a browser that keeps no databases: nothing falls back to another store. */
  | 'unavailable'
  /** An older page of this extension still has it open. */
  | 'blocked'
  /** A newer version of the extension wrote it. */
  | 'newer'
  | 'full'
  | 'broken';
