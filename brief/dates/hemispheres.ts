import { countryOf, regionOf } from './numeric-order.ts';

/** Countries that tell seasons of the south, as domains write them; where there are but wet and dry ones, none. */
const SOUTHERN: ReadonlySet<string> = new Set(
  'ao ar au bo br bw cl fj ls mg mu mw mz na nc nz pe pf py re sz uy za zm zw'.split(' '),
);

/** Whether an article's seasons are those of the south: by the country of its address, or else of its language ("es-AR"). */
export function isSouthern(lang: string | null, url: string | null): boolean {
  return SOUTHERN.has(countryOf(url) ?? regionOf(lang) ?? '');
}

/** The first of a season's three months: March for a northern spring (1), September for a southern one. */
export function firstMonthOf(season: number, southern: boolean): number {
  return southern ? ((season * 3 + 5) % 12) + 1 : season * 3;
}
