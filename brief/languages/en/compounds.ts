/**
 * Hyphenated words that hold a name and an English word: "anti-Morales", "Kenyan-born". They are split at the
 * hyphen so that the name is a token of its own; "al-Assad" and "Ki-moon" stay whole.
 */

/** Lower-case words before a hyphen and a capital. */
export const NAME_PREFIXES: ReadonlySet<string> = new Set([
  ...['anti', 'ex', 'late', 'mid', 'neo', 'non', 'post', 'pre', 'pro', 'then', 'vice'],
]);

/** Words after a capitalised word and a hyphen. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  ...['affiliated', 'aligned', 'allied', 'appointed', 'backed', 'based', 'born', 'bound', 'controlled'],
  ...['educated', 'era', 'esque', 'friendly', 'funded', 'inspired', 'led', 'like', 'linked', 'made', 'owned'],
  ...['ruled', 'run', 'style', 'supported', 'themed', 'trained', 'type'],
]);
