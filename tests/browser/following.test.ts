import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, HARVEST, LIBRARY, newsPage, paragraphs, type TestArticle } from './articles.ts';
import { useBrowser } from './harness.ts';
import { chooseFollowing, closePages, follows } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

describe('without permission to follow', () => {
  test('the panel keeps its brief when another tab comes to the front, and says so', async () => {
    const first = await open(BRIDGE);
    const panel = await browser.openPanelAtOnce(first);
    await shows(panel, BRIDGE);
    const second = await open(LIBRARY, browser.site.otherOrigin);
    await says(panel, /another page|click/i);
    expect(await title(panel)).toBe(BRIDGE.title);
    await second.close();
    await first.bringToFront();
    await shows(panel, BRIDGE);
  });

  test('a brief made once is shown again at once on return to its tab', async () => {
    const first = await open(BRIDGE);
    const panel = await browser.openPanelAtOnce(first);
    await shows(panel, BRIDGE);
    const second = await open(LIBRARY);
    await browser.clickToolbar(second);
    await shows(panel, LIBRARY);
    await first.bringToFront();
    await shows(panel, BRIDGE);
    await second.bringToFront();
    await shows(panel, LIBRARY);
  });

  test('each brief opens where the reader left off', async () => {
    const first = await open(BRIDGE);
    const panel = await browser.openPanelAtOnce(first);
    await shows(panel, BRIDGE);
    const second = await open(LIBRARY);
    await browser.clickToolbar(second);
    await shows(panel, LIBRARY);
    await first.bringToFront();
    await shows(panel, BRIDGE);
    await scrolledTo(panel, 150);
    await second.bringToFront();
    await shows(panel, LIBRARY);
    await expect.poll(() => panel.evaluate(() => scrollY)).toBe(0);
    await first.bringToFront();
    await shows(panel, BRIDGE);
    await expect.poll(() => panel.evaluate(() => scrollY)).toBe(150);
  });

  test('a click on the icon is enough for the panel to turn to the page', async () => {
    const first = await open(BRIDGE);
    const panel = await browser.openPanelAtOnce(first);
    await shows(panel, BRIDGE);
    const second = await open(HARVEST, browser.site.otherOrigin);
    await browser.clickToolbar(second);
    await shows(panel, HARVEST);
    // The popup, which would only cover it, is gone.
    await expect.poll(() => popups()).toBe(0);
  });

  test('a click on the icon reads the page anew, whatever the panel stays on', async () => {
    const page = await open(BRIDGE);
    const panel = await browser.openPanelAtOnce(page);
    await shows(panel, BRIDGE);
    await chooseFollowing(panel, 'Stay on this brief');
    await page.evaluate(turnApp, ['/same', LIBRARY.title, paragraphs(LIBRARY), 0] as const);
    await browser.clickToolbar(page);
    await shows(panel, LIBRARY);
  });

  test('a page that changed in place can be read again', async () => {
    const page = await browser.open(browser.site.put('/app.html', app(BRIDGE)));
    const panel = await browser.openPanelAtOnce(page);
    await shows(panel, BRIDGE);
    await page.evaluate(turnApp, ['/app/next', LIBRARY.title, paragraphs(LIBRARY), 0] as const);
    await panel.getByRole('button', { name: /update/i }).click();
    await shows(panel, LIBRARY);
  });
});

describe('with permission to follow', () => {
  test('the panel follows tabs, navigation and apps, and no other window', async () => {
    const first = await open(BRIDGE);
    const panel = await browser.openPanelAtOnce(first);
    await shows(panel, BRIDGE);
    await browser.answerAllow('http://127.0.0.1');
    await first.bringToFront();
    await chooseFollowing(panel, 'This site');
    await follows(panel, 'Follow: this site');

    // Another tab, and back.
    const second = await open(LIBRARY);
    await shows(panel, LIBRARY);
    await first.bringToFront();
    await shows(panel, BRIDGE);

    // Navigation in the same tab, forward and back.
    await first.goto(browser.site.put('/harvest.html', newsPage(HARVEST)));
    await shows(panel, HARVEST);
    await first.goBack();
    await shows(panel, BRIDGE);

    // An app that changes its address at once and its text a while later.
    await first.goto(browser.site.put('/app.html', app(BRIDGE)));
    await isOf(panel, '/app.html');
    await first.evaluate(turnApp, ['/app/next', HARVEST.title, paragraphs(HARVEST), 700] as const);
    await shows(panel, HARVEST);

    // Pinned, it stays.
    await chooseFollowing(panel, 'Stay on this brief');
    await second.bringToFront();
    await says(panel, /another page|in front now/i);
    expect(await title(panel)).toBe(HARVEST.title);
    await chooseFollowing(panel, 'Stay on this brief');
    await shows(panel, LIBRARY);

    // A page that came late does not overwrite the one in front since.
    const slow = browser.site.put('/slow.html', newsPage(BRIDGE, { before: busy(900) }));
    const loaded = second.goto(slow);
    await panel.locator('.surface.is-reading').waitFor();
    await first.bringToFront();
    await shows(panel, HARVEST);
    await loaded;
    expect(await title(panel)).toBe(HARVEST.title);

    // Stopped, it reads nothing more.
    await chooseFollowing(panel, 'Off');
    await follows(panel, 'Follow');
    await open(LIBRARY, browser.site.otherOrigin);
    await says(panel, /another page|in front now/i);
    expect(await title(panel)).toBe(HARVEST.title);
  });
});

async function open(article: TestArticle, origin = browser.site.origin): Promise<Page> {
  const path = `/${article.speaker.replace(' ', '-')}.html`;
  browser.site.put(path, newsPage(article));
  return browser.open(origin + path);
}

function popups(): number {
  return browser.context.pages().filter((page) => page.url().endsWith('/popup.html')).length;
}

/** An app draws its article with script and goes to another address without loading. */
function app(article: TestArticle): string {
  return newsPage(article);
}

function turnApp([path, title, html, delay]: readonly [string, string, string, number]): void {
  history.pushState(null, '', path);
  setTimeout(() => {
    document.title = title;
    document.querySelector('article')!.innerHTML = `<h1>${title}</h1>${html}`;
  }, delay);
}

/** A script that keeps the page's thread busy. */
function busy(milliseconds: number): string {
  return `<script>for (const end = Date.now() + ${milliseconds}; Date.now() < end; );</script>`;
}

async function shows(surface: Page, article: TestArticle): Promise<void> {
  await surface.getByRole('heading', { name: article.title }).waitFor();
  await surface.getByText(article.speaker).first().waitFor();
}

/** Waits until the brief on show is the one of this page, which may have the same words as the one before. */
async function isOf(surface: Page, path: string): Promise<void> {
  await surface.locator(`.receipt[href$="${path}"]`).first().waitFor();
}

async function says(surface: Page, words: RegExp): Promise<void> {
  await surface.getByText(words).first().waitFor();
}

function title(surface: Page): Promise<string | null> {
  return surface.getByRole('heading', { level: 1 }).first().textContent();
}

/** Scrolls a surface, and waits until it has been told. */
async function scrolledTo(surface: Page, top: number): Promise<void> {
  await surface.evaluate(
    (to) =>
      new Promise((told) => {
        addEventListener('scroll', () => told(null), { once: true });
        scrollTo(0, to);
      }),
    top,
  );
}
