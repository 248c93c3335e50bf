import type { Span } from '../../brief/article.ts';

/** Letters that must agree for two stretches to be taken for the same. */
const SEED = 16;
/** At the passage's very ends fewer must do. */
const SHORTEST_SEED = 6;
/** A note, a card or an advertisement let in between may be this long. */
const LONGEST_INSERT = 400;
/** Words that were changed may be this long. */
const LONGEST_CHANGE = 48;
/** Share of the passage that must be there for it to be the passage. */
const ENOUGH = 0.85;
const MOST_TRIED = 48;

/**
 * Places of `text` that hold `passage` with something let in between or a small change: seed and extend, as in
 * sequence alignment. Both without blanks. Only the places with the most of the passage are returned, none of
 * which overlap; none at all for passages too short to be sure of.
 */
export function alignments(text: string, passage: string): Span[] {
  if (passage.length < 2 * SEED) return [];
  const tried: (Span & { matched: number })[] = [];
  const seeds = seedOffsets(passage.length);
  for (const offset of seeds) {
    const seed = passage.slice(offset, offset + SEED);
    for (let at = text.indexOf(seed); at >= 0 && tried.length < MOST_TRIED; at = text.indexOf(seed, at + 1)) {
      if (tried.some((t) => at >= t.start && at < t.end)) continue;
      tried.push(extendBoth(text, passage, at, offset));
    }
  }
  const most = Math.max(0, ...tried.map((t) => t.matched));
  if (most < ENOUGH * passage.length) return [];
  return tried.filter((t) => t.matched === most);
}

/** Up to sixteen seeds spread over the passage. */
function seedOffsets(length: number): number[] {
  const step = Math.max(SEED, Math.floor((length - SEED) / 15));
  const offsets: number[] = [];
  for (let at = 0; at + SEED <= length; at += step) offsets.push(at);
  return offsets;
}

function extendBoth(text: string, passage: string, at: number, offset: number) {
  const reach = passage.length + 4 * LONGEST_INSERT;
  const right = extend(passage.slice(offset), text.slice(at, at + reach));
  const left = extend(reversed(passage.slice(0, offset)), reversed(text.slice(Math.max(0, at - reach), at)));
  return { start: at - left.reached, end: at + right.reached, matched: left.matched + right.matched };
}

/** Walks both from their beginning; `reached` is the end of the last agreement in `text`. */
function extend(passage: string, text: string): { matched: number; reached: number } {
  let i = 0;
  let j = 0;
  let matched = 0;
  let reached = 0;
  while (i < passage.length && j < text.length) {
    if (passage[i] === text[j]) {
      i++;
      j++;
      matched++;
      reached = j;
      continue;
    }
    const next = resume(passage, i, text, j);
    if (!next) break;
    i = next.i;
    j = next.j;
  }
  return { matched, reached };
}

/** Where the two agree again after a disagreement: first with text let in, then with some of the passage changed. */
function resume(passage: string, i: number, text: string, j: number): { i: number; j: number } | null {
  for (let skipped = 0; skipped <= LONGEST_CHANGE && i + skipped < passage.length; skipped++) {
    const seed = passage.slice(i + skipped, i + skipped + SEED);
    if (seed.length < SHORTEST_SEED && skipped > 0) break;
    const window = text.slice(j, j + (skipped === 0 ? LONGEST_INSERT : LONGEST_CHANGE) + seed.length);
    const found = window.indexOf(seed);
    if (found >= 0) return { i: i + skipped, j: j + found };
  }
  return null;
}

/** By code unit, so that offsets carry over. */
function reversed(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i--) out += text[i];
  return out;
}
