import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../tools/build.ts';
import { settled } from '../../tools/chromium.ts';
import { STILL } from './still-pages.ts';
import { type BrowserUnderTest, startBrowser } from './watched-browser.ts';

/**
 * `npm run corpus:first-screens -- DIR [NAME…] [--pictures=DIR]`: what the popup shows before it is scrolled, of saved
 * pages (.html, .html.gz) whose names begin with one of the words, each read by a real click in real Chromium. Of the
 * pages that quote somebody at least five times it reports on how many a whole quote stands there with its voice.
 */
const QUOTE_RICH = 5;
const AT_MOST = 40;

const args = process.argv.slice(2);
const pictures = args.find((arg) => arg.startsWith('--pictures='))?.slice('--pictures='.length);
const [folder = '', ...words] = args.filter((arg) => !arg.startsWith('--'));
if (!folder || !existsSync(folder)) {
  console.error('Which folder? npm run corpus:first-screens -- DIR [NAME…]');
  process.exit(2);
}
const names = readdirSync(resolve(folder))
  .filter((name) => /\.html(?:\.gz)?$/.test(name))
  .filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)))
  .sort();
if (pictures) mkdirSync(pictures, { recursive: true });

interface FirstScreen {
  /** Quotes word for word in the brief. */
  readonly quotes: number;
  /** The words of the first whole quote in sight and its voice, or null. */
  readonly quote: string | null;
}

/** Runs in the popup, as text: compiled for Node it would call helpers that are not there. */
const LOOK = `(() => {
  const top = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0;
  const bottom = document.querySelector('.toolbar')?.getBoundingClientRect().top ?? innerHeight;
  const inSight = (element) => {
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1;
  };
  const seen = [...document.querySelectorAll('.lead, .run li.quote')].find((item) => {
    const words = item.querySelector('.words');
    const cut = words.scrollHeight > words.clientHeight + 2;
    return !cut && inSight(words) && inSight(item.closest('.lead, .run').querySelector('.who'));
  });
  const voice = seen?.closest('.lead, .run').querySelector('.who').textContent.trim();
  const said = seen?.querySelector('.words').textContent.trim().slice(0, 60);
  return { quotes: document.querySelectorAll('.lead, .run q.words').length, quote: seen ? voice + ': ' + said : null };
})()`;

await buildExtension('chrome');
const browser = await startBrowser({ pages: resolve(folder), headers: STILL });
let rich = 0;
let whole = 0;
for (const name of names) {
  if (rich === AT_MOST) break;
  const screen = await firstScreen(browser, name);
  if (!screen || screen.quotes < QUOTE_RICH) continue;
  rich += 1;
  if (screen.quote) whole += 1;
  console.log(`${screen.quote ? 'whole' : 'NONE '}  ${name}: ${screen.quotes} quotes. ${screen.quote ?? ''}`);
}
await browser.end();
console.log(`${whole} of ${rich} quote-rich pages show a whole quote with its voice on the first screen`);

async function firstScreen(
  { context, site, openPopup }: BrowserUnderTest,
  name: string,
): Promise<FirstScreen | null> {
  const page = await context.newPage();
  try {
    await page.goto(`${site.origin}/${name.replace(/\.gz$/, '')}`, { waitUntil: 'domcontentloaded' });
    const popup = await openPopup(page);
    await settled(popup);
    if ((await popup.locator('.surface.is-brief').count()) === 0) return null;
    const screen = await popup.evaluate<FirstScreen>(LOOK);
    if (pictures) await picture(popup, `${pictures}/${name}.png`);
    return screen;
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  } finally {
    await page.close();
  }
}

async function picture(popup: Page, path: string): Promise<void> {
  await popup.screenshot({ path }).catch(() => undefined);
}
