import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');

describe('is no part of the article', () => {
  test.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>The river in May.</figcaption></figure>'],
    ['a credit', '<p>Photo: Lena Vogel/Reuters</p>'],
    [
      'a caption in a plain paragraph',
      '<p>Children wait at the landing on Monday. (AP Photo/Lena Vogel)</p>',
    ],
    [
      'a box named for its picture',
      '<div class="story-image"><img src="a.jpg"><p>The old landing.</p></div>',
    ],
    ['a newsletter box', '<div class="newsletter-signup"><p>Get our letter every morning.</p><input></div>'],
    [
      'share links',
      '<ul class="ShareBar__list"><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li></ul>',
    ],
    ['a related story', '<p>Read more: <a href="/b">Flood took the old bridge</a></p>'],
    [
      'a list of other stories',
      '<h3>More from the valley</h3><ul><li><a href="/b">Mill sold at last</a></li><li><a href="/c">Ferry fares to rise</a></li></ul>',
    ],
    [
      'links in a row',
      '<p><a href="/b">Mill sold at last</a></p><p><a href="/c">Ferry fares to rise again</a></p><p><a href="/d">School opens</a></p>',
    ],
    ['an advertisement’s slot', '<p>Advertisement</p><p>Story continues below</p>'],
    ['a call to follow', '<p>Follow us on Facebook and Twitter for the latest from the valley.</p>'],
    ['a comment count', '<p>12 comments</p>'],
    ['hidden text', '<p style="display: none">Members see this paragraph of the page when signed in.</p>'],
    ['an aside', '<aside><p>Nine years without a bridge.</p></aside>'],
  ])('%s', (_name, insert) => {
    expect(articleOf(page(story(insert))).text).toBe(WHOLE);
  });
});

describe('is part of the article', () => {
  test.each([
    [
      'a link inside a sentence, whatever its class',
      '<p>The <a class="related-link tag" href="/b">flood of nine years ago</a> carried off the mill as well.</p>',
      'flood of nine years ago carried off the mill',
    ],
    ['a sub-heading', '<h2>Stone, not timber</h2>', 'Stone, not timber'],
    [
      'a list of what was decided',
      '<ul><li>Two lanes for walkers.</li><li>A rail on either side.</li></ul>',
      'A rail on either side.',
    ],
    [
      'a quotation set apart',
      '<blockquote><p>No child should need a boat to get to school.</p></blockquote>',
      'No child should need a boat',
    ],
    [
      'a call to the public that is the news',
      '<p>Anyone with information about the missing boat is asked to call the harbour police.</p>',
      'Anyone with information',
    ],
    [
      'a correction',
      '<p>Correction: An earlier version gave the wrong year of the flood.</p>',
      'Correction: An earlier version',
    ],
    [
      'a sentence about a photograph',
      '<p>Photographs of the old bridge hang in the town hall, where children draw it from memory.</p>',
      'Photographs of the old bridge',
    ],
    [
      'a paragraph whose role is no word of the standard',
      '<p role="constructor">The rail on the bridge comes from the old ferry, which was broken up.</p>',
      'comes from the old ferry',
    ],
    [
      'a table’s words',
      '<table><tr><td>Stone</td><td>4 million</td></tr><tr><td>Timber</td><td>1 million</td></tr></table>',
      '4 million',
    ],
  ])('%s', (_name, insert, words) => {
    expect(articleOf(page(story(insert))).text).toContain(words);
  });

  test('paragraphs that all carry a name of boilerplate', () => {
    const body = STORY.map((text) => `<p class="paywall social">${text}</p>`).join('');
    expect(articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${body}</article>`)).text).toBe(
      WHOLE,
    );
  });
});

test('what is left out is recorded with the reason; captions and standfirst separately', () => {
  const body = story(
    '<figure><figcaption>The river in May.</figcaption></figure><p>Read more: <a href="/b">Flood took the old bridge</a></p>',
  );
  const article = articleOf(
    page(body.replace('</h1>', '</h1><div class="article-dek">Nine years on, stone replaces timber</div>')),
  );
  expect(article.captions).toEqual(['The river in May.']);
  expect(article.leftOut).toContainEqual({ reason: 'related', text: 'Read more: Flood took the old bridge' });
  expect(article.text).not.toContain('stone replaces timber');
});

test('a link’s hover card is not part of its sentence', () => {
  const card =
    '<span class="x"><a href="/lv">Lena Vogel</a><span><img src="lv.jpg"><a href="/lv">Lena M. Vogel</a><a href="/lv/all">All her reports</a></span></span>';
  const read = articleOf(
    page(story(`<p>The bridge was measured by ${card} in the spring, twice and with care.</p>`)),
  );
  expect(read.text).toContain('measured by Lena Vogel in the spring');
});

describe('what stands above the story and again below it', () => {
  const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const text = (above: readonly string[], below: readonly string[]) =>
    articleOf(
      page(`<article><h1>Council rebuilds the bridge</h1>${p(above)}${p(STORY)}${p(below)}</article>`),
    ).text;
  const TOOLS = ['Your valley, your page today', 'See which of your neighbours came by'];

  test('are tools', () => {
    expect(text(TOOLS, TOOLS)).toBe(WHOLE);
  });

  test.each([
    ['one line', TOOLS.slice(0, 1), TOOLS.slice(0, 1)],
    ['in another order', TOOLS, [...TOOLS].reverse()],
    ['only above', TOOLS, []],
  ])('but not %s', (_name, above, below) => {
    expect(text(above, below)).toContain(TOOLS[0]);
  });
});

describe('a box named for its picture', () => {
  const HEADING = 'The baker had counted the children crossing by boat every single morning for nine years.';

  test('whose name says that it has no caption', () => {
    const box = (name: string) => `<div class="${name}"><p>The piers stood until November.</p></div>`;
    expect(articleOf(page(story(box('item no-caption')))).text).toContain('The piers stood');
    expect(articleOf(page(story(box('item caption')))).text).toBe(WHOLE);
  });

  test.each([
    ['the text of a story told in pictures', HEADING, true],
    ['what a picture is called', 'Boats at the landing', false],
  ])('holds %s', (_name, heading, isText) => {
    const box = `<div class="item item_image"><h2>${heading}</h2><img src="a.jpg"></div>`;
    expect(articleOf(page(story(box))).text.includes(heading)).toBe(isText);
  });
});

test('a table of facts above the story is not part of it; one inside it is', () => {
  const table =
    '<table><tr><td>Length in all 40 metres</td></tr><tr><td>Built by hand of stone and timber</td></tr></table>';
  const html = story().replace('</h1>', `</h1>${table}`);
  expect(articleOf(page(html)).text).toBe(WHOLE);
  expect(articleOf(page(story(table))).text).toContain('Length in all 40 metres');
  const sentence = html.replace('of stone and timber<', 'of stone and timber.<');
  expect(articleOf(page(sentence)).text).toContain('of stone and timber.');
});
