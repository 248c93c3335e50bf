import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');
const WHOLE = STORY.join('\n\n');

/** Text and standfirst of a page with this between its headline and its story, and this in its head. */
function partsOf(top: string, head = ''): [string, string | null] {
  const { text, standfirst } = articleOf(
    page(`<article><h1>Council rebuilds the bridge</h1>${top}${TEXT}</article>`, head),
  );
  return [text, standfirst];
}

describe('what the story says in short stands apart from it', () => {
  test.each([
    ['over the byline', '<p>Nine years after the flood, stone is to last.</p><p>By Ana Silva</p>', ''],
    [
      'over the date',
      '<h2>Nine years after the flood, stone is to last.</h2><div>5 March 2024, 10:00</div>',
      '',
    ],
    ['by its box', '<p class="bajada">Nine years after the flood, stone is to last.</p>', ''],
    [
      'as the page describes itself',
      '<h2>Nine years after the flood, stone is to last.</h2>',
      '<meta name="description" content="Nine years after the flood, stone is to last.">',
    ],
  ])('%s', (_name, top, head) => {
    expect(partsOf(top, head)).toEqual([WHOLE, 'Nine years after the flood, stone is to last.']);
  });
});

describe('is no standfirst', () => {
  test('a first paragraph by which the page describes itself', () => {
    const first = 'Stone is to last longer than timber did.';
    const head = `<meta name="description" content="${first}">`;
    expect(partsOf(`<p>${first}</p>`, head)[0]).toBe(`${first}\n\n${WHOLE}`);
  });

  test('a heading within the story, whatever its box is called', () => {
    const heading = '<div data-component="subheadline-block"><h2>Stone, not timber</h2></div>';
    const body = `<article><h1>Council rebuilds the bridge</h1>${TEXT}${heading}<p>${STORY[0]}</p></article>`;
    expect(articleOf(page(body)).text).toContain('Stone, not timber');
  });
});
