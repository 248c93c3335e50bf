import { webAddress } from '../brief/web-address.ts';
/**
 * Page text made fit for one line of any export: line ends and runs of blanks become one space; control
 * characters, direction overrides and marks, tags and other invisible characters go. Joiners and zero-width
 * spaces stay where a script needs them (Persian, Khmer, emoji), and only between its characters.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(INVISIBLE, (character, at: number, whole: string) =>
      isNeeded(character, at, whole) ? character : '',
    )
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** Format characters (direction controls, joiners, tags, soft hyphens), fillers that show as nothing. */
const INVISIBLE = /\p{Cf}|[\u115f\u1160\u3164\uffa0]|[\u034f\u180b-\u180d]/gu;

const JOINERS = /[\u200c\u200d]/;
/** Letters without case (Arabic, Indic, Khmer and their like are shaped by joiners), marks, emoji. */
const JOINING = /\p{Lo}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
/** Scripts that part words with a zero-width space. */
const UNSPACED = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Arabic number signs and the like are format characters that are seen. */
const SEEN = /[\u0600-\u0605\u06dd\u070f\u08e2]/;

function isNeeded(character: string, at: number, whole: string): boolean {
  if (SEEN.test(character)) return true;
  const before = lastCharacter(whole.slice(Math.max(0, at - 2), at));
  const after = whole.slice(at + 1, at + 3);
  const next = after === '' ? '' : String.fromCodePoint(after.codePointAt(0) ?? 0);
  if (JOINERS.test(character)) return JOINING.test(before) && JOINING.test(next);
  return character === '\u200b' && UNSPACED.test(before) && UNSPACED.test(next);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}

/** No server takes a longer address (UTF-16 code units), and one stands behind every passage. */
const LONGEST_ADDRESS = 8000;

/** The address if it is a plain web address, without user name and password; null for `javascript:`, `data:` and the rest. */
export function plainAddress(url: string | null): string | null {
  const parsed = url === null || url.length > LONGEST_ADDRESS ? null : webAddress(url);
  if (!parsed) return null;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
