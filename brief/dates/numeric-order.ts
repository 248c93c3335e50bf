/** Countries that write the month first in figures, whatever their language. */
const MONTH_FIRST = new Set(['fm', 'ph', 'pw', 'us']);

/** Country codes sold to everybody: they tell nothing of the country. */
const GENERIC = new Set(['ai', 'cc', 'co', 'fm', 'gg', 'io', 'is', 'it', 'la', 'ly', 'me', 'to', 'tv', 'ws']);

/**
 * Whether 03/04/2022 has its day first: by the language tag's region ("en-GB"), by what is `usual` in the language, or by
 * the host's country ("…​.co.uk"); null where none of them tells.
 */
export function dayComesFirst(
  lang: string | null,
  url: string | null,
  usual: boolean | null,
): boolean | null {
  const region = regionOf(lang);
  if (region) return !MONTH_FIRST.has(region);
  if (usual !== null) return usual;
  const country = countryOf(url);
  return country === null ? null : !MONTH_FIRST.has(country);
}

/** The region of a language tag in lower case ("gb" of "en-GB"), or null. */
export function regionOf(lang: string | null): string | null {
  return /[-_]([a-z]{2})\b/i.exec(lang ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The country an address tells by its host ("nz" of "stuff.co.nz"), or null. */
export function countryOf(url: string | null): string | null {
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?::\d+)?(?:\/|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  return !country || GENERIC.has(country) ? null : country;
}

/** A day and a month in figures before a year, with the same mark between them. */
const IN_FIGURES = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d./-]*\d)/g;

/** Whether the day comes first in the dates of a text, as those show that have a number above twelve; null where none does, or both orders are shown. */
export function orderShown(text: string): boolean | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const [, first, , second] of text.matchAll(IN_FIGURES)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst = true;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst;
}
