import { Char, factsOf } from '../text/characters.ts';
import type { Sentence } from '../text/sentences.ts';

/** How a sentence lies to the quotations of its paragraph. */
export interface QuotedPart {
  /** It begins or ends inside a quotation that goes on beyond it. */
  readonly cut: boolean;
  /** Share of its characters between double marks, 0 to 1. */
  readonly share: number;
}

type Side = 'opens' | 'closes' | null;

/** For each sentence, by the marks of its paragraph alone; a new paragraph begins outside. Linear. */
export function quotedParts(text: string, sentences: readonly Sentence[]): QuotedPart[] {
  let double = false;
  let single = false;
  return sentences.map((sentence, index) => {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) double = single = false;
    const before = double || single;
    let quoted = 0;
    for (let at = sentence.start; at < sentence.end; at++) {
      const kind = markKind(text.charCodeAt(at));
      if (kind === DOUBLE) double = isNowOpen(sideOf(text, at), double);
      else if (kind === SINGLE) single = isNowOpen(sideOfSingle(text, at, single), single);
      if (double) quoted++;
    }
    return { cut: before || double || single, share: quoted / (sentence.end - sentence.start) };
  });
}

const DOUBLE = 1;
const SINGLE = 2;
/** By code unit, for the units below the last mark: a double mark, a single one or neither. */
const kinds = new Uint8Array(0x2020);
for (const mark of '"“”„«»') kinds[mark.charCodeAt(0)] = DOUBLE;
for (const mark of "'‘’") kinds[mark.charCodeAt(0)] = SINGLE;

const markKind = (unit: number): number => (unit < kinds.length ? kinds[unit]! : 0);

function isNowOpen(side: Side, open: boolean): boolean {
  return side === null ? open : side === 'opens';
}

/** Curly marks tell their side themselves, straight ones by the blank beside them. */
function sideOf(text: string, at: number): Side {
  const mark = text[at]!;
  if (mark !== '"') return '“„«'.includes(mark) ? 'opens' : 'closes';
  const blankBefore = at === 0 || /[\s([–—-]/.test(text[at - 1]!);
  const blankAfter = at + 1 >= text.length || /\s/.test(text[at + 1]!);
  return blankBefore === blankAfter ? 'closes' : blankBefore ? 'opens' : 'closes';
}

/** A single mark opens before a word, and closes after one only where one is open: all others are apostrophes. */
function sideOfSingle(text: string, at: number, open: boolean): Side {
  const before = factsOf(text.charCodeAt(at - 1));
  const after = factsOf(text.charCodeAt(at + 1));
  if (!(before & WORD) && after & Char.letter && text[at] !== '’') return 'opens';
  return open && !(after & WORD) ? 'closes' : null;
}

const WORD = Char.letter | Char.number;
