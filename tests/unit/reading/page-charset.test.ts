import { expect, test } from 'vitest';
import { charsetOf } from '../../../reading/page-charset.ts';

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (c) => c.charCodeAt(0));

test.each([
  ['a meta of its own', '<meta charset="windows-1251">', 'windows-1251'],
  ['the old form of it', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
  ['a byte order mark', '\u00ff\u00fe<\0h\0', 'utf-16le'],
  ['the other one', '\u00fe\u00ff\0<\0h', 'utf-16be'],
  ['a mark before what the page declares', '\u00fe\u00ff<meta charset="utf-8">', 'utf-16be'],
])('told by %s', (_name, start, charset) => {
  expect(charsetOf(bytes(start))).toBe(charset);
});

test.each([
  ['nothing said', '<p>charset=utf-8</p>'],
  ['said too far down', `${' '.repeat(1024)}<meta charset="utf-8">`],
])('not told: %s', (_name, start) => {
  expect(charsetOf(bytes(start))).toBeNull();
});
