import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../reading/article/reading.ts';
import { elementContents } from '../../../reading/page/contents.ts';
import { articleOf, page, read, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');

test('the page itself is not changed', () => {
  const document = page(
    `<nav>Home</nav>${story('<figure><img src="a.jpg"><figcaption>River.</figcaption></figure>')}`,
  );
  const before = document.toString();
  read(document);
  expect(document.toString()).toBe(before);
});

describe('no article', () => {
  const teaser = (i: number) =>
    `<div><h2><a href="/${i}">Story number ${i} of the day</a></h2><p>What happened in the valley on day ${i}, told in a sentence.</p></div>`;

  test('an empty page', () => {
    expect(read(page(''))).toEqual({ kind: 'no-article', reason: 'empty' });
  });

  test('the front page, unless the reader wants it anyway', () => {
    const document = () => page(`<main>${Array.from({ length: 20 }, (_, i) => teaser(i)).join('')}</main>`);
    expect(read(document())).toEqual({ kind: 'no-article', reason: 'not-an-article' });
    expect(read(document(), null, { anyway: true }).kind).toBe('article');
  });

  test('a page of nothing but menus, unless the reader wants it anyway', () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">A story, number ${i}</a></li>`);
    const document = () => page(`<nav><ul>${links.join('')}</ul></nav>`);
    expect(read(document())).toEqual({ kind: 'no-article', reason: 'not-an-article' });
    expect(read(document(), null, { anyway: true }).kind).toBe('article');
  });

  test('an application', () => {
    const buttons =
      '<div class="row"><span>Inbox</span><span>Starred</span><span>Drafts (3)</span></div>'.repeat(20);
    expect(read(page(buttons)).kind).toBe('no-article');
  });
});

describe('still an article despite', () => {
  test('being very short', () => {
    const text = `${STORY[0]} ${STORY[2]}`;
    expect(
      articleOf(
        page(
          `<nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>${text}</p></article>`,
          '<meta property="og:type" content="article">',
        ),
      ).text,
    ).toBe(text);
  });

  test('a form around the whole page', () => {
    expect(
      articleOf(page(`<form><input name="childNodes"><input name="parentNode">${story()}</form>`)).text,
    ).toBe(WHOLE);
  });

  test('being drawn only by a script, where JSON-LD has it', () => {
    const body = `${WHOLE.replaceAll('\n\n', '<p>')} Tea &amp; bread.`;
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    expect(articleOf(page('<div id="app"></div>', head)).text).toBe(`${WHOLE} Tea & bread.`);
  });

  test('being hidden until a script has run', () => {
    expect(articleOf(page(`<div style="visibility: hidden">${story()}</div>`)).text).toBe(WHOLE);
  });
});

test('a picked element goes through the same clean-up', () => {
  const document = page(
    `<div id="a">${story('<figure><figcaption>River.</figcaption></figure>')}</div><div>Else.</div>`,
  );
  const reading = readingOf(elementContents(document.querySelector('#a')!, null));
  expect(reading.kind === 'article' && reading.article.text).toBe(WHOLE);
});

describe('hostile pages are read to the end', () => {
  test('five thousand boxes deep', () => {
    expect(articleOf(page(`${'<div>'.repeat(5000)}${story()}${'</div>'.repeat(5000)}`)).text).toBe(WHOLE);
  });

  test('one endless text', () => {
    expect(read(page(`${story()}<p>${'a'.repeat(10_000_000)}</p>`)).kind).toBe('article');
  });

  test('a hundred thousand nodes', () => {
    expect(read(page(`${story()}${'<i>x</i>'.repeat(100_000)}`)).kind).toBe('article');
  });
});
