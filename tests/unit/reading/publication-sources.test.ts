import { describe, expect, test } from 'vitest';
import { dayOfUrl } from '../../../reading/article/publication-day/url-day.ts';
import { articleOf, page, STORY } from './page.ts';

const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');
const DAY = '2024-03-05';

/** The day of a page with this in its head, and under its headline. */
function dayOf(head: string, line = '', text = TEXT): string | null {
  const document = page(`<article><h1>Council rebuilds the bridge</h1>${line}${text}</article>`, head);
  return articleOf(document, 'https://courier.example/bridge').published?.slice(0, 10) ?? null;
}

describe('a meta tag by any of its names', () => {
  test.each([
    ...[
      'article:published_time',
      'article.published',
      'og:pubdate',
      'PublishDate',
      'publish-time',
      'published_at',
    ],
    ...['DC.Issued', 'dcterms:issued', 'DC.date.issued', 'parsely-pub-date', 'sailthru.date', 'cse-pubdate'],
    ...['citation_online_date', 'bepress_citation_date', 'prism.publicationDate', 'first_published', 'date'],
    ...['created-date', 'dateCreated', 'release_date', 'DC.Date'],
  ])('%s', (name) => {
    expect(dayOf(`<meta name="${name}" content="${DAY}T09:00:00Z">`)).toBe(DAY);
    expect(dayOf(`<meta property="${name}" content="${DAY}T09:00:00Z">`)).toBe(DAY);
  });

  test.each(['expires', 'unpublish_date', 'event:date', 'music:release_date', 'viewport'])(
    'not %s',
    (name) => {
      expect(dayOf(`<meta name="${name}" content="${DAY}">`)).toBeNull();
    },
  );
});

describe('a stamp as it is printed', () => {
  test.each([
    'Tue, 05 Mar 2024 09:00:00 GMT',
    'Tue Mar 05 09:00:00 EST 2024',
    'Tue Mar 05 2024 09:00:00 GMT+0100 (CET)',
    '20240305T090000Z',
    '1709629200000',
    '2024-03-05 09:00 AM',
  ])('%s', (stamp) => {
    expect(dayOf(`<meta name="pubdate" content="${stamp}">`)).toBe(DAY);
  });
});

describe('JSON-LD, however it is broken', () => {
  const story = `"@type":"NewsArticle","headline":"Bridge","datePublished":"${DAY}"`;
  test.each([
    ['two objects in a row', `{"@type":"WebSite"}{${story}}`],
    ['a semicolon behind it', `{${story}};`],
    ['quotation marks in a text', `{"description":"The "old" bridge",${story}}`],
    ['an apostrophe escaped', `{"description":"It\\'s here",${story}}`],
    ['cut off', `{${story},"articleBody":"The town`],
    ['a comma missing', `{"@type":"NewsArticle" "datePublished":"${DAY}"}`],
    ['entities', `{${story}}`.replaceAll('"', '&quot;')],
    ['no type', `{"headline":"Bridge","datePublished":"${DAY}"}`],
  ])('%s', (_name, source) => {
    expect(dayOf(`<script type="application/ld+json">${source}</script>`)).toBe(DAY);
  });

  test('of two days it tells none', () => {
    const source = `[{${story}},{"@type":"NewsArticle","datePublished":"2023-01-01","articleBody":"The`;
    expect(dayOf(`<script type="application/ld+json">${source}</script>`)).toBeNull();
  });
});

describe('beside the headline, in an attribute', () => {
  test.each([
    ['RDFa', `<span property="schema:datePublished" content="${DAY}T09:00:00">a while ago</span>`],
    ['Dublin Core', `<span property="dc:date dc:created" content="${DAY}T09:00:00+01:00">a while ago</span>`],
    ['a custom element', `<relative-time datetime="${DAY}T09:00:00Z">2 years ago</relative-time>`],
    ['data for a script', `<span class="timestamp" data-timestamp="1709629200">2 years ago</span>`],
    ['a title', '<span class="date" title="Tuesday, March 5, 2024 at 9:00">2 years ago</span>'],
  ])('%s', (_name, line) => {
    expect(dayOf('', line)).toBe(DAY);
  });

  test.each([
    ['no date', '<span class="time" data-time="1430">2 years ago</span>'],
    ['a change to the text', `<p>The <ins datetime="${DAY}">stone</ins> bridge.</p>`],
  ])('%s', (_name, line) => {
    expect(dayOf('', line)).toBeNull();
  });
});

describe('the dateline of the first paragraph', () => {
  test.each([
    ['BRIDGEPORT, March 5, 2024 — ', DAY],
    ['BRIDGEPORT, Ohio, 5 March 2024 (Courier) - ', DAY],
    ['BRIDGEPORT, March 5, 2024 /Courier Wire/ -- ', DAY],
    ['Since March 5, 2024 — a Tuesday — nobody has crossed: ', null],
    ['FLOODS of March 5, 2024, took it; ', null],
  ])('%s', (opening, day) => {
    expect(dayOf('', '', `<p>${opening}${STORY[0]}</p>${TEXT}`)).toBe(day);
  });
});

describe('the address', () => {
  const british = { lang: 'en-GB', monthFirst: false };
  test.each([
    ['/2024/03/05/bridge', DAY],
    ['/2024/mar/05/bridge', DAY],
    ['/2024/march/05/bridge', DAY],
    ['/2024-03-05-bridge', DAY],
    ['/20240305/bridge', DAY],
    ['/2024/0305/bridge', DAY],
    ['/202403/05/bridge', DAY],
    ['/news/20240305183000', DAY],
    ['/2024/POLITICS/03/05/bridge', DAY],
    ['/2024/middle_east/3/5/bridge/index.html', DAY],
    ['/bridge-05032024', DAY],
    ['/05/03/2024/bridge', DAY],
    ['/mar/05/2024/bridge', DAY],
    ['/story-20249999', null],
    ['/2024/season/14/22/bridge', null],
    ['/2024/top-100/3/5', null],
    ['/2024/03/bridge', null],
    ['/1234567890', null],
    ['/catch-22-11-million', null],
  ])('%s', (path, day) => {
    expect(dayOfUrl(`https://courier.example${path}`, british)).toBe(day);
  });

  test('numbers are read in the order of the country', () => {
    const url = 'https://courier.example/03/05/2024/bridge';
    expect(dayOfUrl(url, { lang: 'en', monthFirst: true })).toBe(DAY);
  });
});
