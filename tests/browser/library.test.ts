/** The library in a real browser: kept by hand and at once, found, compared, taken out, put back, deleted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleLine } from '../../library/record/library-line.ts';
import { libraryLines } from '../fixtures/library-lines.ts';
import { keep, type Story } from '../unit/library/kept.ts';
import { BRIDGE, HARVEST, newsPage, type TestArticle } from './articles.ts';
import { useBrowser } from './harness.ts';
import { counted, everythingOnDisk } from './library-counts.ts';
import { closePages, headed, panelOver, says } from './steps.ts';

const browser = useBrowser();

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await (await library()).evaluate(`indexedDB.deleteDatabase('library')`);
  await setPolicy({ on: false, keep: 'hand', sites: [], excluded: [], retention: null });
  await closePages(browser);
});

describe('keeping', () => {
  test('is off until the reader turns it on: no button, nothing on disk', async () => {
    const popup = await popupOver(BRIDGE);
    expect(await popup.getByRole('button', { name: 'Keep', exact: true }).count()).toBe(0);
    const page = await library();
    await page.getByText('The library is off.').waitFor();
    await says(page, 'The library is on.', () => page.getByRole('button', { name: 'Turn it on' }).click());
  });

  test('by hand: the quotes are there, with who said each, and can be taken out again', async () => {
    await setPolicy({ on: true });
    const popup = await popupOver(BRIDGE);
    await popup.getByRole('button', { name: 'Keep', exact: true }).click();
    await popup.getByRole('button', { name: 'Kept' }).waitFor();
    const page = await library('?q=cables');
    await page.locator('mark', { hasText: 'cables' }).waitFor();
    expect(await page.locator('.hits .name').textContent()).toBe(BRIDGE.speaker);
    // Opened again, it is known to be kept.
    const again = await popupOver(BRIDGE);
    await again.getByRole('button', { name: 'Kept' }).click();
    await again.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    await (await library()).getByText('Nothing kept yet.').waitFor();
  });

  test('by the key, in the panel', async () => {
    await setPolicy({ on: true });
    const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
    await panel.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    await (await browser.worker()).evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('keep', tab))`,
    );
    await panel.getByRole('button', { name: 'Kept' }).waitFor();
  });

  test('automatically, if the reader wants that, and never from an excluded site', async () => {
    await setPolicy({ on: true, keep: 'all' });
    await (await popupOver(HARVEST)).getByRole('button', { name: 'Kept' }).waitFor();
    await setPolicy({ excluded: ['127.0.0.1'] });
    const popup = await popupOver(BRIDGE);
    await headed(popup, BRIDGE.title);
    const page = await library('?page=people');
    await page.getByText(HARVEST.speaker).waitFor();
    expect(await page.getByText(BRIDGE.speaker).count()).toBe(0);
  });

  test('a kept article that has changed says so, and shows what', async () => {
    await setPolicy({ on: true, keep: 'all' });
    await (await popupOver(BRIDGE)).getByRole('button', { name: 'Kept' }).waitFor();
    await closePages(browser);
    const popup = await popupOver({
      ...BRIDGE,
      quote: BRIDGE.quote.replace('have been changed', 'have been tested'),
    });
    await popup.getByText('Changed since you read it').waitFor();
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'What changed' }).click();
    const page = await opened;
    await page.locator('del', { hasText: 'changed' }).waitFor();
    await page.locator('ins', { hasText: 'tested' }).waitFor();
  });

  test('what is gone, reworded, another’s and new is told apart', async () => {
    await setPolicy({ on: true, keep: 'all' });
    await summarized(
      hallPage([
        '“Nobody will drive over it before the cables have been changed,” said Marit Solheim.',
        '“The hall was never asked about the money,” said Duarte Peixoto.',
        '“We counted eleven cracks in the northern pier,” said Marit Solheim.',
      ]),
    );
    await closePages(browser);
    const popup = await summarized(
      hallPage([
        '“Nobody will drive over it before the cables have been tested,” said Marit Solheim.',
        '“The hall was never asked about the money,” said Anneke Vos.',
        '“Lorries of more than nine tonnes stay out until May,” said Duarte Peixoto.',
      ]),
    );
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'What changed' }).click();
    const page = await opened;
    const change = (kind: string) => page.locator(`.change.${kind}`);
    await change('reworded').locator('ins', { hasText: 'tested' }).waitFor();
    expect(await change('other-voice').locator('del, ins').allTextContents()).toEqual([
      'Duarte Peixoto',
      'Anneke Vos',
    ]);
    expect(await change('gone').textContent()).toContain('eleven cracks');
    expect(await change('new').textContent()).toContain('nine tonnes');
    expect(await page.locator('.change').count()).toBe(4);
  });
});

describe('a library file', () => {
  test('comes in, goes out the same, and a second time changes nothing', async () => {
    const lines = libraryLines(30);
    const page = await imported(lines, 'New: 30. Changed: 0. Known already: 0.');
    await says(page, 'New: 0. Changed: 0. Known already: 30.', () =>
      page.setInputFiles('input[type=file]', join(folder, 'library.ndjson')),
    );
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /whole library/ }).click();
    const path = await (await download).path();
    const out = gunzipSync(readFileSync(path)).toString().trim().split('\n');
    expect(out.sort()).toEqual([...lines].sort());
  });

  test('crafted to harm, or truncated, does no harm', async () => {
    const hostile = [
      '{"__proto__":{"polluted":true},"brief":{"article":{"text":"x"}}}',
      JSON.stringify({ brief: { article: { text: 'x'.repeat(100) }, quotes: [{ start: -1, end: 1e9 }] } }),
      '{"schema":99,"brief":{}}',
      'not json',
    ];
    const page = await imported(
      [...libraryLines(2), ...hostile],
      /New: 2\..*3 lines were no articles\..*1 line is from a newer version/,
    );
    expect(await page.evaluate('({}).polluted')).toBeUndefined();
  });
});

test('the reader decides who is who, and can take it back', async () => {
  const page = await importedWhole(40);
  await page.goto(`${base()}?page=person&id=okwuosa`);
  await page.getByRole('heading', { level: 1, name: 'Okwuosa' }).waitFor();
  await page.getByText('The surname alone.').waitFor();
  await page.getByRole('button', { name: 'Same', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Adaeze Okwuosa' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { level: 1, name: /^Okwuosa/ }).waitFor();
});

test('every state has an address: back and forward move between them', async () => {
  const page = await importedWhole(40);
  await page.getByRole('link', { name: 'Adaeze Okwuosa' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Adaeze Okwuosa' }).waitFor();
  await page.getByRole('link', { name: 'Check quotations' }).click();
  await page.getByRole('textbox').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Adaeze Okwuosa' }).waitFor();
  await page.goForward();
  await page.getByRole('textbox').waitFor();
});

test('a draft’s quotations are checked against what is kept', async () => {
  const page = await importedWhole(40);
  await page.getByRole('link', { name: 'Check quotations' }).click();
  await page
    .getByRole('textbox')
    .fill(
      '“Nobody knocked on a single door in valley number 3,” said Adaeze Okwuosa. “Bread will be cheap by the spring,” she said.',
    );
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('Not found', { exact: true }).waitFor();
  await page.locator('.verdicts h3', { hasText: /^Exact/ }).waitFor();
});

test('a draft is checked against the article in front too, even if it is not kept', async () => {
  await popupOver(BRIDGE);
  const page = await library('?page=check');
  await page.getByRole('textbox').fill(`“${BRIDGE.quote},” said ${BRIDGE.speaker}.`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.verdicts h3', { hasText: /^Exact/ }).waitFor();
  await page.getByRole('link', { name: /In the page/ }).waitFor();
  expect(await page.getByText('Kept copy').count()).toBe(0);
});

test('all of it is deleted from disk', async () => {
  const page = await importedWhole(10);
  await page.getByRole('button', { name: 'Delete…' }).press('Enter');
  await page.getByRole('button', { name: 'The whole library' }).click();
  await says(page, 'Deleted.', () => page.getByRole('button', { name: 'Delete', exact: true }).click());
  expect(await counted(page)).toEqual({ articles: 0, texts: 0, summary: 0 });
});

describe('deleted, nothing of it is on disk', () => {
  const said = (who: string, words: string) => [{ who, said: words }];
  const STORIES: Readonly<Record<string, Story>> = {
    site: {
      url: 'https://ferry.example/1',
      lines: said('Tove Lindqvist', 'The ferry turned at the lighthouse.'),
    },
    period: { published: '2026-02-10', lines: said('Ibrahim Sow', 'The kiln was cold by noon.') },
    person: { lines: said('Mele Tuimavave', 'Our nets came up empty twice.') },
    stays: { lines: said('Rosa Iturbe', 'The orchard is for everybody.') },
  };

  /** The library of those stories, each with an earlier reading; gives its page. */
  async function withAll(): Promise<Page> {
    const lines = Object.entries(STORIES).flatMap(([name, story]) => {
      const whole = {
        url: `https://news.example/${name}`,
        published: '2026-06-01',
        outlet: 'Nordlys',
        ...story,
      };
      const before = { ...whole, around: ['This paragraph was taken out later.'] };
      return [
        articleLine(keep(before, ['2026-06-02T08:00:00Z']), true),
        articleLine(keep(whole, ['2026-06-03T08:00:00Z'])),
      ];
    });
    return imported([...lines].reverse(), 'New: 4. Changed: 4.');
  }

  async function confirmed(page: Page): Promise<string> {
    const button = page.getByRole('alert').getByRole('button', { name: 'Delete', exact: true });
    await says(page, 'Deleted.', () => button.press('Enter'));
    return everythingOnDisk(page);
  }

  test.each([
    ['site', 'ferry.example', ''],
    ['period', 'Everything from 2026-02-09 to 2026-02-15', '?from=2026-02-09&to=2026-02-15'],
    ['person', 'All articles that quote this person', '?page=person&id=mele+tuimavave'],
  ])('of a %s', async (kind, choice, state) => {
    const page = await withAll();
    const { who, said: words } = STORIES[kind]!.lines[0]!;
    const before = await everythingOnDisk(page);
    expect(before.split(words)).toHaveLength(5);
    await page.goto(`${base()}${state}`);
    // With the key: the button stands under what is still being filled in.
    await page.getByRole('button', { name: 'Delete…' }).press('Enter');
    if (kind === 'site') await page.getByPlaceholder('news.example').fill(choice);
    if (kind === 'site') await page.keyboard.press('Enter');
    else await page.getByRole('button', { name: choice }).press('Enter');
    const after = await confirmed(page);
    for (const gone of [words, who!, who!.toLowerCase()]) expect(after).not.toContain(gone);
    expect(after).toContain(STORIES.stays!.lines[0]!.said);
    expect(await counted(page)).toEqual({ articles: 3, texts: 3, summary: 3 });
  });

  test('by its age, as soon as another is kept', async () => {
    await setPolicy({ on: true, retention: 90 });
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const lines = [
      articleLine(keep({ url: 'https://news.example/old', ...STORIES.site! }, [daysAgo(91)])),
      articleLine(keep({ url: 'https://news.example/new', ...STORIES.stays! }, [daysAgo(89)])),
    ];
    const page = await imported(lines, 'New: 2.');
    const popup = await popupOver(BRIDGE);
    await popup.getByRole('button', { name: 'Keep', exact: true }).click();
    await popup.getByRole('button', { name: 'Kept' }).waitFor();
    const after = await everythingOnDisk(page);
    expect(after).not.toContain('lighthouse');
    expect(after).toContain('orchard');
    expect(await counted(page)).toEqual({ articles: 2, texts: 2, summary: 2 });
  });
});

function base(): string {
  return `chrome-extension://${browser.extensionId}/library.html`;
}

function library(search = ''): Promise<Page> {
  return browser.openExtensionPage(`library.html${search}`);
}

/** The library page, once it has imported these lines and says this of it. */
async function imported(lines: readonly string[], outcome: string | RegExp): Promise<Page> {
  const file = join(folder, 'library.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const page = await library();
  await page.locator('.empty').waitFor();
  await says(page, outcome, () => page.setInputFiles('input[type=file]', file));
  return page;
}

/** The page of a library of so many articles, once all of it is there: it draws its first screen before the rest. */
async function importedWhole(articles: number): Promise<Page> {
  const page = await imported(libraryLines(articles), `New: ${articles}`);
  await page
    .locator('.search .num')
    .filter({ hasText: `${articles} articles` })
    .waitFor();
  return page;
}

/** A news page with these paragraphs between two others. */
function hallPage(paragraphs: readonly string[]): string {
  const around = newsPage(BRIDGE).split(/<p>.*<\/p>/s);
  const hall =
    'The council heard the report in a full hall on Wednesday evening, and the questions went on until the caretaker began to put the chairs away.';
  return around.join([hall, ...paragraphs, hall].map((text) => `<p>${text}</p>`).join('\n'));
}

/** The popup over a page of one address, once its brief is kept. */
async function summarized(html: string): Promise<Page> {
  const popup = await browser.openPopup(await browser.open(browser.site.put('/hall.html', html)));
  await popup.getByRole('button', { name: 'Kept' }).waitFor();
  return popup;
}

async function popupOver(article: TestArticle): Promise<Page> {
  const page = await browser.open(
    browser.site.put(`/${article.speaker.replace(' ', '-')}.html`, newsPage(article)),
  );
  const popup = await browser.openPopup(page);
  await headed(popup, article.title);
  return popup;
}

async function setPolicy(change: object): Promise<void> {
  const nothing = { on: false, keep: 'hand', sites: [], excluded: [], retention: null };
  await (await browser.worker()).evaluate(
    `chrome.storage.local.get('library').then(({ library }) => chrome.storage.local.set({ library: { ...(library ?? ${JSON.stringify(nothing)}), ...${JSON.stringify(change)} } }))`,
  );
}
