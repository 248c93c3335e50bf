import { type Browser, browser } from 'wxt/browser';
import { tabInFront } from './tab-in-front.ts';

/**
 * What a popup begins before its own code is there. It is opened by the click that asks for the page in front, so
 * what that takes need not wait for what draws it: the tab is asked for, and the reader is put into its page, though
 * not called yet.
 */
export interface HeadStart {
  /** The tab in front of this window. */
  readonly tab: Promise<Browser.tabs.Tab | undefined>;
  /** The tab whose page now has the reader in it; rejects as the browser does where it will not have that. Null once taken. */
  reader: Promise<number> | null;
}

declare global {
  var pullquoteHeadStart: HeadStart | undefined;
}

/** The reader, as the browser is given it. */
export const READER = '/article-reader.js';

/** Begins; called by the popup's first script. */
export function beginHeadStart(): void {
  const tab = tabInFront();
  const reader = tab.then(async (front) => {
    const tabId = front?.id ?? -1;
    await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: [READER] });
    return tabId;
  });
  // Whoever wants the reader hears what went wrong; perhaps nobody does.
  reader.catch(() => undefined);
  globalThis.pullquoteHeadStart = { tab, reader };
}

/**
 * Whether the reader was put into this tab's page at the start. Waits for that, and rejects as the browser did. True
 * once: at a later reading another page may be there.
 */
export async function takeReader(tabId: number): Promise<boolean> {
  const begun = globalThis.pullquoteHeadStart;
  const reader = begun?.reader;
  if (begun) begun.reader = null;
  return (await reader) === tabId;
}
