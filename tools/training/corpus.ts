import { readFileSync } from 'node:fs';
import type { Span } from '../../brief/article.ts';
import { readOwnTexts } from './own-texts.ts';

/** A text with the names of persons marked. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly people: readonly Span[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities?: readonly (Span & { readonly type: string })[];
  readonly gold?: {
    readonly people?: readonly Span[];
    readonly brief?: { readonly people: readonly { name: string; aliases: readonly string[] }[] };
  };
}

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/**
 * Reads texts of our own (.txt), or a corpus of one JSON document a line. Marks are `entities` of type Person, or `gold.people`, or every
 * place where a name of `gold.brief.people` stands by itself. Throws on a document with none of the three.
 */
export function readMarkedTexts(file: string): MarkedText[] {
  if (file.endsWith('.txt')) return readOwnTexts(file);
  return rowsOf(file).map(({ id, text, entities, gold }) => {
    if (entities) return { id, text, people: entities.filter(({ type }) => type === 'Person') };
    if (gold?.people) return { id, text, people: gold.people };
    if (gold?.brief) return { id, text, people: placesOfNames(text, gold.brief.people) };
    throw new Error(`${file}: ${id} has no marked people`);
  });
}

/** Reads only the texts of a corpus. */
export function readTexts(file: string): string[] {
  return rowsOf(file).map(({ text }) => text);
}

function placesOfNames(
  text: string,
  people: readonly { name: string; aliases: readonly string[] }[],
): Span[] {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]).sort((a, b) => b.length - a.length);
  const taken = new Uint8Array(text.length);
  const found: Span[] = [];
  for (const name of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
