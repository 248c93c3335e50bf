import { calendarWords, type WordList } from '../languages/en/calendar-words.ts';
import { numberWords } from '../languages/en/number-words.ts';
import { notPast, tenseWords } from '../languages/en/tense-words.ts';
import { hashOf } from '../text/spelling-hash.ts';
import { CODE } from './token-class.ts';

/** What the lexer knows of a word. */
export interface Word {
  readonly text: string;
  readonly code: number;
  readonly value: number;
  readonly capitalised: boolean;
}

const SIZE = 8192;

/** A hash table over the text itself, so that the words that are in no list cost no substring. */
const table: (Word | undefined)[] = new Array(SIZE).fill(undefined);

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}

function add(word: Word): void {
  let slot = slotOf(hashOf(word.text));
  while (table[slot]) slot = (slot + 1) & (SIZE - 1);
  table[slot] = word;
}

function addList({ class: name, from, capitalised = false, words }: WordList): void {
  words.forEach((group, i) => {
    const value = from === undefined ? 0 : from + i;
    for (const text of group.split(' ').filter(Boolean)) add({ text, code: CODE[name], value, capitalised });
  });
}

for (const list of [...calendarWords, ...tenseWords, ...numberWords]) addList(list);
for (const text of notPast) add({ text, code: CODE.Other, value: 0, capitalised: false });

/** The listed word that stands at `start..end` of the text, whose lower-case hash is given. */
export function lookUp(text: string, start: number, end: number, hash: number): Word | undefined {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SIZE - 1)) {
    const word = table[slot];
    if (!word || isAt(word.text, text, start, end)) return word;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (lower(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Lower case of an ASCII letter; other units as they are. */
export function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}
