import { diffArrays } from 'diff';
import { foldLetters } from '../search/fold-text.ts';

/** A stretch of two wordings laid over each other. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond so many differing words two texts are shown one after the other. */
const MOST_EDITS = 400;

/**
 * The words of `before` and `after` laid over each other (Myers 1986, by the `diff` package). Blanks go with the word
 * before them; typography, the kind of quotation marks and blanks, is no difference, letters and figures are.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays(a, b, { comparator: sameWord, maxEditLength: MOST_EDITS });
  if (!changes)
    return parts([
      ['gone', a],
      ['new', b],
    ]);
  return parts(
    changes.map(({ added, removed, value }) => [added ? 'new' : removed ? 'gone' : 'same', value] as const),
  );
}

/** Words in the diff that are only on one side. */
export function changedWords(diff: readonly DiffPart[]): number {
  const count = (kind: DiffPart['kind']) =>
    diff
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
  return Math.max(count('gone'), count('new'));
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(text: string): string[] {
  return (
    text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}\s]+\s*|\s+/gu) ?? []
  );
}

function sameWord(a: string, b: string): boolean {
  return a === b || plainTypography(a) === plainTypography(b);
}

/** One kind of quotation marks, dashes, dots and blanks; letters as they are, in composed form. */
export function plainTypography(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ´`′]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(/ ?[‐-―−]+ ?/gu, '-')
    .trim();
}

/** Two wordings that differ in nothing but typography, accents, case and punctuation have the same bare words. */
export function bareWords(text: string): string {
  return (foldLetters(plainTypography(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function parts(runs: readonly (readonly [DiffPart['kind'], readonly string[]])[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const [kind, words] of runs) {
    const text = words.join('');
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}
