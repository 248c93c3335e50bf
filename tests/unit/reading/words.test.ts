import { expect, test } from 'vitest';
import { wordsOf } from '../../../reading/article/words.ts';

test('letters and numbers in a row are words, whatever sign stands beside them', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const text = (sign: string) => `Ab${sign}c “${sign}” ½`;
  const plainly = (sign: string) =>
    text(sign)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
  expect(all.filter((sign) => wordsOf(text(sign)).join() !== plainly(sign)?.join())).toEqual([]);
});
