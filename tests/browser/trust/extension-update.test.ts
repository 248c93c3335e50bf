/** A file of its own: an extension that is loaded anew takes its worker and its open pages with it. */
import { test } from 'vitest';
import { HARVEST, newsPage } from '../articles.ts';
import { useBrowser } from '../harness.ts';
import { headed, panelOver } from '../steps.ts';

const browser = useBrowser();

test('when the extension is loaded anew, the next click works on a page that still has the old scripts', async () => {
  const { page, panel } = await panelOver(browser, newsPage(HARVEST), HARVEST.title);
  const closed = panel.waitForEvent('close');
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(browser.extensionId)})`);
  await closed;
  await settings.close();
  await headed(await browser.openPopup(page), HARVEST.title);
});
