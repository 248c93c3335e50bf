import type { DateWordList } from '../grammar/dates.ts';
import { hashOf } from '../text/spelling-hash.ts';
import { CODE } from './token-class.ts';

/** What the lexer knows of a word. */
export interface Word {
  readonly text: string;
  readonly code: number;
  readonly value: number;
  readonly capitalised: boolean;
}

const FEWEST_SLOTS = 64;

/** A hash table over the text itself, so that the words that are in no list cost no substring. */
export class WordTable {
  private readonly slots: (Word | undefined)[];

  constructor(lists: readonly DateWordList[]) {
    const words = lists.flatMap(wordsOf);
    this.slots = new Array(2 ** Math.ceil(Math.log2(words.length * 8 + FEWEST_SLOTS))).fill(undefined);
    for (const word of words) {
      let slot = this.slotOf(hashOf(word.text));
      while (this.slots[slot]) slot = this.after(slot);
      this.slots[slot] = word;
    }
  }

  /** The listed word that stands at `start..end` of the text, whose lower-case hash is given. */
  lookUp(text: string, start: number, end: number, hash: number): Word | undefined {
    for (let slot = this.slotOf(hash); ; slot = this.after(slot)) {
      const word = this.slots[slot];
      if (!word || isAt(word.text, text, start, end)) return word;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}

function wordsOf({ class: name, from, capitalised = false, words }: DateWordList): Word[] {
  return words.flatMap((group, i) => {
    const value = from === undefined ? 0 : from + i;
    return group
      .split(/\s+/)
      .filter(Boolean)
      .map((text) => ({ text, code: CODE[name], value, capitalised }));
  });
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (lower(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Lower case of a letter of ASCII or Latin-1, and a curly apostrophe straight; other units as they are. */
export function lower(unit: number): number {
  if (unit < 0xc0) return unit >= 65 && unit <= 90 ? unit | 32 : unit;
  if (unit <= 0xde) return unit === 0xd7 ? unit : unit | 32;
  return unit === 0x2019 ? 39 : unit;
}
