/** Links from the menu: what is fetched, when, by whose leave, and that a page made to be slow comes to an end. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BRIDGE, HARVEST, LIBRARY, newsPage, paragraphs } from './articles.ts';
import { type BrowserUnderTest, startBrowser } from './harness.ts';
import { chooseFromMenu, closePages, headed, panelOver } from './steps.ts';

/** Its first start, and pages of five megabytes, may take a busy machine their time. */
const PATIENCE = 150_000;

/** Not held to silence: these are the tests of the one thing that may ask the network. */
let browser: BrowserUnderTest;
let page: Page;
let panel: Page;

beforeAll(async () => {
  const hosts = 'MAP elsewhere.example 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost';
  browser = await startBrowser({ args: [`--host-resolver-rules=${hosts}`] });
});

afterAll(() => browser?.end());

/** A panel over a page of one host; leave for the other will be given when the extension asks for it. */
beforeEach(async () => {
  ({ page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title));
  // Sites move old http addresses to https: one question asks for both.
  await browser.answerAllow('http://localhost');
  await browser.answerAllow('https://localhost');
  await page.bringToFront();
});

afterEach(() => closePages(browser));

test(
  'a link asks for its site, fetches the page alone, and says it was not opened; the next link asks again',
  async () => {
    const { site } = browser;
    const url = elsewhere(site.put('/linked.html', newsPage(LIBRARY)));
    const before = site.requests.length;
    await choose(url);
    expect(site.requests.slice(before), 'nothing is fetched before the reader allows it').toEqual([]);
    await allow();
    await headed(panel, LIBRARY.title);
    await panel.getByText('the page was not opened').waitFor();
    expect(site.requests.slice(before)).toEqual(['/linked.html']);

    // The second link of the site is asked for again.
    const next = elsewhere(site.put('/next.html', newsPage(HARVEST)));
    await choose(next);
    await allow();
    await headed(panel, HARVEST.title);

    // A link that leads on within its site is followed; a host that was not allowed is not even asked.
    const redirect = (path: string, location: string) =>
      elsewhere(site.put(path, { body: '', status: 302, headers: { location } }));
    await choose(redirect('/short', '/linked.html'));
    await allow();
    await headed(panel, LIBRARY.title);
    const asked = site.requests.length;
    await choose(redirect('/away', next.replace('localhost', 'elsewhere.example')));
    await allow();
    await headed(panel, 'The linked page could not be fetched.');
    expect(site.requests.slice(asked)).toEqual(['/away']);

    await choose(url.replace('linked', 'missing'));
    await allow();
    await panel.getByRole('button', { name: /open/i }).first().waitFor();
  },
  PATIENCE,
);

describe('leave', () => {
  test(
    'for one link is given back when it is read, and nobody follows by it',
    async () => {
      await choose(elsewhere(browser.site.put('/linked.html', newsPage(LIBRARY))));
      await allow();
      await headed(panel, LIBRARY.title);
      await expect.poll(origins).toEqual([]);

      // A page of that site, later and perhaps behind a login, is not read without a click.
      await page.goto(elsewhere(browser.site.put('/later.html', newsPage(HARVEST))));
      await panel
        .getByText(/click|Another page/i)
        .first()
        .waitFor();
      await headed(panel, LIBRARY.title);
      expect(await panel.getByText(HARVEST.speaker).count()).toBe(0);
    },
    PATIENCE,
  );

  test(
    'is not left behind by a panel closed while it fetches a link',
    async () => {
      await choose(elsewhere(browser.site.put('/never.html', { body: '', hangs: true })));
      await allow();
      await expect.poll(() => browser.site.requests).toContain('/never.html');
      expect(await origins()).toContain('http://localhost/*');
      await panel.close();
      await expect.poll(origins).toEqual([]);
    },
    PATIENCE,
  );
});

const MEGABYTES = 5_000_000;

/** A page made to be slow: boxes in one another, each of which makes the reader look at all that is in it. */
const SLOW = '<div class="byline">by x <div hidden>y ';

test('a linked page of 5 MB, bylines and hidden boxes in one another, comes to an end, and the panel answers meanwhile', async () => {
  const path = '/slow.html';
  const body = newsPage(BRIDGE, {
    after: SLOW.repeat(MEGABYTES / SLOW.length) + paragraphs(BRIDGE).repeat(5),
  });
  await choose(elsewhere(browser.site.put(path, body)));
  await panel.evaluate(watchThread);
  await allow();
  await expect.poll(() => browser.site.requests).toContain(path);
  const ended = panel.getByRole('heading', {
    level: 1,
    name: /The linked page takes too long to read|Old bridge at Harlow|does not look like/,
  });
  await ended.waitFor({ timeout: 60_000 });
  const { longest, took } = await panel.evaluate(threadWatched);
  expect(longest, 'milliseconds for which the panel did not answer').toBeLessThan(5000);
  expect(took).toBeLessThan(45_000);
}, 200_000);

/** The same page under the other host. */
function elsewhere(url: string): string {
  return url.replace('127.0.0.1', 'localhost');
}

async function choose(linkUrl: string): Promise<void> {
  await chooseFromMenu(browser, { menuItemId: 'link', linkUrl });
  await headed(panel, 'This link has not been read yet.');
}

async function allow(): Promise<void> {
  await panel.getByRole('button', { name: 'Allow and read' }).click();
}

/** What the browser has granted the extension. */
async function origins(): Promise<string[]> {
  const granted = (await browser.worker()).evaluate(() => chrome.permissions.getAll());
  return (await granted).origins ?? [];
}

declare const chrome: { readonly permissions: { getAll(): Promise<{ origins?: string[] }> } };

interface Watched {
  began: number;
  last: number;
  longest: number;
}

/** Runs in the panel: how long its thread was not free at a stretch. */
function watchThread(): void {
  const now = performance.now();
  const watched: Watched = { began: now, last: now, longest: 0 };
  (window as unknown as { watched: Watched }).watched = watched;
  setInterval(() => {
    const at = performance.now();
    watched.longest = Math.max(watched.longest, at - watched.last);
    watched.last = at;
  }, 50);
}

function threadWatched(): { longest: number; took: number } {
  const { longest, last, began } = (window as unknown as { watched: Watched }).watched;
  return { longest: Math.max(longest, performance.now() - last), took: performance.now() - began };
}
