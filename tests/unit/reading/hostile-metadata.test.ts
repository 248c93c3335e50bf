import { describe, expect, test } from 'vitest';
import { articleOf, page, story } from './page.ts';

const DEEP = 60_000;
const nested = (open: string, core: string, close: string) => open.repeat(DEEP) + core + close.repeat(DEEP);

/** Values that no property of a story has, each as JSON: what they throw at is the code that takes them for text. */
const HOSTILE: readonly [kind: string, json: string][] = [
  ['an object that cannot become text', '{"toString": 1, "valueOf": 1}'],
  ['one whose text is an object', '{"toString": {"call": {}}, "name": {"toString": null}}'],
  ['one without a prototype of its own', '{"__proto__": null, "constructor": 7}'],
  ['lists in lists', nested('[', '"x"', ']')],
  ['nodes in nodes', nested('{"name":', '"x"', '}')],
  ['lists and nodes in turn', nested('[{"@value":', '1', '}]')],
  ['a long list', `[${'"Ana Silva",'.repeat(DEEP)}"Ana Silva"]`],
  ['a list of holes', `[${'null,'.repeat(DEEP)}{}]`],
  ['a number beyond numbers', '1e999'],
  ['a lone surrogate', '"\\ud800"'],
];

const PROPERTIES = ['@type', 'author', 'headline', 'datePublished', 'publisher', 'inLanguage', 'articleBody'];

describe.each(PROPERTIES)('%s of a page’s JSON-LD', (property) => {
  test.each(HOSTILE)('may be %s', (_, json) => {
    const stated = `{"@type":"NewsArticle","${property}":${json}}`;
    const head = `<script type="application/ld+json">${stated}</script>`;
    expect(articleOf(page(story(), head)).text).toContain('the apple harvest of the following year');
  });
});

test('of authors that are organisations none is taken for a person, whatever else they say they are', () => {
  const author =
    '[{"@type":["Thing","NewsMediaOrganization"],"name":"Ana Silva"},{"@type":{"toString":1,"valueOf":1},"name":"Kofi Mensah"}]';
  const stated = `{"@type":"NewsArticle","author":${author}}`;
  const article = articleOf(page(story(), `<script type="application/ld+json">${stated}</script>`));
  expect(article.byline).toBe('Kofi Mensah');
});

test('data too large to be about the page is left alone', () => {
  const stated = `{"@type":"NewsArticle","headline":"Never this","text":"${'x'.repeat(10_000_000)}"}`;
  const article = articleOf(page(story(), `<script type="application/ld+json">${stated}</script>`));
  expect(article.title).toBe('Council rebuilds the bridge');
});
