/**
 * Words before a name that are never part of it, lower-case, without a stop: "Dr. Ana Lima" is "Ana Lima". Sorted.
 * Words that are also given names or family names somewhere (Don, Lady, Tan, Pak) are left out on purpose: here two
 * people would become one.
 */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...['atty', 'dame', 'dr', 'engr', 'hon', 'madam', 'messrs', 'miss', 'mlle', 'mme', 'mr', 'mrs', 'ms', 'mx'],
  ...['prof', 'professor', 'rev', 'sen', 'shri', 'sir', 'smt'],
]);

/** The article an organisation's name may or may not begin with: "the Met Office", "Met Office". */
export const NAME_ARTICLE = 'the';
