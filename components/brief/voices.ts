import type { Brief, Person, Voice, VoiceKind } from '../../brief/model.ts';
import { wordCount } from './article-text.ts';
import { countQuotes, type IndexedQuote } from './shown-quotes.ts';

/** Quotes of one voice, by `Voice.id`, or all (null). */
export type VoiceFilter = string | null;

/** How much of the quoted words is one voice's. */
export interface VoiceShare {
  readonly voice: Voice;
  /** The person of the brief, where the voice is one. */
  readonly person: Person | null;
  /** Parts that go on from another are not counted again. */
  readonly quotes: number;
  /** Words between quotation marks. */
  readonly words: number;
  /** Of all quoted words, 0 to 1. */
  readonly share: number;
}

/** Kinds of voice in the order they are listed in: the named people first. */
const KINDS: readonly VoiceKind[] = ['person', 'organisation', 'document', 'unnamed', 'unclear'];

/**
 * Who is quoted word for word and in what share of the quoted words: named people first, then organisations,
 * documents, people without a name, and what nobody is told to have said; in each kind who says most first, and the
 * article's order between equals. Indirect quotes are no quoted words: a voice that has no others is left out.
 */
export function voiceShares(brief: Brief, quotes: readonly IndexedQuote[]): readonly VoiceShare[] {
  const direct = quotes.filter(({ quote }) => quote.kind === 'direct');
  const all = direct.reduce((sum, { quote }) => sum + wordCount(quote.text), 0);
  const people = new Map(brief.people.map((person) => [person.id, person]));
  return [...grouped(direct).values()]
    .map((own): VoiceShare => {
      const words = own.reduce((sum, { quote }) => sum + wordCount(quote.text), 0);
      const { voice } = own[0]!.quote;
      const person = people.get(voice.id) ?? null;
      return { voice, person, quotes: countQuotes(own), words, share: all === 0 ? 0 : words / all };
    })
    .sort((a, b) => KINDS.indexOf(a.voice.kind) - KINDS.indexOf(b.voice.kind) || b.words - a.words);
}

/** Quotes by `Voice.id`, in the order of each voice's first. */
function grouped(quotes: readonly IndexedQuote[]): ReadonlyMap<string, readonly IndexedQuote[]> {
  const groups = new Map<string, IndexedQuote[]>();
  for (const one of quotes) {
    const group = groups.get(one.quote.voice.id);
    if (group) group.push(one);
    else groups.set(one.quote.voice.id, [one]);
  }
  return groups;
}

/** Speakers who get a colour of their own: the six who say most. Colours are never given twice. */
const COLOURED = 6;

/** Which colour each named speaker has, 0 to 5, by `Voice.id`; those who say less have none. */
export function speakerColours(shares: readonly VoiceShare[]): ReadonlyMap<string, number> {
  const people = shares.filter(({ voice }) => voice.kind === 'person').slice(0, COLOURED);
  return new Map(people.map(({ voice }, index) => [voice.id, index]));
}

/** Keeps the quotes of one voice. */
export function quotesOf(quotes: readonly IndexedQuote[], filter: VoiceFilter): readonly IndexedQuote[] {
  return filter === null ? quotes : quotes.filter(({ quote }) => quote.voice.id === filter);
}

/** Quotes that stand under one name: of one voice, one after the other. */
export interface Run {
  readonly voice: Voice;
  readonly person: Person | null;
  readonly quotes: readonly IndexedQuote[];
}

/**
 * Quotes in runs of one voice: as they follow one another in the article, or all of each voice together, in the order
 * of the shares, voices with indirect quotes alone last.
 */
export function runsOf(
  brief: Brief,
  quotes: readonly IndexedQuote[],
  order: 'article' | 'speaker',
  shares: readonly VoiceShare[],
): readonly Run[] {
  const people = new Map(brief.people.map((person) => [person.id, person]));
  const asRun = (own: readonly IndexedQuote[]): Run => {
    const { voice } = own[0]!.quote;
    return { voice, person: people.get(voice.id) ?? null, quotes: own };
  };
  if (order === 'speaker') {
    const groups = grouped(quotes);
    const ids = new Set([...shares.map(({ voice }) => voice.id), ...groups.keys()]);
    return [...ids].flatMap((id) => {
      const own = groups.get(id);
      return own ? [asRun(own)] : [];
    });
  }
  const runs: IndexedQuote[][] = [];
  for (const one of quotes) {
    const last = runs.at(-1);
    if (last?.at(-1)?.quote.voice.id === one.quote.voice.id) last.push(one);
    else runs.push([one]);
  }
  return runs.map(asRun);
}

/** The first runs, as far as they hold so many quotes together; the last one may be cut. */
export function runsUpTo(runs: readonly Run[], count: number): readonly Run[] {
  let room = count;
  return runs.flatMap((run) => {
    const quotes = run.quotes.slice(0, Math.max(0, room));
    room -= run.quotes.length;
    return quotes.length === 0 ? [] : [quotes.length === run.quotes.length ? run : { ...run, quotes }];
  });
}

/** Words a lead quote has: less says too little, more does not fit on the first screen. */
const LEAD_WORDS = { least: 12, most: 45 } as const;

/**
 * The quote to open with: the longest of 12 to 45 words of the named person who is quoted most, whole sentences before
 * parts of one, and none that the headline gives already. Where that person has none, the next one's, then one of an
 * organisation, a document or somebody unnamed. Null where there is none of a voice that is told.
 */
export function leadQuote(
  brief: Brief,
  quotes: readonly IndexedQuote[],
  shares: readonly VoiceShare[],
): IndexedQuote | null {
  const headline = lettersOf(brief.article.title ?? '');
  const fitting = quotes.filter(({ quote }) => {
    const words = wordCount(quote.text);
    return (
      quote.kind === 'direct' &&
      words >= LEAD_WORDS.least &&
      words <= LEAD_WORDS.most &&
      !quote.text.includes('\n') &&
      !headline.includes(lettersOf(quote.text))
    );
  });
  for (const whole of [true, false]) {
    for (const { voice } of shares) {
      if (voice.kind === 'unclear') continue;
      const own = fitting.filter(
        ({ quote }) => quote.voice.id === voice.id && (!whole || isWhole(quote.text)),
      );
      if (own.length > 0) return longest(own);
    }
  }
  return null;
}

function longest(quotes: readonly IndexedQuote[]): IndexedQuote {
  return quotes.reduce((best, one) => (wordCount(one.quote.text) > wordCount(best.quote.text) ? one : best));
}

/** Whether a quote begins as a sentence does, as far as its script tells. */
function isWhole(text: string): boolean {
  return !/^[^\p{L}]*\p{Ll}/u.test(text);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A person as the article calls them for short ("Okwuosa"): the form of the name it uses most after the full one,
 * else the full name.
 */
export function shortName({ name, mentions }: Person): string {
  const uses = new Map<string, number>();
  for (const { text } of mentions) {
    if (text.length < name.length && name.includes(text)) uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? name;
}
