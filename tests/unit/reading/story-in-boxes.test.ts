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

describe('a story whose paragraphs have a box each', () => {
  const block = (inner: string) =>
    `<div class="s-1"><div class="s-2"><div class="s-3">${inner}</div></div></div>`;
  const read = (between: string, below = '') => {
    const all = [...STORY, ...MORE].map((text) => block(`<p class="t">${text}</p>`));
    const body = [...all.slice(0, 3), between, ...all.slice(3)].join('');
    return articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${body}${below}</article>`)).text;
  };
  const around = (...texts: string[]) =>
    [...STORY.slice(0, 3), ...texts, ...STORY.slice(3), ...MORE].join('\n\n');

  test.each([
    [
      'a paragraph that is mostly link',
      '<a href="/flood">The flood of nine years ago took the piers</a> as well.',
    ],
    [
      'a paragraph that ends in a link',
      'Stone comes <a href="/q">from the quarry at the head of the valley</a>.',
    ],
    ['a question with a link', 'Who is <a href="/pay">to pay for it when the market hall is sold</a>?'],
    [
      'a quotation from end to end',
      '“The boat is full by seven in the morning, and nobody waits for the second.”',
    ],
  ])('keeps %s', (_name, inner) => {
    const text = inner.replace(/<[^>]+>/g, '');
    expect(read(block(`<p class="t">${inner}</p>`))).toBe(around(text));
  });

  test.each([
    ['a link and no more', block('<p class="t"><a href="/m">The mill is sold at last.</a></p>')],
    ['a link and a label', block('<p class="t">More: <a href="/m">The mill is sold</a></p>')],
    ['another kind of box', '<div class="x"><p class="y"><a href="/m">The mill is sold</a> again.</p></div>'],
    [
      'an advertisement',
      `<div class="advert">${block('<p class="t">Buy <a href="/m">a mill</a> now.</p>')}</div>`,
    ],
  ])('leaves %s', (_name, between) => {
    expect(read(between)).toBe(around());
  });

  test('and nothing dressed like it that is short, below its end', () => {
    expect(read('', block('<p class="t">Who is <a href="/w">to write to the paper</a>?</p>'))).toBe(around());
  });
});

describe('a story in two boxes, of which Readability takes one', () => {
  const sorts = (kind: string) => (text: string, i: number) =>
    `<p class="${i ? kind : `drop ${kind}`}">${text}</p>`;
  const read = (kind: string, heading = '', aside = '') => {
    const [one, two] = [STORY.map(sorts(kind)).join(''), [...MORE, ...EVEN_MORE].map(sorts(kind))];
    const grid = (inner: string, deep = false) =>
      `<div class="grid">${deep ? `<div class="a"><div class="b">${inner}</div></div>` : inner}</div>`;
    const inner = (p: string) => `<div class="body"><div class="inner">${p}</div></div>`;
    const second = inner(`${heading}${two.join('')}${aside}`);
    return articleOf(
      page(
        `<main><article><h1>Council rebuilds the bridge</h1><div class="chunks">${grid(inner(one))}</div><div class="picture"></div><div><div><div class="chunks">${grid(second, true)}</div></div></div></article></main>`,
      ),
    ).text;
  };
  const EVEN_MORE = [
    'The school has kept a list of the mornings on which the boat did not run, and on most of them it was the wind and not the water that kept the children at home with their books.',
    'The last word is the river’s, as the ferryman says, and he has seen it in the kitchen of the inn, on the altar of the chapel and once, for an hour, in the bakery itself. ■',
  ];

  test.each(['text', 'paywall', 'post-comments-4', 'share'])('its paragraphs are called %s', (kind) => {
    expect(read(kind)).toBe([...STORY, ...MORE, ...EVEN_MORE].join('\n\n'));
  });

  test('the heading above the second is kept, one over a list of links is not', () => {
    const links = '<h3 class="l">Elsewhere</h3><ul class="l"><li><a href="/m">The mill is sold</a></li></ul>';
    expect(read('text', '<h2 class="sub">What the river says</h2>', links)).toBe(
      [...STORY, 'What the river says', ...MORE, ...EVEN_MORE].join('\n\n'),
    );
  });
});
