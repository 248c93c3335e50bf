import type { CommonWords } from './common-words.ts';
import { TRANSITION_KINDS, TRANSITIONS, type Weights } from './crf.ts';
import { BUCKETS, KeyTable } from './key-table.ts';
import type { NameModel } from './tagger.ts';

/**
 * The file of the name model, little-endian: "PQN2", then the keys of the common words and a class each, then for each
 * pass the keys of its features, a signed byte for B and one for I each, and its transition scores. Keys lie there as
 * a `KeyTable` wants them: their number, how many there are in each bucket, and their low bits. So nothing has to be
 * unpacked before the first name is looked for. The stamp of the word lists, at the end, is nothing to the engine.
 */
export const MAGIC = 0x324e5150;

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

  keys(): KeyTable {
    const count = this.uint32();
    return new KeyTable(this.bytes(BUCKETS), this.bytes(count));
  }
}

function readCommonWords(reader: Reader): CommonWords {
  const keys = reader.keys();
  const classes = reader.bytes(keys.lows.length);
  return {
    classOf(key) {
      const place = keys.placeOf(key);
      return place < 0 ? 0 : classes[place]!;
    },
  };
}

function readPass(reader: Reader): Weights {
  const keys = reader.keys();
  const steps = reader.signedBytes(keys.lows.length * 2);
  const transitions = new Float32Array(TRANSITION_KINDS * TRANSITIONS);
  for (let k = 0; k < transitions.length; k++) transitions[k] = reader.float32();
  return { keys, steps, transitions };
}
