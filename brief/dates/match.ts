import type { DateCues, DateGrammar, DateInText, Tense } from '../grammar/dates.ts';
import type { CalendarValue } from './calendar.ts';
import type { Discourse, Today } from './discourse.ts';
import { CLASS_OF_CODE, CODE, type TokenClass } from './token-class.ts';
import type { DateTokens, TokenRange } from './token-row.ts';

/** The reading of a stretch of tokens as a date. */
export interface Reading extends TokenRange {
  readonly value: CalendarValue;
  readonly alternatives: readonly CalendarValue[];
  /** What it was resolved against, or null where the words suffice. */
  readonly against: CalendarValue | null;
  /** Whether later words ("the next day") can point back at it. */
  readonly anchors: boolean;
}

/** A stretch of tokens some rule matches, with what a resolver may ask about it. */
export class Match implements DateInText {
  constructor(
    readonly tokens: DateTokens,
    readonly from: number,
    readonly to: number,
    readonly discourse: Discourse,
    readonly sentence: TokenRange,
  ) {}

  get grammar(): DateGrammar {
    return this.discourse.grammar;
  }

  get today(): Today | null {
    return this.discourse.today;
  }

  /** First token of a class inside the match, from `after` on; -1 if there is none. */
  find(name: TokenClass, after = this.from): number {
    const code = CODE[name];
    for (let i = after; i < this.to; i++) if (this.tokens.codes[i]! === code) return i;
    return -1;
  }

  /** Whether some token of the match has one of these classes. */
  has(...names: TokenClass[]): boolean {
    for (let i = this.from; i < this.to; i++) if (this.is(i, ...names)) return true;
    return false;
  }

  /** Value of the first token of one of these classes, or null. */
  value(...names: TokenClass[]): number | null {
    for (const name of names) {
      const i = this.find(name);
      if (i >= 0) return this.tokens.value[i]!;
    }
    return null;
  }

  classAt(i: number): TokenClass | null {
    return (i >= 0 && i < this.tokens.count && CLASS_OF_CODE[this.tokens.codes[i]!]) || null;
  }

  /** Whether the token at `i`, inside the match or out, has one of these classes. */
  is(i: number, ...names: TokenClass[]): boolean {
    const name = this.classAt(i);
    return name !== null && names.includes(name);
  }

  /** A token as it is written; empty beyond the text. */
  word(i: number): string {
    return i < 0 || i >= this.tokens.count
      ? ''
      : this.tokens.text.slice(this.tokens.start[i]!, this.tokens.end[i]!);
  }

  /** Whether no blank stands between this token and the next. */
  touches(i: number): boolean {
    return i >= 0 && i + 1 < this.tokens.count && this.tokens.end[i] === this.tokens.start[i + 1];
  }

  /** Whether the words around say that it has been or is to come. */
  tense(): Tense {
    return this.grammar.tense(this);
  }

  /** Whether the token at `i`, in lower case, is one of the grammar's cues. */
  isCue(i: number, cue: keyof DateCues): boolean {
    return this.grammar.cues[cue].has(this.word(i).toLowerCase());
  }

  /** The number words or digits that begin at `i`: 21 for "twenty-one". */
  numberAt(i: number): number {
    const value = this.tokens.value[i]!;
    if (!this.is(i, 'Tens')) return value;
    const isJoined = this.is(i + 1, 'Hyphen') || (this.is(i + 1, 'And') && i + 2 < this.to);
    return value * 10 + (isJoined && this.is(i + 2, 'Number') ? this.tokens.value[i + 2]! : 0);
  }

  /** A reading of the match, or of the tokens `span` says. */
  reading(
    value: CalendarValue,
    more: Partial<Pick<Reading, 'from' | 'to' | 'alternatives' | 'against' | 'anchors'>> = {},
  ): Reading {
    const { from = this.from, to = this.to, alternatives = [], against = null, anchors = true } = more;
    return { from, to, value, alternatives, against, anchors };
  }

  /** The publication day as a value, for `against`. */
  get published(): CalendarValue | null {
    const { today } = this;
    return today && { kind: 'day', year: today.year, month: today.month, day: today.day };
  }
}
