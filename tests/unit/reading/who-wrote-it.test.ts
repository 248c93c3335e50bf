import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');
const TITLE = '<h1>Council rebuilds the bridge</h1>';

/** The byline of a page with this below its headline. */
function bylineWith(line: string, head = '', below = ''): string | null {
  return articleOf(page(`<main><article>${TITLE}${line}${TEXT}${below}</article></main>`, head)).byline;
}

const person = (name: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"${name}"}}</script>`;

describe('a name is separated from what stands around it', () => {
  test.each([
    ['<div><span>By</span><span>Kofi Mensah</span></div>', 'Kofi Mensah'],
    [
      '<div><span>By</span><span>by KOFI MENSAH, LENA VOGEL and AMINA OKORO</span></div>',
      'Kofi Mensah, Lena Vogel, Amina Okoro',
    ],
    [
      '<div class="byline"><a href="/author/a">Kofi Mensah</a><a href="/author/b">Lena Vogel</a></div>',
      'Kofi Mensah, Lena Vogel',
    ],
    ['<div class="byline">By <a href="/x">Kofi Mensah</a><span>Staff Writer</span></div>', 'Kofi Mensah'],
    ['<div class="author"><span>Lena Vogel</span><span>Follow</span></div>', 'Lena Vogel'],
    ['<p class="byline">VON LENA VOGEL am 5. März 2024</p>', 'Lena Vogel'],
    ['<p class="byline">Geschrieben von Lena Vogel</p>', 'Lena Vogel'],
    ['<p class="author">Par Lena Vogel (Bruxelles, bureau européen)</p>', 'Lena Vogel'],
    ['<p class="firma">Rafael Ortiz | Jerez de la Frontera</p>', 'Rafael Ortiz'],
    ['<p class="byline">By Kofi Mensah And Lena Vogel For The Valley Post</p>', 'Kofi Mensah, Lena Vogel'],
    [
      '<div class="byline">Tuesday March 5, 2024 10:44 am by <a rel="author" href="/x">Lena Vogel</a></div>',
      'Lena Vogel',
    ],
    ['<div class="byline">By Lena Vogel Updated March 5, 2024</div>', 'Lena Vogel'],
    ['<p class="author">記者林小雯／台北報導</p>', '林小雯'],
    ['<p class="author">文／林小雯</p>', '林小雯'],
  ])('%s', (line, name) => {
    expect(bylineWith(line)).toBe(name);
  });
});

describe('is no author', () => {
  test.each([
    ['a month', '<p class="byline">Published May 22, 2024</p>'],
    [
      'a label of the day',
      '<div class="author-info"><span class="author">Last Updated: May 7, 2024</span></div>',
    ],
    ['a weekday', '<div><span class="author">Submitted on Mon, 2024-05-06 22:40</span></div>'],
    ['a photographer', '<div class="story-photo"><span class="author">Photo Lena Vogel</span></div>'],
    ['a picture’s source', '<p class="author">Фото из архива Лены Фогель</p>'],
    ['somebody who begins to speak', '<p class="author">Amina Okoro:</p>'],
    ['a clause that begins with “by”', '<p>By Building The Bridge of stone the council saves money</p>'],
    ['an agency’s office', '<p class="byline">By Valley Press</p>'],
  ])('%s', (_what, line) => {
    expect(bylineWith(line)).toBeNull();
  });

  test('whoever wrote a comment', () => {
    const comment = '<div class="letter"><span class="autor">Bo Ledin</span><p>I cross every day.</p></div>';
    const above = '<div><a href="/autor/vogel">Lena Vogel</a> / 12 letters</div>';
    expect(articleOf(page(`<main>${above}${TITLE}${TEXT}${comment}</main>`)).byline).toBe('Lena Vogel');
  });

  test('the publisher, with its address', () => {
    const head =
      '<meta name="author" content="VALLEYMATCH, Frankfurt a. M., Germany"><meta property="og:site_name" content="VALLEYMATCH">';
    expect(bylineWith('', head)).toBeNull();
  });
});

describe('what is declared and what is shown', () => {
  test.each([
    ['a feed’s account gives way', person('Valley Feed'), 'Lena Vogel'],
    [
      'the owner of the page gives way',
      '<meta name="author" content="Hollis Reed"><meta name="copyright" content="(c) Hollis Reed">',
      'Lena Vogel',
    ],
    ['the same person, and a colleague', person('Lena Vogel'), 'Lena Vogel'],
    [
      'more are declared than shown',
      '<meta name="author" content="Lena Vogel, Kofi Mensah">',
      'Lena Vogel, Kofi Mensah',
    ],
  ])('%s', (_what, head, names) => {
    expect(bylineWith('<p>By Lena Vogel</p>', head)).toBe(names);
  });

  test.each([
    ['Miriam Press', '<p class="byline">By Miriam Press</p>', 'Miriam Press'],
    ['Miriam Press', '', null],
    ['Valley Daily Press', '<p class="byline">By Valley Daily Press</p>', null],
  ])('an office’s word is a surname where both say so: %s %s', (name, line, byline) => {
    expect(bylineWith(line, person(name))).toBe(byline);
  });

  test('a site may be its author', () => {
    const site = `<meta property="og:site_name" content="Dana Whitfeld">${person('Dana Whitfeld')}`;
    expect(bylineWith('<p>By <a rel="author" href="/about">Dana Whitfeld</a></p>', site)).toBe(
      'Dana Whitfeld',
    );
    expect(bylineWith('', site)).toBeNull();
  });

  test('a social-network tag names the author, an address does not', () => {
    expect(bylineWith('', '<meta property="article:author" content="Lena Vogel">')).toBe('Lena Vogel');
    expect(
      bylineWith('', '<meta property="article:author" content="https://net.example/lena.vogel">'),
    ).toBeNull();
  });
});

describe('where the byline stands', () => {
  test.each([
    [
      'below a long standfirst',
      `<p class="sum"><strong>${STORY[3]} ${STORY[2]!.slice(0, 80)}</strong></p><p>By Lena Vogel</p>`,
      '',
    ],
    ['in the footer of the story’s head', '<footer class="meta"><p>By Lena Vogel</p></footer>', ''],
    ['in a box named for a teaser', '<div class="teaser-meta"><p>By Lena Vogel</p></div>', ''],
    ['below the story', '', '<span class="news-author">Written by Lena Vogel</span>'],
  ])('%s', (_where, line, below) => {
    expect(bylineWith(line, '', below)).toBe('Lena Vogel');
  });

  test('not in a related story', () => {
    expect(bylineWith('<div class="related"><p>By Lena Vogel</p></div>')).toBeNull();
  });
});
