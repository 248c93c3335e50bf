import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE } from '../../fixtures/sample-article.ts';
import { BRIDGE, IN_SIGHT_AT_LAST, latePage, PLACES } from '../articles.ts';
import { FOREIGN_ARTICLES, foreignPage } from '../foreign-articles.ts';
import { type FirefoxUnderTest, until, useFirefox } from './harness.ts';

const firefox = useFirefox();

/** Runs in a popup or sidebar: its headline once a brief shows, and who is quoted in order. */
const HEADLINE = `document.querySelector('.surface.is-brief h1')?.textContent ?? ''`;
/** What stands under the item the reader is at, before what can be done with it: that it was shown in the page. */
const SHOWN = `document.querySelector('.here > span')?.textContent ?? ''`;
const FOLLOWING = `document.querySelector('.page-bar .now')?.textContent`;
const ALLOWED = `browser.permissions.getAll().then(({ origins }) => origins)`;
const SPEAKERS = `[...document.querySelectorAll('.run')].map((run) => run.querySelector('.who b, .who .unclear, .who span:has(> .kind)')?.textContent)`;

test('a click on the toolbar icon shows the brief of the page in front', async () => {
  await firefox.open('/sample-article.html');
  await firefox.clickToolbar();
  await until(async () => (await firefox.inPopup(HEADLINE)) === SAMPLE.title);
  const speakers = await firefox.inPopup<string[]>(SPEAKERS);
  expect(speakers).toEqual(
    eachOnce(SAMPLE.quotes.map(([, speaker]) => speaker ?? `${SAMPLE.unnamed} · unnamed`)),
  );
});

test('a click on a quote marks it in the page', async () => {
  const page = await firefox.open('/sample-article.html');
  await firefox.clickToolbar();
  await until(async () => (await firefox.inPopup(HEADLINE)) === SAMPLE.title);
  await firefox.clickInPopup('.run [data-section=quotes]');
  await until(async () => (await marked(firefox, page)).startsWith('A warning that arrives'));
  // Before it says so it brings the page to the front, which would come between us and the next page that is opened.
  await until(async () => (await firefox.inPopup<string>(SHOWN)) !== '');
});

test.each(FOREIGN_ARTICLES)(
  'in $lang, from the click on the icon to the mark in the page',
  async (article) => {
    const { lang, title, quote, speaker } = article;
    const page = await firefox.open(firefox.site.put(`/${lang}.html`, foreignPage(article)));
    await firefox.clickToolbar();
    await until(async () => (await firefox.inPopup(HEADLINE)) === title);
    expect(await firefox.inPopup<string[]>(SPEAKERS)).toContain(speaker);
    const index = await firefox.inPopup<string | null>(
      `[...document.querySelectorAll('[data-section=quotes]')]
      .find((one) => one.textContent.includes(${JSON.stringify(quote)}))?.dataset.index ?? null`,
    );
    await firefox.clickInPopup(`[data-section=quotes][data-index="${index}"]`);
    await until(async () => (await marked(firefox, page)).includes(quote));
    await until(async () => (await firefox.inPopup<string>(SHOWN)) !== '');
  },
);

test.each(PLACES)(
  'from the %s of a long page with late pictures, a passage is in sight and stays',
  async (place, scroll) => {
    const page = await firefox.open(firefox.site.put(`/late-${place}.html`, latePage(BRIDGE)));
    await firefox.clickToolbar();
    await until(async () => (await firefox.inPopup(HEADLINE)) === BRIDGE.title);
    await firefox.evaluate(page, `(${scroll}, null)`);
    await firefox.clickInPopup('[data-section=quotes]');
    await until(() => firefox.evaluate(page, IN_SIGHT_AT_LAST));
    // A smooth scroll that was still under way would have carried it out again.
    await until(async () => (await firefox.inPopup<string>(SHOWN)) !== '');
    expect(await firefox.evaluate<boolean>(page, IN_SIGHT_AT_LAST)).toBe(true);
  },
);

test('right-click, “Summarize this page” opens the sidebar with the brief; what is saved is the brief', async () => {
  const page = await firefox.open('/sample-article.html');
  await firefox.chooseFromMenu(page, 'h1', 'Summarize this page');
  await until(() => firefox.sidebarIsOpen());
  await until(async () => (await firefox.inSidebar(HEADLINE)) === SAMPLE.title);

  await firefox.clickInSidebar('.toolbar .menu button');
  await until(() => firefox.inSidebar(`Boolean(document.querySelector('[role=menuitem]'))`));
  await firefox.clickInSidebar('[role=menuitem]');
  await until(async () => readdirSync(firefox.downloads).some((name) => name.endsWith('.md')));
  const saved = readdirSync(firefox.downloads).find((name) => name.endsWith('.md')) ?? '';
  await until(async () =>
    readFileSync(join(firefox.downloads, saved), 'utf8').includes('We have kept excellent records'),
  );
});

test('a click on the icon while the sidebar is open gives it the page in front, and covers nothing', async () => {
  await firefox.open(firefox.site.put('/quay.html', otherArticle('The quay gets its cranes back')));
  expect(await firefox.inSidebar(HEADLINE)).toBe(SAMPLE.title);
  await firefox.clickToolbar();
  await until(async () => (await firefox.inSidebar(HEADLINE)) === 'The quay gets its cranes back');
  await until(() => firefox.inWindow(`!document.querySelector('browser[webextension-view-type=popup]')`));
});

test('right-click on a selection, “Copy with source” copies it with outlet, day and a link to the words', async () => {
  const page = await firefox.open('/sample-article.html');
  await firefox.evaluate(page, `(getSelection().selectAllChildren(document.querySelector('h1')), null)`);
  await firefox.chooseFromMenu(page, 'h1', 'Copy with source');
  const copied = () => firefox.inWindow<string>('navigator.clipboard.readText()');
  await until(async () => (await copied()).includes(SAMPLE.title));
  expect(await copied()).toMatch(/\n\(.+, .*2026\)\nhttp.*\/sample-article\.html#:~:text=/);
});

test('the sidebar follows only after the reader has allowed it in the browser’s own prompt', async () => {
  const other = firefox.site.put('/other.html', otherArticle('A library opens its windows'));
  await firefox.open(other);
  expect(await firefox.inSidebar(HEADLINE)).not.toBe('A library opens its windows');

  await chooseFollowing(2);
  await firefox.answerPrompt('allow');
  await until(async () => (await firefox.inSidebar(HEADLINE)) === 'A library opens its windows');
});

test('from everywhere back to this site: the leave for all others is given back', async () => {
  await chooseFollowing(3);
  await firefox.answerPrompt('allow');
  await until(async () => (await firefox.inSidebar(FOLLOWING)) === 'Follow: everywhere');
  expect(await firefox.inSidebar(ALLOWED)).toContain('*://*/*');
  await chooseFollowing(2);
  await until(async () => (await firefox.inSidebar(FOLLOWING)) === 'Follow: this site');
  expect(await firefox.inSidebar(ALLOWED)).toEqual(['http://127.0.0.1/*']);
});

/** Chooses a line of the menu in the sidebar's top row. */
async function chooseFollowing(line: number): Promise<void> {
  await firefox.clickInSidebar('.page-bar .menu > button');
  await until(() => firefox.inSidebar(`Boolean(document.querySelector('.page-bar [role^=menuitem]'))`));
  await firefox.clickInSidebar(`.page-bar [role^=menuitem]:nth-of-type(${line})`);
}

/** The words marked in a page. */
function marked(browser: FirefoxUnderTest, page: string): Promise<string> {
  return browser.evaluate(page, `[...(CSS.highlights.get('pullquote-passage') ?? [])].map(String).join(' ')`);
}

/** The parts of one quote share the line that names its speaker. */
function eachOnce(speakers: readonly string[]): string[] {
  return speakers.filter((speaker, index) => speaker !== speakers[index - 1]);
}

function otherArticle(title: string): string {
  const paragraph =
    'The municipal library of the old harbour opened its tall windows on Monday for the first time in thirty years, ' +
    'and readers who had known it only by lamplight stood about in the sun. “I had forgotten that the ceiling is ' +
    'blue,” said Marta Oyelaran, the head librarian, who has worked there since the flood.';
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
    <h1>${title}</h1><p>${paragraph}</p>
    <p>The work took eleven months and used the original brass fittings, most of which were found in the cellar.</p>
    <p>Oyelaran said that the reading room would stay open until nine in the evening from next week, so that people who
    work in the port can come after their shifts, and that the children’s shelves would move to the sunny side.</p>
    <p>The city paid for the glass, and a society of former readers paid for the curtains, which nobody has drawn yet.</p>
  </article></body></html>`;
}
