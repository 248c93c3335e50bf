import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { InputError } from '../../../cli/arguments.ts';
import { decode, readInput } from '../../../cli/input.ts';
import { languagesFrom } from '../../../cli/languages.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test.each([
  ['UTF-8', Buffer.from('Fähre'), 'Fähre'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffFähre'), 'Fähre'],
  ['UTF-16, little end first', Buffer.from('\ufeffFähre', 'utf16le'), 'Fähre'],
  ['UTF-16, big end first', Buffer.from('\ufeffFähre', 'utf16le').swap16(), 'Fähre'],
  [
    'the page’s own charset',
    Buffer.from('<meta charset="iso-8859-1">Fähre', 'latin1'),
    '<meta charset="iso-8859-1">Fähre',
  ],
])('%s', (_, bytes, text) => {
  expect(decode(bytes, 'x')).toBe(text);
});

test.each([
  ['zero bytes', Buffer.from([0x50, 0, 1, 2]), 'x is not text'],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'x is not text in utf-8'],
  ['a charset that nobody knows', Buffer.from('<meta charset="klingon">'), 'x is not text in klingon'],
])('not text: %s', (_, bytes, message) => {
  expect(() => decode(bytes, 'x')).toThrow(message);
});

test.each([
  ['a file that is not there', join(folder, 'none.txt'), 'no such file'],
  ['a folder', folder, 'a folder, not a file'],
  ['an empty file', file('empty.txt', ' \n'), 'is empty'],
  ['a page without tags', file('b.html', 'Nothing marked up.'), 'is not HTML'],
  ['a page without text', file('c.html', '<html><body></body></html>'), 'no text in this page'],
])('%s cannot be read', async (_, path, message) => {
  const reading = readInput(path, { url: null, published: null });
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.toThrow(InputError);
});

test('a text is taken as it is, with what the caller knows of it', async () => {
  const options = { url: 'https://news.example/a', published: '2022-08-09' };
  const text = 'Lund closes.\n\n<b>Not</b> a page.';
  expect(await readInput(file('d.txt', text), options)).toMatchObject({
    text,
    ...options,
    publishedFrom: 'given',
  });
});

test('a missing models folder is refused', () => {
  expect(() => languagesFrom(join(folder, 'none'))).toThrow('no such folder of models');
});
