import type { Span } from '../article.ts';
import type { SentenceGrammar } from '../grammar/text.ts';
import { Char, factsAt, factsOf, isDigit, lengthAt } from './characters.ts';
import type { Paragraph } from './paragraphs.ts';

/** A sentence, trimmed of blanks, inside one paragraph. */
export interface Sentence extends Span {
  /** Index in the paragraphs given. */
  readonly paragraph: number;
}

/**
 * The sentences of each paragraph, in order; together they cover every paragraph but its blanks.
 *
 * Every final mark followed by something that can open a sentence is a candidate, and is then kept or joined
 * by the word before and the word after it (Palmer & Hearst 1997, with rules in place of learned weights).
 * Sentences inside a quotation are sentences: `"I left. I was tired," he said.` makes two. Linear in the text.
 */
export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  grammar: SentenceGrammar,
): Sentence[] {
  const sentences: Sentence[] = [];
  FINAL.lastIndex = 0;
  // a mark beyond its paragraph is kept for the next one: text without marks is searched once, not once a paragraph
  let mark = FINAL.exec(text);
  paragraphs.forEach((paragraph, index) => {
    let start = paragraph.start;
    if (mark && mark.index < start) {
      FINAL.lastIndex = start;
      mark = FINAL.exec(text);
    }
    for (; mark && mark.index < paragraph.end; mark = FINAL.exec(text)) {
      const end = afterClosing(text, FINAL.lastIndex, grammar);
      const next = afterBlanks(text, end);
      if (next >= paragraph.end) break;
      if (!endsSentence(text, start, mark.index, mark[0], end, next, grammar)) continue;
      sentences.push({ start, end, paragraph: index });
      start = next;
      FINAL.lastIndex = next;
    }
    sentences.push({ start, end: paragraph.end, paragraph: index });
  });
  return sentences;
}

/** A run of Latin marks; or one of Chinese and Japanese, Arabic, Indic, Khmer, Ethiopic, Armenian, Burmese. */
const FINAL = /[.?!…]+|[。！？｡]+|[؟۔।॥។៕።։။]+/g;
const NO_SPACE_NEEDED = '。！？｡।॥។៕។';

/** Whether the mark at [at, end) closes the sentence begun at `start`, seeing what stands at `next`. */
function endsSentence(
  text: string,
  start: number,
  at: number,
  mark: string,
  end: number,
  next: number,
  grammar: SentenceGrammar,
): boolean {
  if (NO_SPACE_NEEDED.includes(mark[0]!)) return !isClosingOrComma(text, next);
  const spaced = next > end;
  const word = wordAt(text, next);
  if (!spaced) return isMissingSpace(text, at, mark, end, word, grammar);
  if (!opensSentence(text, next, grammar)) return false;
  if (isListNumber(text, start, at) || !hasWord(text, Math.max(start, at - 40), at)) return false;
  if (mark === '.') return !isAbbreviation(text, start, at, end > at + 1, next, word, grammar);
  if (mark === '…' || mark.startsWith('..')) return !goesOnAfterEllipsis(text, at, word, grammar);
  return !(end > at + mark.length && isAttribution(text, next, grammar));
}

function isClosingOrComma(text: string, at: number): boolean {
  return (factsOf(text.charCodeAt(at)) & Char.closing) !== 0 || '"、，,'.includes(text[at] ?? ' ');
}

const OPENS = Char.upper | Char.title | Char.caseless | Char.number | Char.currency;

/**
 * Whether a sentence can open here: marks, and then a capital, a letter of a script without capitals, a figure or a
 * sign of money; a small letter inside marks; or a brand name written with a small first letter (iPhone, eBay, xAI).
 * Dashes, commas and closing marks never open a sentence.
 */
function opensSentence(text: string, next: number, { blanksInsideMarks }: SentenceGrammar): boolean {
  const first = afterOpening(text, next, blanksInsideMarks);
  if (factsAt(text, first) & OPENS || '#@•'.includes(text[first] ?? ' ')) return true;
  if ('"“‘„«'.includes(text[next] ?? ' ')) return (factsAt(text, next + 1) & Char.lower) !== 0;
  let at = next;
  for (let small = 0; small < 2 && factsAt(text, at) & Char.lower; small++) {
    at += lengthAt(text, at);
    if (factsAt(text, at) & Char.upper) return true;
  }
  return false;
}

/** Past at most four opening marks and the dashes of a list. */
function afterOpening(text: string, at: number, blanksInside: boolean): number {
  let i = at;
  for (let marks = 0; marks < 4; marks++) {
    const isMark = factsOf(text.charCodeAt(i)) & Char.opening || '"\'¿¡»'.includes(text[i] ?? ' ');
    if (isMark) i = blanksInside && text[i] === '«' ? afterBlanks(text, i + 1) : i + 1;
    else if (text.startsWith('- ', i)) i += 2;
    else break;
  }
  return i;
}

const WORD = Char.letter | Char.number;

function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += lengthAt(text, i)) if (factsAt(text, i) & WORD) return true;
  return false;
}

const isCapital = (word: string): boolean => (factsAt(word, 0) & Char.upper) !== 0;
const startsWithNumber = (word: string): boolean => (factsAt(word, 0) & Char.number) !== 0;
/** "9" and "21" before a stop; a year is no ordinal. */
const isOrdinal = (word: string): boolean => word.length < 3 && startsWithNumber(word);

/** `done.”The next`, and `the end.The next`: typesetters' slips, told from web addresses by what follows. */
function isMissingSpace(
  text: string,
  at: number,
  mark: string,
  end: number,
  word: string,
  { openers }: SentenceGrammar,
): boolean {
  if (!isCapital(word)) return false;
  if ('”»'.includes(text[end - 1]!)) return true;
  return mark === '.' && openers.has(word.toLowerCase()) && endsSmall(text, at);
}

/** Whether three small letters stand before an offset. */
function endsSmall(text: string, at: number): boolean {
  for (let i = at - 3; i < at; i++) if (!(factsOf(text.charCodeAt(i)) & Char.lower)) return false;
  return true;
}

/** "1. The first" and "a) Open it.": a number or letter alone is a label, not a sentence. */
function isListNumber(text: string, start: number, at: number): boolean {
  if (at - start > 3 || at === start) return false;
  if (factsAt(text, start) & Char.letter) return start + lengthAt(text, start) === at;
  for (let i = start; i < at; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

function isAbbreviation(
  text: string,
  start: number,
  at: number,
  closed: boolean,
  next: number,
  following: string,
  grammar: SentenceGrammar,
): boolean {
  const word = dottedWordBefore(text, start, at);
  const lower = word.toLowerCase();
  const capitalised = word !== lower;
  const after = following.toLowerCase();
  if (closed && !lower.includes('.') && !grammar.maybeFinal.has(lower)) return false;
  if (isCapital(word) && word.length === lengthAt(word, 0))
    return !grammar.clearOpeners.has(after) && !isLetterWord(text, start, at - word.length, lower, grammar);
  if (grammar.ordinalsWithStop && isOrdinal(word)) return !grammar.openers.has(after);
  if (grammar.beforeFigures.has(lower) && startsWithNumber(following)) return true;
  if (grammar.neverFinal.has(lower)) return capitalised || !grammar.titlesWithCapital.has(lower);
  if (capitalised && grammar.calendar.has(lower)) {
    return startsWithNumber(following) || !grammar.openers.has(after);
  }
  if (
    grammar.maybeFinal.has(lower) &&
    (capitalised || lower.includes('.') || grammar.shortInLowerCase.has(lower))
  ) {
    return !startsAfterAbbreviation(text, next, lower, after, grammar);
  }
  if (isDottedLetters(word)) return !startsAfterAbbreviation(text, next, lower, after, grammar);
  return false;
}

/** Whether a letter that stands at an offset is a word there: "a post on X. Obi", not "a play by X. Obi". */
function isLetterWord(
  text: string,
  start: number,
  at: number,
  letter: string,
  { letterWords }: SentenceGrammar,
): boolean {
  const before = letterWords.get(letter);
  if (!before || text[at - 1] !== ' ') return false;
  return before.has(dottedWordBefore(text, start, at - 1).toLowerCase());
}

/** "in the U.S. The" and "at 3 p.m. “We" begin a sentence; "the U.S. Senate", "6 p.m. Friday" and "the U.S. “an ally”" don't. */
function startsAfterAbbreviation(
  text: string,
  next: number,
  word: string,
  after: string,
  grammar: SentenceGrammar,
): boolean {
  if ('"“‘„«'.includes(text[next] ?? ' ')) return !(factsAt(text, next + 1) & Char.lower);
  if (grammar.openers.has(after)) return true;
  return grammar.beforeNames.has(word) && isNameAndVerb(text, next, grammar);
}

/** "J.K", "U.S": letters with stops between them. */
function isDottedLetters(word: string): boolean {
  let at = 0;
  while (factsAt(word, at) & Char.letter) {
    at += lengthAt(word, at);
    if (at === word.length) return word.includes('.');
    if (word[at++] !== '.') return false;
  }
  return false;
}

/** "Obi said": a capitalised word and a verb that goes with it. */
function isNameAndVerb(text: string, at: number, { verbsAfterNames }: SentenceGrammar): boolean {
  if (!(factsAt(text, at) & Char.upper)) return false;
  let end = at + lengthAt(text, at);
  let letters = 0;
  while (letters < 29 && (factsAt(text, end) & Char.letter || "'’-".includes(text[end] ?? ' '))) {
    end += lengthAt(text, end);
    letters++;
  }
  if (letters === 0 || text[end] !== ' ') return false;
  const verb = wordAt(text, end + 1);
  return verbsAfterNames.has(verb) && text[end + 1 + verb.length] === ' ';
}

/** "I … I don't know" goes on; a spaced ellipsis before anything but a clear opening is a cut inside a sentence. */
function goesOnAfterEllipsis(
  text: string,
  at: number,
  word: string,
  { alwaysCapitalised, openers }: SentenceGrammar,
): boolean {
  const lower = word.toLowerCase();
  if (alwaysCapitalised.has(lower.split(/['’]/, 1)[0]!)) return true;
  return /\s/.test(text.charAt(at - 1)) && !openers.has(lower);
}

/** `"Really?" Mr. Smith asked`: up to five capitalised words and a reporting verb. */
function isAttribution(text: string, next: number, { afterQuote, openers }: SentenceGrammar): boolean {
  let at = next;
  for (let words = 0; words < 6; words++) {
    const word = wordAt(text, at);
    if (word === '') return false;
    if (words > 0 && afterQuote.has(word)) return true;
    if (!isCapital(word) || (words === 0 && openers.has(word.toLowerCase()))) return false;
    at += word.length;
    if (text.charAt(at) === '.') at++;
    const blank = afterBlanks(text, at);
    if (blank === at) return false;
    at = blank;
  }
  return false;
}

/** The word that ends at `at`, with its inner stops ("U.S", "Ph.D", "p.m"); no longer than an abbreviation can be. */
function dottedWordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 12 && isDottedPart(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

const isDottedPart = (unit: number): boolean => (factsOf(unit) & WORD) !== 0 || unit === 0x2e;

const LONGEST_WORD = 30;

/** The word that begins at `at`, with its inner apostrophes and hyphens; empty where there is none. */
function wordAt(text: string, at: number): string {
  if (!(factsAt(text, at) & WORD)) return '';
  let end = at + lengthAt(text, at);
  for (let length = 1; length < LONGEST_WORD; length++) {
    if (!(factsAt(text, end) & (WORD | Char.mark)) && !"'’-".includes(text[end] ?? ' ')) break;
    end += lengthAt(text, end);
  }
  return text.slice(at, end);
}

function afterBlanks(text: string, at: number): number {
  let i = at;
  while (factsOf(text.charCodeAt(i)) & Char.blank) i++;
  return i;
}

function afterClosing(text: string, at: number, grammar: SentenceGrammar): number {
  const { blanksInsideMarks, closingMarks } = grammar;
  let i = at;
  if (blanksInsideMarks && text[afterBlanks(text, i)] === '»') i = afterBlanks(text, i);
  while (isClosing(text, i) || (i < text.length && closingMarks.includes(text[i]!))) i++;
  return i;
}

const isClosing = (text: string, i: number): boolean =>
  (factsOf(text.charCodeAt(i)) & Char.closing) !== 0 || text[i] === '"' || text[i] === "'";
