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

/** The hashes of words, to look a form's own up in. */
export function hashesOf(words: Iterable<string>): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const word of words) hashes.add(hashOf(word));
  return hashes;
}
