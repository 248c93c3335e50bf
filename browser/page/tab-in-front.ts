import { type Browser, browser } from 'wxt/browser';
import { hostOf } from '../../brief/web-address.ts';
import type { FrontPage } from '../surface/model.ts';
import { followingOn, onLeave } from './leave.ts';
import { pageAddress, refusalOf } from './page-address.ts';

/** What a surface hears of the tab in front of its own window. */
export interface FrontListener {
  /** Another tab, another address, another permission. */
  readonly onFront: (front: FrontPage | null) => void;
  readonly onLoading: (tabId: number) => void;
  readonly onLoaded: (tabId: number) => void;
}

/** The tab in front of the window this runs in. */
export async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}

/** The page in front of this window now, whose tab may have been asked for already; null where there is none. */
export async function frontPage(asked = tabInFront()): Promise<FrontPage | null> {
  const tab = await asked;
  return tab ? describe(tab) : null;
}

/**
 * Tells of every change in front of a window, and of no other window: panels of several windows stay apart.
 * What is told is always the newest state, never an older one that took longer to find out. Returns a stop.
 */
export function watchFront(windowId: number, listener: FrontListener): () => void {
  let asked = 0;
  let frontTab: number | null = null;
  const look = async () => {
    const asking = ++asked;
    const front = await frontPage().catch(() => null);
    if (asking !== asked) return;
    frontTab = front?.page.tabId ?? null;
    listener.onFront(front);
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) look();
  };
  const onUpdated = (tabId: number, change: { status?: string; url?: string }, tab: Browser.tabs.Tab) => {
    if (tab.windowId !== windowId) return;
    if (change.status === 'loading') listener.onLoading(tabId);
    if (change.status === 'complete') listener.onLoaded(tabId);
    if (tab.active && (change.url !== undefined || change.status !== undefined)) look();
  };
  const onRemoved = (tabId: number) => {
    if (tabId === frontTab) look();
  };
  const onFocusChanged = (focused: number) => {
    if (focused === windowId) look();
  };
  const { tabs, windows, permissions } = browser;
  const listening: [Listenable, (...args: never[]) => void][] = [
    [tabs.onActivated, onActivated],
    [tabs.onUpdated, onUpdated],
    [tabs.onRemoved, onRemoved],
    [tabs.onAttached, look],
    [tabs.onDetached, look],
    [windows.onFocusChanged, onFocusChanged],
    [permissions.onAdded, look],
    [permissions.onRemoved, look],
  ];
  for (const [event, hear] of listening) event.addListener(hear);
  const stopHearing = onLeave(look);
  look();
  return () => {
    asked++;
    stopHearing();
    for (const [event, hear] of listening) event.removeListener(hear);
  };
}

interface Listenable {
  addListener(hear: (...args: never[]) => void): void;
  removeListener(hear: (...args: never[]) => void): void;
}

async function describe(tab: Browser.tabs.Tab): Promise<FrontPage> {
  const tabId = tab.id ?? -1;
  const url = tab.url || null;
  const following = await followingOn(url);
  // Allowed on every web page and still not told the address: it is none.
  const hidden = url === null && following === 'everywhere';
  return {
    page: { tabId, url, host: hostOf(url) },
    key: `${tabId} ${url === null ? '' : pageAddress(url)}`,
    following,
    refusal: hidden ? 'browser-page' : refusalOf(url),
    isPrivate: tab.incognito,
  };
}
