import type { Person } from '../brief.ts';
import type { Models } from '../models.ts';
import type { TextDocument } from '../text/document.ts';

/** People as found by name; quotes and shares are counted later. Ids are "p1", "p2", … in order of first mention. */
export type FoundPerson = Omit<Person, 'quotes' | 'share'>;

/** The people a text names, in order of first mention. */
export function findPeople(_document: TextDocument, _models: Models): FoundPerson[] {
  return [];
}
