/** Text of Latin letters, with what is printed between them: no other letter or number lies in these ranges. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;
/** Its words, in lower case. */
const LATIN_WORDS =
  /[a-z\d\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;

/** Letters and numbers in a row, in lower case. By their Unicode properties the expression takes long to be built. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(LATIN.test(lower) ? LATIN_WORDS : /[\p{L}\p{N}]+/gu) ?? [];
}
