import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { BRIDGE, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
import { chooseFromMenu, closePages, panelOver, says } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

test('the whole brief is copied, as plain and as rich text at once', async () => {
  const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await says(panel, 'Copied', () => panel.getByRole('button', { name: 'Copy', exact: true }).click());
  const { plain, html } = await clipboard(panel);
  expect(plain).toContain(BRIDGE.quote);
  expect(plain).toContain(BRIDGE.speaker);
  expect(html).toContain('<blockquote');
});

test('one quote is copied as a citation with its link', async () => {
  const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  // Only the item the reader is at has a line with what can be done with it.
  const item = panel.locator('.run .quote', { hasText: BRIDGE.quote });
  await item.locator('[data-section=quotes]').click();
  await says(panel, 'Copied', () => item.locator('[data-copy=quotes]').click());
  const { plain } = await clipboard(panel);
  expect(plain).toContain(`“${BRIDGE.quote}`);
  expect(plain).toContain(BRIDGE.speaker);
  expect(plain).toContain('/page.html#:~:text=');
});

test('files are saved, without the permission to download', async () => {
  const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await panel.getByRole('button', { name: 'Export' }).click();
  const downloading = panel.waitForEvent('download');
  await panel.getByRole('menuitem').first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.md$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain(BRIDGE.quote);
});

test('a note for Obsidian leaves the page where it is, and says what happens without the app', async () => {
  const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  const address = page.url();
  const before = browser.context.pages().length;
  await panel.getByRole('button', { name: 'Export' }).click();
  await says(panel, 'If nothing opens, it is not installed', () =>
    panel.getByRole('menuitem', { name: 'Add to Obsidian' }).click(),
  );
  expect(page.url()).toBe(address);
  expect(await page.locator('h1').first().textContent()).toBe(BRIDGE.title);
  expect(browser.context.pages()).toHaveLength(before);
});

/** On the build, for there all style sheets are one, and what is said last counts. */
test('on paper the built panel has its words, and nothing to click', async () => {
  const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await panel.emulateMedia({ media: 'print' });
  const shown = await panel
    .locator('.tabs a, .toolbar button, .page-bar button, select, .more, .status')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  expect(shown).toBe(0);
  const colours = await panel
    .locator('h1, .point, .said, .who b')
    .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
  const cut = await panel
    .locator('.clamp .words')
    .evaluateAll((all) => all.filter((words) => words.scrollHeight > words.clientHeight + 2).length);
  expect(cut).toBe(0);
});

test('a selection is copied with its source from the menu, and no panel opens', async () => {
  const head = '<meta property="og:site_name" content="The Harlow Post">';
  const page = await browser.open(browser.site.put('/page.html', newsPage(BRIDGE, { before: head })));
  await (await browser.openPopup(page)).close();
  await page.bringToFront();
  // A click in the page, as the one that opens the menu is.
  await page.locator('h1').click();
  await page.evaluate((words) => getSelection()?.selectAllChildren(document.querySelector(words)!), 'h1');
  await chooseFromMenu(browser, { menuItemId: 'copy', selectionText: BRIDGE.title });
  await browser.context.grantPermissions(['clipboard-read']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(BRIDGE.title);
  expect(await copied()).toMatch(/\n\(The Harlow Post, .*2026\)\nhttp.*\/page\.html#:~:text=/);
  expect(browser.context.pages().some((each) => each.url().includes('sidepanel'))).toBe(false);
});

/** What is on the clipboard, as plain and as rich text. */
async function clipboard(panel: Page): Promise<{ plain: string; html: string }> {
  await browser.context.grantPermissions(['clipboard-read']);
  return panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item!.getType(type)).text();
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
}
