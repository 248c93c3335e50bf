import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { BRIDGE, HARVEST, LIBRARY, newsPage, paragraphs } from './articles.ts';
import { useBrowser } from './harness.ts';
import { closePages, headed, marks, panelOver } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

/** A page whose longest text is not what the reader came for. */
const page = (wanted = LIBRARY) =>
  newsPage(BRIDGE, { after: `<div class="notes column"><div>${paragraphs(wanted)}</div></div>` });

test('the reader picks the block with a click, and the site remembers it', async () => {
  const { page: tab, panel } = await panelOver(browser, page(), BRIDGE.title);
  await pick(panel, tab);

  const block = tab.locator('.notes p').nth(1);
  await block.hover();

  await block.click();
  await panel.getByText('The part of the page you picked').waitFor();
  await panel.getByText(LIBRARY.quote).first().waitFor();
  expect(await panel.getByText(BRIDGE.quote).count()).toBe(0);

  expect(await tab.locator('html > div').count(), 'the picker is gone').toBe(0);

  // Another page of the site.
  const next = await browser.open(browser.site.put('/next.html', page(HARVEST)));
  await browser.clickToolbar(next);
  await panel.getByText(HARVEST.quote).first().waitFor();
  expect(await panel.getByText(BRIDGE.quote).count()).toBe(0);

  await panel.getByRole('button', { name: /automatic reading/i }).click();
  await panel.getByText(BRIDGE.quote).first().waitFor();
});

test('Escape leaves, and the earlier brief comes back', async () => {
  const { page: tab, panel } = await panelOver(browser, page(), BRIDGE.title);
  await pick(panel, tab);
  await tab.bringToFront();
  await tab.keyboard.press('Escape');
  await headed(panel, BRIDGE.title);
  expect(await tab.locator('html > div').count()).toBe(0);
});

test('it works by keyboard: arrows choose the block, Enter takes it', async () => {
  const { page: tab, panel } = await panelOver(browser, page(), BRIDGE.title);
  await pick(panel, tab);
  await tab.bringToFront();
  await tab.keyboard.press('ArrowUp');
  await tab.keyboard.press('Enter');
  await panel.getByText('The part of the page you picked').waitFor();
  await panel.getByText(BRIDGE.quote).first().waitFor();
});

test('a page cannot make the choice itself', async () => {
  const { page: tab, panel } = await panelOver(browser, page(), BRIDGE.title);
  await pick(panel, tab);
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('.notes p')?.click();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  // Where it had made one, the picker would be gone before a question to the page is answered.
  await tab.locator('html > div').waitFor({ state: 'attached' });
  await headed(panel, /Pick the article/);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await headed(panel, BRIDGE.title);
  expect(await panel.getByText(LIBRARY.quote).count()).toBe(0);
  expect(await marks(tab, 'passage')).toEqual([]);
});

/** Chooses to pick in the panel, and waits until the picker stands in the page. */
async function pick(panel: Page, tab: Page): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /pick the article/i }).click();
  await headed(panel, /Pick the article/);
  await tab.locator('html > div').waitFor({ state: 'attached' });
}
