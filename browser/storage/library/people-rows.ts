import { foldName } from '../../../library/identity/fold-name.ts';
import { addRows, type PersonRow } from '../../../library/identity/person-row.ts';
import { partOfBase } from './index-keys.ts';
import type { PeopleRow } from './rows.ts';

/**
 * The row a key is in. Names that only middle initials tell apart share theirs (`FoldedName.base`), so that whoever
 * looks for one finds the others.
 */
export function partOf(key: string): number {
  return partOfBase(baseOf(key));
}

/** What keys have in common that only middle initials tell apart. */
export function baseOf(key: string): string {
  // Few names have an initial, and taking one apart takes long for what is asked for every quote of an import.
  return / \S /u.test(key) ? foldName(key).base : key;
}

/** Most rows that wait: whoever reads the people adds them up. */
export const MOST_WAITING = 24;

/** People of one part, or those that wait with those to be taken away, -> their row. */
export function peopleRow(
  part: number,
  people: Iterable<PersonRow>,
  gone: Iterable<PersonRow> = [],
): PeopleRow {
  const row = { part, people: JSON.stringify([...people]) };
  const taken = [...gone];
  return taken.length === 0 ? row : { ...row, gone: JSON.stringify(taken) };
}

/** The people of a row; none where there is no row. */
export function peopleIn(row: PeopleRow | undefined): PersonRow[] {
  return row ? (JSON.parse(row.people) as PersonRow[]) : [];
}

/** Those of a row that waits which are to be taken away. */
export function goneIn({ gone }: PeopleRow): PersonRow[] {
  return gone === undefined ? [] : (JSON.parse(gone) as PersonRow[]);
}

/** The people of several rows, what waits added to what it belongs to and taken away from it. */
export function peopleOf(rows: readonly PeopleRow[]): PersonRow[] {
  const people = rows.flatMap(peopleIn);
  if (!rows.some(({ part }) => part < 0)) return people;
  const sums = summed(people);
  // Last: what is taken away has to be there first, in whichever row it came.
  for (const row of rows.flatMap(goneIn)) {
    const before = sums.get(row.key);
    if (before) sums.set(row.key, addRows(before, row, -1));
  }
  return [...sums.values()].filter(({ articles }) => articles > 0);
}

/** Rows of the same key as one, by key. */
export function summed(rows: Iterable<PersonRow>): Map<string, PersonRow> {
  const sums = new Map<string, PersonRow>();
  for (const row of rows) {
    const before = sums.get(row.key);
    sums.set(row.key, before ? addRows(before, row, 1) : row);
  }
  return sums;
}
