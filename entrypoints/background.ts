import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { copySelection } from '../browser/page/copy-selection.ts';
import { giveBackWhatIsLeft, watchLoans } from '../browser/page/leave.ts';
import { leaveWish } from '../browser/requests.ts';
import { loadPreferences, onPreferences } from '../browser/storage/preferences-store.ts';
import { adoptOldTemplate } from '../browser/storage/templates-store.ts';
import { COPY_SELECTION, createMenus, wishOf } from '../browser/surface/menus.ts';
import type { Wish } from '../browser/surface/model.ts';
import { openPanel, setToolbarClick } from '../browser/surface/panel.ts';

/** Listens, and nothing else: every listener is there before the first await, so no event misses it. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus();
    applyToolbarClick();
    void giveBackWhatIsLeft();
    if (reason === 'update') void adoptOldTemplate(browser.i18n.getMessage('templateOwn'));
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    createMenus();
    applyToolbarClick();
    void giveBackWhatIsLeft();
  });
  watchLoans();
  onPreferences(({ toolbarClick }) => setToolbarClick(toolbarClick));

  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === COPY_SELECTION) {
      if (tab?.id !== undefined) void copySelection(tab.id);
      return;
    }
    const wish = wishOf(click);
    if (wish && tab) showInPanel(tab.windowId, wish);
  });
  browser.action.onClicked.addListener((tab) => showInPanel(tab.windowId, { do: 'read', mode: 'page' }));
  browser.commands.onCommand.addListener((command, tab) => {
    if (!tab) return;
    if (command === 'open-panel') showInPanel(tab.windowId, { do: 'read', mode: 'page' });
    if (command === 'keep') showInPanel(tab.windowId, { do: 'keep' });
  });
});

/** In the gesture: the panel first, before any await; then what it is wanted for. */
function showInPanel(windowId: number, wish: Wish): void {
  openPanel(windowId);
  leaveWish(windowId, wish);
}

async function applyToolbarClick(): Promise<void> {
  setToolbarClick((await loadPreferences()).toolbarClick);
}
