import type { CDPSession, Page } from 'playwright-core';

/** What a page's process holds for it, after everything that nobody holds has been collected. */
export interface Heap {
  /** Bytes of the JavaScript heap in use. */
  readonly bytes: number;
  /** DOM nodes alive, also in documents that are not shown. */
  readonly nodes: number;
}

/** Gives what weighs a page again and again. */
export async function heapOf(page: Page): Promise<() => Promise<Heap>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async () => {
    // A second round takes what only the first let go.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes };
  };
}
