import type { Span } from '../../brief/article.ts';
import type { Brief, Person, Quote } from '../../brief/model.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { ItemRef } from '../surface.ts';

/** Quotes of one person id, of nobody named ("unclear"), or all (null). */
export type SpeakerFilter = string | null;

/** The filter value for quotes without a speaker; no person id looks like it. */
export const UNCLEAR = '?';

/** A quote with its place in `Brief.quotes`. */
export interface IndexedQuote {
  readonly quote: Quote;
  readonly index: number;
}

/** Quotes said by one speaker, or by nobody named. */
export interface QuoteGroup {
  readonly speaker: Person | null;
  readonly quotes: readonly IndexedQuote[];
}

/** What of the quotes is shown under the reader's preferences, and how many are not. */
export interface ShownQuotes {
  readonly shown: readonly IndexedQuote[];
  readonly shortHidden: number;
  readonly indirect: number;
}

/** The same item? Two nulls are not. */
export function sameItem(a: ItemRef | null, b: ItemRef | null): boolean {
  return a !== null && b !== null && a.section === b.section && a.index === b.index;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Picks the quotes to show: long enough (a part of a longer one always is), and indirect ones only when wanted. */
export function shownQuotes(brief: Brief, preferences: Preferences): ShownQuotes {
  const shown: IndexedQuote[] = [];
  let shortHidden = 0;
  let indirect = 0;
  brief.quotes.forEach((quote, index) => {
    if (quote.kind === 'indirect') {
      indirect += 1;
      if (preferences.showIndirect) shown.push({ quote, index });
    } else if (quote.continues === null && wordCount(quote.text) < preferences.minimumQuoteWords) {
      shortHidden += 1;
    } else {
      shown.push({ quote, index });
    }
  });
  return { shown, shortHidden, indirect };
}

/** Keeps the quotes of one speaker. */
export function quotesOf(quotes: readonly IndexedQuote[], filter: SpeakerFilter): readonly IndexedQuote[] {
  if (filter === null) return quotes;
  return quotes.filter(({ quote }) =>
    filter === UNCLEAR ? quote.speaker === null : quote.speaker === filter,
  );
}

/** How many quotes these are, parts that go on from another one of them not counted again. */
export function countQuotes(quotes: readonly IndexedQuote[]): number {
  const indices = new Set(quotes.map(({ index }) => index));
  return quotes.filter(({ quote }) => quote.continues === null || !indices.has(quote.continues)).length;
}

/** The quotes of each `Quote.speaker`: looking for those of every person among all takes long where there are many. */
export function quotesOfEach(
  quotes: readonly IndexedQuote[],
): ReadonlyMap<string | null, readonly IndexedQuote[]> {
  const bySpeaker = new Map<string | null, IndexedQuote[]>();
  for (const one of quotes) {
    const others = bySpeaker.get(one.quote.speaker);
    if (others) others.push(one);
    else bySpeaker.set(one.quote.speaker, [one]);
  }
  return bySpeaker;
}

/** Groups quotes by speaker, in the order of people given; the unclear ones come last. */
export function quotesBySpeaker(
  quotes: readonly IndexedQuote[],
  people: readonly Person[],
): readonly QuoteGroup[] {
  const bySpeaker = quotesOfEach(quotes);
  return [...people, null].flatMap((speaker) => {
    const quotes = bySpeaker.get(speaker?.id ?? null);
    return quotes ? [{ speaker, quotes }] : [];
  });
}

/** People as the list has them: who says most first, then who is named most; the article's order breaks ties. */
export function peopleByShare(people: readonly Person[]): readonly Person[] {
  return [...people].sort((a, b) => b.share - a.share || b.mentions.length - a.mentions.length);
}

/** Every passage an item stands for; showing it again goes on to the next. */
export function passagesOf(brief: Brief, item: ItemRef): readonly Span[] {
  switch (item.section) {
    case 'keyPoints':
      return brief.keyPoints.slice(item.index, item.index + 1);
    case 'quotes':
      return brief.quotes.slice(item.index, item.index + 1);
    case 'people':
      return brief.people[item.index]?.mentions ?? [];
    case 'dates':
      return (brief.timeline[item.index]?.dates ?? []).flatMap((index) => brief.dates[index] ?? []);
  }
}

/**
 * The words beside a quote that say who said it, as the article has them ("he said"): from the first to the last of
 * source and cue where they stand close together, else the cue, else the source; only the cue where the source is
 * the speaker's own name, which is shown anyway. Null when there are none.
 */
export function attributionWords(brief: Brief, quote: Quote, speaker: Person | undefined): string | null {
  const { source, cue } = quote;
  const named = speaker?.mentions.some((mention) => mention.text === source?.text);
  if (named) return cue?.text ?? null;
  if (!source || !cue) return cue?.text ?? source?.text ?? null;
  const [first, last] = source.start <= cue.start ? [source, cue] : [cue, source];
  const overlapsQuote = first.start < quote.end && quote.start < last.end;
  const close = last.start - first.end <= 12 && last.end - first.start <= 60;
  const between = brief.article.text.slice(first.end, last.start);
  if (overlapsQuote || !close || /[\n"“”„«»]/.test(between)) return cue.text;
  return brief.article.text.slice(first.start, Math.max(first.end, last.end));
}

/** A quote without the comma that led on to "he said". */
export function withoutTrailingComma(text: string): string {
  return text.replace(/[,،、]$/u, '');
}

/**
 * One or two letters for a name: of its first and last capitalised words, so that particles (van, bin, al-) do not
 * count; one in scripts whose letters join or have no case.
 */
export function initials(name: string): string {
  const capitals = [...name.matchAll(/(?<![\p{L}\p{M}])(?:\p{Ll}{1,4}[-’'])?(\p{Lu}\p{M}*)/gu)].map(
    (match) => match[1],
  );
  const [first] = capitals;
  if (first === undefined) return /\p{L}\p{M}*/u.exec(name)?.[0] ?? '';
  return capitals.length > 1 ? first + capitals.at(-1) : first;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction a text is read in, by its first letter (as HTML's `dir=auto` has it, but known to style sheets). */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Minutes to read a text, at least one: 230 words a minute; scripts without spaces count three letters a word. */
export function readingMinutes(text: string): number {
  const unspaced =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu,
    )?.length ?? 0;
  return Math.max(1, Math.round((wordCount(text) + unspaced / 3) / 230));
}
