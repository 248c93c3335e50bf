const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** How many words a text has; scripts written without spaces count three letters a word. */
export function wordCount(text: string): number {
  const spaced = text.split(/\s+/).filter((word) => word !== '').length;
  return spaced + Math.round((text.match(UNSPACED)?.length ?? 0) / 3);
}

/** Minutes to read a text, at least one: 230 words a minute. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(wordCount(text) / 230));
}

/** The direction a text is read in, by its first letter (as HTML's `dir=auto` has it, but known to style sheets). */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
