import { browser } from 'wxt/browser';
import type { Following } from '../../components/surface.ts';
import { siteOf } from './page-address.ts';

/** Every web page: the last rung of the ladder. */
export const EVERYWHERE = '*://*/*';

/** How far the reader lets the panel follow on this page: what the browser has granted, and nothing else. */
export async function followingOn(url: string | null): Promise<Following> {
  const site = siteOf(url);
  const [everywhere, here] = await Promise.all([has(EVERYWHERE), site !== null && has(site)]);
  if (everywhere) return 'everywhere';
  return here ? 'site' : 'off';
}

/**
 * Goes up or down the ladder for the site of a page. Has to be called straight from a click: going up, the
 * request is the first thing it does, before any await. Answers with how far following goes then.
 *
 * Giving everywhere back gives back each site with it, so coming down to one site takes both: give back, then
 * ask. Where the browser no longer counts that as the click (Firefox), following ends off.
 */
export async function follow(how: Following, from: Following, url: string | null): Promise<Following> {
  const site = siteOf(url);
  if (how === from) return how;
  if (how === 'everywhere') await ask(EVERYWHERE);
  else if (from === 'everywhere') await giveBack(EVERYWHERE);
  if (how === 'site' && site) await ask(site);
  if (how === 'off' && site) await giveBack(site);
  return followingOn(url);
}

/** Asks for origins, in one question and straight from a click; false where the reader said no. */
export function ask(...origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Gives an origin back; nothing happens where it was not granted. */
export async function giveBack(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Whether an origin is granted. */
export function has(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] }).catch(() => false);
}

/** The match patterns granted one by one, and whether all sites are. */
export async function granted(): Promise<{ sites: string[]; everywhere: boolean }> {
  const { origins = [] } = await browser.permissions.getAll();
  return { sites: origins.filter((origin) => origin !== EVERYWHERE), everywhere: await has(EVERYWHERE) };
}
