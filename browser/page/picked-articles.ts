import { browser } from 'wxt/browser';
import { isFields, MAX_SELECTOR } from '../storage/guards.ts';

/** Where the article is on sites the reader had to show it: host to selector path. On this machine only. */
const KEY = 'picked';
/** More sites than this are not remembered; the oldest goes. */
const MOST = 200;

/** The selector path picked for a host, or null. */
export async function pickedOn(host: string | null): Promise<string | null> {
  return host === null ? null : ((await all()).get(host) ?? null);
}

/** Hosts where the reader picked the article, in alphabetical order. */
export async function pickedHosts(): Promise<string[]> {
  return [...(await all()).keys()].sort();
}

/** Remembers a choice for a site. */
export async function rememberPick(host: string, selector: string): Promise<void> {
  const picked = await all();
  picked.delete(host);
  picked.set(host, selector);
  await store([...picked].slice(-MOST));
}

/** Forgets the choice for a site. */
export async function forgetPick(host: string): Promise<void> {
  const picked = await all();
  picked.delete(host);
  await store([...picked]);
}

async function all(): Promise<Map<string, string>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  const picked = stored[KEY];
  const good = Object.entries(isFields(picked) ? picked : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= MAX_SELECTOR,
  );
  return new Map(good);
}

async function store(picked: readonly [string, string][]): Promise<void> {
  await browser.storage.local.set({ [KEY]: Object.fromEntries(picked) }).catch(() => undefined);
}
