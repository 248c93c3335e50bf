import { browser } from 'wxt/browser';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  readPreferences,
} from '../../components/settings/preferences.ts';

const KEY = 'preferences';

/** The reader's preferences; defaults where nothing, or nothing readable, is stored. Never rejects. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    return readPreferences((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Stores a change; false where the browser would not keep it (storage full, or written too often). */
export async function storePreferences(change: Partial<Preferences>): Promise<boolean> {
  try {
    const preferences = { ...(await loadPreferences()), ...change };
    await browser.storage.sync.set({ [KEY]: preferences });
    return true;
  } catch {
    return false;
  }
}

/** Back to the defaults. What the reader wrote stays: the templates, none of which is in use then. */
export async function resetPreferences(): Promise<void> {
  const { noteTemplates } = await loadPreferences();
  const preferences: Preferences = { ...DEFAULT_PREFERENCES, noteTemplates };
  await browser.storage.sync.set({ [KEY]: preferences }).catch(() => undefined);
}

/** Tells the preferences after every change, from whichever surface or machine. Returns a stop. */
export function onPreferences(hear: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'sync' && change) hear(readPreferences(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
