import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['brief', 'reading', 'sharing', 'preferences', 'browser', 'components', 'entrypoints', 'cli'];

/** Files whose expressions may take the square of their input, and what keeps that input short. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  'browser/page-scripts.ts': 'the browser’s own error messages',
  'reading/article/body/tail-rules.ts': 'blocks of at most 420 characters',
  'reading/article/body/insert-wording.ts': 'blocks of at most 700 characters',
  'reading/article/metadata/byline.ts': 'bylines of at most 300 characters',
  'reading/article/metadata/title.ts': 'titles of at most 600 characters',
};

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression literal of the project's code. */
function expressions(): Expression[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const file = `${room}/${name.replaceAll('\\', '/')}`;
        const source = readFileSync(join(ROOT, file), 'utf8');
        return literalsOf(parseAst(source, { lang: name.endsWith('x') ? 'tsx' : 'ts' }), file);
      }),
  );
}

function literalsOf(node: unknown, file: string): Expression[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [{ file, ...(node.regex as { pattern: string; flags: string }) }];
  return Object.values(node).flatMap((child) => literalsOf(child, file));
}

/** What the checker finds no attack on in its time counts as safe. */
test('no regular expression backtracks badly on what a page may hold', async () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(200);
  const bad: string[] = [];
  for (const { file, pattern, flags } of all) {
    const verdict = await check(pattern, flags, { timeout: 1000 });
    if (verdict.status !== 'vulnerable') continue;
    const { complexity } = verdict;
    if (complexity.type === 'exponential' || !(file in SHORT_INPUT))
      bad.push(`${file}: /${pattern}/${flags} ${complexity.summary}`);
  }
  expect(bad).toEqual([]);
});
