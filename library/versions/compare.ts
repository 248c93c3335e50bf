import type { ArticleRecord, KeptArticle, StoredQuote, StoredVoice } from '../model.ts';
import { updateNotes } from './update-notes.ts';
import { bareWords, type DiffPart, plainTypography, wordDiff } from './word-diff.ts';

/** A quote with who says it, in one of the two readings. */
export interface VersionQuote {
  readonly quote: StoredQuote;
  readonly voice: StoredVoice;
  /** Counted from 1. */
  readonly paragraph: number;
}

export type QuoteChange =
  | { readonly kind: 'gone'; readonly before: VersionQuote }
  | { readonly kind: 'new'; readonly after: VersionQuote }
  | {
      readonly kind: 'reworded';
      readonly before: VersionQuote;
      readonly after: VersionQuote;
      readonly diff: readonly DiffPart[];
      /** Whether it is another voice's too. */
      readonly otherVoice: boolean;
    }
  | { readonly kind: 'other-voice'; readonly before: VersionQuote; readonly after: VersionQuote };

/** What is not the same in two readings of one article. Facts: nothing here says why, or how much it matters. */
export interface Changes {
  /** The headline, where it is another. */
  readonly title: readonly DiffPart[] | null;
  readonly published: readonly [before: string | null, after: string | null] | null;
  readonly updated: readonly [before: string | null, after: string | null] | null;
  /** In the order of the article as it is now; what is gone stands where it stood. */
  readonly quotes: readonly QuoteChange[];
  /** Quotes that are as they were. */
  readonly unchanged: readonly VersionQuote[];
  /** Whether the text around the quotes is another. */
  readonly text: boolean;
  /** What the page says of its own updates now and did not say before. */
  readonly notes: readonly string[];
}

/** Whether there is anything to show. */
export function hasChanges({ title, published, quotes, notes }: Changes): boolean {
  return title !== null || published !== null || quotes.length > 0 || notes.length > 0;
}

/** How many things have changed: what the tab counts. */
export function countChanges({ title, published, quotes }: Changes): number {
  return (title ? 1 : 0) + (published ? 1 : 0) + quotes.length;
}

/** Share of their words that two quotes must have in common to be one reworded. */
const ALIKE = 0.5;
/** Or, of the shorter one's words, where it has enough of them: a quote that was cut or continued. */
const CONTAINED = 0.85;
const FEWEST_WORDS = 5;

/**
 * Two readings of one article -> what has changed between them. A quote is gone only if its words are nowhere in the
 * text now, and new only if they were nowhere in it before: what the engine merely sees otherwise is no change of the
 * article's. Where two versions of the engine made the readings, voices are compared only for quotes whose paragraph
 * is not word for word what it was. `skipped` is what was left out of the page now, for notes of its updates.
 */
export function compareReadings(
  before: KeptArticle,
  after: KeptArticle,
  skipped: readonly string[] = [],
): Changes {
  const old = before.record;
  const now = after.record;
  const pairs = pairQuotes(old, now, before.text, after.text);
  const sameEngine = old.engine === now.engine;
  const paragraphsBefore = new Set(paragraphsOf(before.text));
  const unchanged: VersionQuote[] = [];
  const changes: { at: number; change: QuoteChange }[] = [];
  const place = (quote: VersionQuote) => quote.quote.start / Math.max(1, now.length);
  for (const { a, b } of pairs) {
    if (a && b) {
      const reworded = plainTypography(a.quote.text) !== plainTypography(b.quote.text);
      const comparable = sameEngine || !paragraphsBefore.has(paragraphAt(after.text, b.quote.start));
      const otherVoice = comparable && !sameVoice(a.voice, b.voice);
      const at = place(b);
      if (reworded && bareWords(a.quote.text) !== bareWords(b.quote.text)) {
        const diff = wordDiff(a.quote.text, b.quote.text);
        changes.push({ at, change: { kind: 'reworded', before: a, after: b, diff, otherVoice } });
      } else if (otherVoice) changes.push({ at, change: { kind: 'other-voice', before: a, after: b } });
      else unchanged.push(b);
    } else if (a)
      changes.push({ at: a.quote.start / Math.max(1, old.length), change: { kind: 'gone', before: a } });
    else if (b) changes.push({ at: place(b), change: { kind: 'new', after: b } });
  }
  const notesBefore = new Set(updateNotes(before.text, [], old.lang));
  return {
    title: differs(old.title, now.title) ? wordDiff(old.title ?? '', now.title ?? '') : null,
    published:
      old.published !== now.published && old.published !== null ? [old.published, now.published] : null,
    updated: old.updated !== now.updated ? [old.updated, now.updated] : null,
    quotes: changes.sort((x, y) => x.at - y.at).map(({ change }) => change),
    unchanged,
    text: old.textHash !== now.textHash,
    notes: updateNotes(after.text, skipped, now.lang).filter((note) => !notesBefore.has(note)),
  };
}

interface Pair {
  readonly a: VersionQuote | null;
  readonly b: VersionQuote | null;
}

/** Quotes of both readings that are one: first those with the same words, then, most alike first, the reworded ones. */
function pairQuotes(old: ArticleRecord, now: ArticleRecord, textBefore: string, textNow: string): Pair[] {
  const before = quotesOf(old, textBefore);
  const after = quotesOf(now, textNow);
  const left = new Set(before);
  const right = new Set(after);
  const pairs: Pair[] = [];
  const pair = (a: VersionQuote, b: VersionQuote) => {
    left.delete(a);
    right.delete(b);
    pairs.push({ a, b });
  };
  const byWords = new Map<string, VersionQuote[]>();
  for (const quote of after) push(byWords, bareWords(quote.quote.text), quote);
  for (const a of before) {
    const b = byWords.get(bareWords(a.quote.text))?.shift();
    if (b) pair(a, b);
  }
  const bareNow = bareWords(textNow);
  const bareBefore = bareWords(textBefore);
  const stillThere = (quote: VersionQuote, bare: string) =>
    ` ${bare} `.includes(` ${bareWords(quote.quote.text)} `);
  const options = [...left].flatMap((a) =>
    [...right].map((b) => ({ a, b, likeness: likeness(a.quote.text, b.quote.text) })),
  );
  for (const { a, b, likeness } of options.sort((x, y) => y.likeness - x.likeness)) {
    if (likeness < ALIKE || !left.has(a) || !right.has(b)) continue;
    // Cut elsewhere by the engine, but printed in both: not reworded.
    if (stillThere(a, bareNow) && stillThere(b, bareBefore)) {
      left.delete(a);
      right.delete(b);
    } else pair(a, b);
  }
  for (const a of left) if (!stillThere(a, bareNow)) pairs.push({ a, b: null });
  for (const b of right) if (!stillThere(b, bareBefore)) pairs.push({ a: null, b });
  return pairs;
}

/** Direct quotes only: how an article reports in its own words is its own. */
function quotesOf(record: ArticleRecord, text: string): VersionQuote[] {
  return record.quotes.flatMap((quote) => {
    const voice = record.voices[quote.voice];
    if (quote.kind !== 'direct' || !voice) return [];
    return [{ quote, voice, paragraph: paragraphNumber(text, quote.start) }];
  });
}

/** Share of words two texts have in common (Dice), or 1 where the shorter one's nearly all stand in the longer. */
function likeness(a: string, b: string): number {
  const [x, y] = [bareWords(a).split(' '), bareWords(b).split(' ')];
  const counts = new Map<string, number>();
  for (const word of x) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of y) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  const shorter = Math.min(x.length, y.length);
  if (shorter >= FEWEST_WORDS && common / shorter >= CONTAINED) return 1 - 1 / (1 + common);
  return (2 * common) / (x.length + y.length);
}

function sameVoice(a: StoredVoice, b: StoredVoice): boolean {
  if (a.kind === 'unclear' || b.kind === 'unclear') return a.kind === b.kind;
  if (a.key !== null && a.key === b.key) return true;
  const [x, y] = [bareWords(a.name ?? '').split(' '), bareWords(b.name ?? '').split(' ')];
  if (a.kind !== b.kind) return false;
  // "Okwuosa" in one reading and "Adaeze Okwuosa" in the other are no change of voice.
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return a.kind === 'person' ? short.at(-1) === long.at(-1) : short.join(' ') === long.join(' ');
}

function differs(a: string | null, b: string | null): boolean {
  return plainTypography(a ?? '') !== plainTypography(b ?? '');
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
}

function paragraphAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n\n', at);
  const end = text.indexOf('\n\n', at);
  return text.slice(start === -1 ? 0 : start + 2, end === -1 ? text.length : end).trim();
}

function paragraphNumber(text: string, at: number): number {
  return text.slice(0, at).split(/\n\s*\n/).length;
}

function push(map: Map<string, VersionQuote[]>, key: string, quote: VersionQuote): void {
  const list = map.get(key);
  if (list) list.push(quote);
  else map.set(key, [quote]);
}
