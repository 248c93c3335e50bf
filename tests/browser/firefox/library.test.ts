/** The library in Firefox, from the first article kept to the last one deleted; and what is kept of private windows. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test } from 'vitest';
import { BRIDGE, LIBRARY, newsPage, type TestArticle } from '../articles.ts';
import { type FirefoxWindow, until, useFirefox } from './harness.ts';

const firefox = useFirefox();

const PATIENCE = 150_000;
const HEADLINE = `document.querySelector('.surface.is-brief h1')?.textContent ?? ''`;
const REWORDED = { ...BRIDGE, quote: BRIDGE.quote.replace('have been changed', 'have been tested') };

test(
  'of a private window nothing is kept, and the library says so there',
  async () => {
    const before = await firefox.openExtensionPage('library.html');
    const policy = { on: true, keep: 'all', sites: [], excluded: [], retention: null };
    await firefox.evaluate(before, `browser.storage.local.set({ library: ${JSON.stringify(policy)} })`);
    const url = firefox.site.put('/private.html', newsPage(LIBRARY));
    const window = await firefox.openPrivateWindow(url);
    await window.clickToolbar();
    await until(async () => (await window.inPopup(HEADLINE)) === LIBRARY.title);
    await window.goToExtensionPage('library.html');
    await until(() =>
      window.inTab(`document.body.innerText.includes('Nothing is kept in private windows.')`),
    );

    // New tabs open in the window in front.
    await window.close();

    const library = await firefox.openExtensionPage('library.html');
    await shows(library, `document.body.innerText.includes('Nothing kept yet.')`);
    await firefox.evaluate(library, `browser.storage.local.clear()`);
  },
  PATIENCE,
);

test(
  'kept, found, changed, checked, taken out, deleted, put back',
  async () => {
    const library = await firefox.openExtensionPage('library.html');
    const says = (words: string) =>
      shows(library, `document.body.innerText.includes(${JSON.stringify(words)})`);
    await says('The library is off.');
    await press(library, 'Turn it on');
    await says('Nothing kept yet.');

    await popupOver(firefox, BRIDGE);
    await until(() => firefox.inPopup(`Boolean(document.querySelector('button.keep'))`));
    await firefox.clickInPopup('button.keep');
    await until(() => firefox.inPopup(`Boolean(document.querySelector('button.kept'))`));

    await go(library, '?q=cables');
    await shows(library, `document.querySelector('.hits mark')?.textContent === 'cables'`);
    await go(library, '?page=people');
    await shows(library, `document.querySelector('.persons a')?.click() ?? document.querySelector('h1')`);
    await shows(library, `document.querySelector('h1')?.textContent === ${JSON.stringify(BRIDGE.speaker)}`);

    await popupOver(firefox, REWORDED);
    await until(() => firefox.inPopup(`document.body.innerText.includes('Changed since you read it')`));
    await go(library, '?page=changed');
    await shows(
      library,
      `document.querySelector('.changed-list a')?.click() ?? document.querySelector('.change')`,
    );
    await shows(
      library,
      `document.querySelector('del')?.textContent === 'changed' && document.querySelector('ins').textContent === 'tested'`,
    );

    await go(library, '?page=check');
    await shows(library, `document.querySelector('textarea')`);
    await firefox.evaluate(
      library,
      `(() => { const field = document.querySelector('textarea'); field.value = ${JSON.stringify(`“${REWORDED.quote},” said ${BRIDGE.speaker}. “Bread will be cheap by the spring,” she said.`)}; field.dispatchEvent(new Event('input', { bubbles: true })) })()`,
    );
    await press(library, 'Check');
    await shows(
      library,
      `['Exact', 'Not found'].every((tag) => document.querySelector('.verdicts')?.innerText.includes(tag))`,
    );

    await press(library, 'Export');
    await press(library, 'The whole library');
    // A file that is still being written is no whole gzip.
    await until(async () => exported().length === 2);
    const lines = exported();

    await go(library, '?page=search');
    await press(library, 'Delete…');
    await press(library, 'The whole library');
    await press(library, 'Delete');
    await says('Nothing kept yet.');
    writeFileSync(join(firefox.downloads, 'back.ndjson'), lines.join('\n'));
    await firefox.chooseFiles(library, 'input[type=file]', [join(firefox.downloads, 'back.ndjson')]);
    await shows(library, `document.querySelector('.search .num')?.textContent.includes('1 article')`);
    await go(library, '?page=changed');
    await shows(library, `document.querySelector('.changed-list a')`);
  },
  PATIENCE,
);

async function popupOver(window: FirefoxWindow, article: TestArticle): Promise<void> {
  await firefox.open(firefox.site.put('/kept.html', newsPage(article)));
  await window.clickToolbar();
  await until(() =>
    window.inPopup(
      `document.querySelector('.surface.is-brief')?.textContent.includes(${JSON.stringify(article.quote)})`,
    ),
  );
}

/** Waits until an expression in the page is true. */
function shows(page: string, expression: string): Promise<void> {
  return until(() => firefox.evaluate<boolean>(page, `Boolean(${expression})`));
}

/** Presses the button or menu item that is called so, or begins with it. */
async function press(page: string, name: string): Promise<void> {
  const button = `[...document.querySelectorAll('button, [role=menuitem]')].filter((one) => !one.disabled && one.checkVisibility()).find((one) => one.textContent.trim().startsWith(${JSON.stringify(name)}))`;
  await shows(page, `((found) => found && (found.click(), true))(${button})`);
}

/** Goes to another state of the library by its address. */
async function go(page: string, search: string): Promise<void> {
  await firefox.evaluate(page, `void location.assign('library.html${search}')`);
  await shows(page, `location.search === '${search}' && document.readyState === 'complete'`);
}

/** Lines of the library file among the downloads. */
function exported(): string[] {
  const name = readdirSync(firefox.downloads).find((each) => each.endsWith('.ndjson.gz')) ?? '';
  return gunzipSync(readFileSync(join(firefox.downloads, name)))
    .toString()
    .trim()
    .split('\n');
}
