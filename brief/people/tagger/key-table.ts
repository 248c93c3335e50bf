/** Keys are numbers of 24 bits. The upper 16 name a bucket, the lower 8 are kept for each key. */
export const BUCKETS = 1 << 16;
export const LOW_BITS = 8;
export const LOW_MASK = 0xff;

/**
 * A set of keys with a place each, from 0 on in ascending order. Keys are hashes, so the buckets are about equally
 * full; what is kept of a set of keys is how many there are in each bucket, and their low bits, in order. It is read
 * from a file as it lies there.
 */
export class KeyTable {
  /** By bucket: the place of its first key, and after the last bucket the number of keys. */
  readonly starts = new Int32Array(BUCKETS + 1);

  /** `counts` has the number of keys of each bucket, `lows` the low bits of all keys in ascending order. */
  constructor(
    readonly counts: Uint8Array,
    readonly lows: Uint8Array,
  ) {
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      sum += counts[bucket]!;
      this.starts[bucket + 1] = sum;
    }
    if (sum !== lows.length) throw new Error('a table of keys of another length');
  }

  /** The place of a key; -1 where it is not in the set. */
  placeOf(key: number): number {
    const { starts, lows } = this;
    const bucket = key >>> LOW_BITS;
    const low = key & LOW_MASK;
    const end = starts[bucket + 1]!;
    for (let place = starts[bucket]!; place < end; place++) {
      if (lows[place] === low) return place;
    }
    return -1;
  }
}

/** The table of these keys, given in ascending order. */
export function keyTableOf(keys: Int32Array): KeyTable {
  const counts = new Uint8Array(BUCKETS);
  for (const key of keys) counts[key >>> LOW_BITS]!++;
  return new KeyTable(
    counts,
    Uint8Array.from(keys, (key) => key & LOW_MASK),
  );
}
