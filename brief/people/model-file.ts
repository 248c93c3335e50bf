import { makeWeights, TRANSITION_KINDS, TRANSITIONS, type Weights } from './crf.ts';
import type { NameModel } from './tagger.ts';
import type { CommonWords } from './words.ts';

/**
 * The file of the name model, little-endian: "PQN1", then the common words (sorted keys, a class each), then
 * for each pass its sorted feature keys, a signed byte for B and one for I each, and its transition scores.
 * Sorted keys are kept as differences: the low `shift` bits of all of them packed, and the high bits as bytes,
 * 255 meaning "255 and more to come" (Rice 1979, with bytes for the unary part, which deflate shortens).
 */
export const MAGIC = 0x314e5150;

/** Decodes `people.bin`. Throws on bytes that are no such file. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const reader = new Reader(bytes);
  if (reader.uint32() !== MAGIC) throw new Error('people.bin: not a name model');
  const common = readCommonWords(reader);
  const first = readPass(reader);
  const second = readPass(reader);
  return { common, first, second };
}

class Reader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly data: Uint8Array) {
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  uint32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  float32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  bytes(length: number): Uint8Array {
    this.at += length;
    if (this.at > this.data.length) throw new Error('people.bin: cut short');
    return this.data.subarray(this.at - length, this.at);
  }

  signedBytes(length: number): Int8Array {
    const { buffer, byteOffset } = this.bytes(length);
    return new Int8Array(buffer, byteOffset, length);
  }

  sortedKeys(): Int32Array {
    const count = this.uint32();
    const shift = this.uint32();
    const high = this.bytes(this.uint32());
    const low = this.bytes((count * shift + 7) >> 3);
    const keys = new Int32Array(count);
    let h = 0;
    let bits = 0;
    let left = 0;
    let l = 0;
    let key = 0;
    for (let i = 0; i < count; i++) {
      let difference = 0;
      let byte = high[h++]!;
      while (byte === 255) {
        difference += 255;
        byte = high[h++]!;
      }
      difference += byte;
      for (let b = 0; b < shift; b++) {
        if (left === 0) {
          bits = low[l++]!;
          left = 8;
        }
        difference = (difference << 1) | (bits & 1);
        bits >>= 1;
        left--;
      }
      key += difference;
      keys[i] = key;
    }
    return keys;
  }
}

function readCommonWords(reader: Reader): CommonWords {
  const keys = reader.sortedKeys();
  const classes = reader.bytes(keys.length);
  let size = 64;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(size);
  const values = new Uint8Array(size);
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & (size - 1);
    while (table[slot]) slot = (slot + 1) & (size - 1);
    table[slot] = keys[i]! + 1;
    values[slot] = classes[i]!;
  }
  return {
    classOf(key) {
      let slot = key & (size - 1);
      while (table[slot]) {
        if (table[slot] === key + 1) return values[slot]!;
        slot = (slot + 1) & (size - 1);
      }
      return 0;
    },
  };
}

function readPass(reader: Reader): Weights {
  const keys = reader.sortedKeys();
  const begin = reader.signedBytes(keys.length);
  const inside = reader.signedBytes(keys.length);
  const transitions = new Float32Array(TRANSITION_KINDS * TRANSITIONS);
  for (let k = 0; k < transitions.length; k++) transitions[k] = reader.float32();
  return makeWeights(keys, begin, inside, transitions);
}
