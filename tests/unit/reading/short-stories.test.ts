import { describe, expect, test } from 'vitest';
import { page, read } from './page.ts';

const SENTENCES =
  'The footbridge over the river will be rebuilt of stone, the town council decided on Tuesday evening. Work begins in the spring, when the river is low and the ferry does not run.';

/** What is read of a page that says nothing of itself. */
function readingOf({
  headline = 'Council rebuilds the bridge',
  line = '<p>5 March 2024</p>',
  text = `<p>${SENTENCES}</p>`,
  between = '',
}): string {
  const document = page(`<h1>${headline}</h1>${line}${between}<div>${text}</div>`);
  document.querySelector('title')!.textContent = headline;
  const reading = read(document);
  return reading.kind === 'article'
    ? `${reading.article.title}, ${reading.article.published}`
    : reading.reason;
}

describe('a few sentences under a headline and a day are a story', () => {
  test.each([
    ['as they are', {}, 'Council rebuilds the bridge, 2024-03-05'],
    [
      'in two paragraphs',
      { text: `<p>${SENTENCES.replace('. ', '.</p><p>')}</p>` },
      'Council rebuilds the bridge, 2024-03-05',
    ],
    [
      'in headings, each a sentence',
      {
        text: '<h2>The footbridge over the river will be rebuilt, and it will be built of stone this time.</h2><h3>Work begins in the spring, when the river is low enough to stand in.</h3>',
      },
      'Council rebuilds the bridge, 2024-03-05',
    ],
    [
      'in a script without blanks',
      {
        headline: '町議会は橋を架け直す',
        text: '<p>町議会は火曜日の夜、川に架かる歩道橋を石で架け直すことを決めた。工事は川の水が少ない春に始まる予定で、完成は来年の秋になる。</p>',
      },
      '町議会は橋を架け直す, 2024-03-05',
    ],
  ])('%s', (_name, parts, story) => {
    expect(readingOf(parts)).toBe(story);
  });

  test.each([
    ['without a day', { line: '' }],
    ['under the name of a section', { headline: 'Town hall news' }],
    [
      'of headings that say no sentence',
      { text: '<h2>Footbridge over the river at the mill</h2><h3>Town hall and its opening hours</h3>' },
    ],
    ['of next to nothing', { text: '<p>The footbridge over the river will be rebuilt of stone.</p>' }],
    [
      'with the ways to many others',
      {
        text: `<p>${SENTENCES}</p>${[1, 2, 3, 4].map((i) => `<h2><a href="/${i}">Story ${i} of the valley today</a></h2>`).join('')}`,
      },
    ],
    ['far below it', { between: '<p>Harbour</p>'.repeat(20) }],
  ])('but not %s', (_name, parts) => {
    expect(readingOf(parts)).toBe('not-an-article');
  });
});
