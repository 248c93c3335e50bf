import { afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, HARVEST, LIBRARY, newsPage } from './articles.ts';
import { startBrowser, useBrowser } from './harness.ts';
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
  test('asks for its site, fetches the page alone, and says it was not opened; the next link asks again', async () => {
    // A browser of its own: this is the one thing that may ask the network.
    const hosts = 'MAP elsewhere.example 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost';
    const own = await startBrowser({ args: [`--host-resolver-rules=${hosts}`] });
    try {
      const url = own.site.put('/linked.html', newsPage(LIBRARY)).replace('127.0.0.1', 'localhost');
      const page = await own.open(own.site.put('/page.html', newsPage(BRIDGE)));
      const panel = await own.openPanel(await own.openPopup(page));
      await headed(panel, BRIDGE.title);
      // Sites move old http addresses to https: one question asks for both.
      await own.answerAllow('http://localhost');
      await own.answerAllow('https://localhost');
      await page.bringToFront();
      const read = async (linkUrl: string) => {
        await chooseFromMenu(own, { menuItemId: 'link', linkUrl });
        await headed(panel, 'This link has not been read yet.');
        await panel.getByRole('button', { name: 'Allow and read' }).click();
      };

      const before = own.site.requests.length;
      await chooseFromMenu(own, { menuItemId: 'link', linkUrl: url });
      await headed(panel, 'This link has not been read yet.');
      expect(own.site.requests.slice(before), 'nothing is fetched before the reader allows it').toEqual([]);
      await panel.getByRole('button', { name: 'Allow and read' }).click();
      await headed(panel, LIBRARY.title);
      await panel.getByText('the page was not opened').waitFor();
      expect(own.site.requests.slice(before)).toEqual(['/linked.html']);

      // The second link of the site is asked for again.
      const next = own.site.put('/next.html', newsPage(HARVEST)).replace('127.0.0.1', 'localhost');
      await read(next);
      await headed(panel, HARVEST.title);

      // A link that leads on within its site is followed; a host that was not allowed is not even asked.
      const redirect = (path: string, location: string) =>
        own.site
          .put(path, { body: '', status: 302, headers: { location } })
          .replace('127.0.0.1', 'localhost');
      await read(redirect('/short', '/linked.html'));
      await headed(panel, LIBRARY.title);
      const asked = own.site.requests.length;
      await read(redirect('/away', next.replace('localhost', 'elsewhere.example')));
      await headed(panel, 'The linked page could not be fetched.');
      expect(own.site.requests.slice(asked)).toEqual(['/away']);

      await read(url.replace('linked', 'missing'));
      await panel.getByRole('button', { name: /open/i }).first().waitFor();
    } finally {
      await own.end();
    }
  }, 150_000);

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
