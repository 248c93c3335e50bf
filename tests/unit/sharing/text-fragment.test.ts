import { expect, test } from 'vitest';
import { linkToPassage } from '../../../sharing/text-fragment.ts';

const PAGE = 'https://news.example/a';

function link(text: string, passage: string, url: string | null = PAGE, nth = 0): string | null {
  let start = text.indexOf(passage);
  for (let i = 0; i < nth; i++) start = text.indexOf(passage, start + 1);
  return linkToPassage(url, text, { start, end: start + passage.length });
}

test.each([
  ['words as they are', 'It is over, he said.', 'It is over', '#:~:text=It%20is%20over'],
  [
    'hyphen, comma and ampersand encoded',
    'A well-known, R&D firm.',
    'well-known, R&D',
    '#:~:text=well%2Dknown%2C%20R%26D',
  ],
  ['other scripts', 'Он сказал: «Нет».', 'Нет', '#:~:text=%D0%9D%D0%B5%D1%82'],
  ['runs of blanks are one', 'It  is\tover', 'It  is\tover', '#:~:text=It%20is%20over'],
])('%s', (_, text, passage, fragment) => {
  expect(link(text, passage)).toBe(PAGE + fragment);
});

test('a long passage is named by its first and last words', () => {
  const passage = `one two three four five ${'and more '.repeat(20)}six seven eight nine ten`;
  expect(link(passage, passage)).toBe(
    `${PAGE}#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten`,
  );
});

test('a passage over two paragraphs, too', () => {
  expect(link('a b c d e f\n\ng h i j k l', 'a b c d e f\n\ng h i j k l')).toBe(
    `${PAGE}#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l`,
  );
});

test('words that stand twice get what is around them', () => {
  const text = 'First he said no way to them.\nThen she said no way again, loudly.';
  expect(link(text, 'no way', PAGE, 1)).toBe(
    `${PAGE}#:~:text=Then%20she%20said-,no%20way,-again%2C%20loudly.`,
  );
});

test.each([
  ['https://news.example/a#part', 'https://news.example/a#part:~:text=no'],
  ['https://news.example/a#part:~:text=old', 'https://news.example/a#part:~:text=no'],
  ['https://user:secret@news.example/', 'https://news.example/#:~:text=no'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['not an address', null],
  [null, null],
])('on %s', (url, expected) => {
  expect(link('He said no.', 'no', url)).toBe(expected);
});
