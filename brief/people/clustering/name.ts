import type { NameGrammar } from '../../grammar/names.ts';
import { withoutAccents } from '../../text/characters.ts';

/** A name taken apart, for comparing: lower-case, without accents, titles and marks. */
export interface Name {
  /** The parts that count, in order; single letters only where there is nothing else. */
  readonly parts: readonly string[];
  /** First letters of the initials, in order ("j", "p"). */
  readonly initials: readonly string[];
  /** "jr", "sr", "ii": tells father from son. */
  readonly generation: string | null;
}

/** Takes a mention's words apart. */
export function readName(text: string, grammar: NameGrammar): Name {
  const plain = withoutAccents(text.replace(/[´′]/gu, "'"));
  const words = plain
    .replace(/['’]s?$/u, '')
    .replace(/[“”"‘’'`()]/gu, '')
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter(Boolean);
  let generation: string | null = null;
  while (words.length > 1 && grammar.generations.marks.has(words.at(-1)!)) generation = words.pop()!;
  while (words.length > 1 && isTitle(words[0]!, grammar)) words.shift();
  const parts = words.filter((word) => word.length > 1);
  const initials = words.filter((word) => word.length === 1);
  return parts.length ? { parts, initials, generation } : { parts: words, initials: [], generation };
}

const isTitle = (word: string, { classes: { titles, formsOfAddress } }: NameGrammar): boolean =>
  titles.has(word) || formsOfAddress.has(word);

/** Where the shorter list of parts stands inside the longer one; -1 where it does not. */
export function placeInside(shorter: readonly string[], longer: readonly string[]): number {
  for (let at = 0; at + shorter.length <= longer.length; at++)
    if (shorter.every((part, k) => part === longer[at + k])) return at;
  return -1;
}

/** Whether two names of two parts or more may be one person's: the same parts, or the same ends. */
export function sameFullName(a: Name, b: Name): boolean {
  if (a.generation !== b.generation && a.generation && b.generation) return false;
  const [shorter, longer] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (shorter.parts.length < 2) return shorter.initials.length > 0 && abbreviates(shorter, longer);
  if (placeInside(shorter.parts, longer.parts) >= 0) return true;
  return (
    shorter.parts.length === 2 &&
    longer.parts.length === 3 &&
    shorter.parts[0] === longer.parts[0] &&
    shorter.parts[1] === longer.parts[2]
  );
}

/** "J. Mensah" for "John Mensah". */
function abbreviates(short: Name, long: Name): boolean {
  if (long.parts.length < 2 || short.parts.at(-1) !== long.parts.at(-1)) return false;
  return long.parts[0]!.startsWith(short.initials[0]!);
}

/** Whether two long single names differ by one letter only ("Zelenskiy", "Zelensky"), the first letters being alike. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i < 3) return false;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}
