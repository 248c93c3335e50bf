import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { BRIDGE, eyesOf, HARVEST, newsPage } from '../articles.ts';
import { useBrowser } from '../harness.ts';
import { chooseFollowing, closePages, follows, headed, marks, panelOver } from '../steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

test('a site that took the tab learns nothing of the brief that was pinned before', async () => {
  // Allowed on the other site, too: there is nothing else that stops it.
  const bait = browser.site.put('/bait.html', eyesOf(HARVEST, BRIDGE)).replace('127.0.0.1', 'localhost');
  const page = await browser.open(bait);
  const panel = await browser.openPanel(await browser.openPopup(page));
  await headed(panel, HARVEST.title);
  await browser.answerAllow('http://localhost');
  await page.bringToFront();
  await chooseFollowing(panel, 'This site');
  await follows(panel, 'Follow: this site');

  await page.goto(browser.site.put('/page.html', newsPage(BRIDGE)));
  // Settled first: a click while the panel still looks at the page may be answered twice, and would let go of the brief.
  await panel
    .getByText(/another page|click/i)
    .first()
    .waitFor();
  await browser.clickToolbar(page);
  await headed(panel, BRIDGE.title);
  await chooseFollowing(panel, 'Stay on this brief');
  await page.goto(bait);
  await page.bringToFront();
  await seenBy(page);

  const quote = panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote });
  await quote.hover();
  await quote.click();
  await panel.getByText(/page/i).first().waitFor();
  await panel.getByRole('button', { name: /mark all quotes/i }).click();
  await headed(panel, BRIDGE.title);
  expect(await seenBy(page)).toEqual([]);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});

test('the same page loaded anew is the page it came from', async () => {
  const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await page.reload();
  await panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
});

/** What the page has seen since it was asked last. */
function seenBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
}
