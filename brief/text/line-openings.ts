import { isLetter } from './characters.ts';

/** The most of a line, after its first word, that an opening looks at, in code units. */
const LOOKED_AT = 48;

/**
 * How lines of a kind go on, by their first word in lower case: expressions for what follows it, in lower case. Kept
 * apart by that word because a browser compiles an expression when it is first used, and one for all openings takes it
 * as long as reading the article.
 */
export type LineOpenings = ReadonlyMap<string, readonly RegExp[]>;

/** Openings from expressions, each with its first words, separated by blanks. */
export function lineOpenings(entries: readonly (readonly [words: string, rest: RegExp])[]): LineOpenings {
  const openings = new Map<string, RegExp[]>();
  for (const [words, rest] of entries) {
    for (const word of words.split(' ')) openings.set(word, [...(openings.get(word) ?? []), rest]);
  }
  return openings;
}

/** Whether a line opens as one of these. */
export function opensLike(openings: LineOpenings, line: string): boolean {
  let end = 0;
  while (isLetter(line.charCodeAt(end))) end++;
  const expressions = openings.get(line.slice(0, end).toLowerCase());
  if (!expressions) return false;
  const rest = line.slice(end, end + LOOKED_AT).toLowerCase();
  return expressions.some((expression) => expression.test(rest));
}
