import { expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

function kinds(insert: string) {
  const { text, blocks } = articleOf(page(story(insert)));
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

test('blocks carry their kind, and their offsets cut the text where the page did', () => {
  expect(
    kinds('<h2>Stone</h2><ul><li>One lane for carts.</li></ul><blockquote>We waited.</blockquote>'),
  ).toEqual([
    ['paragraph', STORY[0]],
    ['paragraph', STORY[1]],
    ['heading', 'Stone'],
    ['list-item', 'One lane for carts.'],
    ['block-quote', 'We waited.'],
    ['paragraph', STORY[2]],
    ['paragraph', STORY[3]],
  ]);
});

test('the most telling of several boxes around a text gives its kind', () => {
  expect(
    kinds(
      '<ul><li><h3>Timber</h3><p>One lane for carts.</p></li></ul><blockquote><ul><li>We waited.</li></ul></blockquote><p><b>What comes next</b></p><p><b>Stone will do.</b></p>',
    ).slice(2, -2),
  ).toEqual([
    ['heading', 'Timber'],
    ['list-item', 'One lane for carts.'],
    ['block-quote', 'We waited.'],
    ['heading', 'What comes next'],
    ['paragraph', 'Stone will do.'],
  ]);
});

test('the text is its blocks, separated by blank lines', () => {
  const { text, blocks } = articleOf(page(story()));
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
});

test.each([
  [
    'one line break stays a line break',
    'Roses are red<br>and the river is blue.',
    'Roses are red\nand the river is blue.',
  ],
  [
    'two line breaks end a paragraph',
    'The bridge is old.<br><br>The river is older.',
    'The bridge is old.\n\nThe river is older.',
  ],
  ['blanks collapse as they are drawn', 'The   bridge\n\t is&nbsp;old.', 'The bridge is old.'],
  [
    'soft hyphens and zero-width spaces are no letters',
    'The foot\u00ADbridge is\u200B old.',
    'The footbridge is old.',
  ],
  ['an invisible character between two blanks leaves one', 'The bridge \u200B is old.', 'The bridge is old.'],
  [
    'a footnote’s mark is no word',
    'The bridge is old.<sup><a href="#n1">[1]</a></sup> So is the mill.',
    'The bridge is old. So is the mill.',
  ],
  [
    'an initial set apart belongs to its word',
    '<div>T</div><div>he bridge is old.</div>',
    'The bridge is old.',
  ],
])('%s', (_name, html, text) => {
  expect(articleOf(page(story(`<div>${html}</div>`))).text).toContain(
    `${STORY[1]}\n\n${text}\n\n${STORY[2]}`,
  );
});
