/** A library that an older version wrote, one that a newer wrote, and an upgrade that the browser did not survive. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../../tools/browsers.ts';
import { builtExtension } from '../../../tools/build.ts';
import { type Chromium, launchChromium } from '../../../tools/chromium.ts';
import { libraryLines } from '../../fixtures/library-lines.ts';
import { counted } from '../library-counts.ts';

const COUNT = 400;
const WHOLE = { articles: COUNT, texts: COUNT, summary: COUNT };

let folder = '';
let toCome = '';
const running: Chromium[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-upgrade-'));
  writeFileSync(join(folder, 'library.ndjson'), `${libraryLines(COUNT).join('\n')}\n`);
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

afterAll(async () => {
  for (const chromium of running) await chromium.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

test('killed in the middle of an upgrade, the library is as it was before', async () => {
  const killed = await start();
  const page = await opened(killed, 'library.html', '.empty');
  await page.setInputFiles('input[type=file]', join(folder, 'library.ndjson'));
  await page.getByText(`New: ${COUNT}.`).waitFor();
  await page.close();
  const upgrading = await opened(killed, 'options.html', 'h1');
  await upgrading.evaluate(`${toCome}; toCome.beginUpgrade()`);
  await expect.poll(() => upgrading.evaluate(() => window.turned)).toBeGreaterThan(10);
  await killed.cdp.send('Browser.crash').catch(() => undefined);
  await expect.poll(() => killed.context.pages().length).toBe(0);

  const again = await opened(await start(), 'library.html', '.search');
  expect(await counted(again)).toEqual(WHOLE);
  expect(await again.getByText('later').count()).toBe(0);
}, 180_000);

test('an upgrade finds everything again, and this version says that a newer one wrote it', async () => {
  const chromium = running.at(-1)!;
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

async function opened({ context, extensionId }: Chromium, path: string, selector: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator(selector).first().waitFor();
  return page;
}
