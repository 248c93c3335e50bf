import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { settled } from '../../../tools/chromium.ts';
import type { BrowserUnderTest } from '../../browser/watched-browser.ts';
import { emptyPopupExtension } from './empty-popup.ts';

/** Milliseconds from real clicks on the toolbar to what was painted then. */
export interface Click {
  /** Until the brief stood there, in a popup that read the page. */
  readonly brief: number;
  /** Until the first picture of the same popup. */
  readonly firstPicture: number;
  /** Until the brief stood there the next time: it was kept. */
  readonly keptBrief: number;
  /** Until a popup of the same size with one word in it was painted. */
  readonly emptyPopup: number;
  /** The longest time in which the page could do nothing else while it was read. */
  readonly heldUp: number;
}

export interface ClickMeter {
  /** Null where the page gave no brief. `emptyFirst` changes the order, so that neither always comes second. */
  measure(page: Page, emptyFirst: boolean): Promise<Click | null>;
  end(): void;
}

/** Opens the popup once over `page`, to learn its size and to have everything loaded from the disk once. */
export async function clickMeter(browser: BrowserUnderTest, page: Page): Promise<ClickMeter> {
  const popup = await browser.openPopup(page);
  await settled(popup);
  const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await popup.close();
  const folder = emptyPopupExtension(size);
  const emptyId = await browser.loadExtension(folder);
  await (await browser.openPopup(page, emptyId)).close();

  const empty = async (on: Page): Promise<number> => {
    const clicked = now();
    const opened = await browser.openPopup(on, emptyId);
    const { first } = await paints(opened);
    await opened.close();
    return first - clicked;
  };
  const ours = async (on: Page): Promise<{ brief: number; first: number } | null> => {
    const clicked = now();
    const opened = await browser.openPopup(on);
    await settled(opened);
    const isBrief = (await opened.locator('.surface.is-brief').count()) > 0;
    const { first, largest } = await paints(opened);
    await opened.close();
    return isBrief ? { brief: largest - clicked, first: first - clicked } : null;
  };
  return {
    measure: async (on, emptyFirst) => {
      const before = emptyFirst ? await empty(on) : null;
      await on.evaluate(BEAT);
      const read = await ours(on);
      const heldUp = await on.evaluate<number>('longestPause');
      if (!read) return null;
      const kept = await ours(on);
      const emptyPopup = before ?? (await empty(on));
      return {
        brief: read.brief,
        firstPicture: read.first,
        keptBrief: kept?.brief ?? Number.NaN,
        emptyPopup,
        heldUp,
      };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const now = (): number => performance.timeOrigin + performance.now();

/** When the popup was first painted, and when the largest text of it was: that of the brief. Epoch milliseconds. */
function paints(popup: Page): Promise<{ first: number; largest: number }> {
  return popup.evaluate<{ first: number; largest: number }>(`new Promise((resolve) => {
    const at = { first: 0, largest: 0 };
    const see = (type, name) => new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) at[name] ||= 0, at[name] = entry.startTime;
      if (at.first && at.largest) setTimeout(() => resolve({
        first: performance.timeOrigin + at.first,
        largest: performance.timeOrigin + at.largest,
      }), 100);
    }).observe({ type, buffered: true });
    see('paint', 'first');
    see('largest-contentful-paint', 'largest');
  })`);
}

/** In the page: keeps the longest time between two beats that come every few milliseconds when nothing else runs. */
const BEAT = `
  globalThis.longestPause = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.longestPause = Math.max(globalThis.longestPause, now - last - 4);
    last = now;
  }, 4);
  undefined;`;
