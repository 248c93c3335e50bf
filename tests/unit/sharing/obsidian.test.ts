import { expect, test } from 'vitest';
import { obsidianRequest } from '../../../sharing/obsidian.ts';
import { HOSTILE_TEXTS } from './sample-brief.ts';

const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

test('a note goes into the open vault, in the address', () => {
  const { address, clipboard } = obsidianRequest({ name: '2022-08-09 Last ferry', content: '# A & B\n' });
  expect(address).toBe('obsidian://new?file=2022-08-09%20Last%20ferry&content=%23%20A%20%26%20B%0A');
  expect(clipboard).toBeNull();
});

test('into a vault and a folder of the reader’s', () => {
  const { address } = obsidianRequest({
    name: 'Ferry',
    content: 'x',
    vault: 'My notes',
    folder: '/News/To read/',
  });
  expect(parametersOf(address)).toEqual({ vault: 'My notes', file: 'News/To read/Ferry', content: 'x' });
});

test.each([
  ['a', 1900, true],
  ['a', 2000, false],
  // Six characters each in an address.
  ['é', 320, true],
  ['é', 340, false],
])('a note too long for an address goes over the clipboard: %s, %i times', (letter, times, fits) => {
  const content = letter.repeat(times);
  const { address, clipboard } = obsidianRequest({ name: 'Ferry', content });
  expect(address.length).toBeLessThanOrEqual(2000);
  expect(parametersOf(address)).toEqual(
    fits ? { file: 'Ferry', content } : { file: 'Ferry', clipboard: 'true' },
  );
  expect(clipboard).toBe(fits ? null : content);
});

test.each([
  ['A [b] #c | d: e/f\\g', 'A b c d e f g'],
  ['[[]]', 'article'],
  ['', 'article'],
])('a name that Obsidian cannot link to is changed: %j', (name, file) => {
  expect(parametersOf(obsidianRequest({ name, content: '' }).address).file).toBe(file);
});

test.each([
  ['../../secret', 'secret/n'],
  ['./a/..', 'a/n'],
  ['', 'n'],
])('a folder never leads out of the vault: %j', (folder, file) => {
  expect(parametersOf(obsidianRequest({ name: 'n', content: '', folder }).address).file).toBe(file);
});

test.each(HOSTILE_TEXTS)('page text adds no parameter: %j', (text) => {
  const { address } = obsidianRequest({ name: text, content: text });
  expect(Object.keys(parametersOf(address))).toEqual(['file', 'content']);
  expect(new URL(address).protocol).toBe('obsidian:');
});
