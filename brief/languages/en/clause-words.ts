/** Words a clause does not need at its start once it stands alone. */
export const looseOpeners: ReadonlySet<string> = new Set([
  'also',
  'although',
  'and',
  'because',
  'but',
  'however',
  'meanwhile',
  'or',
  'so',
  'that',
  'though',
  'while',
  'yet',
]);

/** Words that open a clause which needs the one before it. */
export const dependentOpeners: ReadonlySet<string> = new Set([
  'adding',
  'despite',
  'saying',
  'where',
  'which',
  'who',
  'whose',
]);

/** Verbs of saying: a day beside one is the day of the saying, not of what is told. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  'added',
  'announced',
  'explained',
  'reported',
  'said',
  'says',
  'stated',
  'told',
  'wrote',
]);
