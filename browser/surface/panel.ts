import { browser } from 'wxt/browser';

/** Firefox's name for the panel, which the shared types do not know. */
interface FirefoxSidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel of a window. Both browsers want it called in the gesture itself, before any await, so this
 * is not an async function. Chromium: `sidePanel`, by window, also from the popup. Firefox: `sidebarAction`, of
 * the window in front. A browser with neither answers false.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const api = browser as Partial<typeof browser> & { sidebarAction?: FirefoxSidebar };
  const opening = api.sidePanel?.open
    ? api.sidePanel.open({ windowId })
    : api.sidebarAction
      ? api.sidebarAction.open()
      : Promise.reject();
  return opening.then(
    () => true,
    () => false,
  );
}

/**
 * Says that the panel of a window is open, for as long as it is: by a lock, which is let go however a panel ends.
 * Chromium lists open panels, but not of which windows they are.
 */
export function holdPanel(windowId: number): void {
  navigator.locks.request(lockOf(windowId), () => new Promise(() => undefined)).catch(() => undefined);
}

/** Whether the panel of a window is open. Never rejects. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lockOf(windowId));
  } catch {
    return false;
  }
}

function lockOf(windowId: number): string {
  return `pullquote-panel ${windowId}`;
}

/** What the toolbar icon does: with no popup set, its click comes to `action.onClicked`. */
export async function setToolbarClick(opens: 'popup' | 'panel'): Promise<void> {
  await browser.action.setPopup({ popup: opens === 'popup' ? 'popup.html' : '' });
}
