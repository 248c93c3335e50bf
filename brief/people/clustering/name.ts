import type { NameGrammar } from '../../grammar/names.ts';
import { withoutAccents } from '../../text/characters.ts';

/** A name taken apart, for comparing: lower-case, without accents, titles and marks. */
export interface Name {
  /** The parts that count, in order; single letters only where there is nothing else. */
  readonly parts: readonly string[];
  /** The same with an article before an Arabic name by itself and spelt one way: "al", "harthy" for "ElHarthy". */
  readonly pieces: readonly string[];
  /** First letters of the initials, in order ("j", "p"). */
  readonly initials: readonly string[];
  /** "jr", "sr", "ii": tells father from son. */
  readonly generation: string | null;
}

/** Takes a mention's words apart. */
export function readName(text: string, grammar: NameGrammar): Name {
  const plain = withoutAccents(text.replace(/[´′]/gu, "'").replace(INNER_ARTICLE, '$1-'));
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
  return parts.length
    ? { ...ofParts(parts), initials, generation }
    : { ...ofParts(words), initials: [], generation };
}

/** A name's parts, and their pieces. */
export const ofParts = (parts: readonly string[]): Pick<Name, 'parts' | 'pieces'> => ({
  parts,
  pieces: parts.flatMap(piecesOf),
});

/** "ElHarthy", "AlHarthy". */
const INNER_ARTICLE = /(?<![\p{L}\p{N}])([AE]l)(?=\p{Lu})/gu;

function piecesOf(part: string): string[] {
  if (part === 'al-') return ['al'];
  return /^[ae]l-./.test(part) ? ['al', part.slice(3)] : [part];
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
export function sameFullName(a: Name, b: Name, grammar: NameGrammar): boolean {
  if (a.generation !== b.generation && a.generation && b.generation) return false;
  const [shorter, longer] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (shorter.parts.length < 2) return shorter.initials.length > 0 && abbreviates(shorter, longer);
  const at = placeInside(shorter.pieces, longer.pieces);
  if (at >= 0) return at === 0 || !isFathers(shorter.pieces[0]!, longer.pieces, grammar);
  return (
    shorter.parts.length === 2 &&
    longer.parts.length === 3 &&
    shorter.parts[0] === longer.parts[0] &&
    shorter.parts[1] === longer.parts[2]
  );
}

/** "Nawaf Al-Ahmad" at the end of "Ahmad Nawaf Al-Ahmad" is his father, as "al-Ahmad" is not. */
function isFathers(first: string, longer: readonly string[], { gender }: NameGrammar): boolean {
  const links = (piece: string): boolean =>
    piece === 'al' || gender.sonOf.has(piece) || gender.daughterOf.has(piece);
  return !links(first) && longer.some(links);
}

/** "J. Mensah" for "John Mensah". */
function abbreviates(short: Name, long: Name): boolean {
  if (long.parts.length < 2 || short.parts.at(-1) !== long.parts.at(-1)) return false;
  return long.parts[0]!.startsWith(short.initials[0]!);
}

/**
 * Whether two full names differ by a letter inside one part ("Gerado" for "Gerardo", "Sounak" for "Sunak") or by a
 * hyphen, and no more. A last letter may tell a brother from a sister, and a syllable all that two Kims do not share.
 */
export function spelledAlike(a: Name, b: Name, grammar: NameGrammar): boolean {
  const { length } = a.pieces;
  if (a.generation !== b.generation || a.parts.length < 2 || b.parts.length < 2) return false;
  if (a.parts.join('').replaceAll('-', '') === b.parts.join('').replaceAll('-', '')) return true;
  if (length !== b.pieces.length || grammar.familyNamesFirst.has(a.pieces[0]!)) return false;
  const other = a.pieces.findIndex((piece, k) => piece !== b.pieces[k]);
  if (a.pieces.some((piece, k) => k > other && piece !== b.pieces[k])) return false;
  const [x, y] = [a.pieces[other]!, b.pieces[other]!];
  if (Math.min(x.length, y.length) < (other > 0 ? 5 : 6) || Math.max(x.length, y.length) < 6) return false;
  if (x[0] !== y[0] || x.at(-1) !== y.at(-1) || (x + y).includes('-')) return false;
  return other > 0 || withoutDoubles(x) === withoutDoubles(y) || !(isGiven(x, grammar) && isGiven(y, grammar))
    ? isSlip(x, y)
    : false;
}

const withoutDoubles = (part: string): string => part.replace(/(.)\1/g, '$1');

/** Whether a part is a listed given name. */
export const isGiven = (part: string, { gender, evident }: NameGrammar): boolean =>
  gender.femaleGivenNames.has(part) || gender.maleGivenNames.has(part) || evident.neutralGivenNames.has(part);

/** Whether two long single names differ by a slip ("Zelenskiy", "Zelensky"), the first letters being alike, or by an article. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (isJoined(a, b) || isJoined(b, a)) return true;
  return Math.min(a.length, b.length) >= 6 && a.slice(0, 3) === b.slice(0, 3) && isSlip(a, b);
}

/** "aljuwaiz" for "al-juwaiz", "eljuwaiz". */
const isJoined = (joined: string, apart: string): boolean =>
  /^[ae]l-../.test(apart) && /^[ae]l\p{L}/u.test(joined) && joined.slice(2) === apart.slice(3);

/** Whether one letter is missing or wrong, or two have changed places. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const [x, y] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
  if (Math.max(x.length, y.length) <= 1) return true;
  return x[0] === y.at(-1) && x.at(-1) === y[0] && x.slice(1, -1) === y.slice(1, -1);
}
