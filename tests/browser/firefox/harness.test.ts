import { expect, test } from 'vitest';
import { startFirefox, until, useFirefox } from './harness.ts';

const firefox = useFirefox();

test('the sidebar stays closed when the extension is installed', async () => {
  expect(await firefox.sidebarIsOpen()).toBe(false);
});

test('a click on the toolbar icon opens the real popup', async () => {
  await firefox.open(firefox.site.put('/page.html', '<title>A page</title><p>Some words.'));
  await firefox.clickToolbar();
  await until(() => firefox.inPopup<boolean>(`location.pathname === '/popup.html'`));
});

test('errors and requests of the extension are reported', async () => {
  const misbehaving = await startFirefox();
  const page = await misbehaving.openExtensionPage('options.html');
  const beacon = `${misbehaving.site.origin}/beacon`;
  await misbehaving.evaluate(page, `fetch(${JSON.stringify(beacon)}).catch(() => null).then(() => null)`);
  await misbehaving.evaluate(page, `setTimeout(() => { throw new Error('thrown') })`);
  await until(async () => (await misbehaving.misdeeds()).errors.join().includes('thrown'));
  const { requests } = await misbehaving.misdeeds();
  await misbehaving.close();
  expect(requests).toEqual([beacon]);
});
