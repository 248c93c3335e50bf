import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxUnderTest, STARTING, startFirefox, until } from './harness.ts';

/** Not held to silence: that it reports what is wrong is what is tested. */
let firefox: FirefoxUnderTest;
beforeAll(async () => {
  firefox = await startFirefox();
}, STARTING);
afterAll(() => firefox?.close());

test('the sidebar stays closed when the extension is installed', async () => {
  expect(await firefox.sidebarIsOpen()).toBe(false);
});

test('a click on the toolbar icon opens the real popup', async () => {
  await firefox.open(firefox.site.put('/page.html', '<title>A page</title><p>Some words.'));
  await firefox.clickToolbar();
  await until(() => firefox.inPopup<boolean>(`location.pathname === '/popup.html'`));
});

test('errors and requests of the extension are reported', async () => {
  const page = await firefox.openExtensionPage('options.html');
  const beacon = `${firefox.site.origin}/beacon`;
  await firefox.evaluate(page, `fetch(${JSON.stringify(beacon)}).catch(() => null).then(() => null)`);
  await firefox.evaluate(page, `setTimeout(() => { throw new Error('thrown') })`);
  await until(async () => (await firefox.misdeeds()).errors.join().includes('thrown'));
  const { requests } = await firefox.misdeeds();
  expect(requests).toEqual([beacon]);
});
