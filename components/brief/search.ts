import type { Span } from '../../brief/article.ts';

/** Letters without case and marks, one for each place of the text they came from. */
interface Folded {
  readonly letters: string;
  /** The place in the text of each folded letter, and the text's end. */
  readonly places: readonly number[];
}

function fold(text: string): Folded {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = character.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
    for (let index = 0; index < folded.length; index += 1) places.push(at);
    letters += folded;
    at += character.length;
  }
  return { letters, places: [...places, at] };
}

/** What is looked for, as it is compared: without case, accents and blanks around. */
export function foldedQuery(query: string): string {
  return fold(query.trim().replace(/\s+/g, ' ')).letters;
}

/** Where a text holds what is looked for (`foldedQuery`), case and accents aside; none for an empty query. */
export function foundIn(text: string, query: string): readonly Span[] {
  if (query === '') return [];
  const { letters, places } = fold(text);
  const found: Span[] = [];
  for (let at = letters.indexOf(query); at !== -1; at = letters.indexOf(query, at + query.length)) {
    const end = at + query.length;
    found.push({ start: places[at] ?? 0, end: places[end] ?? text.length });
  }
  return found;
}
