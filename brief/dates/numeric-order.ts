/** Countries that write the month first in figures. */
const MONTH_FIRST = new Set(['us', 'fm', 'pw', 'ph']);

/**
 * Whether 03/04/2022 has its day first, by the language tag's region ("en-GB") or the host's country
 * ("…​.co.uk"); null where neither tells.
 */
export function dayComesFirst(lang: string | null, url: string | null): boolean | null {
  const region = /[-_]([a-z]{2})\b/i.exec(lang ?? '')?.[1]?.toLowerCase();
  if (region) return !MONTH_FIRST.has(region);
  if (lang && !/^en\b/i.test(lang)) return true;
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?::\d+)?(?:\/|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (!country || GENERIC.has(country)) return null;
  return !MONTH_FIRST.has(country);
}

/** Country codes sold to everybody: they tell nothing of the country. */
const GENERIC = new Set(['ai', 'cc', 'co', 'fm', 'gg', 'io', 'is', 'it', 'la', 'me', 'ly', 'to', 'tv', 'ws']);
