import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { requireBrowser } from './browsers.ts';
import { buildExtension, FIXTURES, ROOT } from './build.ts';
import { launchChromium, settled } from './chromium.ts';
import { servePages } from './site.ts';

/**
 * `npm run pictures`: the pictures of the README and the stores, taken of the build itself. The sample article is
 * read by a real click; popup, side panel and page are photographed as they are and laid side by side.
 */
const PICTURES = `${ROOT}docs`;
/** What the first page shows of the product. */
const FIRST_RUN = `${ROOT}public/pictures`;

const site = await servePages(FIXTURES);
const { context, openPopup, openPanel, close } = await launchChromium({
  executable: requireBrowser('chromium').path,
  extension: await buildExtension('chrome'),
  headless: true,
  args: ['--screen-info={1600x1400 devicePixelRatio=2}', '--window-size=1100,960'],
});
const article = await context.newPage();
await article.goto(`${site.origin}/sample-article.html`);
const popup = await openPopup(article);
await settled(popup);
const popupPicture = await picture(popup);
mkdirSync(FIRST_RUN, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  writeFileSync(`${FIRST_RUN}/popup-${colorScheme}.png`, await shot(popup));
}
await popup.emulateMedia({ colorScheme: 'light' });

const panel = await openPanel(popup);
await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
await settled(panel);
await panel.getByRole('link', { name: 'Quotes' }).click();
await panel.locator('[data-section=quotes]', { hasText: 'the boats are the first to know' }).click();
await panel.locator('.here > span', { hasText: /./ }).waitFor();
const panelPicture = await picture(panel);
const articlePicture = await picture(article);

mkdirSync(PICTURES, { recursive: true });
const sheet = await context.newPage();
await sheet.setViewportSize({ width: 1280, height: 800 });
await sheet.setContent(sheetOf(popupPicture, panelPicture, articlePicture));
await sheet.screenshot({ path: `${PICTURES}/pullquote.png` });
await close();
await site.close();

async function picture(page: Page): Promise<string> {
  return `data:image/png;base64,${(await shot(page)).toString('base64')}`;
}

/** A window as it looks where the scrollbar lies over the page: without the empty strip that is kept for one. */
async function shot(page: Page): Promise<Buffer> {
  const [width, height] = await page.evaluate(() => [document.body.clientWidth, innerHeight] as const);
  return page.screenshot({ clip: { x: 0, y: 0, width, height } });
}

function sheetOf(popupShot: string, panelShot: string, articleShot: string): string {
  return `<!doctype html><style>
    body { margin: 0; height: 800px; overflow: hidden; background: #d9d5cc; position: relative }
    img { position: absolute; border-radius: 12px; box-shadow: 0 1px 2px #0003, 0 10px 36px #0003 }
    .article { width: 760px; left: 470px; top: 130px; border-radius: 8px }
    .popup { width: 380px; left: 44px; top: 56px }
    .panel { height: 700px; right: 44px; top: 50px }
  </style>
  <img class="article" src="${articleShot}"><img class="popup" src="${popupShot}"><img class="panel" src="${panelShot}">`;
}
