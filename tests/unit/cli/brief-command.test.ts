import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCommand, buildCommand } from '../../../tools/command.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'brief-'));
afterAll(() => rmSync(folder, { recursive: true }));

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 60_000);

const TEXT = `The island council of Lund voted on Tuesday to close the old ferry line to the mainland after a century of service.

“We have no money left for the ships,” said Ada Brandt, the harbour director of the island.`;
const PAGE = `<!doctype html><html lang="en"><head><title>Last ferry</title></head><body><article><h1>Last ferry</h1>
${TEXT.split('\n\n')
  .map((p) => `<p>${p}</p>`)
  .join('')}
${'<p>The bridge to the mainland took the passengers away, the harbour office said in its report to the council.</p>'.repeat(4)}
</article></body></html>`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What `npm run brief` starts. */
const SOURCES = ['--import', 'tsx', 'cli/main.ts'];

function brief(args: string[], input = '', program = [command.file]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...args], { cwd: ROOT, env: command.env });
    const run = { out: '', err: '' };
    child.stdout.on('data', (data) => (run.out += data));
    child.stderr.on('data', (data) => (run.err += data));
    child.on('error', reject).on('close', (code) => resolve({ code, ...run }));
    child.stdin.on('error', () => {}).end(input);
  });
}

describe('reads', { timeout: 60_000 }, () => {
  test('a text, from its sources, as a page of text without colours when it is no terminal', async () => {
    const args = [file('a.txt', TEXT), '--published', '2022-08-10'];
    const { code, out, err } = await brief(args, '', SOURCES);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Key points\n  • The island council of Lund voted on Tuesday');
    expect(out).toContain('2022-08-09  Tuesday');
    expect(out).not.toContain('\u001b');
  });

  test('a page, as Markdown', async () => {
    const { code, out } = await brief([
      file('a.html', PAGE),
      '--markdown',
      '--url',
      'https://news.example/a',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# \[Last ferry\]\(https:\/\/news\.example\/a\)\n/);
  });

  test('standard input, as JSON', async () => {
    const { code, out } = await brief(['-', '--json'], PAGE);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ article: { title: 'Last ferry' }, coverage: 'full' });
  });

  test('lines of JSON, one answer per line, in order, even after a bad line', async () => {
    const rows = [
      JSON.stringify({ id: 1, text: TEXT }),
      '{"id": 2, "text": ',
      '',
      '[]',
      JSON.stringify({ id: 'three', html: PAGE }),
      JSON.stringify({ id: 4 }),
      JSON.stringify({ id: 5, html: '' }),
      JSON.stringify({ id: 6, text: 'One line.\u2028Another.' }),
    ];
    const { code, out, err } = await brief(['--ndjson'], rows.join('\n'));
    expect([code, err]).toEqual([0, '']);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      [1, null],
      [null, 'bad-line'],
      [null, 'bad-line'],
      ['three', null],
      [4, 'bad-line'],
      [5, 'no-article'],
      [6, null],
    ]);
    expect(answers[0].brief.article.text).toBe(TEXT);
  });
});

describe('refuses with one line and exit code 2', { timeout: 60_000 }, () => {
  test.each([
    ['arguments it cannot make sense of', ['a.txt', '--loud'], "Unknown option '--loud'"],
    ['a file it cannot read', [file('a.bin', new Uint8Array([1, 0, 2, 3]))], 'is not text'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await brief(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^brief: [^\n]+\n$/);
    expect(err).toContain(message);
  });
});

describe('outside text cannot control the terminal or stop the run', () => {
  test('file names, texts and ids', async () => {
    const missing = await brief(['\u001b[2J\nno.txt']);
    expect(missing).toMatchObject({ code: 2, err: 'brief: \\u001b[2J\\u000ano.txt: no such file\n' });
    const steering = file('steering.txt', `\u001b]0;title\u0007\u009b2J${TEXT}`);
    for (const output of ['--json', '--markdown', '--ndjson']) {
      const ndjson = `${JSON.stringify({ id: '\u009b2J', text: `\u009b2J${TEXT}` })}\n`;
      const { out } = await (output === '--ndjson' ? brief([output], ndjson) : brief([steering, output]));
      expect(out).toContain('Ada Brandt');
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  test('an id nested too deep costs only its own line', async () => {
    const deep = `{"id":${'['.repeat(20_000)}${']'.repeat(20_000)},"text":${JSON.stringify(TEXT)}}`;
    const { code, out } = await brief(
      ['--ndjson'],
      `${deep}\n{"id":"next","text":${JSON.stringify(TEXT)}}\n`,
    );
    expect(code).toBe(0);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: null, error: { code: 'bad-line' } });
    expect(second).toMatchObject({ id: 'next', brief: { quotes: [{}] } });
  });
});
