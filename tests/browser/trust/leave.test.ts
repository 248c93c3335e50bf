import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BRIDGE, HARVEST, LIBRARY, newsPage } from '../articles.ts';
import { type BrowserUnderTest, startBrowser } from '../harness.ts';
import { chooseFromMenu, headed } from '../steps.ts';

/** Each browser for itself, and not held to silence: what is tested is what is fetched, and when. */
async function withPanel(
  work: (browser: BrowserUnderTest, page: Page, panel: Page) => Promise<void>,
): Promise<void> {
  const browser = await startBrowser();
  try {
    const page = await browser.open(browser.site.put('/page.html', newsPage(BRIDGE)));
    const panel = await browser.openPanel(await browser.openPopup(page));
    await headed(panel, BRIDGE.title);
    await browser.answerAllow('http://localhost');
    await browser.answerAllow('https://localhost');
    await page.bringToFront();
    await work(browser, page, panel);
  } finally {
    await browser.end();
  }
}

/** Each starts a browser, which a busy machine may take its time over. */
const PATIENCE = 150_000;

test(
  'leave for one link is given back when it is read, and nobody follows by it',
  async () => {
    await withPanel(async (browser, page, panel) => {
      const link = browser.site.put('/linked.html', newsPage(LIBRARY)).replace('127.0.0.1', 'localhost');
      await chooseFromMenu(browser, { menuItemId: 'link', linkUrl: link });
      await panel.getByRole('button', { name: 'Allow and read' }).click();
      await headed(panel, LIBRARY.title);
      await expect.poll(() => origins(browser)).toEqual([]);

      // A page of that site, later and perhaps behind a login, is not read without a click.
      const later = browser.site.put('/later.html', newsPage(HARVEST)).replace('127.0.0.1', 'localhost');
      await page.goto(later);
      await panel
        .getByText(/click|Another page/i)
        .first()
        .waitFor();
      await headed(panel, LIBRARY.title);
      expect(await panel.getByText(HARVEST.speaker).count()).toBe(0);
    });
  },
  PATIENCE,
);

test(
  'a panel closed while it fetches a link leaves no leave behind',
  async () => {
    await withPanel(async (browser, _, panel) => {
      const link = browser.site
        .put('/never.html', { body: '', hangs: true })
        .replace('127.0.0.1', 'localhost');
      await chooseFromMenu(browser, { menuItemId: 'link', linkUrl: link });
      await panel.getByRole('button', { name: 'Allow and read' }).click();
      await expect.poll(() => browser.site.requests).toContain('/never.html');
      expect(await origins(browser)).toContain('http://localhost/*');
      await panel.close();
      await expect.poll(() => origins(browser)).toEqual([]);
    });
  },
  PATIENCE,
);

/** What the browser has granted the extension. */
async function origins({ worker }: BrowserUnderTest): Promise<string[]> {
  const granted = (await worker()).evaluate(() => chrome.permissions.getAll());
  return (await granted).origins ?? [];
}

declare const chrome: { readonly permissions: { getAll(): Promise<{ origins?: string[] }> } };
