import { describe, expect, test } from 'vitest';
import { articleOf, page, story } from './page.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function of(head: string, url = 'https://www.valley-courier.example/a/bridge') {
  return articleOf(page(story().replace(/<h1>.*<\/h1>/, ''), head), url);
}

describe('title', () => {
  test.each([
    [
      'the site after a bar',
      meta('og:title', 'Council rebuilds the bridge | Valley Courier') +
        meta('og:site_name', 'Valley Courier'),
    ],
    [
      'the site after a dash',
      meta('og:title', 'Council rebuilds the bridge - Valley Courier') +
        meta('og:site_name', 'The Valley Courier'),
    ],
    [
      'section and site',
      meta('og:title', 'Council rebuilds the bridge | Local | Valley Courier') +
        meta('og:site_name', 'Valley Courier'),
    ],
    [
      'the site first',
      meta('og:title', 'Valley Courier: x').replace(': x', ' – Council rebuilds the bridge') +
        meta('og:site_name', 'Valley Courier'),
    ],
  ])('without %s', (_name, head) => {
    expect(of(head).title).toBe('Council rebuilds the bridge');
  });

  test('a dash inside a headline stays', () => {
    expect(of(meta('og:title', 'River wins – town loses its bridge')).title).toBe(
      'River wins – town loses its bridge',
    );
  });
});

describe('byline', () => {
  test.each([
    [
      'one author',
      data({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ana Silva' } }),
      'Ana Silva',
    ],
    [
      'several',
      data({ '@type': 'NewsArticle', author: [{ name: 'Ana Silva' }, { name: 'Kofi Mensah' }] }),
      'Ana Silva, Kofi Mensah',
    ],
    ['"By" and a role', meta('author', 'By Ana Silva, Staff Writer'), 'Ana Silva'],
    ['capitals', meta('author', 'ANA SILVA'), 'Ana Silva'],
    ['no person', meta('author', 'By Staff'), null],
    ['an agency', data({ '@type': 'NewsArticle', author: { name: 'Reuters' } }), null],
    [
      'an organisation',
      data({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Ana Silva Partners' } }),
      null,
    ],
    ['the site itself', meta('author', 'Valley Courier') + meta('og:site_name', 'Valley Courier'), null],
    ['an address', meta('author', 'https://social.example/valley'), null],
  ])('%s', (_name, head, byline) => {
    expect(of(head).byline).toBe(byline);
  });
});

test('the canonical address is made whole; one that is no web address is not taken', () => {
  expect(of('<link rel="canonical" href="/bridge">').canonicalUrl).toBe(
    'https://www.valley-courier.example/bridge',
  );
  expect(of('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl).toBeNull();
});

test('a declared language gives way to the text’s own', () => {
  const document = page(story());
  document.documentElement.setAttribute('lang', 'de-DE');
  expect(articleOf(document).lang).toBe('en');
  document.documentElement.setAttribute('lang', 'en_GB');
  expect(articleOf(document).lang).toBe('en-GB');
});
