import { browser } from 'wxt/browser';
import { type KeepingPolicy, readPolicy } from '../../../library/keeping/policy.ts';

const KEY = 'library';

/** What the reader lets the library keep, on this machine. Nothing where nothing readable is stored. Never rejects. */
export async function loadPolicy(): Promise<KeepingPolicy> {
  try {
    return readPolicy((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return readPolicy(null);
  }
}

/** Stores a change; false where the browser would not keep it. */
export async function storePolicy(change: Partial<KeepingPolicy>): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: { ...(await loadPolicy()), ...change } });
    return true;
  } catch {
    return false;
  }
}

/** Tells the policy after every change. Returns a stop. */
export function onPolicy(hear: (policy: KeepingPolicy) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) hear(readPolicy(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
