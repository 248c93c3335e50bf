import { expect, test } from 'vitest';
import { selectedWords } from '../../../reading/page/selected-words.ts';
import { page, story } from './page.ts';

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string) => selectedWords(page(story(), head), null);

test('a page’s name is the one it declares', () => {
  expect(read('<meta property="og:site_name" content="The Lund Post">').siteName).toBe('The Lund Post');
  expect(read('').siteName).toBeNull();
});

test.each<[string, string, string | null]>([
  ['a tag', '<meta property="article:published_time" content="2022-08-09T07:30:00Z">', '2022-08-09'],
  ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2022-08-09' }), '2022-08-09'],
  [
    'a graph of JSON-LD',
    jsonLd({ '@graph': [{ '@type': 'WebSite' }, { datePublished: '2022-08-09' }] }),
    '2022-08-09',
  ],
  ['two days that differ', jsonLd([{ datePublished: '2022-08-09' }, { datePublished: '2022-08-10' }]), null],
  ['words', '<meta property="article:published_time" content="last Tuesday">', null],
  ['a day that cannot be', jsonLd({ datePublished: '2022-13-45' }), null],
  ['no JSON', '<script type="application/ld+json">{"datePublished":</script>', null],
  ['hostile JSON-LD', jsonLd([null, 7, [[]], { '@graph': null }, { datePublished: { toString: 1 } }]), null],
  ['nothing', '', null],
])('the day of publication by %s', (_, head, day) => {
  expect(read(head).day).toBe(day);
});
