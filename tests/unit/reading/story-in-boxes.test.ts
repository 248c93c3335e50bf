import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const MORE = [
  'The bakery will sell a loaf in the shape of the old bridge until then, and give what it earns to the school, whose roof the same flood took and which has had to make do with tin ever since.',
  'Nobody on the council could say where the bell of the old bridge is. It was last seen on a barge that went downstream in the summer after the flood, with a piano and two stoves on board.',
];

/** The text of a page whose story begins in a box that lies deeper than those in which it goes on. */
function textWith(box: (paragraphs: string) => string, below = ''): string {
  const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const rich = (texts: readonly string[]) => `<div class="rich-text">${p(texts)}</div>`;
  const body = `<main><article><h1>Council rebuilds the bridge</h1><div class="layout"><div class="row"><div class="col"><div class="block">${box(rich(STORY.slice(0, 2)))}</div><div class="block picture"><img src="a.jpg"></div><div class="block">${rich([...STORY.slice(2), ...MORE])}</div></div></div></div></article></main>${below}`;
  return articleOf(page(body)).text;
}

const WHOLE = [...STORY, ...MORE].join('\n\n');

describe('a story split over several boxes is read whole', () => {
  test.each([
    ['side by side', (box: string) => box],
    ['one of them deeper', (box: string) => `<div class="block-inner">${box}</div>`],
    [
      'one of them far deeper',
      (box: string) => `<div class="a"><div class="b"><div class="c">${box}</div></div></div>`,
    ],
  ])('%s', (_name, box) => {
    expect(textWith(box)).toBe(WHOLE);
  });

  test('without the comments below it', () => {
    const comments = `<div class="comments"><div class="rich-text"><p>I have crossed that river by boat for nine years and would not have it any other way, whatever the council says about it.</p></div></div>`;
    expect(textWith((box) => box, comments)).toBe(WHOLE);
  });
});

describe('short paragraphs beside the box with most of the story', () => {
  const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const read = (between: string) =>
    articleOf(
      page(
        `<h1>Council rebuilds the bridge</h1><div>${p(STORY.slice(0, 1))}${between}${p(STORY.slice(1, 2))}<div>${p([...STORY.slice(2), ...MORE])}</div></div>`,
      ),
    ).text;

  test.each(['The engineers asked one question first:', 'Nobody answered', '“Not this winter”'])(
    '%s',
    (line) => {
      expect(read(`<p>${line}</p>`)).toBe([STORY[0], line, ...STORY.slice(1), ...MORE].join('\n\n'));
    },
  );

  test('with their headings and lists', () => {
    const list = '<h3>What it costs</h3><p>So far:</p><ul><li>Stone</li><li>Timber</li></ul>';
    const blocks = ['What it costs', 'So far:', 'Stone', 'Timber'];
    expect(read(list)).toBe([STORY[0], ...blocks, ...STORY.slice(1), ...MORE].join('\n\n'));
  });

  test.each([
    ['named for something else', '<p class="share">Send this on</p>'],
    ['with a name of its own', '<p class="x-17">Send this on</p>'],
    ['a link', '<p><a href="/mill">The mill is sold</a></p>'],
    ['in a box of its own', '<div><span>Send this on</span></div>'],
  ])('not %s', (_name, line) => {
    expect(read(line)).toBe(WHOLE);
  });
});
