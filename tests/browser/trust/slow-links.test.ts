import { expect, test } from 'vitest';
import { BRIDGE, newsPage, paragraphs } from '../articles.ts';
import { startBrowser } from '../harness.ts';
import { chooseFromMenu, headed } from '../steps.ts';

const MEGABYTES = 5_000_000;

/** Pages made to be slow: boxes in one another whose names make the reader look at all that is in them. */
const SLOW: readonly [kind: string, box: string][] = [
  ['bylines in bylines', '<div class="byline">by x '],
  ['hidden boxes in hidden boxes', '<div hidden>y '],
];

test.each(SLOW)(
  'a linked page of 5 MB, %s, comes to an end, and the panel answers meanwhile',
  async (_, box) => {
    const browser = await startBrowser();
    try {
      const body = newsPage(BRIDGE, {
        after: box.repeat(MEGABYTES / box.length) + paragraphs(BRIDGE).repeat(5),
      });
      const link = browser.site.put('/slow.html', body).replace('127.0.0.1', 'localhost');
      const page = await browser.open(browser.site.put('/page.html', newsPage(BRIDGE)));
      const panel = await browser.openPanel(await browser.openPopup(page));
      await headed(panel, BRIDGE.title);
      await browser.answerAllow('http://localhost');
      await browser.answerAllow('https://localhost');
      await page.bringToFront();
      await chooseFromMenu(browser, { menuItemId: 'link', linkUrl: link });
      await headed(panel, 'This link has not been read yet.');
      await panel.evaluate(watchThread);
      await panel.getByRole('button', { name: 'Allow and read' }).click();
      await expect.poll(() => browser.site.requests).toContain('/slow.html');
      const ended = panel.getByRole('heading', {
        level: 1,
        name: /The linked page takes too long to read|Old bridge at Harlow|does not look like/,
      });
      await ended.waitFor({ timeout: 60_000 });
      const { longest, took } = await panel.evaluate(threadWatched);
      expect(longest, 'milliseconds for which the panel did not answer').toBeLessThan(5000);
      expect(took).toBeLessThan(45_000);
    } finally {
      await browser.end();
    }
  },
  200_000,
);

interface Watched {
  began: number;
  last: number;
  longest: number;
}

/** Runs in the panel: how long its thread was not free at a stretch. */
function watchThread(): void {
  const now = performance.now();
  const watched: Watched = { began: now, last: now, longest: 0 };
  (window as unknown as { watched: Watched }).watched = watched;
  setInterval(() => {
    const at = performance.now();
    watched.longest = Math.max(watched.longest, at - watched.last);
    watched.last = at;
  }, 50);
}

function threadWatched(): { longest: number; took: number } {
  const { longest, last, began } = (window as unknown as { watched: Watched }).watched;
  return { longest: Math.max(longest, performance.now() - last), took: performance.now() - began };
}
