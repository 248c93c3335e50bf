import { expect, test } from 'vitest';
import { articleOf, page, story } from './page.ts';

const HERE = 'https://www.valley-courier.example/a/bridge?from=mail';

test.each([
  ['https://www.valley-courier.example/a/bridge', 'https://www.valley-courier.example/a/bridge'],
  ['/a/bridge', 'https://www.valley-courier.example/a/bridge'],
  ['https://valley-courier.example/a/bridge', 'https://valley-courier.example/a/bridge'],
  ['https://m.valley-courier.example/a/bridge', 'https://m.valley-courier.example/a/bridge'],
  ['https://great-paper.example/a/bridge', null],
  ['https://valley-courier.example.evil.example/a', null],
  ['https://shop.valley-courier.example/a/bridge', null],
  ['javascript:alert(1)', null],
])('a page that calls itself %s is cited as %s', (stated, canonicalUrl) => {
  const byLink = articleOf(page(story(), `<link rel="canonical" href="${stated}">`), HERE);
  expect(byLink).toMatchObject({ canonicalUrl, url: HERE });
  const byTag = articleOf(page(story(), `<meta property="og:url" content="${stated}">`), HERE);
  expect(byTag.canonicalUrl).toBe(canonicalUrl);
});

test('a file without a known address is taken at its word', () => {
  const stated = '<link rel="canonical" href="https://great-paper.example/a/bridge">';
  expect(articleOf(page(story(), stated)).canonicalUrl).toBe('https://great-paper.example/a/bridge');
});
