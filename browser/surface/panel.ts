import { browser } from 'wxt/browser';

/** Firefox's name for the panel, which the shared types do not know. */
interface FirefoxSidebar {
  open(): Promise<void>;
  isOpen(where: { windowId: number }): Promise<boolean>;
}

const api = browser as Partial<typeof browser> & { sidebarAction?: FirefoxSidebar };

/**
 * Opens the panel of a window. Both browsers want it called in the gesture itself, before any await, so this
 * is not an async function. Chromium: `sidePanel`, by window, also from the popup. Firefox: `sidebarAction`, of
 * the window in front. A browser with neither answers false.
 */
export function openPanel(windowId: number): Promise<boolean> {
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

/** Whether the panel of a window is open. Never rejects. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  try {
    if (api.sidebarAction) return await api.sidebarAction.isOpen({ windowId });
    const panels = await browser.runtime.getContexts({
      contextTypes: ['SIDE_PANEL'],
      windowIds: [windowId],
    });
    return panels.length > 0;
  } catch {
    return false;
  }
}

/** What the toolbar icon does: with no popup set, its click comes to `action.onClicked`. */
export async function setToolbarClick(opens: 'popup' | 'panel'): Promise<void> {
  await browser.action.setPopup({ popup: opens === 'popup' ? 'popup.html' : '' });
}
