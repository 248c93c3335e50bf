import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.dates'))
  .map((file) => file.replace('.dates', ''));

/**
 * Whole articles of several kinds and countries, written for this and read only once the grammar stood. Each
 * has its dates beside it, one a line; after `#` is what a reader would have instead, or in addition.
 */
describe('whole articles', () => {
  it.each(names)('%s', (name) => {
    const read = (extension: string) => readFileSync(new URL(name + extension, folder), 'utf8');
    const [published, ...dates] = read('.dates')
      .split('\n')
      .map((line) => line.replace(/\s*#.*/, ''))
      .filter(Boolean);
    expect(datesIn(read('.txt'), { published: published!.replace('published ', '') })).toEqual(dates);
  });
});
