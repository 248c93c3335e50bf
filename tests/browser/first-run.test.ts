import { expect, test } from 'vitest';
import { SAMPLE } from '../fixtures/sample-article.ts';
import { briefShown } from './brief-shown.ts';
import { useBrowser } from './harness.ts';

const browser = useBrowser();

test('installing opens one quiet page, and its sample article can be read, marks and all', async () => {
  const shown = () => browser.context.pages().filter((page) => page.url().endsWith('/first-run.html'));
  await expect.poll(() => shown().length).toBe(1);

  const opened = browser.context.waitForEvent('page');
  await shown()[0]!
    .getByRole('button', { name: /sample/i })
    .click();
  const sample = await opened;
  await sample.waitForLoadState();
  const popup = await browser.openPopup(sample);
  expect((await briefShown(popup)).title).toBe(SAMPLE.title);

  await popup.locator('.quote').first().click();
  await expect
    .poll(() => sample.evaluate(() => [...(CSS.highlights.get('pullquote-passage') ?? [])].length))
    .toBe(1);
});
