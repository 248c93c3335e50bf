import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');

/** The days of a page with this in its head, under its headline, and as its address. */
function days({
  head = '',
  above = '',
  line = '',
  after = '',
  url = 'https://courier.example/bridge',
  lang = 'en',
}) {
  const body = `${above}<article><h1>Council rebuilds the bridge</h1>${line}${TEXT}</article>${after}`;
  const document = page(body, head);
  document.documentElement.setAttribute('lang', lang);
  const { published, publishedFrom, updated } = articleOf(document, url);
  return { published, from: publishedFrom, updated };
}

describe('where it is found', () => {
  test.each([
    [
      'JSON-LD',
      { head: ld({ datePublished: '2024-03-05T09:00:00+07:00' }) },
      '2024-03-05T09:00:00+07:00',
      'json-ld',
    ],
    [
      'JSON-LD in a graph',
      { head: ld({ '@type': 'Thing', '@graph': [{ '@type': ['Article'], datePublished: '2024-03-05' }] }) },
      '2024-03-05',
      'json-ld',
    ],
    [
      'JSON-LD with a comma too many',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05",}</script>',
      },
      '2024-03-05',
      'json-ld',
    ],
    [
      'a meta tag',
      { head: meta('article:published_time', '2024-03-05T09:00:00Z') },
      '2024-03-05T09:00:00Z',
      'meta',
    ],
    [
      'microdata',
      { line: '<span itemprop="datePublished" content="2024-03-05">x</span>' },
      '2024-03-05',
      'microdata',
    ],
    [
      'a time element',
      { line: '<time class="published" datetime="2024-03-05">last week</time>' },
      '2024-03-05',
      'time-element',
    ],
    [
      'the line under the headline',
      { line: '<div>By Ana Silva | March 5, 2024</div>' },
      '2024-03-05',
      'visible',
    ],
    ['the address', { url: 'https://courier.example/2024/03/05/bridge' }, '2024-03-05', 'url'],
    [
      'the state in its scripts',
      { head: '<script>x={"publishedAt":"2024-03-05T10:00:00Z"}</script>' },
      '2024-03-05T10:00:00Z',
      'script',
    ],
  ] as const)('%s', (_name, from, published, source) => {
    expect(days(from)).toMatchObject({ published, from: source });
  });
});

describe('how it is written', () => {
  test.each([
    ['en', '5 March 2024'],
    ['en', 'Tuesday, Mar. 5th, 2024'],
    ['en', '03/05/2024'],
    ['en-GB', '05/03/2024'],
    ['de', '5. März 2024'],
    ['de', '05.03.2024'],
    ['fr', 'mardi 5 mars 2024'],
    ['es', '5 de marzo de 2024'],
    ['pt', '5 de março de 2024'],
    ['it', '5 marzo 2024'],
    ['ru', '5 марта 2024'],
    ['pl', '5 marca 2024'],
    ['cs', '5. března 2024'],
    ['id', '5 Maret 2024'],
    ['tr', '5 Mart 2024'],
    ['vi', '5/3/2024'],
    ['ar', '٥ مارس ٢٠٢٤'],
    ['hi', '5 मार्च 2024'],
    ['ja', '2024年3月5日'],
    ['ko', '2024. 3. 5.'],
    ['ko', '2024년 3월 5일'],
    ['en', 'First published at 18.05 GMT on Tuesday 5 March 2024'],
    ['en', 'Mar 5th, ’24'],
    ['en', '5/Mar/2024'],
    ['cs', '5. 3. 2024 9:00'],
    ['hu', '2024. március 5.'],
    ['lt', '2024 m. kovo 5 d.'],
    ['vi', 'Ngày 5 tháng 3 năm 2024'],
    ['he', '5 במרץ 2024'],
    ['th', '5 มีนาคม 2567'],
    ['th', 'วันอังคารที่ 5 มีนาคม พ.ศ. 2567 เวลา 10:20 น.'],
    ['es', '5 de marzo de 202412:30'],
    ['ar', '٥ آذار ٢٠٢٤'],
  ])('%s: %s', (lang, written) => {
    expect(days({ lang, line: `<div>${written}</div>` }).published).toBe('2024-03-05');
  });

  test('so does the order of an unambiguous date on the page', () => {
    const line = '<div>04/03/2024</div>';
    expect(days({ line, after: '<footer>Last updated: 25/03/2025</footer>' }).published).toBe('2024-03-04');
    expect(days({ line, lang: 'en-GB', after: '<p>Seen 03/25/2025</p>' }).published).toBe('2024-04-03');
    expect(days({ line, after: '<p>25/03/2025</p><p>03/25/2025</p>' }).published).toBe('2024-04-03');
  });

  test('a month of two words', () => {
    const line = '<div>٥ كانون الثاني ٢٠٢٤</div>';
    expect(days({ lang: 'ar', line }).published).toBe('2024-01-05');
  });

  test('another date of the page settles which number is the month', () => {
    expect(days({ line: '<div>04/03/2024</div>', head: meta('last-modified', '2024-03-04') }).published).toBe(
      '2024-03-04',
    );
  });
});

describe('the page’s own zone', () => {
  const utc = ld({ datePublished: '2024-03-06T02:30:00Z' });

  test('a stamp in UTC gives way to the day the page shows or has in its address', () => {
    expect(days({ head: utc, line: '<div>March 5, 2024</div>' }).published).toBe('2024-03-05');
    expect(days({ head: utc, url: 'https://courier.example/2024/03/05/bridge' }).published).toBe(
      '2024-03-05',
    );
  });

  test('it stays where the page agrees, or the other day is not adjacent', () => {
    expect(days({ head: utc, line: '<div>March 6, 2024</div>' }).published).toBe('2024-03-06T02:30:00Z');
    expect(days({ head: utc, line: '<div>March 1, 2024</div>' }).published).toBe('2024-03-06T02:30:00Z');
  });
});

test('what the page shows changed on the day before its stamp in UTC was published on that day, too', () => {
  const head = ld({ datePublished: '2024-03-06T02:30:00Z' });
  expect(days({ head, line: '<div>Updated March 5, 2024 10:00 PM ET</div>' }).published).toBe('2024-03-05');
  expect(days({ head, line: '<div>Updated March 7, 2024</div>' }).published).toBe('2024-03-06T02:30:00Z');
});

test('a later change is a field of its own', () => {
  const head = ld({ datePublished: '2024-03-05', dateModified: '2024-03-09' });
  expect(days({ head })).toMatchObject({ published: '2024-03-05', updated: '2024-03-09' });
  const line = '<div>Published March 5, 2024. Updated March 9, 2024</div>';
  expect(days({ line })).toMatchObject({ published: '2024-03-05', updated: '2024-03-09' });
});

describe('no day', () => {
  test.each([
    ['of year one', { head: ld({ datePublished: '0001-01-01T00:00:00Z' }) }],
    ['of 1970', { head: meta('article:published_time', '1970-01-01') }],
    ['in the future', { head: ld({ datePublished: '2031-01-01' }) }],
    ['the calendar has not', { head: ld({ datePublished: '2024-02-31' }) }],
    [
      'of a comment',
      { after: '<div class="comments"><time datetime="2024-05-01">May 1, 2024</time> Nice.</div>' },
    ],
    [
      'of another story',
      { after: '<aside class="related"><time datetime="2023-05-01">May 1, 2023</time> Mill sold</aside>' },
    ],
    [
      'of a video',
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","video":{"@type":"VideoObject","datePublished":"2020-01-01"}}</script>`,
      },
    ],
    [
      'of the clock in the page’s header',
      { above: '<header><div class="date">Tuesday, March 5, 2024</div></header>' },
    ],
    ['three hours ago', { line: '<div>Posted 3 hours ago</div>' }],
    ['without a year', { line: '<div>Tuesday 5 March</div>' }],
    ['of a book', { head: meta('book:release_date', '2024-03-05') }],
    ['of the copyright', { after: '<footer>© March 5, 2024 Valley Courier</footer>' }],
  ])('%s', (_name, from) => {
    expect(days(from).published).toBeNull();
  });
});
