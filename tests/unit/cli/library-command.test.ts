import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readLibraryArguments } from '../../../cli/library/arguments.ts';
import { runLibrary } from '../../../cli/library/run.ts';
import { articleLine } from '../../../library/record/library-line.ts';
import { briefOf, keep, type Story } from '../library/kept.ts';

const STORY: Story = {
  url: 'https://meridian.example/dam',
  published: '2026-11-26',
  lines: [
    {
      who: 'Wiremu Tawhai',
      said: 'You open early and a little, or you open late and all at once.',
      gender: 'male',
    },
    { who: 'Adaeze Okwuosa', said: 'Nobody knocked on a single door in the valley.', gender: 'female' },
  ],
};

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
  const lines = [articleLine(keep(STORY)), '{"error":{"code":"no-article"}}', 'not a line'].join('\n');
  writeFileSync(file('plain.ndjson'), lines);
  writeFileSync(file('zipped.ndjson.gz'), gzipSync(lines));
  writeFileSync(file('cut.ndjson.gz'), gzipSync(lines).subarray(0, 200));
  writeFileSync(file('briefs.ndjson'), `${JSON.stringify({ id: 1, brief: briefOf(STORY) })}\n`.repeat(2));
  const changed = { ...STORY, around: ['The figure was corrected.'] };
  writeFileSync(file('later.ndjson'), articleLine(keep(changed, ['2026-11-29T10:00:00Z'])));
  writeFileSync(
    file('draft.txt'),
    'The engineer was dry. “You open early and a little, or you open late,” said Wiremu Tawhai.\n\n“Nobody knocked on one door in the valley,” said Adaeze Okwuosa.',
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a command writes and its exit code. */
async function run(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  let [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  const code = await runLibrary(args);
  return { out, err, code };
}

test('build makes a library of briefs, each once', async () => {
  const { out } = await run('library', 'build', file('briefs.ndjson'));
  expect(out.trim().split('\n')).toHaveLength(1);
});

test('merge gives each article its latest reading, with the earlier one after it', async () => {
  const { out } = await run(
    'library',
    'merge',
    file('plain.ndjson'),
    file('later.ndjson'),
    file('zipped.ndjson.gz'),
  );
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { earlier?: boolean; readAt: string[] });
  expect(lines.map(({ earlier = false }) => earlier)).toEqual([true, false]);
  expect(lines[1]?.readAt).toEqual(['2026-11-26T08:14:00Z', '2026-11-29T10:00:00Z']);
});

test.each(['plain.ndjson', 'zipped.ndjson.gz'])(
  '%s is searched; what is no article is told',
  async (name) => {
    const { out, err } = await run('library', 'search', 'person:tawhai late', file(name));
    expect(out).toContain('“You open early');
    expect(out).not.toContain('Nobody knocked');
    expect(err).toContain('1 lines were no articles');
  },
);

test('a person is found by name, and a missing one is reported', async () => {
  expect((await run('library', 'person', 'Adaeze Okwuosa', file('plain.ndjson'))).out).toContain(
    'Nobody knocked',
  );
  await expect(run('library', 'person', 'Ana Lima', file('plain.ndjson'))).rejects.toThrow(
    'nobody is called Ana Lima',
  );
});

test('a report counts people, women and men, and voices by outlet', async () => {
  const { out } = await run('library', 'report', file('plain.ndjson'));
  expect(out).toContain('1 article');
  expect(out).toMatch(/The Meridian \(1\)\s+39%\s+61%\s+0% \|\s+100%/);
});

test('check says of each quotation what it is, and by its exit code whether any needs a look', async () => {
  const { out, code } = await run('check', file('draft.txt'), '--library', file('plain.ndjson'));
  expect(out).toMatch(/exact\s+“You open early and a little, or you open late,?”/);
  expect(out).toMatch(/DIFFERS[\s\S]+\[-one-\] \{\+a single\+\}/);
  expect(code).toBe(1);
});

describe('unreadable input gives one plain line', () => {
  test.each([
    [['library', 'search', 'x', 'none.ndjson'], 'none.ndjson: no such file'],
    [['library', 'burn'], 'no such library command: burn'],
    [['library', 'merge'], 'merge wants a library file'],
    [['library', 'report', '--by', 'age', 'x'], '--by wants outlet or desk'],
    [['check', 'draft.txt'], 'check wants --library FILE'],
    [['check', '--burn'], "Unknown option '--burn'"],
  ])('%j', async (args, message) => {
    await expect(Promise.resolve().then(() => runLibrary(args))).rejects.toThrow(message);
  });
  test('a truncated file', async () => {
    await expect(run('library', 'search', 'x', file('cut.ndjson.gz'))).rejects.toThrow('ends in the middle');
  });
});

test('asking for help', () => {
  expect(readLibraryArguments(['library'])).toEqual({ kind: 'help' });
  expect(readLibraryArguments(['check', '--help'])).toEqual({ kind: 'help' });
});
