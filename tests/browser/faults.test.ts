import { afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, HARVEST, LIBRARY, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
import { chooseFollowing, closePages, follows, headed, marks, panelOver, stopWorker } from './steps.ts';

const browser = useBrowser();
declare const chrome: {
  readonly tabs: { query(of: object): Promise<{ id?: number }[]>; discard(id: number): Promise<unknown> };
  readonly permissions: { remove(what: object): Promise<boolean> };
  readonly storage: {
    readonly session: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> };
    readonly sync: { set(items: object): Promise<void>; clear(): Promise<void> };
  };
};

afterEach(() => closePages(browser));

describe('the worker is stopped', () => {
  test('the panel goes on, and a menu click wakes it', async () => {
    const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await stopWorker(browser);
    await panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
    await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
    const next = await browser.open(browser.site.put('/next.html', newsPage(LIBRARY)));
    await browser.clickToolbar(next);
    await headed(panel, LIBRARY.title);
  });
});

describe('the page goes away', () => {
  test('a tab closed while it is shown leaves a panel that says where it is', async () => {
    await browser.context.newPage();
    const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await page.close();
    await panel
      .getByText(/click the pullquote icon|in front now/i)
      .first()
      .waitFor();
    await panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
    await panel
      .getByText(/not in front any more/i)
      .first()
      .waitFor();
  });

  test('a page that never finishes loading is read as far as it has arrived', async () => {
    const url = browser.site.put('/endless.html', newsPage(BRIDGE, { after: '<img src="/never.png">' }));
    const page = await browser.open(url);
    await headed(await browser.openPopup(page), BRIDGE.title);
  });

  test('a page that hangs shows that it is being read, then a plain message', async () => {
    await browser.context.newPage();
    const page = await browser.open(browser.site.put('/hang.html', newsPage(BRIDGE)));
    const never = browser.site.put('/never', { body: '', hangs: true });
    // Waited for at once, the answer that never comes leaves the page no time for anything else.
    page
      .evaluate((url) => {
        const request = new XMLHttpRequest();
        request.open('GET', url, false);
        request.send();
      }, never)
      .catch(() => {});
    const popup = await browser.openPopup(page);
    await popup.getByText(/^Reading/).waitFor();
    await popup.locator('.surface.is-unreadable').waitFor({ timeout: 20_000 });
    // It can be sent nowhere any more.
    await page.close();
  }, 40_000);
});

describe('the browser takes something back', () => {
  test('a permission revoked while following ends it, and keeps what is shown', async () => {
    const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await browser.answerAllow('http://127.0.0.1');
    await page.bringToFront();
    await chooseFollowing(panel, 'This site');
    await follows(panel, 'Follow: this site');
    await (await browser.worker()).evaluate(() =>
      chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }),
    );
    await follows(panel, 'Follow');
    await headed(panel, BRIDGE.title);
  });
});

describe('what is stored is broken', () => {
  test('settings fall back to their defaults, and briefs are made anew', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() =>
      chrome.storage.sync.set({
        preferences: { version: 1, theme: 7, sectionOrder: ['quotes'], keyPoints: '9' },
      }),
    );
    await worker.evaluate(async () => {
      const broken = Object.keys(await chrome.storage.session.get()).map((key) => [
        key,
        { epoch: 'x', brief: [] },
      ]);
      await chrome.storage.session.set({ ...Object.fromEntries(broken), briefs: 'none', epoch: null });
    });
    const page = await browser.open(browser.site.put('/page.html', newsPage(HARVEST)));
    const popup = await browser.openPopup(page);
    await headed(popup, HARVEST.title);
    await popup.getByText(HARVEST.quote).first().waitFor();
    await worker.evaluate(() => chrome.storage.sync.clear());
  });
});

describe('two windows', () => {
  test('each panel shows the page of its own window', async () => {
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    const opened = browser.context.waitForEvent('page', (page) => page.url().includes('/other.html'));
    browser.site.put('/other.html', newsPage(LIBRARY));
    const url = `${browser.site.origin}/other.html`;
    await (await browser.worker()).evaluate(
      `chrome.windows.create({ url: ${JSON.stringify(url)}, focused: true })`,
    );
    const other = await opened;
    await other.waitForLoadState();
    const second = await browser.openPanel(await browser.openPopup(other));
    await headed(second, LIBRARY.title);
    await headed(panel, BRIDGE.title);
  });
});
