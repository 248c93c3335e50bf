import { describe, expect, test } from 'vitest';
import { quotedIn } from './stretches.ts';

describe('papers that quote with single marks', () => {
  test.each([
    [
      'curly',
      '‘The river’s higher than I’ve ever seen it,’ said Mrs Pryce.',
      ['The river’s higher than I’ve ever seen it,'],
    ],
    [
      'straight',
      "'The river's higher than I've ever seen it,' said Mrs Pryce.",
      ["The river's higher than I've ever seen it,"],
    ],
    [
      'plural possessive inside',
      '‘The farmers’ cattle were in the lane,’ said Mrs Pryce.',
      ['The farmers’ cattle were in the lane,'],
    ],
    [
      'clipped word inside',
      "'We were goin' home when it hit us,' he said.",
      ["We were goin' home when it hit us,"],
    ],
    ['closing after a letter', '‘It is what we feared’, said Mrs Pryce.', ['It is what we feared']],
    [
      'double marks nested',
      '‘He told us “stay inside until morning” and drove off,’ said Mrs Pryce.',
      ['He told us “stay inside until morning” and drove off,'],
    ],
    [
      'two on a line',
      '‘It was awful,’ she said. ‘Nobody slept at all.’',
      ['It was awful,', 'Nobody slept at all.'],
    ],
  ])('%s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  test('where double marks quote, single ones do not', () => {
    expect(
      quotedIn('“We want it,” she said of the ‘big new shiny’ plan. “All of it,” she added. “Now,” he said.'),
    ).toEqual(['We want it,', 'All of it,', 'Now,']);
  });
});

describe('a letter written as a single mark', () => {
  test('opens no quotation where nothing closes it', () => {
    const text =
      'The mill\n\nThe town honours ‘Umar, who built the old mill by the river.\n\nFew remember the life of ‘Umar and his wife today.';
    expect(quotedIn(text)).toEqual([]);
  });

  test('a quotation of several paragraphs does', () => {
    const text =
      '‘The mill was built before I was born.\n\n‘Nobody remembers who paid for it,’ said Mrs Pryce.';
    expect(quotedIn(text)).toHaveLength(2);
  });
});
