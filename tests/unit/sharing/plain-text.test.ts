import { expect, test } from 'vitest';
import { safeFileName } from '../../../sharing/file-name.ts';
import { plainLine } from '../../../sharing/plain-text.ts';

test.each([
  ['line ends and runs of blanks', 'a\r\n\t b\u2028c\u00a0 d', 'a b c d'],
  ['direction overrides and isolates', 'a\u202egpj\u202c.exe\u2066\u2069\u200f', 'agpj.exe'],
  ['zero-width characters in Latin names', 'Sm\u200bi\u200cth\u200d\ufeff', 'Smith'],
  ['control characters', 'a\u0000\u001b[31mb\u009c', 'a [31mb'],
  ['half a surrogate pair', 'a\ud83d b', 'a\ufffd b'],
  ['tags and invisible fillers', 'a\u{e0041}\u3164b', 'ab'],
])('goes: %s', (_, text, clean) => {
  expect(plainLine(text)).toBe(clean);
});

test.each([
  ['Persian non-joiner', 'می‌خواهم'],
  ['emoji family', '👨‍👩‍👧 ❤️‍🔥'],
  ['Khmer zero-width space', 'ប្រទេស​កម្ពុជា'],
  ['accents', 'Dvořák é'],
])('stays: %s', (_, text) => {
  expect(plainLine(text)).toBe(text);
});

test.each([
  [null, null, 'article.md'],
  ['A/B: “C”?', '2022-08-09T10:00:00Z', '2022-08-09 A B “C”.md'],
  ['../../etc/passwd', null, 'etc passwd.md'],
  ['.hidden', null, 'hidden.md'],
  ['CON', null, '_CON.md'],
  ['com1.txt', null, '_com1.txt.md'],
  ['ends with dots...', null, 'ends with dots.md'],
  ['\u202egnp.evil', null, 'gnp.evil.md'],
  ['%00$(x)`y`', null, '00 (x) y.md'],
])('file name of %j, %j', (title, published, name) => {
  expect(safeFileName({ title, published }, 'md')).toBe(name);
});

test('a long headline is cut between characters', () => {
  const name = safeFileName({ title: '漢字'.repeat(100), published: null }, 'md');
  expect(name).toBe(`${'漢字'.repeat(20)}.md`);
});
