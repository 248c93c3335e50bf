import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { requireBrowser } from '../../../tools/browsers.ts';
import { builtExtension } from '../../../tools/build.ts';
import { type Chromium, launchChromium } from '../../../tools/chromium.ts';

/** A browser profile that outlives its browsers, to look at what is on disk after one was killed. */
export class LastingProfile {
  /** Holds the profile, and whatever files a test needs beside it. */
  readonly folder = mkdtempSync(join(tmpdir(), 'pullquote-killed-'));
  private readonly running: Chromium[] = [];

  /** Starts a browser with the extension on this profile. */
  async start(): Promise<Chromium> {
    const chromium = await launchChromium({
      executable: requireBrowser('chromium').path,
      extension: builtExtension('chrome'),
      headless: true,
      profile: join(this.folder, 'profile'),
    });
    this.running.push(chromium);
    return chromium;
  }

  /** The browser started last. */
  get latest(): Chromium {
    return this.running.at(-1)!;
  }

  /** Closes what is still running and removes the folder. */
  async remove(): Promise<void> {
    for (const chromium of this.running) await chromium.close().catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Kills a whole browser, as a power cut would. */
export async function kill({ cdp, context }: Chromium): Promise<void> {
  await cdp.send('Browser.crash').catch(() => undefined);
  await expect.poll(() => context.pages().length).toBe(0);
}

/** Opens a page of the extension and waits for an element in it. */
export async function opened(
  { context, extensionId }: Chromium,
  path: string,
  selector: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator(selector).first().waitFor();
  return page;
}
