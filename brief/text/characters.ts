/** Character classes by UTF-16 code unit, fast for the ranges news is written in. */

const LETTER = 1;
const DIGIT = 2;
const BLANK = 4;
const UPPER = 8;

const TABLE_SIZE = 0x250;
const table = new Uint8Array(TABLE_SIZE);
for (let c = 0; c < TABLE_SIZE; c++) {
  const s = String.fromCharCode(c);
  if (/\p{L}|\p{M}/u.test(s)) table[c]! |= LETTER;
  if (/\p{Lu}/u.test(s)) table[c]! |= UPPER;
  if (c >= 0x30 && c <= 0x39) table[c]! |= DIGIT;
  if (/\s/.test(s)) table[c]! |= BLANK;
}

const letter = /\p{L}|\p{M}/u;
const upper = /\p{Lu}/u;

/** A letter or combining mark of any script; halves of surrogate pairs count as letters. */
export function isLetter(code: number): boolean {
  if (code < TABLE_SIZE) return (table[code]! & LETTER) !== 0;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return (code >= 0xd800 && code < 0xe000) || letter.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < TABLE_SIZE) return (table[code]! & UPPER) !== 0;
  return code < 0xd800 && upper.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isBlank(code: number): boolean {
  if (code < TABLE_SIZE) return (table[code]! & BLANK) !== 0;
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
