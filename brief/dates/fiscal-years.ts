import { countryOf, regionOf } from './numeric-order.ts';

/** The month in which the fiscal year of a country begins, which its business papers count by. */
const STARTS: ReadonlyMap<string, number> = new Map([
  ['au', 7],
  ['bd', 7],
  ['in', 4],
  ['nz', 4],
  ['pk', 7],
]);

/** The month fiscal years begin with on a page of that language tag and address; null where they do not tell. */
export function fiscalStartOf(lang: string | null, url: string | null): number | null {
  return STARTS.get(countryOf(url) ?? regionOf(lang) ?? '') ?? null;
}
