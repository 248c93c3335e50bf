import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.quotes'))
  .map((file) => file.replace('.quotes', ''));

/**
 * Whole articles of several kinds and countries, written for this. Each has its direct quotes beside it, one a
 * line: first words, source, speaker. After `#` is what a reader would have instead.
 */
describe('whole articles', () => {
  test.each(names)('%s', (name) => {
    const read = (extension: string) => readFileSync(new URL(name + extension, folder), 'utf8');
    const { quotes, people } = briefOf(read('.txt'));
    const found = quotes
      .filter(({ kind }) => kind === 'direct')
      .map(({ text, source, speaker }) => [
        text.split(/\s+/).slice(0, 4).join(' '),
        source?.text ?? '-',
        people.find(({ id }) => id === speaker)?.name ?? '-',
      ]);
    const expected = read('.quotes')
      .split('\n')
      .map((line) => line.replace(/\s*#.*/, ''))
      .filter(Boolean);
    expect(found.map((parts) => parts.join(' | '))).toEqual(expected);
  });
});
