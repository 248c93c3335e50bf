import type { ResultWords } from '../../grammar/names.ts';
import { tokenLower, tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { NameContext } from './first-pass.ts';
import { isUnlabelled, labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

/** Tokens of the longest name in such a list, and of what stands in brackets behind it. */
const LONGEST_NAME = 3;
const LONGEST_BRACKET = 4;
/** Names that a bracket holds at least where they are a team's. */
const LEAST_OF_TEAM = 3;

/**
 * Completes the labels in the lists of sports pages, whose bare names say nothing but by the figures around them:
 * "1. Roth (Ulm) 14,32 Sek.", "400 m: Roth (Ulm) 47,44", "Tore: 1:0 Roth (12.)", "LG Ulm (Roth, Jung, Haas) 7:26,79".
 * Only where the language says so. Linear.
 */
export function completeResults(context: NameContext, labels: Uint8Array): void {
  const { results } = context.language.names.introductions;
  if (results) new ResultReader(context, labels, results).complete();
}

class ResultReader {
  /** Bare names found, in lower case. */
  private readonly found = new Set<string>();

  constructor(
    private readonly context: NameContext,
    private readonly labels: Uint8Array,
    private readonly words: ResultWords,
  ) {}

  complete(): void {
    const { runs, runStart, runEnd } = this.context.candidates;
    for (let r = 0; r < runs; r++) {
      const start = runStart[r]!;
      const end = this.beforeBracket(start, runEnd[r]!);
      if (end - start > LONGEST_NAME || !this.mayBeName(start, end)) continue;
      if (this.isPlaced(start, end) || this.isScorer(start, end)) this.label(start, end);
      else if (this.text(start - 1) === '(') this.readTeam(start);
    }
    if (this.found.size === 0) return;
    for (let r = 0; r < runs; r++) {
      const start = runStart[r]!;
      if (runEnd[r] === start + 1 && this.found.has(tokenLower(this.context.tokens, start)))
        if (isUnlabelled(this.labels, start, start + 1) && !this.isWord(start))
          labelName(this.labels, start, start + 1);
    }
  }

  /** "Badoer (Italien) Reynard-Ford" looks like a nickname between names: the end of the first. */
  private beforeBracket(start: number, end: number): number {
    for (let i = start; i < end; i++) if (this.text(i) === '(') return i;
    return end;
  }

  private label(start: number, end: number): void {
    labelName(this.labels, start, end);
    if (end === start + 1) this.found.add(tokenLower(this.context.tokens, start));
  }

  /** "2. John (Mainz) 14,39": a place in the list or an event before, where somebody is from and a figure behind. */
  private isPlaced(start: number, end: number): boolean {
    const isRanked = this.text(start - 1) === '.' && this.isPlainNumber(start - 2);
    if (!isRanked && this.text(start - 1) !== ':') return false;
    const close = this.bracketEnd(end);
    if (close < 0 || !this.isCapital(end + 1)) return false;
    for (let i = end + 1; i < close; i++) if (this.text(i) === ',' || this.isNumber(i)) return false;
    return this.isNumber(close + 1) || (isRanked && this.isMeasured(close + 1));
  }

  /** "(Italien) Reynard-Ford 1:06:10": a figure behind one word or two more. */
  private isMeasured(i: number): boolean {
    if (!this.isCapital(i)) return false;
    return this.isNumber(i + 1) || (this.isCapital(i + 1) && this.isNumber(i + 2));
  }

  /** "1:0 Roth (12.)", "1:0 (12.) Roth": who scored, and when. */
  private isScorer(start: number, end: number): boolean {
    if (this.isScore(start - 1)) return this.isMinute(end);
    const open = start - 4;
    return this.text(start - 1) === ')' && this.isMinute(open) && this.isScore(open - 1);
  }

  private isMinute(i: number): boolean {
    return this.text(i) === '(' && this.isPlainNumber(i + 1) && this.text(i + 2) === '.';
  }

  private isScore(i: number): boolean {
    return /^\d{1,2}:\d{1,2}$/.test(this.text(i));
  }

  /** "(Roth, Jung, Haas) 7:26,79": bare names between commas, and a figure. */
  private readTeam(start: number): void {
    const names: number[] = [];
    for (let i = start; ; i += 2) {
      if (!this.mayBeName(i, i + 1) || !this.isCapital(i)) return;
      names.push(i);
      if (this.text(i + 1) === ')') {
        if (names.length < LEAST_OF_TEAM || !/^\d+[:,.]\d/.test(this.text(i + 2))) return;
        for (const name of names) this.label(name, name + 1);
        return;
      }
      if (this.text(i + 1) !== ',') return;
    }
  }

  /** No club, no letters. */
  private mayBeName(start: number, end: number): boolean {
    if (start >= this.context.tokens.count) return false;
    const { tokens } = this.context;
    for (let i = start; i < end; i++)
      if (tokens.flags[tokens.form[i]!]! & Form.allCaps || this.words.clubs.has(tokenText(tokens, i)))
        return false;
    return true;
  }

  /** The token of the bracket that closes the one at `i`; -1 where none opens or it closes too late. */
  private bracketEnd(i: number): number {
    if (this.text(i) !== '(') return -1;
    for (let at = i + 2; at <= i + 1 + LONGEST_BRACKET; at++) if (this.text(at) === ')') return at;
    return -1;
  }

  private isWord(i: number): boolean {
    const { words, tokens } = this.context;
    return (words.facts[tokens.form[i]!]! & (Word.common | Word.role | Word.title)) !== 0;
  }

  private isPlainNumber(i: number): boolean {
    return /^\d{1,3}$/.test(this.text(i));
  }

  private isNumber(i: number): boolean {
    const { tokens } = this.context;
    return i < tokens.count && (tokens.flags[tokens.form[i]!]! & Form.number) !== 0;
  }

  private isCapital(i: number): boolean {
    const { tokens } = this.context;
    return i < tokens.count && (tokens.flags[tokens.form[i]!]! & Form.capital) !== 0;
  }

  /** A token as it is written; empty beyond the text. */
  private text(i: number): string {
    const { tokens } = this.context;
    return i >= 0 && i < tokens.count ? tokenText(tokens, i) : '';
  }
}
