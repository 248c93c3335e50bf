// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { type Reading, readingOf } from '../../../reading/article/reading.ts';
import { pageContents, selectionContents } from '../../../reading/page/contents.ts';
import { STORY } from './page.ts';

const OTHER = [
  'The mill above the weir burned down to its walls in the night, and the fire crews of four villages stood in the river to keep the flames from the school and the timber yard.',
  'Nobody was hurt, the fire chief said at daybreak, but the looms that had been oiled and ready for the museum since the spring were lost, with every paper in the office.',
  'Its owner, Tomas Reyes, promised to build again on the same stones, and asked the neighbours to bring him any photograph of the old place that they could spare.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const NOW = { now: Date.UTC(2026, 0, 1) };

function textOf(reading: Reading): string {
  if (reading.kind !== 'article') throw new Error(`no article: ${reading.reason}`);
  return reading.article.text;
}

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('of several articles on one page, the one in the middle of the window', () => {
  /** Where each article lies in a window 800 high. */
  function read(...places: readonly (readonly [top: number, bottom: number])[]): Reading {
    document.body.innerHTML = [STORY, OTHER]
      .map((texts, i) => `<article id="a${i}"><h1>Story ${i}</h1>${paragraphs(texts)}</article>`)
      .join('');
    Object.defineProperty(window, 'innerHeight', { value: 800, configurable: true });
    for (const [i, [top, bottom]] of places.entries()) {
      const rect = { top, bottom, left: 0, right: 600, width: 600, height: bottom - top, x: 0, y: top };
      document.querySelector(`#a${i}`)!.getBoundingClientRect = () => ({ ...rect, toJSON: () => rect });
    }
    return readingOf(pageContents(document, 'https://courier.example/bridge'), NOW);
  }

  test.each([
    [
      'the first, at the top of the page',
      [
        [0, 2000],
        [2000, 3500],
      ],
      STORY,
    ],
    [
      'the second, scrolled to',
      [
        [-2000, 100],
        [100, 1600],
      ],
      OTHER,
    ],
    [
      'the first still, while the second comes in below',
      [
        [-1200, 500],
        [500, 2000],
      ],
      STORY,
    ],
    [
      'the first, where none is in the middle',
      [
        [-2000, -100],
        [900, 2400],
      ],
      STORY,
    ],
  ] as const)('%s', (_name, places, texts) => {
    expect(textOf(read(...places))).toBe(texts.join('\n\n'));
  });

  test('a teaser is no article', () => {
    read([-900, 100], [100, 700]);
    document.querySelector('#a1')!.innerHTML = `<h1>Mill burns</h1><p>${OTHER[0]}</p>`;
    expect(textOf(readingOf(pageContents(document, null), NOW))).toContain(STORY[0]);
  });
});

describe('text in open shadow roots', () => {
  test('paragraphs stand where the component slots them', () => {
    document.body.innerHTML = `<story-body><h1>Council rebuilds the bridge</h1>${paragraphs(STORY)}</story-body>`;
    const root = document.querySelector('story-body')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<article><slot></slot></article>';
    expect(textOf(readingOf(pageContents(document, null), NOW))).toBe(STORY.join('\n\n'));
  });

  test('a body drawn by a component is read, and the page is as it was', () => {
    document.body.innerHTML = '<main><h1>Council rebuilds the bridge</h1><story-body></story-body></main>';
    const root = document.querySelector('story-body')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<article>${paragraphs(STORY)}</article>`;
    const before = [document.documentElement.outerHTML, root.innerHTML];
    expect(textOf(readingOf(pageContents(document, null), NOW))).toBe(STORY.join('\n\n'));
    expect([document.documentElement.outerHTML, root.innerHTML]).toEqual(before);
  });
});

test('an element without a box of its own hides nothing', () => {
  const wrapped = STORY.map((text) => `<div style="display: contents"><p>${text}</p></div>`).join('');
  document.body.innerHTML = `<article><h1>Council rebuilds the bridge</h1>${wrapped}</article>`;
  expect(textOf(readingOf(pageContents(document, null), NOW))).toBe(STORY.join('\n\n'));
});

describe('the selection', () => {
  function select(from: Node, to: Node): Reading {
    const range = document.createRange();
    range.setStartBefore(from);
    range.setEndAfter(to);
    const selection = document.getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
    return readingOf(selectionContents(document, 'https://courier.example/bridge', selection), NOW);
  }

  test('is read alone, with what the page says of itself', () => {
    document.head.innerHTML = '<meta property="article:published_time" content="2024-03-05">';
    document.body.innerHTML = `<article><h1>Council rebuilds the bridge</h1>${paragraphs(STORY)}</article>`;
    const [, second, third] = document.querySelectorAll('p');
    const reading = select(second!, third!);
    expect(textOf(reading)).toBe(`${STORY[1]}\n\n${STORY[2]}`);
    expect(reading.kind === 'article' && reading.article.published).toBe('2024-03-05');
  });

  test('may start and end inside paragraphs, and leaves out what is hidden between', () => {
    const unseen =
      '<div style="display: none"><p>Members see this paragraph when they are signed in.</p></div>';
    document.body.innerHTML = `<article><p>${STORY[0]}</p>${unseen}<p>${STORY[1]}</p></article>`;
    const [first, , last] = [...document.querySelectorAll('p')].map((p) => p.firstChild!);
    const range = document.createRange();
    range.setStart(first!, STORY[0]!.indexOf('nine years'));
    range.setEnd(last!, STORY[1]!.indexOf(', and the council'));
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
    const reading = readingOf(selectionContents(document, null, document.getSelection()), NOW);
    expect(textOf(reading)).toMatch(
      /^nine years after[\s\S]+school\.\n\nEngineers had[\s\S]+another winter$/,
    );
  });

  test('of nothing gives nothing to read', () => {
    document.body.innerHTML = `<article>${paragraphs(STORY)}</article>`;
    document.getSelection()!.removeAllRanges();
    expect(readingOf(selectionContents(document, null, document.getSelection()), NOW).kind).toBe(
      'no-article',
    );
  });
});
