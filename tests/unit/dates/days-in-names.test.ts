import { expect, it } from 'vitest';
import { findDates } from '../../../brief/dates/dates.ts';
import { englishDocument } from '../../fixtures/english.ts';

/** The dates of a text whose names stand in square brackets. */
function datesBeside(marked: string): string[] {
  const pieces = marked.split(/[[\]]/);
  let at = 0;
  const spans = pieces.map((piece) => {
    const start = at;
    at += piece.length;
    return { start, end: at };
  });
  const document = englishDocument(pieces.join(''), { published: '2026-03-12' });
  return findDates(
    document,
    spans.filter((_, k) => k % 2),
  ).dates.map(({ text }) => text);
}

it.each([
  ['a surname', 'On Monday [Augustus Sunday] left.', ['Monday']],
  ['a given name', '[April Reid] came in April.', ['April']],
  ['a name by itself', 'Her husband, [Sunday], was there on Friday.', ['Friday']],
  ['but a day beside a name', '[Ann Reid] left Sunday.', ['Sunday']],
])('holds no date: %s', (_, text, expected) => {
  expect(datesBeside(text)).toEqual(expected);
});
