import type { Brief } from '../../brief/model.ts';
import type { Identities } from '../identity/identities.ts';
import { type IndexedArticle, type Speaker, type Statement, speakerOf } from '../search/statement-index.ts';
import { changedWords, type DiffPart, wordDiff } from '../versions/word-diff.ts';
import { type Match, matchPieces } from './match.ts';
import { checkedWords, type Quotation, quotationsOf } from './quotation.ts';
import { speakersAgree } from './speakers.ts';

/** Where a quotation was found: the words of one speech, and whose they are. */
export interface Source {
  readonly statement: Statement;
  readonly speaker: Speaker;
  /** The words of the whole speech: the statement with what continues it. */
  readonly text: string;
}

/** What is not the same and needs no look: said, so that the reader knows it was seen. */
export type Note =
  /** Words before or after it were left out. */
  | { readonly kind: 'part' }
  /** The first letter is a capital in one and not in the other. */
  | { readonly kind: 'capital'; readonly letter: string }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'insertion' }
  /** Commas, stops or dashes inside differ. */
  | { readonly kind: 'punctuation' };

export type Verdict =
  | { readonly kind: 'exact'; readonly source: Source; readonly notes: readonly Note[] }
  /** The words are right, but the source gives them to somebody else. */
  | { readonly kind: 'other-speaker'; readonly source: Source; readonly notes: readonly Note[] }
  /** Words of the source are missing inside, without an ellipsis. */
  | {
      readonly kind: 'cut';
      readonly source: Source;
      readonly diff: readonly DiffPart[];
      readonly otherSpeaker: boolean;
    }
  | {
      readonly kind: 'differs';
      readonly source: Source;
      readonly diff: readonly DiffPart[];
      readonly words: number;
      readonly otherSpeaker: boolean;
    }
  | { readonly kind: 'not-found'; readonly nearest: Source | null };

export interface CheckedQuotation {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
}

/** A check under way: it is given what is kept, article by article, in any order, and holds only the best finds. */
export interface QuotationCheck {
  readonly quotations: readonly Quotation[];
  readonly add: (article: IndexedArticle) => void;
  readonly finish: (identities: Identities) => CheckedQuotation[];
  /** Direct quotes looked at so far. */
  readonly seen: () => number;
}

interface Find {
  readonly statement: Statement;
  readonly text: string;
  readonly match: Match;
}

/** Finds that are kept for each quotation until the speakers are known. */
const MOST_FINDS = 12;
/** Share of a quotation's words that must stand in the source for it to be the same one differing. */
const DIFFERS = 0.5;
const NEAREST = 0.34;
/** Letters of a word that says what a quotation is about: in every language the short ones stand in any sentence. */
const TELLING = 5;

/** Begins to check the quotations of a draft that the engine has read. */
export function checkQuotations(draft: Brief): QuotationCheck {
  const quotations = quotationsOf(draft);
  const finds: Find[][] = quotations.map(() => []);
  const wanted = new Map<string, number[]>();
  quotations.forEach(({ pieces }, at) => {
    for (const word of new Set(pieces.flatMap(({ words }) => words))) {
      const list = wanted.get(word);
      if (list) list.push(at);
      else wanted.set(word, [at]);
    }
  });
  const wordsOf = quotations.map(({ pieces }) => new Set(pieces.flatMap(({ words }) => words)));
  const sizes = wordsOf.map(({ size }) => size);
  const telling = wordsOf.map((words) => [...words].filter((word) => word.length >= TELLING));
  let seen = 0;

  const look = (statement: Statement, text: string) => {
    const words = checkedWords(text);
    const hits = new Map<number, number>();
    const said = new Set(words);
    for (const word of said) {
      for (const at of wanted.get(word) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    for (const [at, count] of hits) {
      if (count / sizes[at]! < NEAREST) continue;
      const shared = telling[at]!.filter((word) => said.has(word)).length;
      if (shared < telling[at]!.length * NEAREST) continue;
      const match = matchPieces(quotations[at]!.pieces, words);
      if (match.share < NEAREST) continue;
      keepBest(finds[at]!, { statement, text, match });
    }
  };

  return {
    quotations,
    seen: () => seen,
    add: (article) => {
      for (const { statement, text } of speechesOf(article)) {
        seen++;
        look(statement, text);
      }
    },
    finish: (identities) =>
      quotations.map((quotation, at) => ({
        quotation,
        verdict: verdictOn(quotation, finds[at]!, identities),
      })),
  };
}

/** Direct quotes, and with each that goes on from others the whole speech: "A," she said. "B." can be quoted as "A. B." */
function* speechesOf({ statements }: IndexedArticle): Generator<{ statement: Statement; text: string }> {
  const speeches = new Map<number, { statement: Statement; text: string }>();
  for (const statement of statements) {
    if (statement.kind !== 'direct') continue;
    yield { statement, text: statement.text };
    const { continues, index, text } = statement;
    const begun = continues === null ? undefined : speeches.get(continues);
    const speech = begun
      ? { statement: begun.statement, text: `${begun.text} ${text}` }
      : { statement, text };
    speeches.set(index, speech);
    if (begun) yield speech;
  }
}

function keepBest(finds: Find[], find: Find): void {
  finds.push(find);
  finds.sort((a, b) => rank(b) - rank(a) || a.text.length - b.text.length);
  if (finds.length > MOST_FINDS) finds.pop();
}

function rank({ match }: Find): number {
  return match.kind === 'whole' ? 2 : match.share - (match.kind === 'cut' ? 0 : 0.001);
}

function verdictOn(quotation: Quotation, finds: readonly Find[], identities: Identities): Verdict {
  const sourced = finds.map((find) => ({ find, source: sourceOf(find, identities) }));
  const whole = sourced.filter(({ find }) => find.match.kind === 'whole');
  if (whole.length > 0) {
    const agreeing = whole.find(({ source }) => speakersAgree(quotation.voice, source.speaker) === true);
    const open = whole.find(({ source }) => speakersAgree(quotation.voice, source.speaker) === null);
    const { source } = agreeing ?? open ?? whole[0]!;
    const notes = notesOn(quotation, source.text);
    return { kind: agreeing || open ? 'exact' : 'other-speaker', source, notes };
  }
  const best =
    sourced.find(
      ({ find, source }) => find.match.share >= DIFFERS && speakersAgree(quotation.voice, source.speaker),
    ) ?? sourced[0];
  if (!best) return { kind: 'not-found', nearest: null };
  const { find, source } = best;
  if (find.match.share < DIFFERS) return { kind: 'not-found', nearest: source };
  const diff = insideOnly(wordDiff(quotation.text, source.text));
  const otherSpeaker = speakersAgree(quotation.voice, source.speaker) === false;
  if (find.match.kind === 'cut') return { kind: 'cut', source, diff, otherSpeaker };
  return { kind: 'differs', source, diff, words: Math.max(1, changedWords(diff)), otherSpeaker };
}

function sourceOf({ statement, text }: Find, identities: Identities): Source {
  return { statement, text, speaker: speakerOf(statement, identities) };
}

/** A diff without what only the source has before and after: leaving that out is every quotation's right. */
function insideOnly(diff: readonly DiffPart[]): DiffPart[] {
  const isOutside = (part: DiffPart | undefined) => part?.kind === 'new';
  let from = 0;
  let to = diff.length;
  if (isOutside(diff[from])) from++;
  if (to > from && isOutside(diff[to - 1])) to--;
  return diff.slice(from, to);
}

function notesOn({ text, pieces }: Quotation, source: string): Note[] {
  const notes: Note[] = [];
  const words = pieces.flatMap((piece) => piece.words);
  if (checkedWords(source).length > words.length && pieces.length === 1) notes.push({ kind: 'part' });
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const there = letterAtStart(words[0] ?? '', words[1], source);
  if (first !== '' && there !== null && first !== there && first.toLowerCase() === there.toLowerCase()) {
    notes.push({ kind: 'capital', letter: there });
  }
  if (pieces.some(({ before }) => before === 'ellipsis')) notes.push({ kind: 'ellipsis' });
  if (pieces.some(({ before }) => before === 'insertion') || /\[\p{L}/u.test(text))
    notes.push({ kind: 'insertion' });
  if (pieces.length === 1 && !hasPunctuation(text, source)) notes.push({ kind: 'punctuation' });
  return notes;
}

/** The letter the source has where the quotation begins. */
function letterAtStart(first: string, second: string | undefined, source: string): string | null {
  const words = [...source.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,:][\p{L}\p{M}\p{N}]+)*/gu)].map(
    ([word]) => word,
  );
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    const same = (a: string | undefined, b: string | undefined) => checkedWords(a ?? '')[0] === b;
    return same(word, first) && (second === undefined || same(next, second));
  });
  return at === -1 ? null : (/\p{L}/u.exec(words[at]!)?.[0] ?? null);
}

/** Whether the source has the quotation's inner punctuation too; marks at its very end belong to the draft. */
function hasPunctuation(quotation: string, source: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\[(\p{L})\]/gu, '$1')
      .replace(/[“”„«»"‘’ʼ´`′']/gu, "'")
      .replace(/[‐-―−-]+/gu, '-')
      .replace(/\s+/gu, '');
  return plain(source).includes(withoutOuterMarks(plain(quotation)));
}

/** A text from its first letter or figure to its last. */
function withoutOuterMarks(text: string): string {
  const isWordPart = (unit = '') => /[\p{L}\p{N}\p{Cs}]/u.test(unit);
  let start = 0;
  let end = text.length;
  while (start < end && !isWordPart(text[start])) start++;
  while (end > start && !isWordPart(text[end - 1])) end--;
  return text.slice(start, end);
}
