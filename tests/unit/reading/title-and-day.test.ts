import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../reading/parse-page.ts';
import { articleOf, page, STORY } from './page.ts';

const HEADLINE = 'Council rebuilds the bridge';
const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');

/** A page with this title, in this language. */
function pageOf(body: string, { title = HEADLINE, head = '', lang = 'en' } = {}): Document {
  const attribute = lang ? ` lang="${lang}"` : '';
  return parsePage(
    `<!doctype html><html${attribute}><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
}

const titleOf = (body: string, title: string, head = ''): string | null =>
  articleOf(pageOf(body, { title, head })).title;

describe('the headline is', () => {
  test.each([
    [
      'the only heading over the story, not what the page is shared by',
      `<main><h1>Cold water under every plank</h1>${TEXT}</main>`,
      'Nine years of boats: the bridge explained',
      '<meta property="og:title" content="What the council will do about the bridge now">',
      'Cold water under every plank',
    ],
    [
      'the shared title where the page shows it in a line of its own',
      `<main><h1>A paper of the valley since 1911</h1><h2>Council rebuilds the bridge</h2>${TEXT}</main>`,
      'Valley Courier',
      `<meta property="og:title" content="${HEADLINE}">`,
      HEADLINE,
    ],
    [
      'the shared title where the heading is a section’s name',
      `<main><h1>Local news</h1>${TEXT}</main>`,
      'Council rebuilds the bridge at last',
      `<meta property="og:title" content="${HEADLINE}">`,
      HEADLINE,
    ],
    [
      'whole where its tag ends at a quotation mark',
      `<main><h2>Mayor calls the bridge “a sponge”</h2>${TEXT}</main>`,
      'Mayor calls the bridge "a sponge"',
      '<meta property="og:title" content="Mayor calls the bridge">',
      'Mayor calls the bridge "a sponge"',
    ],
    [
      'the later of two headings in the page’s title',
      `<h1>Views of a ferryman</h1><main><h1>${HEADLINE}</h1>${TEXT}</main>`,
      `${HEADLINE} – Views of a ferryman`,
      '',
      HEADLINE,
    ],
    [
      'short, where the site stands behind it',
      `<main><h1>Thaw!</h1>${TEXT}</main>`,
      'Thaw! - Valley Living',
      '<meta property="og:site_name" content="Valley Living">',
      'Thaw!',
    ],
    [
      'without the site in its heading',
      `<main><h1>${HEADLINE} | Federal Bridge Office</h1>${TEXT}</main>`,
      `${HEADLINE} | Federal Bridge Office`,
      '<meta property="og:site_name" content="Federal Bridge Office">',
      HEADLINE,
    ],
  ])('%s', (_what, body, title, head, headline) => {
    expect(titleOf(body, title, head)).toBe(headline);
  });
});

test('a site’s name shows by its capitals, or by a second source', () => {
  const read = (title: string, below = '') =>
    articleOf(pageOf(`<main><h1>${HEADLINE}</h1>${TEXT}</main>${below}`, { title })).siteName;
  expect(read(`Valley Courier - ${HEADLINE}`)).toBe('Valley Courier');
  expect(read(`Knots for beginners - ${HEADLINE}`)).toBeNull();
  expect(read(`Knots for beginners - ${HEADLINE}`, '<p>© Knots for beginners</p>')).toBe(
    'Knots for beginners',
  );
});

describe('the day is found', () => {
  const dayOf = (body: string, options: { title?: string; lang?: string } = {}, url: string | null = null) =>
    articleOf(pageOf(`<main>${body}</main>`, options), url).published;
  const [first, ...rest] = STORY;
  const story = TEXT;
  const H1 = `<h1>${HEADLINE}</h1>`;

  test.each([
    [
      'in a figure that holds the headline',
      `<figure><figcaption>Picture: Bo Ledin</figcaption><div class="info">02.03.2024</div>${H1}</figure>${story}`,
    ],
    [
      'in the footer of the story’s head',
      `<article>${H1}<footer><span>02.03.24</span> / 3 replies</footer>${story}</article>`,
    ],
    [
      'before the story’s first word',
      `${H1}<p>02.03.2024 – ${first}</p>${rest.map((p) => `<p>${p}</p>`).join('')}`,
    ],
    [
      'in the line of a press release',
      `${H1}<p>Press release of 2 March 2024 | Bridgeport – ${first}</p>${story}`,
    ],
    [
      'against the author’s name',
      `${H1}<div class="author"><span>Lena Vogel</span><span>2024-03-02 14:27:02</span><span>74</span></div>${story}`,
    ],
  ])('%s', (_where, body) => {
    expect(dayOf(body)?.slice(0, 10)).toBe('2024-03-02');
  });

  test('in the title alone, behind a mark', () => {
    expect(dayOf(H1 + story, { title: `${HEADLINE} | Valley Courier | 02.03.2024` })).toBe('2024-03-02');
    expect(dayOf(H1 + story, { title: `What happened on 2 March 2024 at the bridge` })).toBeNull();
  });

  test.each([
    ['', 'no language'],
    ['en', 'another language'],
  ])('in the words of the text, with %s%s declared', (lang) => {
    const german =
      'Der Rat der Stadt hat am Dienstag beschlossen, die Brücke über den Fluss wieder aufzubauen, und das Geld kommt aus dem Verkauf der alten Halle, die nicht mehr gebraucht wird.';
    const body = `${H1}<p class="date">Samstag, 2. März 2024</p>${`<p>${german}</p>`.repeat(3)}<p>${german} Das ist so.</p>`;
    expect(dayOf(body, { lang })).toBe('2024-03-02');
  });

  test('in the page’s own address, not in that of an archive', () => {
    const archive = 'https://web.archive.org/web/20190717140047/';
    expect(dayOf(H1 + story, {}, `${archive}https://courier.example/bridge`)).toBeNull();
    expect(dayOf(H1 + story, {}, `${archive}https://courier.example/2014/01/27/bridge`)).toBe('2014-01-27');
  });

  test('not in what readers wrote below the story', () => {
    const comment = (n: number) =>
      `<div class="item"><b>skipper${n}</b> 12 March 2024 at 10:0${n}<p>I cross every day.</p></div>`;
    expect(dayOf(`${H1}${story}<div>${comment(1)}${comment(2)}</div>`)).toBeNull();
    expect(dayOf(`${H1}${story}<p>Published 12 March 2024</p>`)).toBe('2024-03-12');
  });
});

test.each([
  ['<!DOCTYPE html><head><title>T</title><script>var a = "<html></html>";</script></head><body>', '</body>'],
  ['<title>T</title>', ''],
  ['<body>', ''],
  ['', ''],
  ['<html><!-- <body> -->', ''],
])('a page is read with the tags that HTML lets it leave out: %s', (before, after) => {
  expect(articleOf(parsePage(`${before}<main><h1>${HEADLINE}</h1>${TEXT}</main>${after}`)).text).toBe(
    STORY.join('\n\n'),
  );
});

test('a page in the test’s own form is read the same', () => {
  expect(articleOf(page(`<main>${TEXT}</main>`)).title).toBe(HEADLINE);
});
