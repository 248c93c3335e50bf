import { Char, factsOf } from '../text/characters.ts';
import { placesOfMarks } from '../text/places-of-marks.ts';
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
  const places = placesOfMarks(text, sentences);
  return sentences.map((sentence, index) => {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) double = single = false;
    const before = double || single;
    let quoted = 0;
    let from = sentence.start;
    for (const at of places[index]!) {
      if (double) quoted += at - from;
      from = at;
      if (DOUBLE.includes(text[at]!)) double = isNowOpen(sideOf(text, at), double);
      else if (SINGLE.includes(text[at]!)) single = isNowOpen(sideOfSingle(text, at, single), single);
    }
    if (double) quoted += sentence.end - from;
    return { cut: before || double || single, share: quoted / (sentence.end - sentence.start) };
  });
}

const DOUBLE = '"“”„«»';
const SINGLE = "'‘’";

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
