/**
 * "Cochabamba, 11 jun (ABI).- ", "Abidjan, 24 mars 2026 (AIP) – ": a place, perhaps the day, and the agency in brackets, as the
 * agencies of Romance languages open a report.
 */
export const DATELINE =
  /^\p{Lu}[\p{L}.’'-]{1,24}(?: (?:d[aeo]s?|del|la|le|los|sur|\p{Lu}[\p{L}.’'-]{1,24})){0,4}(?:, [\p{L}\d./ ]{1,25})? ?\([^()]{1,40}\) ?(?:\.[-–]|[–—-]) (?=\p{Lu})/u;
