/** Links from the menu in Firefox: what is fetched, and when. Before them, that the harness reports what is wrong. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BRIDGE, LIBRARY, newsPage } from '../articles.ts';
import { type FirefoxUnderTest, STARTING, startFirefox, until } from './harness.ts';

/** Not held to silence: both ask the network on purpose. */
let firefox: FirefoxUnderTest;
beforeAll(async () => {
  firefox = await startFirefox();
}, STARTING);
afterAll(() => firefox.close());

const HEADLINE = `document.querySelector('h1')?.textContent ?? ''`;
const ALLOWED = `browser.permissions.getAll().then(({ origins }) => origins)`;
const NOT_READ = 'This link has not been read yet.';
const PATIENCE = 150_000;

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

/** A page of this host with a link to the other one; chosen is "Summarize this link". */
async function chooseLink(path: string): Promise<void> {
  const href = `${firefox.site.otherOrigin}${path}`;
  const page = newsPage(BRIDGE, { before: `<p><a id="link" href="${href}">The other story</a></p>` });
  const context = await firefox.open(firefox.site.put('/page.html', page));
  await firefox.chooseFromMenu(context, '#link', 'Summarize this link');
  await until(() => firefox.sidebarIsOpen());
  await until(async () => (await firefox.inSidebar(HEADLINE)) === NOT_READ);
}

async function allow(): Promise<void> {
  await firefox.clickInSidebar('.steps button');
  await firefox.answerPrompt('allow');
}

test(
  'Firefox asks no host before it is allowed, fetches the link alone, and keeps no leave',
  async () => {
    firefox.site.put('/linked.html', newsPage(LIBRARY));
    await chooseLink('/linked.html');
    expect(firefox.site.requests).not.toContain('/linked.html');
    await allow();
    await until(async () => (await firefox.inSidebar(HEADLINE)) === LIBRARY.title);
    expect(firefox.site.requests.filter((path) => path === '/linked.html')).toHaveLength(1);
    await until(async () => (await firefox.inSidebar<string[]>(ALLOWED)).length === 0);
  },
  PATIENCE,
);
