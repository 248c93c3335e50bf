/**
 * A hash of a text, 106 bits as base 36: tells whether an article has changed since. Two runs of cyrb53 (bryc,
 * public domain) from different seeds; not meant to withstand somebody who looks for a collision.
 */
export function textHash(text: string): string {
  // Both runs in one: every article of an import comes through here.
  let a = 0xdeadbeef ^ FIRST_SEED;
  let b = 0x41c6ce57 ^ FIRST_SEED;
  let c = 0xdeadbeef ^ SECOND_SEED;
  let d = 0x41c6ce57 ^ SECOND_SEED;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
    c = Math.imul(c ^ unit, 2654435761);
    d = Math.imul(d ^ unit, 1597334677);
  }
  return `${mixed(a, b).toString(36)}-${mixed(c, d).toString(36)}`;
}

const FIRST_SEED = 0x9e3779b9;
const SECOND_SEED = 0x85ebca6b;

function mixed(first: number, second: number): number {
  let [a, b] = [first, second];
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
