/** Letters that Unicode does not take apart into a plain one and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'e',
};
const SPECIAL = /[ßæðøþđħıłœə]/gu;
/** Latin, Greek and Cyrillic accents, and the vowel points of Hebrew and Arabic that papers leave out. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/gu;
/** ASCII with the quotation marks and dashes of print, none of which Unicode takes apart. */
const PLAIN = /^[\x20-\x7e\n‘’“”–—]*$/;

/** A text for comparing: lower-case, without accents, in compatibility form. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFC');
}

/** What `foldText` has to replace. */
const UNEVEN = /[‘’ʼ´`“”„‐-―]|\s\s|[^\S ]/u;

/** A text for searching: folded, with one kind of apostrophe, quotation mark, dash and blank. */
export function foldText(text: string): string {
  const letters = foldLetters(text);
  // Most of what is searched is even, and everything kept comes through here.
  if (!UNEVEN.test(letters)) return letters;
  return letters
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');

/**
 * The same text, held with one byte a letter where all of it is ASCII. Engines go on holding what comes of a text with a
 * curly mark in it with two, and take twice as long to look through it.
 */
export function narrowed(text: string): string {
  return ASCII.test(text) ? decoder.decode(encoder.encode(text)) : text;
}

const ASCII = /^[\0-\x7f]*$/;

/** Whether a character is a letter, a mark or a digit: what a word is made of. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without blanks between words: there a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u;

/**
 * Where `needle` stands in `folded` at the beginning of a word, from `from` on; -1 where it does not. Both are folded.
 */
export function findWord(folded: string, needle: string, from = 0): number {
  for (let at = folded.indexOf(needle, from); at !== -1; at = folded.indexOf(needle, at + 1)) {
    if (at === 0 || !isWord(folded, at - 1) || !isWord(needle, 0) || UNSPACED.test(needle[0]!)) return at;
  }
  return -1;
}

/** Whether a word goes on at a place of a folded text. Nearly all of it is ASCII, where no expression is needed. */
function isWord(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return WORD.test(folded[at]!);
}

/** A stretch of a text, [start, end). */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Where folded needles stand in an unfolded text, as spans of that text, in order and without overlap. */
export function findIn(text: string, needles: readonly string[]): Found[] {
  const { folded, origin } = foldWithOrigins(text);
  const found: Found[] = [];
  for (const needle of needles) {
    if (needle === '') continue;
    for (let at = findWord(folded, needle); at !== -1; at = findWord(folded, needle, at + needle.length)) {
      found.push({ start: origin[at]!, end: origin[at + needle.length]! });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end);
}

/** The folded text, and for each of its units (and its end) the unit of the text it came from. */
function foldWithOrigins(text: string): { folded: string; origin: readonly number[] } {
  // Where nothing is taken apart and no blanks are joined, each unit comes from the one in its place.
  if (PLAIN.test(text) && !/\s\s/.test(text)) {
    return { folded: foldText(text), origin: Array.from({ length: text.length + 1 }, (_, at) => at) };
  }
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const blank = /\s/u.test(character);
    const piece = blank && folded.endsWith(' ') ? '' : foldText(character);
    for (let i = 0; i < piece.length; i++) origin.push(at);
    folded += piece;
    at += character.length;
  }
  origin.push(at);
  return { folded, origin };
}
