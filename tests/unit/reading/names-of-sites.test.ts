import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');

/** Title and site of a page with this `<title>`, this heading and this in its head. */
function namesOf(title: string, heading: string, head = ''): [string | null, string | null] {
  const document = page(`<article>${heading}${TEXT}</article>`, head);
  document.querySelector('title')!.textContent = title;
  const article = articleOf(document, 'https://www.example.org/a');
  return [article.title, article.siteName];
}

describe('headline and site are told apart', () => {
  const headline = 'Council rebuilds the bridge';
  test.each([
    ['the site behind it', `${headline} | Valley Courier`, `<h1>${headline}</h1>`],
    ['the site and a section behind it', `${headline} | Local | Valley Courier`, `<h1>${headline}</h1>`],
    ['the site before it', `Valley Courier: ${headline}`, `<h1>${headline}</h1>`],
    ['a headline of lower rank', `${headline} - Valley Courier`, `<h2>${headline}</h2>`],
  ])('%s', (_name, title, heading) => {
    expect(namesOf(title, heading)).toEqual([headline, 'Valley Courier']);
  });

  test('of a blog, whose name is its only heading of first rank', () => {
    const head = `<meta property="og:title" content="${headline}">`;
    const heading = `<h1>Notes from a valley</h1><h3>${headline}</h3>`;
    expect(namesOf(`Notes from a valley: ${headline}`, heading, head)).toEqual([
      headline,
      'Notes from a valley',
    ]);
  });

  test('of a blog all of whose headings are of first rank', () => {
    const document = page(
      `<nav><h1>Menu</h1></nav><header><h1><a href="/">A valley and its stones</a></h1></header>
      <article><h1>${headline}</h1>${TEXT}</article><aside><h1>Archive</h1></aside>`,
    );
    document.querySelector('title')!.textContent = `${headline} – A valley and its stones`;
    expect(articleOf(document, 'https://www.example.org/a').title).toBe(headline);
  });

  test('where the site’s name is a heading below the story', () => {
    const document = page(
      `<nav><h1>Menu</h1></nav><article><h1>${headline}</h1>${TEXT}</article><footer><h1>A valley and its stones</h1></footer>`,
    );
    document.querySelector('title')!.textContent = `${headline} – A valley and its stones`;
    expect(articleOf(document, 'https://www.example.org/a').title).toBe(headline);
  });

  test('of a blog that states nothing but its own name before the story’s', () => {
    const heading = `<h1>Notes from a valley</h1><h3>${headline}</h3>`;
    expect(namesOf(`Notes from a valley: ${headline}`, heading)).toEqual([headline, 'Notes from a valley']);
  });

  test.each([
    ['Notes from a valley » Blog Archive » Stone', '<h1>Notes from a valley</h1><h2>Stone</h2>', 'Stone'],
    [`Notes from a valley » ${headline}`, `<h1>Notes from a valley</h1><h2>${headline}</h2>`, headline],
  ])('of a blog that left its titles as they were: %s', (title, heading, story) => {
    expect(namesOf(title, heading)[0]).toBe(story);
  });

  test('but not the site for the story', () => {
    const site = 'The Old Valley Courier';
    const heading = `<h1>${headline} at last, of stone</h1><p>${site}</p>`;
    expect(namesOf(`${headline} at last, of stone » ${site}`, heading)[0]).toBe(
      `${headline} at last, of stone`,
    );
  });

  test('escaped twice', () => {
    const head =
      '<meta property="og:site_name" content="Bridge &amp;amp; Bank"><meta property="og:title" content="Stone &amp;amp; timber in the valley &amp;mdash; Bridge &amp;amp; Bank">';
    expect(namesOf('x', '', head)).toEqual(['Stone & timber in the valley', 'Bridge & Bank']);
  });
});

describe('of a stated name with more beside it the one by which the host is called', () => {
  const siteOf = (name: string, host: string) => {
    const document = page(
      `<article><h1>Council rebuilds the bridge</h1>${TEXT}</article>`,
      `<meta property="og:site_name" content="${name}">`,
    );
    return articleOf(document, `https://${host}/a`).siteName;
  };

  test.each([
    ['Valley News, Weather, Sports | KVLY 9News', 'kvly.example', 'KVLY 9News'],
    ['KVLY 9News | Valley News, Weather | Riverside', 'kvly.example', 'KVLY 9News'],
    ['Valley Courier - News for Everybody', 'www.valleycourier.example', 'Valley Courier'],
    ['Courier Labs – how we build it', 'labs.courier.example', 'Courier Labs'],
    ['Valley - Courier', 'paper.example', 'Valley - Courier'],
    ['Courier | Courier Labs', 'courier.example', 'Courier | Courier Labs'],
    ['Valley-Courier', 'courier.example', 'Valley-Courier'],
    ['The Valley Courier | VCourier.com', 'vcourier.example', 'The Valley Courier'],
  ])('%s', (name, host, site) => {
    expect(siteOf(name, host)).toBe(site);
  });
});

describe('is no name of a site', () => {
  test('the headline once more', () => {
    const site = (name: string) =>
      namesOf(name, `<h1>${name}</h1>`, `<meta property="og:site_name" content="${name}">`)[1];
    expect(site('Council rebuilds the bridge of stone')).toBeNull();
    expect(site('The Valley Courier')).toBe('The Valley Courier');
  });

  test.each([
    'Council rebuilds the bridge | 2011',
    'Council rebuilds the bridge | Vol 17, No 4',
    'Council rebuilds the bridge | By Ana Silva',
    'Council rebuilds the bridge - the whole long story of nine years without it',
  ])('%s', (title) => {
    expect(namesOf(title, '<h1>Council rebuilds the bridge</h1>')[1]).toBeNull();
  });
});
