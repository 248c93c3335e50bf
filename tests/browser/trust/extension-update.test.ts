/** A file of its own: an extension that is loaded anew takes its worker and its open pages with it. */
import { test } from 'vitest';
import { HARVEST, newsPage } from '../articles.ts';
import { useBrowser } from '../harness.ts';
import { restarted } from '../restart.ts';
import { headed, panelOver } from '../steps.ts';

const browser = useBrowser();

test('when the extension is loaded anew, the next click works on a page that still has the old scripts', async () => {
  const { page, panel } = await panelOver(browser, newsPage(HARVEST), HARVEST.title);
  const closed = panel.waitForEvent('close');
  // Otherwise it answers before the extension is there again.
  const whenLoaded = '{ failQuietly: true, populateErrorForUnpacked: true }';
  await restarted(browser, `chrome.developerPrivate.reload('${browser.extensionId}', ${whenLoaded})`);
  await closed;
  await headed(await browser.openPopup(page), HARVEST.title);
});
