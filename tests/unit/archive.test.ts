import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { archiveOf, filesIn } from '../../tools/archive.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-archive-'));
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'manifest.json'), '{}');
  writeFileSync(join(folder, 'chunks', 'engine.js'), 'export {};');
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test('the same files make the same bytes, on another day and in another order', async () => {
  const files = filesIn(folder);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
  const first = await archiveOf(folder, files);
  vi.setSystemTime(new Date('2027-06-05T23:59:59Z'));
  expect(Buffer.compare(first, await archiveOf(folder, files.toReversed()))).toBe(0);
});

test('holds every file as it is, and nothing else', async () => {
  const { files } = await JSZip.loadAsync(await archiveOf(folder, filesIn(folder)));
  expect(Object.keys(files)).toEqual(['chunks/engine.js', 'manifest.json']);
  for (const [name, file] of Object.entries(files)) {
    expect(await file.async('string')).toBe(readFileSync(join(folder, name), 'utf8'));
  }
});
