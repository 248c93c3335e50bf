import { isDigit, isUpper } from '../text/characters.ts';
import { addToHash, HASH_SEED } from '../text/spelling-hash.ts';
import { isApostrophe, isGap, Kind, kindOf, signs } from './characters.ts';
import type { CompiledDates } from './compiled-grammar.ts';
import { CODE, type TokenClass } from './token-class.ts';
import { type DateTokens, TokenRow } from './token-row.ts';
import { lower, type Word } from './word-table.ts';

/** Years a four-digit number is taken for. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** '30 is taken for 1930, '29 for 2029. */
const FIRST_SHORT_YEAR = 30;

/** Splits a text into tokens, in one pass and without a substring for the words no list has. */
export function lex(text: string, grammar: CompiledDates): DateTokens {
  return new Lexer(text, grammar).run();
}

const COMMA = 44;
const STOP = 46;

class Lexer {
  private readonly row: TokenRow;

  constructor(
    private readonly text: string,
    private readonly compiled: CompiledDates,
  ) {
    this.row = new TokenRow(text, (text.length >> 2) + 16);
  }

  run(): DateTokens {
    const { text } = this;
    for (let i = 0; i < text.length; ) {
      switch (kindOf(text.charCodeAt(i))) {
        case Kind.blank:
          i = this.blank(i);
          break;
        case Kind.letter:
          i = this.word(i);
          break;
        case Kind.digit:
          i = this.number(i);
          break;
        default:
          i = this.sign(i);
      }
    }
    return this.row.done();
  }

  /** Blanks make no token, but for a blank line: it ends a paragraph. */
  private blank(start: number): number {
    const { text } = this;
    let lines = 0;
    let i = start;
    for (; i < text.length && kindOf(text.charCodeAt(i)) === Kind.blank; i++) {
      if (text.charCodeAt(i) === 10) lines++;
    }
    return lines > 1 ? this.row.push(CODE.Break, start, i) : i;
  }

  private word(start: number): number {
    const { text } = this;
    let hash = HASH_SEED;
    let i = start;
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind !== Kind.letter && kind !== Kind.digit) break;
      hash = addToHash(hash, lower(unit));
    }
    const capital = isUpper(text.charCodeAt(start));
    const { words, grammar } = this.compiled;
    if (i === start + 1 && text.charCodeAt(i) === STOP) {
      const end = this.dotted(start);
      if (end > i) return end;
    }
    if (isApostrophe(text.charCodeAt(i))) {
      const tail = this.tailOf(i + 1);
      const elided = tail > i + 1 && grammar.elisions.get(text.slice(start, i).toLowerCase());
      if (elided) return this.row.push(CODE[elided], start, i + 1);
      // "Tuesday's" and "he'll" are two words; "won't", "O'Brien" are one
      const clitic = text.slice(i + 1, tail).toLowerCase();
      const name = grammar.clitics.get(clitic);
      if (name || clitic === '') {
        this.known(start, i, words.lookUp(text, start, i, hash), capital);
        return name ? this.row.push(CODE[name], i, tail) : i;
      }
      for (let j = i; j < tail; j++) hash = addToHash(hash, lower(text.charCodeAt(j)));
      const code = words.lookUp(text, start, tail, hash)?.code;
      return this.row.push(code ?? (capital ? CODE.Name : CODE.Function), start, tail);
    }
    this.known(start, i, words.lookUp(text, start, i, hash), capital);
    return i;
  }

  /** End of the listed word of single letters with stops between them that begins here ("a.m."); else `start`. */
  private dotted(start: number): number {
    const { text } = this;
    let hash = addToHash(HASH_SEED, lower(text.charCodeAt(start)));
    let end = start + 1;
    while (
      text.charCodeAt(end) === STOP &&
      kindOf(text.charCodeAt(end + 1)) === Kind.letter &&
      kindOf(text.charCodeAt(end + 2)) !== Kind.letter
    ) {
      hash = addToHash(addToHash(hash, STOP), lower(text.charCodeAt(end + 1)));
      end += 2;
    }
    const word = end > start + 1 ? this.compiled.words.lookUp(text, start, end, hash) : undefined;
    if (!word) return start;
    return this.row.push(word.code, start, text.charCodeAt(end) === STOP ? end + 1 : end, word.value);
  }

  private known(start: number, end: number, word: Word | undefined, capital: boolean): void {
    if (word && (capital || !word.capitalised)) {
      if (this.endsSpokenYear(word, end)) return;
      this.row.push(word.code, start, end, word.value);
      return;
    }
    const told = word || capital ? null : this.classByEnding(start, end);
    this.row.push(told ? CODE[told] : capital ? CODE.Name : CODE.Other, start, end);
  }

  private classByEnding(start: number, end: number): TokenClass | null {
    for (const { ending, class: is, shortest } of this.compiled.grammar.endings) {
      if (end - start >= shortest && this.text.startsWith(ending, end - ending.length)) return is;
    }
    return null;
  }

  /** "nineteen ninety-six" becomes one token, as "1996" is. */
  private endsSpokenYear({ code, value }: Word, end: number): boolean {
    const last = this.row.count - 1;
    if (
      code === CODE.Tens &&
      this.row.codes[last] === CODE.Number &&
      this.row.value[last]! >= 13 &&
      this.row.value[last]! <= 19
    ) {
      this.row.codes[last] = CODE.Year;
      this.row.value[last] = this.row.value[last]! * 100 + value * 10;
      this.row.end[last] = end;
      return true;
    }
    const year = last - 1;
    const spoken =
      this.row.codes[last] === CODE.Hyphen &&
      this.row.codes[year] === CODE.Year &&
      this.row.value[year]! % 10 === 0;
    if (code !== CODE.Number || value > 9 || !spoken || isDigit(this.text.charCodeAt(this.row.start[year]!)))
      return false;
    this.row.count = last;
    this.row.value[year] = this.row.value[year]! + value;
    this.row.end[year] = end;
    return true;
  }

  private tailOf(start: number): number {
    let i = start;
    while (i < this.text.length && kindOf(this.text.charCodeAt(i)) === Kind.letter) i++;
    return i;
  }

  private digitsOf(start: number): number {
    let i = start;
    while (isDigit(this.text.charCodeAt(i))) i++;
    return i;
  }

  private number(start: number): number {
    const { text } = this;
    const { figures } = this.compiled.grammar;
    const [grouping, decimal] = figures.decimalComma ? [STOP, COMMA] : [COMMA, STOP];
    let end = this.digitsOf(start);
    const length = end - start;
    const next = text.charCodeAt(end);
    if (next === grouping && isDigit(text.charCodeAt(end + 1)) && length <= 3) {
      // 1,800
      while (text.charCodeAt(end) === grouping && this.digitsOf(end + 1) === end + 4) end += 4;
      if (end > start + length) {
        if (text.charCodeAt(end) === decimal && isDigit(text.charCodeAt(end + 1)))
          end = this.digitsOf(end + 1);
        return this.row.push(CODE.Figure, start, end);
      }
    }
    if (
      next === STOP &&
      isDigit(text.charCodeAt(end + 1)) &&
      !this.isDottedDate(start) &&
      !this.followsDottedDay(start) &&
      !(figures.dottedDays && (this.isDottedDay(start) || this.followsDayAndStop(start)))
    ) {
      // 2.5, 10.12.1.9
      while (text.charCodeAt(end) === STOP && isDigit(text.charCodeAt(end + 1))) end = this.digitsOf(end + 1);
      return this.row.push(CODE.Figure, start, this.tailOf(end));
    }
    if (figures.decimalComma && next === COMMA && isDigit(text.charCodeAt(end + 1))) {
      return this.row.push(CODE.Figure, start, this.digitsOf(end + 1));
    }
    if (next === 58 && length <= 2 && this.digitsOf(end + 1) === end + 3) {
      // 10:30, 10:30:15
      end += 3;
      if (text.charCodeAt(end) === 58) end = this.digitsOf(end + 1);
      return this.row.push(CODE.Clock, start, this.tailOf(end));
    }
    const value = length <= 4 ? Number(text.slice(start, end)) : 0;
    const tail = this.tailOf(end);
    if (tail > end) {
      const letters = text.slice(end, tail).toLowerCase();
      if (figures.ordinals.has(letters)) return this.row.push(CODE.Ordinal, start, tail, value);
      if (figures.decades.has(letters) && value % 10 === 0 && (length === 4 || length === 2)) {
        return this.row.push(CODE.Decade, start, tail, value / 10);
      }
      // "10h", "10h30"
      if (figures.clock.has(letters)) return this.row.push(CODE.Clock, start, this.digitsOf(tail));
      return this.row.push(CODE.Figure, start, this.wordTail(tail));
    }
    if (figures.ordinalsWithStop && length <= 2 && next === STOP && this.isBeforeWord(end + 1))
      return this.row.push(CODE.Ordinal, start, end + 1, value);
    if (length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR)
      return this.row.push(CODE.Year, start, end, value);
    return this.row.push(length <= 2 ? CODE.Number : CODE.Figure, start, end, value);
  }

  /** Whether a blank and a letter begin at `i`. */
  private isBeforeWord(i: number): boolean {
    const { text } = this;
    return isGap(text.charCodeAt(i)) && i + 1 < text.length && kindOf(text.charCodeAt(i + 1)) === Kind.letter;
  }

  /** "2013a4": what follows digits and letters without a gap belongs to them. */
  private wordTail(start: number): number {
    let i = start;
    while (i < this.text.length) {
      const kind = kindOf(this.text.charCodeAt(i));
      if (kind !== Kind.letter && kind !== Kind.digit) break;
      i++;
    }
    return i;
  }

  /** 09.08.2022 */
  private isDottedDate(start: number): boolean {
    const day = this.digitsOf(start);
    const month = this.digitsOf(day + 1);
    if (this.text.charCodeAt(month) !== 46) return false;
    const year = this.digitsOf(month + 1);
    return (
      day - start <= 2 && month - day <= 3 && year - month === 5 && !isDigit(this.text.charCodeAt(year + 1))
    );
  }

  /** 9.8. */
  private isDottedDay(start: number): boolean {
    const day = this.digitsOf(start);
    const month = this.digitsOf(day + 1);
    return day - start <= 2 && month > day + 1 && month - day <= 3 && this.text.charCodeAt(month) === STOP;
  }

  /** The month of 9.8., after its day. */
  private followsDayAndStop(start: number): boolean {
    const stop = this.row.count - 1;
    if (this.row.codes[stop] !== CODE.Stop || this.row.codes[stop - 1] !== CODE.Number) return false;
    return this.row.end[stop] === start && this.isDottedDay(this.row.start[stop - 1]!);
  }

  /** The month of 09.08.2022, after its day. */
  private followsDottedDay(start: number): boolean {
    const stop = this.row.count - 1;
    return (
      this.row.codes[stop] === CODE.Stop &&
      this.row.end[stop] === start &&
      this.row.codes[stop - 1] === CODE.Number &&
      this.isDottedDate(this.row.start[stop - 1]!)
    );
  }

  /** Whether '68 would be a year here: "in '68", "May '68", "the summer of '68". */
  private leadsToYear(): boolean {
    const last = this.row.count - 1;
    switch (this.row.codes[last]) {
      case CODE.Month:
      case CODE.MonthShort:
      case CODE.Season:
        return true;
      case CODE.Of:
        return this.row.codes[last - 1] === CODE.Season;
      case CODE.In:
        return this.compiled.grammar.cues.beforeShortYear.has(
          this.text.slice(this.row.start[last], this.row.end[last]).toLowerCase(),
        );
      default:
        return false;
    }
  }

  private sign(i: number): number {
    const { text } = this;
    const unit = text.charCodeAt(i);
    if (isApostrophe(unit) || unit === 0x2018) {
      // '90s
      const digits = this.digitsOf(i + 1);
      if (digits === i + 3 && text.charCodeAt(i + 2) === 48 && lower(text.charCodeAt(digits)) === 115) {
        return this.row.push(CODE.Decade, i, digits + 1, Number(text[i + 1]));
      }
      if (digits === i + 3 && this.leadsToYear() && kindOf(text.charCodeAt(digits)) !== Kind.letter) {
        const value = Number(text.slice(i + 1, digits));
        return this.row.push(CODE.Year, i, digits, value + (value < FIRST_SHORT_YEAR ? 2000 : 1900));
      }
      return this.row.push(CODE.Quote, i, i + 1);
    }
    if (unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013) {
      const tight = !isGap(text.charCodeAt(i - 1)) && !isGap(text.charCodeAt(i + 1));
      return this.row.push(tight ? CODE.Hyphen : CODE.Dash, i, i + 1);
    }
    return this.row.push(signs.get(text[i]!) ?? CODE.Mark, i, i + 1);
  }
}
