import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { wordKey } from '../../../brief/people/tagger/common-words.ts';
import { WEIGHT_STEP } from '../../../brief/people/tagger/crf.ts';
import { keyTableOf } from '../../../brief/people/tagger/key-table.ts';
import { MAGIC } from '../../../brief/people/tagger/model-file.ts';
import { tokenize } from '../../../brief/text/tokens.ts';
import type { TrainedPass } from './crf-training.ts';
import type { FeatureIndex } from './examples.ts';

/** A pass as it is stored: sorted keys, and of each the weights of B and I, in whole steps of `WEIGHT_STEP`. */
export interface PackedPass {
  readonly keys: Int32Array;
  readonly steps: Int8Array;
  readonly transitions: Float32Array;
}

/** Which features are worth their bytes. */
export interface Pruning {
  /** Least absolute weight, of B or I. */
  readonly least: number;
  /** Least number of occurrences, by template. */
  readonly leastSeen: (template: number) => number;
}

/** Drops the features that matter little, and rounds the weights of the others. */
export function packPass(
  trained: TrainedPass,
  index: FeatureIndex,
  seen: Int32Array,
  { least, leastSeen }: Pruning,
): PackedPass {
  const ids: number[] = [];
  for (let f = 0; f < index.keys.length; f++) {
    if (seen[f]! < leastSeen(index.templates[f]!)) continue;
    if (Math.max(Math.abs(trained.begin[f]!), Math.abs(trained.inside[f]!)) < least) continue;
    ids.push(f);
  }
  ids.sort((a, b) => index.keys[a]! - index.keys[b]!);
  const inSteps = (weight: number) => Math.max(-31, Math.min(31, Math.round(weight / WEIGHT_STEP)));
  return {
    keys: Int32Array.from(ids, (f) => index.keys[f]!),
    steps: Int8Array.from(ids.flatMap((f) => [inSteps(trained.begin[f]!), inSteps(trained.inside[f]!)])),
    transitions: trained.transitions,
  };
}

/** The bytes of `people.bin`. Common words come with their classes, 1 to 255. */
export function writeNameModel(
  common: ReadonlyMap<string, number>,
  first: PackedPass,
  second: PackedPass,
): Uint8Array {
  const parts: Uint8Array[] = [uint32(MAGIC)];
  const classByKey = commonKeys(common);
  const keys = Int32Array.from(classByKey.keys()).sort();
  parts.push(...keyTable(keys));
  parts.push(Uint8Array.from(keys, (key) => classByKey.get(key)!));
  for (const pass of [first, second]) {
    parts.push(...keyTable(pass.keys), asBytes(pass.steps), floats(pass.transitions));
  }
  const bytes = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The classes by the key of the word; of two words with one key, the first. */
export function commonKeys(common: ReadonlyMap<string, number>): Map<number, number> {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of common) {
    const key = wordKey(tokenize(word, ENGLISH.text.words).hash[0]!);
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  return byKey;
}

const asBytes = (weights: Int8Array): Uint8Array => new Uint8Array(weights.buffer);

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function floats(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, k) => {
    view.setFloat32(k * 4, value, true);
  });
  return bytes;
}

function keyTable(keys: Int32Array): Uint8Array[] {
  const { counts, lows } = keyTableOf(keys);
  return [uint32(keys.length), counts, lows];
}
