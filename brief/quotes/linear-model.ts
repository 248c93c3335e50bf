/**
 * Linear models over hashed features (Weinberger et al. 2009, "Feature hashing for large scale multitask
 * learning"): a feature is a number below `SIZE`, its weight stands at that place of a table. On disk a table is
 * the list of places with a weight, a byte each for how far they are apart, and the weights in steps of `scale`. Where
 * two are farther apart than a byte can tell, a place without a weight stands between them.
 */

export const BITS = 18;
export const SIZE = 1 << BITS;

/** A table of weights and what turns its margin into a probability. */
export interface LinearModel {
  /** Weight of one step. */
  readonly scale: number;
  readonly table: Int8Array;
  /** Slope and offset that calibrate a log-odds: p = sigmoid(slope * x + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** The features of one candidate, gathered without allocating. */
export class Features {
  readonly at = new Int32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature `template` with one or two values. */
  add(template: number, a: number, b = 0): void {
    let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
    h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
    this.at[this.count++] = (h ^ (h >>> 16)) & (SIZE - 1);
  }
}

/** The score of what was gathered. */
export function score(weights: LinearModel, features: Features): number {
  const { table } = weights;
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += table[features.at[i]!]!;
  return sum * weights.scale;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A probability, calibrated. */
export function calibrated({ slope, offset }: LinearModel, p: number): number {
  const q = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return sigmoid(slope * Math.log(q / (1 - q)) + offset);
}

const MAGIC = 0x32715150; // "PQq2"
const WIDEST_GAP = 255;

/** Writes tables one after the other. The same tables give the same bytes. */
export function encodeModels(tables: readonly LinearModel[]): Uint8Array {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(4));
  const push32 = (set: () => void) => {
    set();
    for (let i = 0; i < 4; i++) bytes.push(view.getUint8(i));
  };
  push32(() => view.setUint32(0, MAGIC, true));
  bytes.push(tables.length);
  for (const { scale, slope, offset, table } of tables) {
    for (const value of [scale, slope, offset]) push32(() => view.setFloat32(0, value, true));
    const places: number[] = [];
    let last = 0;
    table.forEach((weight, place) => {
      if (weight === 0) return;
      for (last += WIDEST_GAP; last < place; last += WIDEST_GAP) places.push(last);
      places.push(place);
      last = place;
    });
    push32(() => view.setUint32(0, places.length, true));
    places.forEach((place, i) => {
      bytes.push(place - (places[i - 1] ?? 0));
    });
    for (const place of places) bytes.push(table[place]! & 255);
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what `encodeModels` wrote; what follows it (the stamp of the word lists) is nothing to the engine. Throws where the
 * bytes are something else, or cut short.
 */
export function decodeModels(bytes: Uint8Array): LinearModel[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 5 || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a file of quotation weights');
  let at = 5;
  const tables: LinearModel[] = [];
  for (let t = 0; t < bytes[4]!; t++) {
    const scale = view.getFloat32(at, true);
    const slope = view.getFloat32(at + 4, true);
    const offset = view.getFloat32(at + 8, true);
    const count = view.getUint32(at + 12, true);
    const gaps = at + 16;
    const weights = gaps + count;
    at = weights + count;
    if (at > bytes.length) throw new Error('a file of quotation weights that is cut short');
    tables.push({
      scale,
      slope,
      offset,
      table: tableOf(bytes.subarray(gaps, weights), bytes.subarray(weights, at)),
    });
  }
  return tables;
}

function tableOf(gaps: Uint8Array, weights: Uint8Array): Int8Array {
  const table = new Int8Array(SIZE);
  let place = 0;
  for (let i = 0; i < gaps.length; i++) {
    place += gaps[i]!;
    table[place] = weights[i]!;
  }
  return table;
}
