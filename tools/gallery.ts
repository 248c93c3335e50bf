import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { VIEW_NAMES } from '../tests/fixtures/view-states.ts';
import { buildViews, startViewHarness } from './view-harness.ts';

/*
 * `npm run gallery [-- WORD…]`: a picture of every view state and gesture whose name holds one of the words (all without any), in
 * light and dark, three widths and three languages, and a page that shows them together: .pullquote/gallery/index.html.
 */

const FOLDER = fileURLToPath(new URL('../.pullquote/gallery/', import.meta.url));
const WIDTHS = [320, 380, 600];
/** The heights of a picture: that of a usual panel, and where a very long view is cut. */
const LOW = 700;
const HIGH = 2400;
const THEMES = ['light', 'dark'];
const LOCALES = ['en', 'de', 'ar'];

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

const wanted = process.argv.slice(2);
const names = [...VIEW_NAMES, ...Object.keys(GESTURES)].filter(
  (name) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await buildViews();
const harness = await startViewHarness();
try {
  for (const theme of THEMES) {
    for (const locale of LOCALES) {
      for (const width of WIDTHS) {
        const page = await harness.browser.newPage({
          viewport: { width, height: LOW },
          deviceScaleFactor: 1,
        });
        for (const name of names) {
          const gesture = GESTURES[name];
          await page.goto(harness.url(`view=${gesture?.view ?? name}&theme=${theme}&locale=${locale}`));
          await page.waitForSelector('#app > *');
          await gesture?.make(page);
          // As high as what it holds, but for what stands over the window: a menu, a dialog.
          const height = gesture?.over
            ? LOW
            : await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width, height: Math.min(Math.max(height, LOW), HIGH) });
          await page.screenshot({ path: `${FOLDER}${name}-${theme}-${locale}-${width}.png` });
          await page.setViewportSize({ width, height: LOW });
          await page.emulateMedia({ media: null });
        }
        await page.close();
      }
    }
  }
} finally {
  await harness.close();
}

const pictures = names.map((name) => {
  const row = THEMES.flatMap((theme) =>
    LOCALES.flatMap((locale) =>
      WIDTHS.map(
        (width) =>
          `<figure><img src="${name}-${theme}-${locale}-${width}.png" width="${width}" loading="lazy" alt=""><figcaption>${theme} ${locale} ${width}</figcaption></figure>`,
      ),
    ),
  );
  return `<h2 id="${name}">${name}</h2><div>${row.join('')}</div>`;
});
writeFileSync(
  `${FOLDER}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;margin:2rem;background:#cfcac0}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}figure{margin:0}img{display:block;box-shadow:0 1px 6px #0003}</style>${pictures.join('\n')}\n`,
);
console.log(
  `${names.length} states, ${names.length * THEMES.length * LOCALES.length * WIDTHS.length} pictures: ${FOLDER}index.html`,
);
