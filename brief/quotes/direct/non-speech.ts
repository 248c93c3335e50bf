import {
  CHANTS,
  NAMINGS,
  PERFORMING,
  SIGN_LINKS,
  SIGN_VERBS,
  SIGNS,
  SLOGANS,
  WORKS,
} from '../../languages/en/non-speech-words.ts';
import type { Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';

/** How the words around a stretch between marks show it. */
export const Display = { none: 0, sign: 1, chant: 2, slogan: 3, work: 4, naming: 5, performing: 6 } as const;

const DISPLAYS = new Map<string, number>();
const put = (words: readonly string[], display: number): void => {
  for (const word of words) DISPLAYS.set(word, display);
};
put(SIGNS, Display.sign);
put(CHANTS, Display.chant);
put(SLOGANS, Display.slogan);
put(WORKS, Display.work);
put(NAMINGS, Display.naming);
put(PERFORMING, Display.performing);

const ON_SIGNS = new Set(SIGN_VERBS);
const LINKS = new Set([...SIGN_LINKS, ...SIGN_VERBS]);

const JOINTS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.colon,
  Tag.quotation,
  Tag.phrase,
  MARKER_TAGS.and,
  MARKER_TAGS.or,
]);

/** How far before and after a stretch is looked, in units. */
const BEFORE = 12;
const AFTER = 2;

/** What shows a stretch, before it and after it, each a `Display`, and how far off the one before is. */
export interface Shown {
  readonly before: number;
  readonly distance: number;
  readonly after: number;
  /** It is chanted, stands on a sign, is a slogan by name or "so-called": nobody's own words. */
  readonly slogan: boolean;
}

/**
 * Looks for what shows the stretch at a unit, in its own sentence: back to the verb that reports it, unless that is
 * a sign's, and a word or two on.
 */
export function displayOf(n: Narration, unit: number, spell: Spell): Shown {
  const sentence = n.sentence[unit];
  let before: number = Display.none;
  let distance = 0;
  let told = false;
  for (let u = unit - 1; u >= 0 && u >= unit - BEFORE && n.sentence[u] === sentence; u--) {
    const word = spell(u);
    before = DISPLAYS.get(word) ?? Display.none;
    distance = unit - u;
    if (before !== Display.none) break;
    const tag = n.tag[u]!;
    if (tag === Tag.saying && !ON_SIGNS.has(word)) break;
    if (tag === Tag.according || tag === Tag.judging) break;
    if (tag === Tag.saying) told = true;
    else if (told && (tag === Tag.pronoun || tag === Tag.personNoun || tag === Tag.capital)) break;
  }
  if (told && before !== Display.sign) before = Display.none;
  let after: number = Display.none;
  for (let u = unit + 1; u <= unit + AFTER && u < n.count && n.sentence[u] === sentence; u++) {
    const tag = n.tag[u]!;
    if (tag === Tag.comma || tag === Tag.saying) break;
    after = DISPLAYS.get(spell(u)) ?? Display.none;
    if (after !== Display.none) break;
  }
  return { before, distance, after, slogan: isSlogan(n, unit, spell, before, distance, after) };
}

/**
 * Whether words are chanted, stand on a sign, are a slogan by name or “so-called”. "He said of the slogan: “…”" is another thing:
 * after a mark the sign or slogan must not be what somebody speaks about.
 */
function isSlogan(
  n: Narration,
  unit: number,
  spell: Spell,
  before: number,
  distance: number,
  after: number,
): boolean {
  if (unit > 0 && spell(unit - 1) === 'so-called') return true;
  if (after === Display.sign || after === Display.slogan || after === Display.chant) return true;
  if (before !== Display.sign && before !== Display.slogan && before !== Display.chant) return false;
  const carrier = unit - distance;
  if (n.tag[carrier] === Tag.saying && spell(carrier) !== 'chants') return true;
  let u = unit - 1;
  while (u > carrier && JOINTS.has(n.tag[u]!)) u--;
  if (u !== carrier) return LINKS.has(spell(u));
  return u === unit - 1 || !isSpokenOf(n, carrier);
}

/** Whether a reporting verb stands before a unit in its sentence. */
function isSpokenOf(n: Narration, unit: number): boolean {
  for (let u = unit - 1; u >= 0 && u >= unit - BEFORE && n.sentence[u] === n.sentence[unit]; u--)
    if (n.tag[u] === Tag.saying) return true;
  return false;
}
