import type { Brief, Person, Quote } from '../brief/model.ts';
import type { ExportOptions } from './formats.ts';
import { plainLine, webAddress } from './plain-text.ts';
import { linkToPassage } from './text-fragment.ts';
import type { ExportWords } from './words.ts';

/** One passage of the brief with its link into the page. All texts here are one clean line, not yet escaped. */
export interface SharedPassage {
  readonly text: string;
  readonly link: string | null;
}

export interface SharedQuote extends SharedPassage {
  readonly kind: Quote['kind'];
  /** Who said it: the person, or the words that name a source that is no person, or "speaker unclear". */
  readonly speaker: string;
  readonly speakerId: string | null;
  readonly role: string | null;
  readonly cue: string | null;
}

export interface SharedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly quotes: number;
  readonly mentions: number;
}

export interface SharedDate extends SharedPassage {
  /** EDTF. */
  readonly value: string;
  readonly label: string;
  readonly future: boolean;
}

/** What every format writes, taken from the brief once: each format then only escapes and lays out. */
export interface Contents {
  readonly title: string;
  readonly url: string | null;
  readonly site: string | null;
  readonly byline: string | null;
  readonly lang: string | null;
  /** YYYY-MM-DD. */
  readonly day: string | null;
  /** The day as the reader writes it. */
  readonly dayInWords: string | null;
  readonly keyPoints: readonly SharedPassage[];
  readonly quotes: readonly SharedQuote[];
  readonly people: readonly SharedPerson[];
  readonly dates: readonly SharedDate[];
}

export type ContentOptions = Pick<ExportOptions, 'words' | 'locale' | 'quotes'>;

/** Brief -> clean rows, in the brief's order; dates as rows of the timeline. */
export function contentsOf(brief: Brief, options: ContentOptions): Contents {
  const { article } = brief;
  const url = webAddress(article.canonicalUrl) ?? webAddress(article.url);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0] ?? null;
  const link = (span: { start: number; end: number }) => linkToPassage(url, article.text, span);
  const people = new Map(brief.people.map((person) => [person.id, person]));
  return {
    title: line(article.title) ?? options.words.untitled,
    url,
    site: line(article.siteName) ?? hostOf(url),
    byline: line(article.byline),
    lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(article.lang ?? '') ? article.lang : null,
    day,
    dayInWords: day && dayInWords(day, options.locale),
    keyPoints: brief.keyPoints.map((point) => ({ text: plainLine(point.text), link: link(point) })),
    quotes: (options.quotes ?? brief.quotes).map((quote) => ({
      text: plainLine(quote.text),
      kind: quote.kind,
      ...speakerOf(people, quote, options.words),
      cue: line(quote.cue?.text ?? null),
      link: link(quote),
    })),
    people: brief.people.map((person) => ({
      id: person.id,
      name: plainLine(person.name),
      role: line(person.role),
      quotes: person.quotes,
      mentions: person.mentions.length,
    })),
    dates: brief.timeline.flatMap(({ value, dates }) => {
      const date = brief.dates[dates[0] ?? -1];
      if (!date) return [];
      const row = { text: plainLine(date.text), value: plainLine(value), label: plainLine(date.label.text) };
      return [{ ...row, link: link(date), future: date.direction === 'future' }];
    }),
  };
}

/** Sources that name nobody by themselves. */
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|his|their|one|this|that)$/i;

function speakerOf(
  people: ReadonlyMap<string, Person>,
  { speaker, source }: Quote,
  words: ExportWords,
): Pick<SharedQuote, 'speaker' | 'speakerId' | 'role'> {
  const person = speaker === null ? undefined : people.get(speaker);
  if (person) return { speaker: plainLine(person.name), speakerId: person.id, role: line(person.role) };
  const named = line(source?.text ?? null);
  const unclear = named === null || PRONOUN.test(named);
  return { speaker: unclear ? words.speakerUnclear : named, speakerId: null, role: null };
}

/** "9 August 2022" in the reader's language; the ISO day where there is no locale or no such locale. */
function dayInWords(day: string, locale: string | undefined): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (locale === undefined || Number.isNaN(date.getTime())) return day;
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  } catch {
    return day;
  }
}

function line(text: string | null): string | null {
  return (text && plainLine(text)) || null;
}

function hostOf(url: string | null): string | null {
  return url && new URL(url).hostname.replace(/^www\./, '');
}
