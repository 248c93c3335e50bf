import { browser } from 'wxt/browser';

/** Opens the library in a tab, at an address of its own. */
export function openLibrary(search = ''): void {
  browser.tabs.create({ url: browser.runtime.getURL('/library.html') + search });
}
