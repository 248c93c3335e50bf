/** In Firefox: pages that fight back, another site with eyes on a pinned brief, pages that are zoomed, the add-on loaded anew. */
import { expect, test } from 'vitest';
import { BRIDGE, eyesOf, HARVEST, newsPage } from '../articles.ts';
import { hostilePage, QUOTED, READ_ALL_THE_SAME } from '../trust/hostile-article.ts';
import { until, useFirefox } from './harness.ts';

const firefox = useFirefox();

const HEADLINE = `document.querySelector('.surface.is-brief h1')?.textContent ?? ''`;
const QUOTES = `document.querySelector('.runs')?.textContent ?? ''`;
const FOLLOWING = `document.querySelector('.page-bar .now')?.textContent`;
const MARKS = `[...(CSS.highlights.get('pullquote-passage') ?? [])].map(String)`;
const PATIENCE = 120_000;

/** Of the attacks on Chromium those on the document: a page's own built-ins and frames are met by the driver, too. */
const ON_THE_DOCUMENT = READ_ALL_THE_SAME.filter(([attack]) =>
  /form|named elements|forged|bodies/.test(attack),
);

test.for(ON_THE_DOCUMENT)('read all the same: %s', { timeout: PATIENCE }, async ([, attack]) => {
  const page = await firefox.open(firefox.site.put('/hostile.html', hostilePage(attack)));
  await firefox.clickToolbar();
  await until(async () => (await firefox.inPopup<string>(QUOTES)).includes(QUOTED));
  expect(await firefox.inPopup(`document.body.innerText`)).not.toContain('forged');
  await firefox.closeTab(page);
});

test(
  'a page is left as it was, and reaches nothing of the extension',
  async () => {
    const page = await firefox.open(firefox.site.put('/untouched.html', newsPage(BRIDGE)));
    const look = () =>
      firefox.evaluate(page, `[document.documentElement.outerHTML, Object.keys(globalThis).sort()]`);
    const before = await look();
    await firefox.clickToolbar();
    await until(async () => (await firefox.inPopup(HEADLINE)) === BRIDGE.title);
    const base = await firefox.inPopup<string>('location.origin');
    await firefox.clickInPopup('[data-section=quotes]');
    await until(async () => (await firefox.evaluate<string[]>(page, MARKS)).length === 1);
    expect(await look()).toEqual(before);
    expect(await firefox.evaluate(page, `[...CSS.highlights.keys()]`)).toEqual(['pullquote-passage']);
    const reached = await firefox.evaluate(
      page,
      `Promise.all(['popup.html', 'article-reader.js', 'manifest.json'].map((file) => fetch('${base}/' + file).then(() => file, () => null)))`,
    );
    expect(reached).toEqual([null, null, null]);
    await firefox.closeTab(page);
  },
  PATIENCE,
);

const FAR = '<div style="height:3000px"></div>';
const IN_SIGHT = `(() => {
  const range = [...(CSS.highlights.get('pullquote-passage') ?? [])][0];
  const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
  return top >= 0 && bottom <= innerHeight;
})()`;

test.for<readonly [how: string, style: string, zoom: number]>([
  ['zoomed by the reader', '', 3],
  ['zoomed by itself', 'html{zoom:.4}', 1],
  ['turned by a right angle', 'article{transform:rotate(90deg)}', 1],
  ['made smaller as a whole', 'body{transform:scale(.5);transform-origin:0 0}', 1],
])('a passage is brought into view in a page %s', { timeout: PATIENCE }, async ([, style, zoom]) => {
  const page = await firefox.open(
    firefox.site.put('/zoomed.html', newsPage(BRIDGE, { before: FAR, after: FAR, style })),
  );
  await firefox.inWindow(`(gBrowser.selectedBrowser.fullZoom = ${zoom})`);
  await firefox.clickToolbar();
  await until(async () => (await firefox.inPopup(HEADLINE)) === BRIDGE.title);
  await firefox.clickInPopup('[data-section=quotes]');
  await until(() => firefox.evaluate(page, IN_SIGHT));
  await firefox.closeTab(page);
});

test(
  'a site that took the tab learns nothing of the brief that was pinned before',
  async () => {
    firefox.site.put('/bait.html', eyesOf(HARVEST, BRIDGE));
    const bait = `${firefox.site.otherOrigin}/bait.html`;
    const page = await firefox.open(bait);
    await firefox.chooseFromMenu(page, 'h1', 'Summarize this page');
    await until(() => firefox.sidebarIsOpen());
    await until(async () => (await firefox.inSidebar(HEADLINE)) === HARVEST.title);
    await choose(2);
    await firefox.answerPrompt('allow');
    await until(async () => (await firefox.inSidebar(FOLLOWING)) === 'Follow: this site');

    await goTo(page, firefox.site.put('/page.html', newsPage(BRIDGE)));
    await firefox.chooseFromMenu(page, 'h1', 'Summarize this page');
    await until(async () => (await firefox.inSidebar(HEADLINE)) === BRIDGE.title);
    await choose(4);
    await goTo(page, bait);
    await firefox.evaluate(page, 'void seen.splice(0)');
    await firefox.clickInSidebar('[data-section=quotes]');
    await until(() =>
      firefox.inSidebar<boolean>(`document.querySelector('.overlay').textContent.includes('not in front')`),
    );
    expect(await firefox.inSidebar(HEADLINE)).toBe(BRIDGE.title);
    expect(await firefox.evaluate(page, 'seen')).toEqual([]);
    expect(await firefox.evaluate(page, '[...CSS.highlights.keys()]')).toEqual([]);
  },
  PATIENCE,
);

test(
  'when the add-on is loaded anew, the next click works on a page that still has the old scripts',
  async () => {
    const page = await firefox.open(firefox.site.put('/again.html', newsPage(HARVEST)));
    await firefox.chooseFromMenu(page, 'h1', 'Summarize this page');
    await until(async () => (await firefox.inSidebar(HEADLINE)) === HARVEST.title);
    await firefox.clickInSidebar('[data-section=quotes]');
    await until(async () => (await firefox.evaluate<string[]>(page, MARKS)).length === 1);
    await firefox.reloadAddOn();
    await firefox.inWindow('(SidebarController.hide(), null)');
    await firefox.clickToolbar();
    await until(async () => (await firefox.inPopup(HEADLINE)) === HARVEST.title);
    await firefox.clickInPopup('[data-section=quotes]');
    await until(async () => (await firefox.evaluate<string[]>(page, MARKS)).length === 1);
  },
  PATIENCE,
);

/** Chooses a line of the menu in the sidebar's top row. */
async function choose(line: number): Promise<void> {
  await firefox.clickInSidebar('.page-bar .menu > button');
  await until(() => firefox.inSidebar(`Boolean(document.querySelector('.page-bar [role^=menuitem]'))`));
  await firefox.clickInSidebar(`.page-bar [role^=menuitem]:nth-of-type(${line})`);
}

async function goTo(page: string, url: string): Promise<void> {
  await firefox.evaluate(page, `void (location.href = ${JSON.stringify(url)})`);
  await until(() =>
    firefox.evaluate(page, `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
  );
}
