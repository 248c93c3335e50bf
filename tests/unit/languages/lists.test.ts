import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LANGUAGES = 'brief/languages';

/** Every list written as a words tag: the file it stands in, and its words as written. */
const LISTS = readdirSync(LANGUAGES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path.includes('/'))
  .flatMap((path) =>
    [...readFileSync(`${LANGUAGES}/${path}`, 'utf8').matchAll(/\bwords\(?\s*`([^`]*)`/g)].map(
      ([, list = '']) => ({ path, list: list.trim().split(/\s+/) }),
    ),
  );

test('there are lists to look at', () => {
  expect(LISTS.length).toBeGreaterThan(50);
});

describe.each(LISTS)('$path: “$list.0 …”', ({ list }) => {
  test('is sorted, by code unit, and has nothing twice', () => {
    expect(list).toEqual([...new Set(list)].sort());
  });
});
