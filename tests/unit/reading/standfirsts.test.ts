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

describe('the summary above a story is kept apart from it', () => {
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

test.each([
  '<header><h1>Council rebuilds the bridge</h1><p>Nine years after the flood, stone is to last.</p></header>',
  '<div class="post-header"><div class="t"><h1>Council rebuilds the bridge</h1></div><h2>Nine years after the flood, stone is to last.</h2></div>',
])('also by the headline’s own box: %s', (head) => {
  const { text } = articleOf(page(`<main><article>${head}<section>${TEXT}</section></article></main>`));
  expect(text).toBe(WHOLE);
});

describe('is no standfirst', () => {
  test('the name of the section over the date', () => {
    expect(partsOf('<h2>Town Hall</h2><div>5 March 2024, 10:00</div>')).toEqual([WHOLE, null]);
    const short = '<h2>Stone instead of timber</h2><div>5 March 2024, 10:00</div>';
    expect(partsOf(short)).toEqual([WHOLE, 'Stone instead of timber']);
  });

  test('a heading under a short first paragraph', () => {
    const first = 'The council will build the footbridge over the river once more, of stone.';
    const heading = '<div data-component="subheadline-block"><h2>Stone, not timber</h2></div>';
    expect(partsOf(`<p>${first}</p>${heading}`)[0]).toBe(`${first}\n\nStone, not timber\n\n${WHOLE}`);
  });

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

test('a speaker’s name above the first words of a transcript is kept, a button is not', () => {
  expect(partsOf('<p>ANA SILVA, HOST:</p>')[0]).toBe(`ANA SILVA, HOST:\n\n${WHOLE}`);
  expect(partsOf('<p>LISTEN NOW:</p>')[0]).toBe(WHOLE);
});

describe('a summary in a box of its own, away from the story', () => {
  const said = 'Nine years after the flood, stone is to last.';
  const read = (box: string, head = '') =>
    articleOf(
      page(
        `<main><div class="a"><h1>Council rebuilds the bridge</h1>${box}<p>By Ana Silva</p></div><div class="picture"><img src="a.jpg"></div><div class="b"><div class="c">${TEXT}</div></div></main>`,
        head,
      ),
    );
  const described = `<meta name="description" content="${said}">`;

  test.each([
    [
      'in the words the page describes itself with',
      `<div class="x"><div class="k1">${said}</div></div>`,
      described,
    ],
    ['in a box named for it', `<div class="sottotitolo"><span>${said}</span></div>`, ''],
  ])('%s', (_name, box, head) => {
    const { text, standfirst, leftOut } = read(box, head);
    expect([text, standfirst]).toEqual([WHOLE, said]);
    expect(leftOut).toContainEqual({ reason: 'standfirst', text: said });
  });

  test.each([
    ['another line', `<div class="x"><div class="k1">${said}</div></div>`, ''],
    ['a caption in the same words', `<div class="caption dek"><div>${said}</div></div>`, ''],
  ])('but not %s', (_name, box, head) => {
    expect(read(box, head).standfirst).toBeNull();
  });
});
