import { foldName } from '../../../library/identity/fold-name.ts';
import type { PersonRow } from '../../../library/identity/person-row.ts';
import type { PeopleRow } from './rows.ts';

/**
 * Rows the people are spread over. A row for each of them would take most of an import's time and of a reading of all;
 * one row for all would be written anew with every article.
 */
const PARTS = 128;

/**
 * The row a key is in. Names that only middle initials tell apart share theirs (`FoldedName.base`), so that whoever
 * looks for one finds the others.
 */
export function partOf(key: string): number {
  const base = baseOf(key);
  let hash = 0x811c9dc5;
  for (let i = 0; i < base.length; i++) hash = Math.imul(hash ^ base.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % PARTS;
}

/** What keys have in common that only middle initials tell apart. */
export function baseOf(key: string): string {
  // Few names have an initial, and taking one apart takes long for what is asked for every quote of an import.
  return / \S /u.test(key) ? foldName(key).base : key;
}

/** People of one part -> its row. */
export function peopleRow(part: number, people: Iterable<PersonRow>): PeopleRow {
  return { part, people: JSON.stringify([...people]) };
}

/** The people of a row; none where there is no row. */
export function peopleIn(row: PeopleRow | undefined): PersonRow[] {
  return row ? (JSON.parse(row.people) as PersonRow[]) : [];
}
