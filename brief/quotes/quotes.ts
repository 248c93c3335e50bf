import type { Person, Quote } from '../brief.ts';
import type { Models } from '../models.ts';
import type { FoundPerson } from '../people/people.ts';
import type { TextDocument } from '../text/document.ts';

/** Quotes in text order, and the people with what they said counted. */
export function findQuotes(
  _document: TextDocument,
  people: readonly FoundPerson[],
  _models: Models,
): { quotes: Quote[]; people: Person[] } {
  return { quotes: [], people: people.map((p) => ({ ...p, quotes: 0, share: 0 })) };
}
