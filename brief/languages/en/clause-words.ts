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

/** Words that open a further clause after a comma: what follows tells of something else. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'adding',
  'although',
  'and',
  'because',
  'but',
  'despite',
  'so',
  'saying',
  'though',
  'whereas',
  'while',
  'which',
  'who',
  'whose',
  'where',
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
