/**
 * Pages and the extension itself dying, sleeping and coming back while something is read or shown. Each case ends
 * in the right brief or a plain sentence.
 */
import { afterEach, expect, test } from 'vitest';
import { BRIDGE, LIBRARY, newsPage } from '../articles.ts';
import { useBrowser } from '../harness.ts';
import { closePages, headed, marks, panelOver } from '../steps.ts';

const browser = useBrowser({ historyCache: true });

afterEach(() => closePages(browser));

test('a page whose process crashed is said to be gone, and is read again once it is back', async () => {
  await browser.context.newPage();
  const { page, panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  const session = await browser.context.newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');
  await panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await panel
    .getByText(/not in front any more|no longer on the page|cannot be reached/i)
    .first()
    .waitFor();

  const back = await browser.open('/page.html');
  await browser.clickToolbar(back);
  // What was shown before stands there until the page has been read anew: only then its passages are shown.
  await expect
    .poll(async () => {
      await panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
      return marks(back, 'passage');
    })
    .toHaveLength(1);
  // It can be sent nowhere any more.
  await page.close();
});

test('a page that comes back out of the history cache can be shown its passages again', async () => {
  const note = `<script>onpageshow = (event) => { window.cameBack = event.persisted }</script>`;
  const headers = { 'cache-control': 'max-age=600' };
  const body = newsPage(BRIDGE, { after: note });
  const page = await browser.open(browser.site.put('/kept.html', { body, headers }));
  const panel = await browser.openPanel(await browser.openPopup(page));
  await headed(panel, BRIDGE.title);
  browser.site.put('/elsewhere.html', newsPage(LIBRARY));
  await page.goto(`${browser.site.origin}/elsewhere.html`);
  page.evaluate('history.back()').catch(() => {});
  await expect.poll(() => page.evaluate('window.cameBack').catch(() => null)).toBe(true);
  await browser.clickToolbar(page);
  await headed(panel, BRIDGE.title);
  await panel.locator('[data-section=quotes]', { hasText: BRIDGE.quote }).click();
  await expect.poll(() => marks(page, 'passage')).toHaveLength(1);
});

test('with the session’s storage full to the last byte, popup and panel have their brief all the same', async () => {
  const worker = await browser.worker();
  await worker.evaluate(`(async () => {
    for (const size of [1_000_000, 100_000, 10_000, 1000, 100, 10, 1])
      for (let i = 0; i < 11; i++)
        await chrome.storage.session.set({ ['full ' + size + ' ' + i]: 'x'.repeat(size) }).catch(() => {});
  })()`);
  const page = await browser.open(browser.site.put('/full.html', newsPage(LIBRARY)));
  const popup = await browser.openPopup(page);
  await headed(popup, LIBRARY.title);
  await headed(await browser.openPanel(popup), LIBRARY.title);
  await worker.evaluate(`chrome.storage.session.clear()`);
});

test('dates are those of the article, wherever and whenever it is read', async () => {
  const page = await browser.open(browser.site.put('/zone.html', newsPage(LIBRARY)));
  const popup = await browser.openPopup(page);
  await headed(popup, LIBRARY.title);
  const values = await popup
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(values).toContain('2026-03-05T08:00:00Z');
  expect(values).toContain('2026-03-19');

  const session = await browser.context.newCDPSession(popup);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
  await session.send('Emulation.setLocaleOverride', { locale: 'ar-EG' });
  await popup.reload();
  await headed(popup, LIBRARY.title);
  const again = await popup
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(again).toEqual(values);
});
