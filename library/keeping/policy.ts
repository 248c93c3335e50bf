import { fields, isBoolean, isText, listOf, oneOf } from '../record/checks.ts';

/** What the reader lets the library keep. Nothing until it is turned on. */
export interface KeepingPolicy {
  readonly on: boolean;
  /** Only by hand, everything summarized, or what is summarized on chosen sites. */
  readonly keep: 'hand' | 'all' | 'sites';
  /** Hosts without "www."; a site takes its subdomains in. */
  readonly sites: readonly string[];
  /** Hosts from which nothing is kept, not even by hand. */
  readonly excluded: readonly string[];
  /** Days after the last reading when an article is deleted; null: never. */
  readonly retention: 90 | 365 | null;
}

export const KEEPS_NOTHING: KeepingPolicy = {
  on: false,
  keep: 'hand',
  sites: [],
  excluded: [],
  retention: null,
};

const isPolicy = fields({
  on: isBoolean,
  keep: oneOf('hand', 'all', 'sites'),
  sites: listOf(isText),
  excluded: listOf(isText),
  retention: oneOf(90, 365, null),
});

/** The policy from whatever was stored; a broken one keeps nothing. */
export function readPolicy(stored: unknown): KeepingPolicy {
  return isPolicy(stored) ? (stored as KeepingPolicy) : KEEPS_NOTHING;
}

/** How an article may be kept: not at all, by the reader's hand, or automatically as soon as it is summarized. */
export type Keeping = 'never' | 'by-hand' | 'at-once';

/** What the policy says of an article of this host. Of private windows nothing is kept, whatever it says. */
export function keepingOf(policy: KeepingPolicy, host: string | null, isPrivate: boolean): Keeping {
  if (!policy.on || isPrivate || (host !== null && policy.excluded.some((site) => isWithin(host, site)))) {
    return 'never';
  }
  if (policy.keep === 'all') return 'at-once';
  const chosen =
    policy.keep === 'sites' && host !== null && policy.sites.some((site) => isWithin(host, site));
  return chosen ? 'at-once' : 'by-hand';
}

/** A site as the reader may type it -> a host; null if it is none. */
export function siteOf(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  const url = address.includes('://') ? address : `https://${address}`;
  if (address === '' || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host.includes('.') || host === 'localhost' ? host : null;
}

/** The moment before which articles were last read that the policy no longer keeps, ISO 8601; null: none. */
export function keptSince({ retention }: KeepingPolicy, now: number): string | null {
  return retention === null ? null : new Date(now - retention * 86_400_000).toISOString();
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
