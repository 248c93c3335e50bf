import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings.ts';

const COMMANDS: Readonly<Record<string, Shortcut['command']>> = {
  _execute_action: 'popup',
  'open-panel': 'panel',
  keep: 'keep',
};

/** The keyboard shortcuts as the browser has them now; the reader may have changed or removed them. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll().catch(() => []);
  return all.flatMap(({ name, shortcut }) => {
    const command = COMMANDS[name ?? ''];
    return command ? [{ command, keys: shortcut ?? '' }] : [];
  });
}

/** Firefox opens its own page; Chromium has an address for it, the same in Edge and Brave. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
