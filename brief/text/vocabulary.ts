import { addToHash, HASH_SEED } from './spelling-hash.ts';
import { classOf, isLetter, UnitClass } from './unit-class.ts';

/** Bits of `Vocabulary.flags`: facts about a form, whatever its place. */
export const Form = {
  /** Starts with a letter. */
  word: 1,
  /** Starts with a digit. */
  number: 2,
  /** Starts with an upper-case letter. */
  capital: 4,
  /** Has an upper-case letter somewhere ("al-Assad"). */
  upper: 8,
  /** Two letters or more, none of them lower-case. */
  allCaps: 16,
  /** One letter and a full stop, or several such ("J.", "J.-P.", "U.S."). */
  initials: 32,
  /** A listed abbreviation with its full stop ("Gen."). */
  abbreviation: 64,
  /** A possessive or a contracted verb cut from its word ("'s", "'ve"). */
  clitic: 128,
  /** A web address, e-mail address or "@name": one token, not a word. */
  address: 256,
  /** Has a hyphen. */
  hyphen: 512,
} as const;

/** Distinct forms with their facts, found by hash (open addressing) so that a known spelling is never copied. */
export class Vocabulary {
  readonly forms: string[] = [];
  hash: Int32Array;
  lower: Int32Array;
  flags: Uint16Array;
  /** By slot: form + 1, or 0 for a free slot. */
  private slots: Int32Array;

  /** `length` is that of the text, in UTF-16 code units. */
  constructor(length: number) {
    // A short article has a form for some ten characters, a long one for more; whoever has more forms grows.
    const room = Math.min(1024, 2 ** Math.ceil(Math.log2(Math.max(64, length / 8))));
    this.hash = new Int32Array(room);
    this.lower = new Int32Array(room);
    this.flags = new Uint16Array(room);
    this.slots = new Int32Array(room * 2);
  }

  /** The form spelled `text.slice(start, end)`. */
  intern(text: string, start: number, end: number, kind: number): number {
    let hash = HASH_SEED;
    for (let i = start; i < end; i++) hash = addToHash(hash, text.charCodeAt(i));
    return this.find(text, start, end, hash, kind);
  }

  /** The same where the hash is known. */
  find(text: string, start: number, end: number, hash: number, kind: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let held = this.slots[slot]!; held > 0; held = this.slots[slot]!) {
      if (this.hash[held - 1] === hash && this.spells(held - 1, text, start, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const spelling = text.slice(start, end);
    const id = this.forms.push(spelling) - 1;
    this.slots[slot] = id + 1;
    if (id === this.hash.length) this.grow();
    this.hash[id] = hash;
    this.flags[id] = formFlags(spelling) | kind;
    if (this.forms.length * 2 > this.slots.length) this.rehash();
    const lower = this.flags[id]! & Form.upper ? spelling.toLowerCase() : spelling;
    // Found before it is noted: to find it may put larger arrays in the place of these.
    const lowerId = lower === spelling ? id : this.intern(lower, 0, lower.length, kind);
    this.lower[id] = lowerId;
    return id;
  }

  private spells(id: number, text: string, start: number, end: number): boolean {
    const form = this.forms[id]!;
    if (form.length !== end - start) return false;
    for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  private grow(): void {
    const size = this.hash.length * 2;
    const grown = { hash: new Int32Array(size), lower: new Int32Array(size), flags: new Uint16Array(size) };
    grown.hash.set(this.hash);
    grown.lower.set(this.lower);
    grown.flags.set(this.flags);
    Object.assign(this, grown);
  }

  private rehash(): void {
    const size = this.slots.length * 2;
    this.slots = new Int32Array(size);
    for (let id = 0; id < this.forms.length; id++) {
      const hash = this.hash[id]!;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.slots[slot]! > 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = id + 1;
    }
  }
}

function formFlags(spelling: string): number {
  const first = classOf(spelling.charCodeAt(0));
  let letters = 0;
  let upper = 0;
  let lower = 0;
  let hyphen = false;
  for (let i = 0; i < spelling.length; i++) {
    const unit = spelling.charCodeAt(i);
    if (unit === 0x2d) hyphen = true;
    const c = classOf(unit);
    if (c === UnitClass.upper) upper++;
    if (c === UnitClass.lower) lower++;
    if (isLetter(c)) letters++;
  }
  return (
    (isLetter(first) ? Form.word : 0) |
    (first === UnitClass.digit ? Form.number : 0) |
    (first === UnitClass.upper ? Form.capital : 0) |
    (upper ? Form.upper : 0) |
    (letters > 1 && upper > 0 && !lower ? Form.allCaps : 0) |
    (hyphen ? Form.hyphen : 0)
  );
}
