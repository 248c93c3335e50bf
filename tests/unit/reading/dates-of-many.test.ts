import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

/** The day of a page that states none, with this beside its headline and this below its story. */
function dayWith({ line = '', after = '' }): string | null {
  const text = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return articleOf(page(`<h1>Council rebuilds the bridge</h1>${line}<div>${text}</div>${after}`)).published;
}

const rows = (...days: string[]) =>
  `<table>${days.map((day, i) => `<tr><td>${i + 1}</td><td>${day}</td></tr>`).join('')}</table>`;

describe('one date among many in a list belongs to something else', () => {
  test.each([
    ['episodes', rows('March 5, 2024', 'March 12, 2024', 'March 19, 2024')],
    ['meetings', '<ul><li>5 March 2024</li><li>12 March 2024</li><li>19 March 2024</li></ul>'],
    ['a table of milestones', '<dl><dt>2021-03-05</dt><dt>2022-04-06</dt><dt>2023-05-07</dt></dl>'],
  ])('%s', (_name, list) => {
    expect(dayWith({ after: list })).toBeNull();
    expect(dayWith({ line: list })).toBeNull();
  });

  test.each([
    ['one row', rows('March 5, 2024')],
    ['the same day in every row', rows('March 5, 2024', 'March 5, 2024', '5 March 2024')],
    ['the day and that of a change', '<ul><li>March 5, 2024</li><li>Updated March 9, 2024</li></ul>'],
    [
      'a label that says so',
      '<ul><li>Meeting 4 March 2024</li><li>Published 5 March 2024</li><li>Vote 1 April 2024</li><li>Work 2 May 2024</li></ul>',
    ],
  ])('not %s', (_name, list) => {
    expect(dayWith({ line: list })).toBe('2024-03-05');
  });

  test('a list that holds the headline too is the page', () => {
    const cell = (inner: string) => `<tr><td>${inner}</td></tr>`;
    const text = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const others = ['May 1, 2023', 'May 2, 2023', 'May 3, 2023'].map((day) => cell(`<p>${day}</p>`)).join('');
    const head = '<h1>Council rebuilds the bridge</h1><p>March 5, 2024</p>';
    const article = articleOf(page(`<table>${cell(`${head}${text}`)}${others}</table>`));
    expect(article.published).toBe('2024-03-05');
  });
});

describe('a range of days says when something took place', () => {
  test.each(['March 5, 2024 – March 9, 2024', '5 March 2024 to 9 March 2024', '05.03.2024 - 09.03.2024'])(
    '%s',
    (span) => {
      expect(dayWith({ line: `<p>${span}</p>` })).toBeNull();
    },
  );

  test.each(['March 5, 2024 | March 9, 2024', 'Posted March 5, 2024, changed March 9, 2024'])(
    'but not %s',
    (line) => {
      expect(dayWith({ line: `<p>${line}</p>` })).toBe('2024-03-05');
    },
  );
});
