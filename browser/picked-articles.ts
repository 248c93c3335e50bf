import { browser } from 'wxt/browser';
import { isFields, MAX_SELECTOR } from './guards.ts';

/** Where the article is on sites the reader had to show it: host to selector path. On this machine only. */
const KEY = 'picked';
/** More sites than this are not remembered; the oldest goes. */
const MOST = 200;

/** The selector path picked for a host, or null. */
export async function pickedOn(host: string | null): Promise<string | null> {
  return host === null ? null : ((await all())[host] ?? null);
}

/** Hosts where the reader picked the article, in alphabetical order. */
export async function pickedHosts(): Promise<string[]> {
  return Object.keys(await all()).sort();
}

/** Remembers a choice for a site. */
export async function rememberPick(host: string, selector: string): Promise<void> {
  const { [host]: _, ...others } = await all();
  const kept = [...Object.entries(others), [host, selector]].slice(-MOST);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) }).catch(() => undefined);
}

/** Forgets the choice for a site. */
export async function forgetPick(host: string): Promise<void> {
  const { [host]: _, ...others } = await all();
  await browser.storage.local.set({ [KEY]: others }).catch(() => undefined);
}

async function all(): Promise<Record<string, string>> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const picked = (stored as Record<string, unknown>)[KEY];
  if (!isFields(picked)) return {};
  const good = Object.entries(picked).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= MAX_SELECTOR,
  );
  return Object.fromEntries(good);
}
