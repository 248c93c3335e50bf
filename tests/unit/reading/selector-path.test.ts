import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { selectorPath } from '../../../reading/passage/selector-path.ts';

test.each([
  ['a telling class', '<div><section class="story-body" data-pick>', 'section.story-body'],
  ['an id written by hand', '<main><div id="article-text" data-pick>', '#article-text'],
  ['the element alone', '<main><article data-pick></article></main>', 'article'],
  [
    'its parent, where it has no name',
    '<nav><div></div></nav><main class="page"><div data-pick>',
    'main.page > div',
  ],
  [
    'its place, where nothing else tells',
    '<main><div></div><div data-pick></div></main>',
    'div:nth-of-type(2)',
  ],
])('is made of %s', (_, html, path) => {
  expect(pathIn(html)).toBe(path);
});

test.each([
  ['an id with a number in it', '<article id="post-81723" class="entry" data-pick>', 'article.entry'],
  ['a class made by a machine', '<div class="css-1q2w3e story" data-pick></div><div>', 'div.story'],
  ['a class of mixed letters', '<div class="sc-aXbYcZ story" data-pick></div><div>', 'div.story'],
])('never of %s, which is another on the next page', (_, html, path) => {
  expect(pathIn(html)).toBe(path);
});

test('leads to the element, however deep and unnamed', () => {
  const html = `${'<div>'.repeat(40)}<p></p><p data-pick></p>${'</div>'.repeat(40)}<p></p>`;
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const element = document.querySelector('[data-pick]')!;
  expect(document.querySelector(selectorPath(element))).toBe(element);
});

function pathIn(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return selectorPath(document.querySelector('[data-pick]')!);
}
