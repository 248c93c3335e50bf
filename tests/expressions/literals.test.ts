import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { badOf, type Expression, ROOMS, ROOT, sources } from './expressions.ts';

/** Every regular expression literal of the project's code. */
function literals(): Expression[] {
  return sources(ROOMS).flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    return literalsOf(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), file);
  });
}

function literalsOf(node: unknown, file: string): Expression[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [{ file, ...(node.regex as { pattern: string; flags: string }) }];
  return Object.values(node).flatMap((child) => literalsOf(child, file));
}

test('no regular expression backtracks badly on what a page may hold', async () => {
  const all = literals();
  expect(all.length).toBeGreaterThan(200);
  expect(await badOf(all)).toEqual([]);
});
