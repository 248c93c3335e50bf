/** The whole browser is killed while a library comes in: no article is lost that was told of, and none is there twice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../../tools/browsers.ts';
import { builtExtension } from '../../../tools/build.ts';
import { type Chromium, launchChromium } from '../../../tools/chromium.ts';
import { libraryLines } from '../../fixtures/library-lines.ts';
import { counted } from '../library-counts.ts';

const COUNT = 4000;

let folder = '';
let file = '';
const running: Chromium[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-killed-'));
  file = join(folder, 'library.ndjson');
  writeFileSync(file, `${libraryLines(COUNT).join('\n')}\n`);
});

afterAll(async () => {
  for (const chromium of running) await chromium.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

test('what is on disk is whole, and the same file completes it', async () => {
  const killed = await start();
  const page = await libraryOf(killed);
  await page.setInputFiles('input[type=file]', file);
  await expect
    .poll(async () => Number(await page.locator('.work progress').getAttribute('value')))
    .toBeGreaterThan(0);
  await killed.cdp.send('Browser.crash').catch(() => undefined);
  await expect.poll(() => killed.context.pages().length).toBe(0);

  const again = await libraryOf(await start());
  const { articles, texts, summary } = await counted(again);
  expect(articles).toBeGreaterThan(0);
  expect(articles).toBeLessThan(COUNT);
  expect({ texts, summary }).toEqual({ texts: articles, summary: articles });
  await again.setInputFiles('input[type=file]', file);
  await again
    .getByText(`New: ${(COUNT - articles).toLocaleString('en')}. Changed: 0.`)
    .waitFor({ timeout: 60_000 });
  expect(await counted(again)).toEqual({ articles: COUNT, texts: COUNT, summary: COUNT });
}, 180_000);

async function start(): Promise<Chromium> {
  const chromium = await launchChromium({
    executable: requireBrowser('chromium').path,
    extension: builtExtension('chrome'),
    headless: true,
    profile: join(folder, 'profile'),
  });
  running.push(chromium);
  return chromium;
}

async function libraryOf({ context, extensionId }: Chromium) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.locator('.empty, .search').first().waitFor();
  return page;
}
