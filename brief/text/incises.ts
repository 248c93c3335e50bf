import type { InciseGrammar } from '../grammar/text.ts';
import { Char, factsAt, isBlank, lengthAt } from './characters.ts';
import { type QuotedStretch, stretchOf } from './quoted-stretch.ts';

/** An attribution inside the marks: from the mark before it to the words that go on, and where its subject begins. */
interface Incise {
  readonly from: number;
  readonly subject: number;
  readonly to: number;
}

/** A longer one is no attribution. */
const LONGEST_INCISE = 220;
/** Words between an article and the noun it goes with, at most. */
const MOST_BEFORE_NOUN = 2;

/**
 * A stretch as its parts, where attributions stand inside its marks: « Nous partons, a dit Ann Lee, et vite. » has two.
 * Linear in its length.
 */
export function cutAtIncises(text: string, stretch: QuotedStretch, grammar: InciseGrammar): QuotedStretch[] {
  const incises = incisesIn(text, stretch, grammar);
  if (incises.length === 0) return [stretch];
  const parts: QuotedStretch[] = [];
  let begin = stretch.start;
  let outer = stretch.outer.start;
  let before: Incise | null = null;
  for (const incise of [...incises, null]) {
    const end = incise ? incise.from : stretch.end;
    const part = stretchOf(
      text,
      stretch.paragraph,
      { start: outer, end: incise ? incise.from : stretch.outer.end },
      { start: begin, end },
      incise !== null || stretch.closed,
      stretch.goesOn && parts.length === 0,
    );
    if (part) parts.push({ ...part, incise: (incise ?? before)!.subject });
    if (!incise) break;
    before = incise;
    begin = incise.to;
    while (begin < stretch.end && isBlank(text.charCodeAt(begin))) begin++;
    outer = begin;
  }
  return parts;
}

function incisesIn(text: string, { start, end }: QuotedStretch, grammar: InciseGrammar): Incise[] {
  const found: Incise[] = [];
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = text[i]!;
    if ('«“'.includes(mark)) depth++;
    else if ('»”'.includes(mark)) depth--;
    if (depth > 0 || !',?!…'.includes(mark) || !isBlank(text.charCodeAt(i + 1))) continue;
    const incise = inciseAt(text, mark === ',' ? i : i + 1, i + 1, end, grammar);
    if (!incise) continue;
    found.push(incise);
    i = incise.to - 1;
  }
  return found;
}

/** The attribution whose first word begins after the blanks at `at`. */
function inciseAt(
  text: string,
  from: number,
  at: number,
  stop: number,
  grammar: InciseGrammar,
): Incise | null {
  const words = new Words(text, at, stop);
  if (!words.isLower()) return null;
  for (let i = 0; i < 2 && grammar.proclitics.has(words.word); i++) words.next();
  let subject = -1;
  const verb = words.word;
  const isInTwo = grammar.auxiliaries.has(verb);
  if (!isInTwo && !grammar.verbs.has(verb)) return null;
  words.next();
  if (words.isJoined && grammar.enclitics.has(words.word)) {
    subject = words.start;
    words.next();
  }
  if (isInTwo) {
    for (let i = 0; i < 2 && grammar.isAdverb(words.word); i++) words.next();
    if (!grammar.participles.has(words.word)) return null;
    words.next();
  }
  if (subject < 0) {
    for (let i = 0; i < 2 && grammar.isAdverb(words.word); i++) words.next();
    subject = words.start;
    if (!isSubject(words, grammar)) return null;
  }
  const to = endOfIncise(text, words.start > subject ? words.before : words.start, from, stop, grammar);
  return to === null ? null : { from, subject, to };
}

/** Whether somebody is named at the words, or called by a noun for those who speak. */
function isSubject(words: Words, grammar: InciseGrammar): boolean {
  if (words.isTitle(grammar.titles)) return true;
  if (words.isCapital() || grammar.pronouns.has(words.word)) return true;
  if (!grammar.determiners.has(words.word)) return grammar.nouns.has(words.word);
  words.next();
  for (let i = 0; i <= MOST_BEFORE_NOUN && words.word !== ''; i++, words.next()) {
    if (words.isCapital() || grammar.nouns.has(words.word)) return true;
    if (words.isBroken) return false;
  }
  return false;
}

/** Where the words go on behind an attribution: past its comma, or past the sentence it ends; null where it is too long for one. */
function endOfIncise(
  text: string,
  at: number,
  from: number,
  stop: number,
  grammar: InciseGrammar,
): number | null {
  for (let i = at; i < Math.min(stop, from + LONGEST_INCISE); i++) {
    const mark = text[i]!;
    if ('!?…'.includes(mark)) return i + 1;
    if (mark === '.' && isBlank(text.charCodeAt(i + 1)) && !isAbbreviated(text, i, grammar)) return i + 1;
    if (mark === ',' && isBlank(text.charCodeAt(i + 1)) && !opensAside(text, i + 1, stop, grammar))
      return i + 1;
    if (mark === ':' && isBlank(text.charCodeAt(i + 1))) return i + 1;
  }
  return stop - from > LONGEST_INCISE ? null : stop;
}

/** "M. Roy", "J. Roy": the stop at `at` belongs to its word. */
function isAbbreviated(text: string, at: number, { titles }: InciseGrammar): boolean {
  let from = at;
  while (from > 0 && factsAt(text, from - 1) & Char.letter) from--;
  return at - from === 1 || titles.has(text.slice(from, at + 1));
}

/** Whether a phrase for what somebody is begins here: "le maire", "chargée", "42 ans", "de l’Université". */
function opensAside(text: string, at: number, stop: number, grammar: InciseGrammar): boolean {
  const words = new Words(text, at, stop);
  if (/^\d/.test(words.word)) return true;
  if (grammar.aside.has(words.word)) return true;
  if (grammar.belongings.has(words.word)) {
    words.next();
    if (grammar.determiners.has(words.word)) words.next();
    return words.isCapital() || grammar.nouns.has(words.word);
  }
  if (grammar.determiners.has(words.word)) words.next();
  for (let i = 0; i < MOST_BEFORE_NOUN && words.word !== ''; i++, words.next()) {
    if (grammar.nouns.has(words.word)) return true;
    if (words.isBroken) return false;
  }
  return false;
}

/** Words one after the other, elided ones and enclitics by themselves. */
class Words {
  /** The word in lower case, without its apostrophe or the hyphen before it; empty at a mark. */
  word = '';
  start = 0;
  /** Whether it hangs on the word before by a hyphen. */
  isJoined = false;
  /** Whether a mark stands behind it. */
  isBroken = false;
  /** Where the word before ended. */
  before = 0;
  private end: number;

  constructor(
    private readonly text: string,
    at: number,
    private readonly stop: number,
  ) {
    this.end = at;
    this.next();
  }

  next(): void {
    const { text, stop } = this;
    let at = this.end;
    this.before = at;
    while (at < stop && isBlank(text.charCodeAt(at))) at++;
    this.isJoined = text[at] === '-' && at === this.end && at < stop;
    this.start = at;
    if (this.isJoined) at++;
    const from = at;
    while (at < stop) {
      if (factsAt(text, at) & (Char.letter | Char.number | Char.mark)) at += lengthAt(text, at);
      else if (text[at] === '-' && this.isJoined) at++;
      else break;
    }
    this.word = text.slice(from, at).toLowerCase();
    if ("'’".includes(text[at] ?? ' ') && at < stop) at++;
    this.end = at;
    this.isBroken = at >= stop || ',.;:!?…»'.includes(text[at]!);
  }

  isLower(): boolean {
    return (factsAt(this.text, this.start) & Char.lower) !== 0;
  }

  isCapital(): boolean {
    return (factsAt(this.text, this.start) & Char.upper) !== 0;
  }

  isTitle(titles: ReadonlySet<string>): boolean {
    return titles.has(this.text.slice(this.start, this.end + (this.text[this.end] === '.' ? 1 : 0)));
  }
}
