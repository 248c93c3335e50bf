import type { Article } from '../../brief/article.ts';
import { outletHostOf, webAddress } from '../../brief/web-address.ts';
import { textHash } from './text-hash.ts';

/** Parameters that say where a reader came from and nothing about the article. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|smid|xtor|ito|ns_\w+)$/i;

/**
 * What tells one article from all others: its address without fragment and tracking parameters, or a hash of the
 * text where it has none. The page's own canonical address counts only on the page's own site, so that no page can
 * put itself in the place of another outlet's article.
 */
export function articleId(article: Pick<Article, 'url' | 'canonicalUrl' | 'text'>): string {
  const shown = webAddress(article.url);
  const canonical = webAddress(article.canonicalUrl);
  const own =
    canonical && (!shown || outletHostOf(canonical.href) === outletHostOf(shown.href)) ? canonical : shown;
  return own ? plainAddress(own) : `text:${textHash(article.text)}`;
}

function plainAddress(address: URL): string {
  const plain = new URL(address);
  plain.hash = '';
  plain.username = '';
  plain.password = '';
  for (const name of [...plain.searchParams.keys()]) {
    if (TRACKING.test(name)) plain.searchParams.delete(name);
  }
  return plain.href.replace(/\?$/, '').replace(/(?<=[^/])\/$/, '');
}
