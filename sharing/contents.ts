import type { Brief, Person, Quote, VoiceKind } from '../brief/model.ts';
import { hostOf } from '../brief/web-address.ts';
import { dateLabel } from './date-label.ts';
import { dayInWords } from './day-in-words.ts';
import type { ContentOptions, ExportWords } from './options.ts';
import { plainAddress, plainLine } from './plain-text.ts';
import { linkToPassage } from './text-fragment.ts';
import { withoutTrailingComma } from './trailing-comma.ts';

/** One passage of the brief with its link into the page. All texts here are one clean line, not yet escaped. */
export interface SharedPassage {
  readonly text: string;
  readonly link: string | null;
}

export interface SharedQuote extends SharedPassage {
  readonly kind: Quote['kind'];
  readonly voice: VoiceKind;
  /** The same for all quotes of one voice. */
  readonly voiceId: string;
  /** Who said it: a person's name, the article's words for any other voice, or "speaker unclear". */
  readonly speaker: string;
  /** A person's role; null for other voices. */
  readonly role: string | null;
  /** The article's words for why somebody is unnamed. */
  readonly grounds: string | null;
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

/** Brief -> clean rows, in the brief's order; dates as rows of the timeline. */
export function contentsOf(brief: Brief, options: ContentOptions): Contents {
  const { article } = brief;
  const url = plainAddress(article.canonicalUrl) ?? plainAddress(article.url);
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
      text: withoutTrailingComma(plainLine(quote.text)),
      kind: quote.kind,
      ...voiceOf(people, quote, options.words),
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
      return [
        {
          text: plainLine(date.text),
          value: plainLine(value),
          label: plainLine(dateLabel(brief.article.text, date.label)),
          link: link(date),
        },
      ];
    }),
  };
}

function voiceOf(
  people: ReadonlyMap<string, Person>,
  { voice }: Quote,
  words: ExportWords,
): Pick<SharedQuote, 'voice' | 'voiceId' | 'speaker' | 'role' | 'grounds'> {
  const name = line(voice.name);
  if (name === null) {
    return { voice: 'unclear', voiceId: voice.id, speaker: words.speakerUnclear, role: null, grounds: null };
  }
  const person = voice.kind === 'person' ? people.get(voice.id) : undefined;
  return {
    voice: voice.kind,
    voiceId: voice.id,
    speaker: name,
    role: line(person?.role ?? null),
    grounds: line(voice.grounds?.text ?? null),
  };
}

function line(text: string | null): string | null {
  return (text && plainLine(text)) || null;
}
