/** The whole browser is killed while a library comes in: no article is lost that was told of, and none is there twice. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryLines } from '../../fixtures/library-lines.ts';
import { counted } from '../library-counts.ts';
import { says } from '../steps.ts';
import { kill, LastingProfile, opened } from './lasting-profile.ts';

const COUNT = 2000;

const profile = new LastingProfile();
const file = join(profile.folder, 'library.ndjson');

beforeAll(() => writeFileSync(file, `${libraryLines(COUNT).join('\n')}\n`));
afterAll(() => profile.remove());

test('what is on disk is whole, and the same file completes it', async () => {
  const killed = await profile.start();
  const page = await opened(killed, 'library.html', '.empty');
  await page.setInputFiles('input[type=file]', file);
  await expect
    .poll(async () => Number(await page.locator('.work progress').getAttribute('value')))
    .toBeGreaterThan(0);
  await kill(killed);

  const again = await opened(await profile.start(), 'library.html', '.empty, .search');
  const { articles, texts, summary } = await counted(again);
  expect(articles).toBeGreaterThan(0);
  expect(articles).toBeLessThan(COUNT);
  expect({ texts, summary }).toEqual({ texts: articles, summary: articles });
  const outcome = `New: ${(COUNT - articles).toLocaleString('en')}. Changed: 0.`;
  await says(again, outcome, () => again.setInputFiles('input[type=file]', file), 60_000);
  expect(await counted(again)).toEqual({ articles: COUNT, texts: COUNT, summary: COUNT });
}, 180_000);
