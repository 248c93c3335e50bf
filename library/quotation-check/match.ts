import type { Piece } from './quotation.ts';

/** How a quotation's words stand in a source. */
export interface Match {
  /**
   * `whole`: every piece word for word, in order, nothing between them but what its ellipses and brackets stand for.
   * `cut`: all its words in order, but words of the source are missing between them. `part`: some of its words.
   */
  readonly kind: 'whole' | 'cut' | 'part';
  /** Share of the quotation's words found in order, 0 to 1. */
  readonly share: number;
}

/** The most words a bracketed insertion may stand for. */
const WIDEST_INSERTION = 8;
/** Most words that may be missing between two of the quotation's for it still to be one passage. */
const WIDEST_GAP = 25;
/** Longest texts that are aligned word by word. */
const MOST_WORDS = 1500;

/** The pieces of a quotation against the words of a source, both as `checkedWords` gives them. */
export function matchPieces(pieces: readonly Piece[], source: readonly string[]): Match {
  if (standsWhole(pieces, source)) return { kind: 'whole', share: 1 };
  const words = pieces.flatMap((piece) => piece.words);
  if (words.length > MOST_WORDS || source.length > MOST_WORDS) return { kind: 'part', share: 0 };
  const { common, gaps } = align(words, source);
  const share = common / words.length;
  return { kind: common === words.length && gaps <= WIDEST_GAP && words.length > 2 ? 'cut' : 'part', share };
}

/** Whether the pieces follow each other in the source. Tries every place of the first one. */
function standsWhole(pieces: readonly Piece[], source: readonly string[]): boolean {
  const first = pieces[0]!.words;
  for (let at = 0; at + first.length <= source.length; at++) {
    if (!standsAt(first, source, at)) continue;
    let from = at + first.length;
    let whole = true;
    for (const { words, before } of pieces.slice(1)) {
      const most = before === 'insertion' ? from + WIDEST_INSERTION : source.length;
      let place = from;
      while (place <= most && !standsAt(words, source, place)) place++;
      if (place > most) {
        whole = false;
        break;
      }
      from = place + words.length;
    }
    if (whole) return true;
  }
  return false;
}

function standsAt(words: readonly string[], source: readonly string[], at: number): boolean {
  if (at + words.length > source.length) return false;
  for (let i = 0; i < words.length; i++) if (words[i] !== source[at + i]) return false;
  return true;
}

/** Longest common subsequence of two word lists, and how many source words lie between its first and last word. */
function align(words: readonly string[], source: readonly string[]): { common: number; gaps: number } {
  const width = source.length + 1;
  const best = new Uint16Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      best[i * width + j] =
        words[i] === source[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  let [i, j, first, last] = [0, 0, -1, -1];
  while (i < words.length && j < source.length) {
    if (words[i] === source[j]) {
      if (first === -1) first = j;
      last = j;
      i++;
      j++;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  const common = best[0]!;
  return { common, gaps: common === 0 ? 0 : last - first + 1 - common };
}
