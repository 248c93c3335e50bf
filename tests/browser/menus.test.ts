import { afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, HARVEST, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
import { chooseFromMenu, closePages, headed, panelOver } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

describe('on the page', () => {
  test('the panel shows its brief', async () => {
    const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await page.goto(browser.site.put('/harvest.html', newsPage(HARVEST)));
    await choose({ menuItemId: 'page' });
    await headed(panel, HARVEST.title);
  });
});

describe('on a selection', () => {
  test('only the selected text is briefed, and that is said', async () => {
    const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('article p');
      getSelection()?.setBaseAndExtent(first!, 0, second!, 1);
    });
    await choose({ menuItemId: 'selection', selectionText: 'whatever' });
    await panel.getByText('Only the selected text').waitFor();
    await panel.getByText(BRIDGE.quote).first().waitFor();
    expect(await panel.getByText('It costs more to wait').count()).toBe(0);
    await panel.getByRole('button', { name: /whole page/i }).click();
    await panel.getByText('It costs more to wait').first().waitFor();
  });

  test('with nothing selected it says so', async () => {
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await choose({ menuItemId: 'selection', selectionText: '' });
    await headed(panel, 'Nothing is selected.');
  });
});

describe('on a link', () => {
  test('an address outside the web is not followed', async () => {
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await choose({ menuItemId: 'link', linkUrl: 'javascript:alert(1)' });
    const waiting = await (await browser.worker()).evaluate('chrome.storage.session.get()');
    expect(Object.keys(waiting as object).filter((key) => key.startsWith('request'))).toEqual([]);
    await headed(panel, BRIDGE.title);
  });
});

function choose(click: object): Promise<void> {
  return chooseFromMenu(browser, click);
}
