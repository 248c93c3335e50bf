/** What the papers beside the code say of it: tests that are named exist, and the version is told. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Last cells of the tables of SECURITY.md: the tests of one attack or fault. */
const NAMED = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').slice(0, -1).at(-1)?.trim() ?? '');

/** The text of a test file, or of every test file of a folder, by its name under tests/; null where there is none. */
function testSource(name: string): string | null {
  const path = `tests/${name}`;
  const file = [`${path}.test.ts`, `${path}.test.tsx`].find(existsSync);
  if (file) return readFileSync(file, 'utf8');
  if (!existsSync(path) || !statSync(path).isDirectory()) return null;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.test\.tsx?$/.test(each),
  );
  return files.length > 0 ? files.map((each) => readFileSync(`${path}/${each}`, 'utf8')).join('\n') : null;
}

describe('SECURITY.md', () => {
  test('has a test beside every attack and fault', () => {
    expect(NAMED.length).toBeGreaterThan(20);
    expect(NAMED.filter((cell) => !/`[\w/-]+`/.test(cell))).toEqual([]);
  });

  test.each(NAMED)('%s: the tests it names exist', (cell) => {
    // `folder/file` begins a part; a name without a folder stands beside the one before.
    let folder = '';
    let source = '';
    for (const [, name, title] of cell.matchAll(/`([\w/-]+)`|“([^”]+)”/g)) {
      if (name) {
        const path = name.includes('/') || existsSync(`tests/${name}`) ? name : `${folder}/${name}`;
        folder = path.split('/').slice(0, -1).join('/');
        const found = testSource(path);
        expect(found, path).not.toBeNull();
        source += found;
      } else if (title) {
        expect(source, title).toContain(title);
      }
    }
  });
});

describe('the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  test('is the one on top of the change log, and in the lock file', () => {
    const top = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1];
    expect(top).toBe(version);
    expect(JSON.parse(readFileSync('package-lock.json', 'utf8')).version).toBe(version);
  });

  test('is that of the commit’s tag, where it has one', () => {
    const { stdout } = spawnSync('git', ['tag', '--points-at', 'HEAD', 'v*'], { encoding: 'utf8' });
    expect((stdout ?? '').split('\n').filter((tag) => tag !== '' && tag !== `v${version}`)).toEqual([]);
  });
});
