/**
 * Real Chromium with the production build in it, for the tests in this folder.
 *
 *     const browser = useBrowser();
 *     test('…', async () => {
 *       const page = await browser.open('/sample-article.html');
 *       const popup = await browser.openPopup(page);          // the real click, the real popup, the real grant
 *       const panel = await browser.openPanel(popup);         // the real side panel
 *     });
 *
 * One browser per test file. When the file is done the harness itself asserts that the extension logged no
 * error and sent no request.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserUnderTest, type StartOptions, startBrowser } from './watched-browser.ts';

export { type BrowserUnderTest, startBrowser };

/** Starts the browser before the file's tests, and ends it after them with the two assertions. */
export function useBrowser(options?: StartOptions): BrowserUnderTest {
  const running: { browser?: BrowserUnderTest } = {};
  beforeAll(async () => {
    running.browser = await startBrowser(options);
  });
  afterAll(async () => {
    expect(await running.browser?.end(), 'what the extension did wrong').toEqual({
      errors: [],
      requests: [],
    });
  });
  return new Proxy({} as BrowserUnderTest, {
    get: (_, name) => Reflect.get(running.browser ?? {}, name),
  });
}
