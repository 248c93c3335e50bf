/**
 * What only a screen with a keyboard shows: keys pressed for real reach the browser's own shortcuts, and the popup has
 * its size. Runs where the machine has Xvfb and xdotool.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BRIDGE, LIBRARY, newsPage } from './articles.ts';
import { type BrowserUnderTest, startBrowser } from './harness.ts';
import { headed } from './steps.ts';

const able = ['Xvfb', 'xdotool'].every((tool) => spawnSync('which', [tool]).status === 0);

describe.skipIf(!able)('on a screen', () => {
  let screen: ChildProcess;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [number] = await once(screen.stdout!, 'data');
    process.env.DISPLAY = `:${String(number).trim()}`;
    browser = await startBrowser({
      args: ['--window-size=1200,850', '--window-position=0,0'],
      headless: false,
    });
  });

  afterAll(async () => {
    const misdeeds = await browser?.end();
    screen?.kill();
    expect(misdeeds).toEqual({ errors: [], requests: [] });
  });

  test('Alt+Shift+S opens the popup, as high as popups get', async () => {
    await browser.open(browser.site.put('/page.html', newsPage(BRIDGE)));
    const popup = await opened('popup.html', 'alt+shift+s');
    await headed(popup, BRIDGE.title);
    expect(await popup.evaluate(() => [document.body.offsetWidth, innerHeight])).toEqual([400, 600]);
  });

  test('Alt+Shift+D opens the side panel', async () => {
    await browser.open(browser.site.put('/next.html', newsPage(LIBRARY)));
    const panel = await opened('sidepanel.html', 'alt+shift+d');
    await headed(panel, LIBRARY.title);
  });

  /** The extension's page that a key opens. Pressed again where the window was not ready for it. */
  async function opened(page: string, keys: string): Promise<Page> {
    const found = () => browser.context.pages().find((each) => each.url().endsWith(page));
    await expect
      .poll(
        () => {
          if (!found()) spawnSync('xdotool', ['key', '--clearmodifiers', keys]);
          return Boolean(found());
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toBe(true);
    return found()!;
  }
});
