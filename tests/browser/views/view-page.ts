import type { Page } from 'playwright-core';
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
  beforeAll(async () => {
    harness = await startViewHarness();
    page = await harness.browser.newPage();
  });
  afterAll(() => harness?.close());
  let loaded = '';
  let size = '';
  return async (view, { theme = 'light', locale = 'en', width = 380, height = 700, fixed = false } = {}) => {
    // Set again, the same size costs as much as another.
    if (size !== `${width} × ${height}`) await page.setViewportSize({ width, height });
    size = `${width} × ${height}`;
    const query = `theme=${theme}&locale=${locale}${fixed ? '&fixed' : ''}`;
    const address = harness.url(view, query);
    const document = address.replace(`view=${view}&`, '');
    if (document !== loaded) {
      await page.goto(address);
      loaded = document;
    }
    // Made anew even where it is the view shown before.
    await page.evaluate((name) => {
      window.showView('');
      window.showView(name);
      window.calls = [];
      window.scrollTo(0, 0);
    }, view);
    return page;
  };
}
