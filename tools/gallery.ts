import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { VIEW_NAMES, VIEW_STATES } from '../tests/fixtures/view-states.ts';
import { buildViews, startViewHarness } from './view-harness.ts';

/*
 * `npm run gallery [-- WORD…]`: a picture of every view state and gesture whose name holds one of the words (all without any), from
 * 240 to 1,100 px, in both themes, three languages, at 200 % and in forced colours, and a page that shows them together:
 * .pullquote/gallery/index.html.
 */

const FOLDER = fileURLToPath(new URL('../.pullquote/gallery/', import.meta.url));
/** The heights of a picture: that of a usual panel, and where a very long view is cut. */
const LOW = 700;
const HIGH = 2400;

/** One way to look at a view: `zoom` as the browser does it, `forced` the system's few colours. */
interface Look {
  readonly theme: 'light' | 'dark';
  readonly locale: 'en' | 'de' | 'ar';
  readonly width: number;
  readonly zoom?: number;
  readonly forced?: boolean;
}

/** From the narrowest sidebar to a panel drawn wide; each language and each theme at the width that is hardest for it. */
const IN_SURFACES: readonly Look[] = [
  { theme: 'light', locale: 'en', width: 400 },
  { theme: 'dark', locale: 'en', width: 400 },
  { theme: 'light', locale: 'de', width: 240 },
  { theme: 'dark', locale: 'de', width: 360 },
  { theme: 'light', locale: 'ar', width: 360 },
  { theme: 'light', locale: 'de', width: 600 },
  { theme: 'light', locale: 'en', width: 360, zoom: 2 },
  { theme: 'light', locale: 'en', width: 400, forced: true },
];

/** Pages of a tab. */
const IN_TABS: readonly Look[] = [
  { theme: 'light', locale: 'en', width: 1100 },
  { theme: 'dark', locale: 'de', width: 1100 },
  { theme: 'light', locale: 'de', width: 360 },
  { theme: 'dark', locale: 'ar', width: 600 },
  { theme: 'light', locale: 'de', width: 640, zoom: 2 },
  { theme: 'light', locale: 'en', width: 600, forced: true },
];

const LOOKS = [...IN_SURFACES, ...IN_TABS];

function nameOf({ theme, locale, width, zoom, forced }: Look): string {
  return [theme, locale, width, zoom && `${zoom * 100}%`, forced && 'forced'].filter(Boolean).join('-');
}

/** What is seen only after a gesture: the view it is made in, the gesture, and whether it opens something over the view. */
interface Gesture {
  readonly view: string;
  readonly make: (page: Page) => Promise<unknown>;
  readonly over?: boolean;
}

const GESTURES: Readonly<Record<string, Gesture>> = {
  'menu-save': { view: 'brief', over: true, make: (page) => page.locator('.menu > button').first().click() },
  'menu-more': {
    view: 'brief-panel',
    over: true,
    make: (page) => page.locator('.menu > button').last().click(),
  },
  help: { view: 'brief', over: true, make: (page) => page.keyboard.press('?') },
  current: { view: 'brief', make: (page) => page.locator('.quote').nth(2).click() },
  painted: { view: 'brief-panel', make: (page) => page.locator('.tool.paint').dispatchEvent('click') },
  'template-editor': {
    view: 'options-used',
    make: (page) => page.locator('.templates .tools button').nth(2).click(),
  },
  print: { view: 'brief', make: (page) => page.emulateMedia({ media: 'print' }) },
};

function viewOf(name: string): string {
  return GESTURES[name]?.view ?? name;
}

function looksAt(name: string): readonly Look[] {
  return viewOf(name) in VIEW_STATES ? IN_SURFACES : IN_TABS;
}

const wanted = process.argv.slice(2);
const names = [...VIEW_NAMES, ...Object.keys(GESTURES)].filter(
  (name) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await buildViews();
const harness = await startViewHarness();
try {
  for (const look of LOOKS) {
    const { theme, locale, width, zoom = 1, forced } = look;
    // Zoomed in, the window holds fewer of the page's own pixels, each as large as two of the screen.
    const seen = { width: width / zoom, height: LOW / zoom };
    const page = await harness.browser.newPage({ viewport: seen, deviceScaleFactor: zoom });
    for (const name of names.filter((name) => looksAt(name).includes(look))) {
      const gesture = GESTURES[name];
      await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
      await page.goto(harness.url(viewOf(name), `theme=${theme}&locale=${locale}`));
      await page.waitForSelector('#app > *');
      await gesture?.make(page);
      // As high as what it holds, but for what stands over the window: a menu, a dialog.
      const height = gesture?.over
        ? seen.height
        : await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...seen, height: Math.min(Math.max(height, seen.height), HIGH) });
      await page.screenshot({ path: `${FOLDER}${name}-${nameOf(look)}.png` });
      await page.setViewportSize(seen);
      await page.emulateMedia({ media: null });
    }
    await page.close();
  }
} finally {
  await harness.close();
}

const pictures = names.map((name) => {
  const row = looksAt(name).map(
    (look) =>
      `<figure><img src="${name}-${nameOf(look)}.png" width="${look.width}" loading="lazy" alt=""><figcaption>${nameOf(look)}</figcaption></figure>`,
  );
  return `<h2 id="${name}">${name}</h2><div>${row.join('')}</div>`;
});
writeFileSync(
  `${FOLDER}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;margin:2rem;background:#cfcac0}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}figure{margin:0}img{display:block;box-shadow:0 1px 6px #0003}</style>${pictures.join('\n')}\n`,
);
console.log(`${names.length} states, ${names.flatMap(looksAt).length} pictures: ${FOLDER}index.html`);
