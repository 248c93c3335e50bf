/** A library that an older version wrote, one that a newer wrote, and an upgrade that the browser did not survive. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryLines } from '../../fixtures/library-lines.ts';
import { counted } from '../library-counts.ts';
import { says } from '../steps.ts';
import { kill, LastingProfile, opened } from './lasting-profile.ts';

const COUNT = 400;
const WHOLE = { articles: COUNT, texts: COUNT, summary: COUNT };

const profile = new LastingProfile();
const file = join(profile.folder, 'library.ndjson');
let toCome = '';

beforeAll(async () => {
  writeFileSync(file, `${libraryLines(COUNT).join('\n')}\n`);
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('library-upgrade/steps-to-come.ts', import.meta.url)),
        formats: ['iife'],
        name: 'toCome',
      },
    },
  })) as Rolldown.RolldownOutput[];
  toCome = built[0]!.output[0].code;
});

afterAll(() => profile.remove());

test('what the first version wrote is all there, though the first upgrade of it was killed', async () => {
  const killed = await profile.start();
  const lines = libraryLines(40);
  const earlier = JSON.stringify({ ...JSON.parse(changedLine()), earlier: true });
  const upgrading = await opened(killed, 'options.html', 'h1');
  await upgrading.evaluate(`${toCome}; toCome.writeFirstVersion(${JSON.stringify([...lines, earlier])})`);
  // It has been through every step there is when the browser is killed.
  await upgrading.evaluate(`${toCome}; toCome.beginUpgrade()`);
  await expect.poll(() => upgrading.evaluate(() => window.turned)).toBeGreaterThan(10);
  await kill(killed);

  const chromium = await profile.start();
  const page = await opened(chromium, 'library.html', '.search');
  await page.getByRole('link', { name: 'Adaeze Okwuosa' }).first().click();
  await page.getByText('40 quotes · 40 articles').waitFor();
  await page.getByRole('link', { name: 'Changed' }).click();
  await page.locator('.changed-list a').first().waitFor();
  const out = (await page.evaluate(`${toCome}; toCome.exported()`)) as string[];
  expect(out.map(said).sort()).toEqual([...lines, earlier].map(said).sort());
  expect(await counted(page)).toEqual({ articles: 40, texts: 40, summary: 40 });
  await page.evaluate(`indexedDB.deleteDatabase('library')`);
  await chromium.close();
}, 120_000);

test('killed in the middle of an upgrade, the library is as it was before', async () => {
  const killed = await profile.start();
  const page = await opened(killed, 'library.html', '.empty');
  await says(page, `New: ${COUNT}.`, () => page.setInputFiles('input[type=file]', file));
  await page.close();
  const upgrading = await opened(killed, 'options.html', 'h1');
  await upgrading.evaluate(`${toCome}; toCome.beginUpgrade()`);
  await expect.poll(() => upgrading.evaluate(() => window.turned)).toBeGreaterThan(10);
  await kill(killed);

  const again = await opened(await profile.start(), 'library.html', '.search');
  expect(await counted(again)).toEqual(WHOLE);
  expect(await again.getByText('later').count()).toBe(0);
}, 180_000);

test('an upgrade finds everything again, and this version says that a newer one wrote it', async () => {
  const chromium = profile.latest;
  for (const page of chromium.context.pages().slice(1)) await page.close();
  const upgrading = await opened(chromium, 'options.html', 'h1');
  const hosts = (await upgrading.evaluate(`${toCome}; toCome.upgrade()`)) as string[];
  expect(hosts).toHaveLength(COUNT);
  expect(hosts.filter((host) => !host.startsWith('later '))).toEqual([]);
  expect(await counted(upgrading)).toEqual(WHOLE);

  const page = await opened(chromium, 'library.html', '.empty, .search, [role=alert]');
  await page.getByText(/newer version/).waitFor();
  expect(await counted(page)).toEqual(WHOLE);
}, 120_000);

/** An earlier reading of the first article of the library, with other words. */
function changedLine(): string {
  return libraryLines(1)[0]!.replaceAll('number 0', 'number 9');
}

/** What a line says of an article, in one order. */
function said(line: string): string {
  const { id, earlier = false, readAt, brief } = JSON.parse(line);
  return JSON.stringify({ id, earlier, readAt, text: brief.article.text, brief });
}
