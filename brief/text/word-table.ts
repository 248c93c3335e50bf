/** FNV-1a, 32 bits, over UTF-16 code units: the hash of a spelling wherever the engine needs one. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a spelling that goes on with one more code unit. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a whole spelling: `Tokens.hash` has it for every form of a text. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/**
 * A list of words with a number each, looked up by the hash a document keeps of every form: most forms are on no
 * list, and are known not to be without their spelling being read again.
 */
export class WordTable {
  /** By slot: index in `words` + 1, or 0 for a free slot. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly values: Int32Array;
  private readonly words: readonly string[];

  /** `numbers` are not 0, which stands for "not on the list". */
  constructor(numbers: ReadonlyMap<string, number>) {
    let size = 64;
    while (size < numbers.size * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.words = [...numbers.keys()];
    this.hashes = Int32Array.from(this.words, hashOf);
    this.values = Int32Array.from(numbers.values());
    for (let i = 0; i < this.words.length; i++) {
      let slot = this.firstSlot(this.hashes[i]!);
      while (this.slots[slot]! > 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = i + 1;
    }
  }

  /** The number of a word whose hash is given; 0 where it is not on the list. */
  get(word: string, hash: number): number {
    const { slots, hashes } = this;
    let slot = this.firstSlot(hash);
    for (let i = slots[slot]!; i > 0; i = slots[slot]!) {
      if (hashes[i - 1] === hash && this.words[i - 1] === word) return this.values[i - 1]!;
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  private firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }
}
