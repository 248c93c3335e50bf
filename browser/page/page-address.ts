import { webAddress } from '../../brief/web-address.ts';
import type { Unreadable } from '../../components/surface.ts';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore\b/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons\b/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** The sample article comes with the extension, at an address of its own. */
const OUR_SAMPLE = /^[a-z]+-extension:\/\/[^/?#]*\/sample-article\.html(?:[?#]|$)/;

/** Why a page cannot be read, as far as its address alone tells; null where it may be worth trying. */
export function refusalOf(
  url: string | null,
): Extract<Unreadable, 'browser-page' | 'web-store' | 'pdf'> | null {
  if (url === null) return null;
  const address = webAddress(url);
  if (!address) return url.startsWith('file:') || OUR_SAMPLE.test(url) ? null : 'browser-page';
  if (STORES.some((store) => store.test(address.href))) return 'web-store';
  if (/\.pdf$/i.test(address.pathname)) return 'pdf';
  return null;
}

/** The match pattern of a page's site, as permissions are asked for; null for what is no web page. */
export function siteOf(url: string | null): string | null {
  const address = webAddress(url);
  return address && `${address.protocol}//${address.hostname}/*`;
}

/**
 * The match patterns a linked page's site is asked for as. Sites move their old http addresses to https, and a
 * redirect is followed only to where the reader allowed it: so both, at the same host. Empty for what is no web page.
 */
export function linkSitesOf(url: string | null): string[] {
  const site = siteOf(url);
  if (site === null) return [];
  return site.startsWith('http:') ? [site, site.replace('http:', 'https:')] : [site];
}

/** An address without its fragment, which leads within a page; apps that keep their address there keep it. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}

/** True for http and https, the only addresses a link summary fetches. */
export function isWebAddress(url: string): boolean {
  return webAddress(url) !== null;
}
