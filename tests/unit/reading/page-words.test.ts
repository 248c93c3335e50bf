import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PageGrammar } from '../../../brief/grammar/page.ts';
import { anyWordOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';

const LANGUAGES = fileURLToPath(new URL('../../../brief/languages', import.meta.url));
const pages = readdirSync(LANGUAGES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^\w+[\\/]page\.ts$/.test(file),
);

describe.each(pages)('%s', (file) => {
  test('has each list sorted and nothing in it twice', async () => {
    const { page }: { page: Partial<PageGrammar> } = await import(join(LANGUAGES, file));
    for (const [name, list] of Object.entries(page)) {
      if (name === 'months' || name === 'weekdays') continue;
      expect(list, name).toEqual([...new Set(list)].sort());
    }
  });

  test('is among the words that pages are read with', async () => {
    const { page }: { page: Partial<PageGrammar> } = await import(join(LANGUAGES, file));
    for (const [name, list] of Object.entries(page)) {
      expect(PAGE_WORDS[name as keyof PageGrammar], name).toEqual(expect.arrayContaining([...list]));
    }
  });
});

test.each([
  ['updated 5 March', true],
  ['geändert am 5. März', true],
  ['обновлено 5 марта', true],
  ['3月5日更新した', true],
  ['outdated', false],
  ['необновлено', false],
])('a word of a list stands by itself, but in scripts without blanks: %s', (text, isFound) => {
  expect(new RegExp(anyWordOf(PAGE_WORDS.updated), 'i').test(text)).toBe(isFound);
});
