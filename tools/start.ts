import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { requireBrowser } from './browsers.ts';
import { buildExtension, FIXTURES, ROOT } from './build.ts';
import { type Chromium, launchChromium, settled } from './chromium.ts';
import { type Site, servePages } from './site.ts';

/** Where screenshots go; git ignores it. */
const SHOTS = `${ROOT}.pullquote`;

/** `npm start [-- URL-or-FILE]`: the built extension in a browser of this machine, its brief open over a page. */
async function start(wanted: string | undefined): Promise<void> {
  const browser = requireBrowser('chromium');
  console.log('Building the extension.');
  const extension = await buildExtension('chrome');
  const site = await servePages(FIXTURES);
  const url = addressOf(wanted, site);
  const headless = !hasDisplay();
  console.log(`Opening ${url} in ${browser.name}${headless ? ', without a display' : ''}.`);
  const chromium = await launchChromium({
    executable: browser.path,
    extension,
    headless,
    args: ['--window-size=1280,900'],
  });
  try {
    const page = await chromium.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const popup = await chromium.openPopup(page);
    if (headless) await showWithoutDisplay(chromium, popup);
    else await stayOpen(chromium);
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** The address to open: as given, or a file served from this machine, or the sample article. Throws on neither. */
function addressOf(wanted: string | undefined, site: Site): string {
  if (!wanted) return `${site.origin}/sample-article.html`;
  if (/^https?:\/\//i.test(wanted)) return wanted;
  const file = resolve(wanted);
  if (!existsSync(file)) throw new Error(`${wanted} is neither an http address nor a file.`);
  return site.put(`/${encodeURIComponent(basename(file))}`, { body: readFileSync(file) });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen({ context }: Chromium): Promise<void> {
  console.log('The brief is open over the page. Close the browser to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

/** The same click with nobody to look: prints the brief, and leaves pictures of the popup and the side panel. */
async function showWithoutDisplay({ openPanel }: Chromium, popup: Page): Promise<void> {
  await settled(popup);
  const words = await popup.locator('body').innerText();
  mkdirSync(SHOTS, { recursive: true });
  await popup.screenshot({ path: `${SHOTS}/popup.png` });
  const panel = await openPanel(popup);
  await settled(panel);
  await panel.screenshot({ path: `${SHOTS}/panel.png` });
  console.log(`\n${words.replace(/\n{3,}/g, '\n\n').trim()}\n`);
  console.log(`Pictures: ${relative('.', SHOTS)}/popup.png and ${relative('.', SHOTS)}/panel.png`);
}

start(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
