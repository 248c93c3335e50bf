import { NonSpeech } from '../lexicon.ts';
import type { Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';

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

/** What shows a stretch, before it and after it, each a `NonSpeech`, and how far off the one before is. */
export interface NonSpeechCues {
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
export function nonSpeechAround(n: Narration, unit: number, spell: Spell): NonSpeechCues {
  const { nonSpeech, signVerbs } = n.lexicon;
  const sentence = n.sentence[unit];
  let before: number = NonSpeech.none;
  let distance = 0;
  let told = false;
  for (let u = unit - 1; u >= 0 && u >= unit - BEFORE && n.sentence[u] === sentence; u--) {
    const word = spell(u);
    before = nonSpeech.get(word) ?? NonSpeech.none;
    distance = unit - u;
    if (before !== NonSpeech.none) break;
    const tag = n.tag[u]!;
    if (tag === Tag.saying && !signVerbs.has(word)) break;
    if (tag === Tag.according || tag === Tag.judging) break;
    if (tag === Tag.saying) told = true;
    else if (told && (tag === Tag.pronoun || tag === Tag.personNoun || tag === Tag.capital)) break;
  }
  if (told && before !== NonSpeech.sign) before = NonSpeech.none;
  let after: number = NonSpeech.none;
  for (let u = unit + 1; u <= unit + AFTER && u < n.count && n.sentence[u] === sentence; u++) {
    const tag = n.tag[u]!;
    if (tag === Tag.comma || tag === Tag.saying) break;
    after = nonSpeech.get(spell(u)) ?? NonSpeech.none;
    if (after !== NonSpeech.none) break;
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
  if (isSoCalled(n, unit, spell)) return true;
  if (after === NonSpeech.sign || after === NonSpeech.slogan || after === NonSpeech.chant) return true;
  if (before !== NonSpeech.sign && before !== NonSpeech.slogan && before !== NonSpeech.chant) return false;
  const carrier = unit - distance;
  if (n.tag[carrier] === Tag.saying && !n.lexicon.chantNouns.has(spell(carrier))) return true;
  let u = unit - 1;
  while (u > carrier && JOINTS.has(n.tag[u]!)) u--;
  if (u !== carrier) return n.lexicon.signLinks.has(spell(u));
  return u === unit - 1 || !isSpokenOf(n, carrier);
}

/** "The so-called “…”"; not « elle se dit “…” », where whoever is called so says it. */
function isSoCalled({ lexicon, tag }: Narration, unit: number, spell: Spell): boolean {
  if (unit === 0 || !lexicon.soCalled.has(spell(unit - 1))) return false;
  const verb = unit > 2 && tag[unit - 2] === Tag.auxiliary ? unit - 3 : unit - 2;
  return ![verb, unit - 2].some((u) => u >= 0 && lexicon.ofThemselves.has(spell(u)));
}

/** Whether a reporting verb stands before a unit in its sentence. */
function isSpokenOf(n: Narration, unit: number): boolean {
  for (let u = unit - 1; u >= 0 && u >= unit - BEFORE && n.sentence[u] === n.sentence[unit]; u--)
    if (n.tag[u] === Tag.saying) return true;
  return false;
}
