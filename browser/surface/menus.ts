import { browser } from 'wxt/browser';
import { linkWish } from '../requests.ts';
import type { Wish } from './model.ts';

/** The item that copies what is selected with its source: it needs no panel. */
export const COPY_SELECTION = 'copy';

/** The items of the right-click menu. Only web and local pages have them. */
const ITEMS = [
  { id: 'page', contexts: ['page'], title: 'menuPage' },
  { id: 'selection', contexts: ['selection'], title: 'menuSelection' },
  { id: COPY_SELECTION, contexts: ['selection'], title: 'menuCopy' },
  { id: 'link', contexts: ['link'], title: 'menuLink' },
] as const;

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Puts the items into the menu, once: whatever was there is removed first, since browsers keep items over
 * updates, and Firefox loses them when an extension is switched off and on.
 */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of ITEMS) {
    browser.contextMenus.create(
      {
        id,
        contexts: [...contexts],
        title: browser.i18n.getMessage(title),
        ...(id === 'link' ? { targetUrlPatterns: PAGES.slice(0, 2) } : { documentUrlPatterns: PAGES }),
      },
      // Read so that a duplicate is not reported as an error nobody handled.
      () => void browser.runtime.lastError,
    );
  }
}

/** What a click in the menu wants; null for an item that is none of ours. */
export function wishOf(click: { menuItemId: string | number; linkUrl?: string }): Wish | null {
  switch (click.menuItemId) {
    case 'page':
      return { do: 'read', mode: 'page' };
    case 'selection':
      return { do: 'read', mode: 'selection' };
    case 'link':
      return click.linkUrl === undefined ? null : linkWish(click.linkUrl);
    default:
      return null;
  }
}
