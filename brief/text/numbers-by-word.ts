import { hashOf } from './spelling-hash.ts';

/**
 * A number above 0 for each of some words, asked by the word's hash (`hashOf`), which `Tokens` has of every form: that
 * reads neither the word nor a string of the list.
 */
export class NumbersByWord {
  private readonly hashes: Int32Array;
  /** By slot; 0 where it is free. */
  private readonly numbers: Uint16Array;

  constructor(words: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(words.size * 2 + 2));
    this.hashes = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    for (const [word, number] of words) {
      const hash = hashOf(word);
      const slot = this.slotOf(hash);
      this.hashes[slot] = hash;
      this.numbers[slot] = number;
    }
  }

  /** The number of the word with this hash; 0 for any other word. */
  of(hash: number): number {
    return this.numbers[this.slotOf(hash)]!;
  }

  /** The slot of a hash, or the free one where it would be. */
  private slotOf(hash: number): number {
    const { hashes, numbers } = this;
    const mask = hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (numbers[slot]! > 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
