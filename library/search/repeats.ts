import type { Hit } from './search.ts';
import { type IndexedStatement, type Statement, wordsOf } from './statement-index.ts';

/** A hit with the same words elsewhere. */
export interface HitGroup extends Hit {
  readonly same: readonly Statement[];
}

/** Words fewer than this are said by many independently. */
const FEWEST_UNITS = 20;

/** Hits with the same words under the first of them, in the order of the hits. Linear. */
export function foldRepeats(hits: readonly Hit[]): HitGroup[] {
  const groups: (HitGroup & { same: Statement[] })[] = [];
  const latest = new GroupsByHash(hits.length);
  for (const { statement, speaker } of hits) {
    const { article, text, wordsHash } = statement;
    const slot = latest.slotOf(wordsHash);
    const group = text.length >= FEWEST_UNITS ? groups[latest.groupAt(slot)] : undefined;
    if (group && group.statement.article !== article && areSameWords(group.statement, statement)) {
      // Hits of one article stand together.
      if (group.same.at(-1)?.article !== article) group.same.push(statement);
      continue;
    }
    latest.put(slot, wordsHash, groups.length);
    groups.push({ statement, speaker, same: [] });
  }
  return groups;
}

function areSameWords(a: IndexedStatement, b: IndexedStatement): boolean {
  return a.text === b.text || wordsOf(a) === wordsOf(b);
}

/**
 * The latest group of each hash. Open addressing in two typed arrays, linear probing: a search that finds everything puts
 * a hundred thousand numbers in, and a `Map` of so many takes most of its time.
 */
class GroupsByHash {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** Index of a group and one more; nought where the slot is free. */
  readonly #groups: Int32Array;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, most * 2)));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#groups = new Int32Array(size);
  }

  /** Where a hash stands, or where it is to be put. */
  slotOf(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#mask;
    while (this.#groups[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Index of the group at a slot, -1 where there is none. */
  groupAt(slot: number): number {
    return this.#groups[slot]! - 1;
  }

  put(slot: number, hash: number, group: number): void {
    this.#hashes[slot] = hash;
    this.#groups[slot] = group + 1;
  }
}
