import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../browser/surface/quote-card.ts';

const letters = (line: string) => line.length;

describe('a quote is broken into lines', () => {
  test.each<[string, number, readonly string[]]>([
    ['as many words as fit', 11, ['as many', 'words as', 'fit']],
    ['one', 11, ['one']],
    ['an incomprehensible word', 6, ['an', 'incomprehensible', 'word']],
    ['', 6, []],
  ])('“%s” in %i', (text, width, lines) => {
    expect(linesOf(text, width, letters)).toEqual(lines);
  });
});
