import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../reading/parse-page.ts';
import { articleOf } from './page.ts';

const file = (name: string) => readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');

/** The article of a page in the fixtures, read as the page of its own address. */
function pageOf(name: string) {
  return articleOf(parsePage(file(`${name}.html`)), `https://courier.example/news/${name}`);
}

/** Whole pages with one trap each; beside each page stands the text of its article, paragraph by paragraph. */
describe('of the whole page only the article is read, in spite of', () => {
  test.each([
    ['hover-card', 'the card that a name in a sentence shows'],
    ['related-in-text', 'other stories between its paragraphs'],
    ['newsletter-box', 'a newsletter and an appeal in full sentences'],
    ['pull-quote', 'sentences of it pulled out and shown again'],
    ['embedded-post', 'the signature under a post let into it'],
    ['live-blog', 'being written entry by entry'],
    ['body-in-json-ld', 'being nowhere but in JSON-LD'],
    ['short-item', 'being shorter than the list beside it'],
    ['hidden-duplicates', 'paragraphs nobody sees'],
    ['clock-in-header', 'the day’s date above it'],
    ['dates-of-comments', 'comments below it'],
    ['amp', 'advertisements and lists of the kind AMP has'],
    ['line-breaks', 'having no paragraphs but line breaks'],
    ['boxes-only', 'having no paragraphs but boxes, and no headline but one'],
    ['long-form', 'chapters with initials set apart'],
    ['ads-between', 'advertisements and other stories after every paragraph'],
    ['drawn-by-script', 'boxes with generated names'],
  ])('%s: %s', (name) => {
    expect(pageOf(name).text).toBe(file(`${name}.txt`).trim());
  });
});

describe('the day it was published', () => {
  test.each([
    ['clock-in-header', '2024-11-09', null],
    ['dates-of-comments', null, null],
    ['updated-later', '2024-11-09', '2024-11-14'],
    ['live-blog', '2024-11-12', null],
    ['body-in-json-ld', '2024-11-12', null],
  ])('%s: %s, updated %s', (name, published, updated) => {
    const article = pageOf(name);
    expect([article.published?.slice(0, 10) ?? null, article.updated?.slice(0, 10) ?? null]).toEqual([
      published,
      updated,
    ]);
  });
});
