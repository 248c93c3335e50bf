import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startViewHarness, type ViewHarness } from '../../../tools/view-harness.ts';

export interface ViewOptions {
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** The popup's own width instead of the window's. */
  readonly fixed?: boolean;
}

/** One harness for a test file: call at its top, and open views with what it gives. */
export function useViews(): (view: string, options?: ViewOptions) => Promise<Page> {
  let harness: ViewHarness;
  let page: Page;
  let screen: CDPSession;
  beforeAll(async () => {
    harness = await startViewHarness();
    page = await harness.browser.newPage();
    screen = await page.context().newCDPSession(page);
  });
  afterAll(() => harness?.close());
  let loaded = '';
  let size = '';
  return async (view, { theme = 'light', locale = 'en', width = 380, height = 700, fixed = false } = {}) => {
    // The page's alone: Playwright would size the window too, which takes longer than most views.
    if (size !== `${width} × ${height}`) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await screen.send('Emulation.setDeviceMetricsOverride', metrics);
      size = `${width} × ${height}`;
    }
    const how = `theme=${theme}&locale=${locale}${fixed ? '&fixed' : ''}`;
    const address = harness.url(view, how);
    const [document = ''] = address.split('?');
    if (document !== loaded) {
      await page.goto(address);
      loaded = document;
    }
    // Made anew even where it is the view shown before.
    await page.evaluate(
      ([name, as]) => {
        window.showView('', as);
        window.showView(name);
        window.calls = [];
        window.scrollTo(0, 0);
      },
      [view, how] as const,
    );
    return page;
  };
}
