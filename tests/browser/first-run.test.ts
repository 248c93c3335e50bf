import { expect, test } from 'vitest';
import { SAMPLE } from '../fixtures/sample-article.ts';
import { briefShown } from './brief-shown.ts';
import { useBrowser } from './harness.ts';

const browser = useBrowser();

test('the sample article of the first page can be read, marks and all', async () => {
  // Installing opens this page by itself: whoever launches the browser waits for that, and closes it.
  const first = await browser.openExtensionPage('first-run.html');

  const opened = browser.context.waitForEvent('page');
  await first.getByRole('button', { name: /sample/i }).click();
  const sample = await opened;
  await sample.waitForLoadState();
  const popup = await browser.openPopup(sample);
  expect((await briefShown(popup)).title).toBe(SAMPLE.title);

  await popup.locator('[data-section=quotes]').first().click();
  await expect
    .poll(() => sample.evaluate(() => [...(CSS.highlights.get('pullquote-passage') ?? [])].length))
    .toBe(1);
});
